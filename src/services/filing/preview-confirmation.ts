import type { Fact } from '../../domain/record/fact';
import { markIdOf } from '../../domain/record/record-id';
import type { StandingChange } from '../../domain/upload/receipt';
import type { Filing, FilingContext } from './plan-filing';
import { derive, standingChange } from './derive-file';

/**
 * Standings that would change once the filed listings are confirmed (复核后影响预览): what the clerk and the approver see
 * before it takes force. Nothing is written.
 */
export function changesIfConfirmed(filings: readonly Filing[], context: FilingContext): readonly StandingChange[] {
  return filings.flatMap(({ uscc, existing, added }) => {
    const listings = added.filter(({ kind }) => kind === 'LISTING');
    if (listings.length === 0) return [];
    const filed = [...existing, ...added];
    const before = derive(uscc, filed, context);
    const after = derive(uscc, [...filed, ...listings.map((listing) => confirmationOf(listing, context))], context);
    return standingChange(before, after, context.today);
  });
}

/** The confirmation that is still missing, by somebody who is not the uploader. */
export function confirmationOf(listing: Fact, { today, recordedAt }: FilingContext): Fact {
  const { recordId: targetRecordId, version: targetVersion, uscc, departmentCode, batchId, row } = listing;
  return {
    kind: 'CONFIRMATION',
    uscc,
    recordId: markIdOf(batchId, row),
    version: 1,
    departmentCode,
    batchId,
    row,
    recordedAt,
    recordedBy: `${listing.recordedBy}/approver`,
    changeReason: null,
    content: { targetRecordId, targetVersion, confirmedOn: today, approversRequired: 1 },
  };
}
