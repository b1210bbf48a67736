import type { RecordState } from '../rules/timeline';
import type { CaseStep, ListingStep } from './case-step';

/** Where a case stands (案件状态). The first five are the case's own; the others are what the listing on file amounts to. */
export const CASE_STATES = {
  NOTICE: '已告知',
  STATEMENT: '陈述申辩阶段',
  DECISION: '已决定，待送达',
  SERVED: '已送达，待公布',
  DISCONTINUED: '已终止，未列入',
  AWAITING_CONFIRMATION: '已报公布，待复核',
  PUBLISHED: '已公布',
  SUSPENDED: '中止执行',
  SHIELDED: '重整期间临时屏蔽',
  EXPIRED: '期限届满',
  REMOVED_EARLY: '已修复移出',
  REVOKED: '决定已撤销',
  WITHDRAWN: '已撤回',
} as const;

/** One of {@link CASE_STATES}. */
export type CaseState = keyof typeof CASE_STATES;

/** A step that a case can take, the approver's confirmation included. */
export type CaseMove = CaseStep | ListingStep | 'CONFIRMATION';

interface MoveRule {
  /** States in which the step may be taken; null stands for a case that does not exist yet. */
  readonly from: readonly (CaseState | null)[];
  /** State it leads to; null: it stays where it is. */
  readonly to: CaseState | null;
}

const ON_LIST: readonly CaseState[] = ['PUBLISHED', 'SUSPENDED', 'SHIELDED'];
const FILED: readonly CaseState[] = ['AWAITING_CONFIRMATION', ...ON_LIST, 'EXPIRED', 'REMOVED_EARLY'];

/**
 * The moves a case may make (案件流转表); whatever is not here is refused with E23. A step may be taken again, with a
 * reason, while nothing later stands on it.
 * @source rules.md R8, R10; domain.md section 5
 */
export const CASE_MOVES: Readonly<Record<CaseMove, MoveRule>> = {
  NOTICE: { from: [null], to: 'NOTICE' },
  STATEMENT: { from: ['NOTICE'], to: 'STATEMENT' },
  HEARING: { from: ['STATEMENT'], to: null },
  REPLY: { from: ['STATEMENT'], to: null },
  LEGAL_REVIEW: { from: ['STATEMENT'], to: null },
  CONSENT: { from: ['STATEMENT'], to: null },
  DECISION: { from: ['STATEMENT'], to: 'DECISION' },
  SERVICE: { from: ['DECISION'], to: 'SERVED' },
  DISCONTINUANCE: { from: ['NOTICE', 'STATEMENT', 'DECISION', 'SERVED'], to: 'DISCONTINUED' },
  PUBLICATION: { from: ['SERVED'], to: 'AWAITING_CONFIRMATION' },
  CONFIRMATION: { from: ['AWAITING_CONFIRMATION'], to: 'PUBLISHED' },
  PERFORMANCE: { from: ON_LIST, to: null },
  REPAIR: { from: ON_LIST, to: 'REMOVED_EARLY' },
  REVOCATION: { from: FILED, to: 'REVOKED' },
  SUSPENSION: { from: ['PUBLISHED', 'SHIELDED'], to: 'SUSPENDED' },
  RESUMPTION: { from: ['SUSPENDED'], to: 'PUBLISHED' },
  SHIELD: { from: ['PUBLISHED', 'SUSPENDED'], to: 'SHIELDED' },
  SHIELD_END: { from: ['SHIELDED'], to: 'PUBLISHED' },
};

/** True when the step may be taken from this state. */
export function mayTake(move: CaseMove, from: CaseState | null): boolean {
  return CASE_MOVES[move].from.includes(from);
}

/** Steps that may be taken from a state (可办理步骤), in the order of the table. */
export function movesFrom(state: CaseState): CaseMove[] {
  return (Object.keys(CASE_MOVES) as CaseMove[]).filter((move) => mayTake(move, state));
}

/** What a listing on file means for its case. NOT_YET is a listing whose term starts on a later day: it is published. */
export const STATE_OF_LISTING: Readonly<Record<RecordState, CaseState>> = {
  ACTIVE: 'PUBLISHED',
  NOT_YET: 'PUBLISHED',
  NOT_SERVED: 'PUBLISHED',
  MINOR: 'PUBLISHED',
  NO_EFFECT: 'PUBLISHED',
  LAPSED: 'PUBLISHED',
  AWAITING_CONFIRMATION: 'AWAITING_CONFIRMATION',
  SUBJECT_UNCONFIRMED: 'AWAITING_CONFIRMATION',
  SUSPENDED: 'SUSPENDED',
  SHIELDED: 'SHIELDED',
  EXPIRED: 'EXPIRED',
  CURED: 'EXPIRED',
  REPAIRED: 'REMOVED_EARLY',
  REVOKED: 'REVOKED',
  WITHDRAWN: 'WITHDRAWN',
};
