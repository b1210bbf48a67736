import { shanghaiDay } from '../calendar/local-date';
import type { StoredResult } from '../check/stored-check';
import { InvariantError } from '../errors';
import type { LookChange } from './look-changes';
import { lookChange } from './look-changes';
import type { Tender, TenderLook, TenderMember } from './tender';

/** What a bidder may be awarded on (资格结论). */
export const QUALIFICATIONS = {
  QUALIFIED: '可以定标。Nothing stands against an award.',
  NEEDS_PERSON: '须人工认定。A person must decide and say why.',
  EXCLUDED: '不得定标。An article or the documents exclude the bidder.',
} as const;

/** One of {@link QUALIFICATIONS}. */
export type Qualification = keyof typeof QUALIFICATIONS;

/** A member with what the looks make of it. */
export interface MemberStanding {
  readonly member: TenderMember;
  readonly qualification: Qualification;
  /** What held at the cut-off: the first look. */
  readonly atCutOff: StoredResult;
  /** Since then; null when nothing changed, or there is no later look. */
  readonly change: LookChange | null;
  /** True while the national result that R17 asks for is missing. */
  readonly needsNationalResult: boolean;
}

/** A bidder takes its worst member's qualification (联合体以最差成员为准). @source rules.md R18 */
export interface BidderStanding {
  readonly bidder: number;
  readonly qualification: Qualification;
  readonly members: readonly MemberStanding[];
}

const RANK: readonly Qualification[] = ['QUALIFIED', 'NEEDS_PERSON', 'EXCLUDED'];

/**
 * Every bidder as the looks stand (投标人资格). The verdict at the cut-off decides; what changed afterwards excludes only where
 * a ban is in force or the documents say so, and what was repaired afterwards does not reopen the cut-off.
 * @source rules.md R17, R18
 */
export function bidderStandings(tender: Tender): readonly BidderStanding[] {
  const [first] = tender.looks;
  if (first === undefined) return [];
  const latest = tender.looks.at(-1) ?? first;
  const members = tender.members.map((member) => memberStanding(tender, member, first, latest));
  const bidders = [...new Set(tender.members.map(({ bidder }) => bidder))];
  return bidders.map((bidder) => {
    const own = members.filter(({ member }) => member.bidder === bidder);
    return { bidder, qualification: worst(own.map(({ qualification }) => qualification)), members: own };
  });
}

function memberStanding(tender: Tender, member: TenderMember, first: TenderLook, latest: TenderLook): MemberStanding {
  const atCutOff = resultOf(first, member);
  const day = shanghaiDay(new Date(first.takenAt));
  const change = latest === first ? null : lookChange(atCutOff, resultOf(latest, member), day, tender.papers);
  const newest = resultOf(latest, member);
  const national = tender.nationalResults.filter((result) => result.member === member.member).at(-1);
  const isOutsider = newest.verdict === 'UNKNOWN_SUBJECT';
  return {
    member,
    atCutOff,
    change,
    needsNationalResult: isOutsider && national === undefined,
    qualification: worst([
      isOutsider && national?.outcome === 'NOTHING_FOUND' ? 'QUALIFIED' : ofVerdict(atCutOff.verdict),
      ...(change === null ? [] : [ofChange(change)]),
    ]),
  };
}

function ofVerdict(verdict: StoredResult['verdict']): Qualification {
  if (verdict === 'CLEAR') return 'QUALIFIED';
  return verdict === 'BLOCK' || verdict === 'DISSOLVED' ? 'EXCLUDED' : 'NEEDS_PERSON';
}

function ofChange({ added, verdictAfter, verdictBefore }: LookChange): Qualification {
  if (verdictAfter === 'DISSOLVED' || added.some(({ effect }) => effect === 'BLOCK')) return 'EXCLUDED';
  const isOther = verdictAfter !== verdictBefore && verdictAfter !== 'CLEAR' && verdictAfter !== 'UNKNOWN_SUBJECT';
  return added.length > 0 || isOther ? 'NEEDS_PERSON' : 'QUALIFIED';
}

function worst(qualifications: readonly Qualification[]): Qualification {
  return RANK[Math.max(0, ...qualifications.map((one) => RANK.indexOf(one)))] ?? 'NEEDS_PERSON';
}

function resultOf({ results }: TenderLook, { member }: TenderMember): StoredResult {
  const found = results.find(({ place }) => place === member);
  if (found === undefined) throw new InvariantError(`a look without member ${member}`);
  return found;
}
