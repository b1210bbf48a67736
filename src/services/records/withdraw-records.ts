import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { LocalDate } from '../../domain/calendar/local-date';
import { hasForbiddenCharacter } from '../../domain/upload/forbidden-characters';
import type { Finding } from '../../domain/upload/problem';
import { readDate } from '../../domain/upload/read-date';
import type { Receipt } from '../../domain/upload/receipt';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import type { MarkDecision, MarkTarget } from '../marks/mark-records';
import { markWork } from '../marks/mark-records';
import { ownDepartment, runBatch } from '../uploads/run-batch';

const MAX_REASON = 500;

/** A record to take back, by the id of its upload receipt, and why (撤回). */
export interface WithdrawalRow {
  readonly recordId: string;
  readonly reason: string;
  /** Day of the change, revocation or finding behind it; today when empty. */
  readonly withdrawnOn: string | null;
}

/** Records to withdraw. */
export interface WithdrawalInput {
  readonly batchKey: string;
  readonly dryRun: boolean;
  readonly rows: readonly WithdrawalRow[];
}

/**
 * The source takes records back (撤回记录): they are gone from every answer in the next request and kept for the auditor.
 * @throws AppError FORBIDDEN for other roles; refusals of single records are problems of the receipt (E02 no reason, E05
 * bad day, E25 not on file or another department's)
 * @source Administrative Penalty Law art. 48 [recall]; domain.md section 3
 */
export async function withdrawRecords(desk: Desk, actor: Actor | null, input: WithdrawalInput): Promise<Receipt> {
  requireAction(actor, 'records.withdraw');
  await ownDepartment(desk, actor);
  const batch = { kind: 'WITHDRAWAL', policy: 'REJECT_ROWS', ...input } as const;
  return runBatch(desk, actor, batch, 'records.withdraw', (manager) =>
    markWork(manager, {
      kind: 'WITHDRAWAL',
      recordIds: input.rows.map(({ recordId }) => recordId),
      actor,
      decide: (target, index) => decideWithdrawal(target, input.rows[index], todayOf(desk)),
    }),
  );
}

function decideWithdrawal({ record }: MarkTarget, row: WithdrawalRow | undefined, today: LocalDate): MarkDecision {
  if (record.withdrawal) return { content: null, findings: [] };
  const reason = row?.reason.trim() ?? '';
  if (reason === '') return refused({ code: 'E02', field: 'reason', suggestion: '写明撤回理由' });
  if ([...reason].length > MAX_REASON || hasForbiddenCharacter(reason))
    return refused({ code: 'E03', field: 'reason', suggestion: `最多${MAX_REASON}个字，不含控制字符` });
  const withdrawnOn = row?.withdrawnOn ? readDate(row.withdrawnOn) : today;
  if (withdrawnOn === null || withdrawnOn > today) return refused({ code: 'E05', field: 'withdrawnOn' });
  return { content: { targetRecordId: record.fact.recordId, withdrawnOn, reason }, findings: [] };
}

function refused(finding: Finding): MarkDecision {
  return { content: null, findings: [finding] };
}
