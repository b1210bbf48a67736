import type { LocalDate } from '../calendar/local-date';
import type { CheckProject, CheckPurpose } from '../check/check-purpose';
import type { StoredResult, TypedSupplier } from '../check/stored-check';

/** What a tender copies from its documents (招标文件载明事项). @source rules.md R18; 财库〔2016〕125号 */
export interface TenderPapers {
  readonly purpose: Extract<CheckPurpose, 'GOVERNMENT_PROCUREMENT' | 'BIDDING'>;
  readonly matterNo: string;
  readonly project: CheckProject;
  /** Channels of query that the documents name. */
  readonly channels: readonly string[];
  /** ISO instant of the cut-off (截止时点): what held then decides qualification. */
  readonly cutOff: string;
  /** How the documents say that results are used. */
  readonly usageRule: string;
  /** Whether the documents exclude a bidder that is listed after the cut-off. */
  readonly laterListing: 'EXCLUDES' | 'SILENT';
}

/** A bidder by itself, or a member of a consortium (投标人、联合体成员). */
export interface TenderMember extends TypedSupplier {
  /** Number of the member, from 1; of the bidder it belongs to, from 1. */
  readonly member: number;
  readonly bidder: number;
}

/** What the national channels answered (国家渠道查询结果). @source rules.md R17 */
export interface NationalResult {
  readonly member: number;
  readonly channel: string;
  readonly outcome: 'NOTHING_FOUND' | 'FOUND';
  readonly queriedOn: LocalDate;
  readonly note: string | null;
  readonly attachedAt: string;
}

/** A look at all members (核查轮次), with what it found of each, in the order of the members. */
export interface TenderLook {
  readonly serial: number;
  readonly checkId: string;
  readonly takenAt: string;
  readonly results: readonly StoredResult[];
}

/** The award (定标). */
export interface TenderAward {
  readonly bidder: number;
  /** Look it rests on. */
  readonly look: number;
  readonly awardedAt: string;
  readonly contractEndsOn: LocalDate;
}

/** A tender with everything of it (招标采购项目). */
export interface Tender {
  readonly tenderId: string;
  readonly departmentCode: string;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly papers: TenderPapers;
  readonly members: readonly TenderMember[];
  readonly looks: readonly TenderLook[];
  readonly nationalResults: readonly NationalResult[];
  readonly award: TenderAward | null;
}

/** How far a tender is (项目阶段). */
export const TENDER_STATES = {
  OPEN: '待首次核查。Waiting for the first look.',
  LOOKED: '已首次核查，定标前须再次核查。Looked at once; a second look comes before the award.',
  READY: '已再次核查，可以定标。Looked at twice.',
  AWARDED: '已定标，至合同终止前持续关注。Awarded, watched until the contract ends.',
} as const;

/** One of {@link TENDER_STATES}. */
export type TenderState = keyof typeof TENDER_STATES;

/** The state of a tender. */
export function tenderState({ looks, award }: Tender): TenderState {
  if (award !== null) return 'AWARDED';
  if (looks.length === 0) return 'OPEN';
  return looks.length === 1 ? 'LOOKED' : 'READY';
}
