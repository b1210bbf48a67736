import type { RowDecision } from './decide-row';
import type { UploadPolicy } from './receipt';

/**
 * Applies the batch's policy to its decisions (批次结算): with REJECT_BATCH one refused row sends all others back too (E28),
 * so that a batch is filed whole or not at all.
 * @param isRejected said by whoever sees the whole batch, where these decisions are a part of it
 */
export function settleBatch(
  decisions: readonly RowDecision[],
  policy: UploadPolicy,
  isRejected = policy === 'REJECT_BATCH' && decisions.some(({ outcome }) => outcome === 'REFUSED'),
): readonly RowDecision[] {
  if (!isRejected) return decisions;
  return decisions.map((decision) =>
    decision.filed === null
      ? decision
      : {
          ...decision,
          outcome: 'REFUSED',
          recordId: null,
          version: null,
          filed: null,
          findings: [...decision.findings, { code: 'E28', field: null }],
        },
  );
}
