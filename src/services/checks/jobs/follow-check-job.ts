import { askCancelCheck, checkJobById, endCheckJob } from '../../../data/repositories/check-job-repository';
import { inTransaction } from '../../../data/transaction';
import { checkById } from '../../../data/views/checks';
import { can, departmentOf, requireAction } from '../../../domain/access/actions';
import type { Actor } from '../../../domain/access/actor';
import type { CheckJob } from '../../../domain/check/check-job';
import { AppError } from '../../../domain/errors';
import type { Desk } from '../../desk';
import { recordEvent } from '../../events/record-event';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** How a long check is coming along (批量核查进度). @returns null for another department's and for none @throws AppError FORBIDDEN */
export async function readCheckJob(desk: Desk, actor: Actor | null, checkId: string): Promise<CheckJob | null> {
  requireAction(actor, 'checks.read');
  const seen = can(actor, 'files.readPast') ? null : departmentOf(actor);
  return UUID.test(checkId) ? checkJobById(desk.dataSource, checkId, seen) : null;
}

/**
 * Stops a long check (取消批量核查); nothing of it is kept. One that is being worked on stops within seconds.
 * @throws AppError FORBIDDEN; NOT_FOUND for another department's and for none; CONFLICT for one that has ended
 */
export async function cancelCheckJob(desk: Desk, actor: Actor | null, checkId: string): Promise<CheckJob> {
  requireAction(actor, 'suppliers.check');
  return inTransaction(desk.dataSource, async (manager) => {
    const job = UUID.test(checkId) ? await checkJobById(manager, checkId, departmentOf(actor)) : null;
    if (job === null) throw new AppError('NOT_FOUND', '没有该核查任务 / No such check');
    const isMade = job.finishedAt !== null || (await checkById(manager, checkId, null)) !== null;
    if (isMade) throw new AppError('CONFLICT', '该核查任务已结束 / The check has ended');
    const isIdle = await askCancelCheck(manager, checkId);
    const finishedAt = desk.now.toISOString();
    if (isIdle) await endCheckJob(manager, checkId, { state: 'CANCELLED', problem: null, finishedAt });
    const { purpose, matterNo } = job.question;
    await recordEvent(manager, desk, actor, { action: 'checks.cancel', purpose, matterNo, details: { checkId } });
    return isIdle ? { ...job, state: 'CANCELLED', done: 0, finishedAt } : { ...job, cancelAsked: true };
  });
}
