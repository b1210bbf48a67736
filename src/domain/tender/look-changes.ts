import type { CheckReason } from '../check/check-reason';
import type { StoredResult } from '../check/stored-check';
import type { TenderPapers } from './tender';

/** What is different of a member since an earlier look (前后变化). */
export interface LookChange {
  readonly member: number;
  readonly verdictBefore: StoredResult['verdict'];
  readonly verdictAfter: StoredResult['verdict'];
  /** Reasons that were not there before. */
  readonly added: readonly AddedReason[];
  /** How many reasons of before are gone. What was repaired is not named again. @source rules.md R1 */
  readonly gone: number;
  /** New name of the firm; null when it is the same. */
  readonly renamedTo: string | null;
  readonly successorUscc: string | null;
}

/** A reason learned since, and what it may do to a bid that was qualified at the cut-off. @source rules.md R18 */
export interface AddedReason {
  readonly reason: CheckReason;
  /** BLOCK for a procurement or bidding ban in force, or where the documents say so; otherwise a person decides. */
  readonly effect: 'BLOCK' | 'REVIEW';
  /** True when it held before the earlier look but was learned only afterwards (事后方知). */
  readonly knownOnlyLater: boolean;
}

const BANS: readonly string[] = ['PROC', 'BID'];

/**
 * What changed of a member between two looks (前后变化), or null when nothing did.
 * @param before the earlier look, taken on `day` in Shanghai
 */
export function lookChange(
  before: StoredResult,
  after: StoredResult,
  day: string,
  papers: TenderPapers,
): LookChange | null {
  const known = new Set(before.reasons.map(keyOf));
  const still = new Set(after.reasons.map(keyOf));
  const added = after.reasons
    .filter((reason) => !known.has(keyOf(reason)))
    .map((reason) => addedReason(reason, day, papers));
  const isRenamed = before.resolved !== null && after.resolved !== null && before.resolved.name !== after.resolved.name;
  const change: LookChange = {
    member: after.place,
    verdictBefore: before.verdict,
    verdictAfter: after.verdict,
    added,
    gone: before.reasons.filter((reason) => !still.has(keyOf(reason))).length,
    renamedTo: isRenamed ? after.resolved.name : null,
    successorUscc: after.successorUscc === before.successorUscc ? null : after.successorUscc,
  };
  return isNothing(change) ? null : change;
}

function addedReason(reason: CheckReason, day: string, { laterListing }: TenderPapers): AddedReason {
  const decides = reason.effect === 'BLOCK' && (BANS.includes(reason.recordCode) || laterListing === 'EXCLUDES');
  return {
    reason,
    effect: decides ? 'BLOCK' : 'REVIEW',
    knownOnlyLater: reason.since !== null && reason.since <= day,
  };
}

function isNothing({ verdictBefore, verdictAfter, added, gone, renamedTo, successorUscc }: LookChange): boolean {
  const isSame = verdictBefore === verdictAfter && added.length === 0 && gone === 0;
  return isSame && renamedTo === null && successorUscc === null;
}

function keyOf({ code, recordId }: CheckReason): string {
  return `${code}/${recordId}`;
}
