import { insertCheckJob, insertCheckJobSlice } from '../../../data/repositories/check-job-repository';
import { inTransaction } from '../../../data/transaction';
import { departmentOf, requireAction } from '../../../domain/access/actions';
import type { Actor } from '../../../domain/access/actor';
import type { CheckJobQuestion, NewJobFacts } from '../../../domain/check/check-job';
import { CHECK_SLICE, MOST_IN_FILE } from '../../../domain/check/check-job';
import type { TypedSupplier } from '../../../domain/check/stored-check';
import { redactPersonalNumbers } from '../../../domain/subject/personal-numbers';
import { requireMatter } from '../../enquiries/known-as';
import { recordEvent } from '../../events/record-event';
import { newId } from '../../filing/file-facts';
import type { CertifyingDesk } from '../certifying-desk';
import type { SuppliersAnswer } from '../check-suppliers';
import { checkSuppliers, MOST_SUPPLIERS, readProject } from '../check-suppliers';
import type { SuppliersFile } from '../suppliers-of-file';
import { suppliersOfFile } from '../suppliers-of-file';

const LONGEST_NAME = 200;

/** What became of a file of suppliers: checked at once, or in the queue. */
export type ReceivedSuppliers =
  | { readonly kind: 'CHECKED'; readonly answer: SuppliersAnswer }
  | { readonly kind: 'QUEUED'; readonly checkId: string; readonly suppliers: number };

/**
 * Takes a file of suppliers (接收核查名单): up to 1,000 are checked at once, up to 100,000 become a job that the same engine works
 * off behind.
 * @throws AppError FORBIDDEN for other roles; INVALID_INPUT for a file that cannot be taken, no supplier, a missing matter number
 * or project; LIMIT_EXCEEDED above 100,000
 * @source rules.md R4, R21
 */
export async function receiveSuppliers(
  desk: CertifyingDesk,
  actor: Actor | null,
  question: CheckJobQuestion,
  file: SuppliersFile,
): Promise<ReceivedSuppliers> {
  requireAction(actor, 'suppliers.check');
  const asked = {
    ...question,
    matterNo: requireMatter(question.matterNo),
    project: readProject(question.project),
  };
  const suppliers = await suppliersOfFile(file, MOST_IN_FILE);
  if (suppliers.length <= MOST_SUPPLIERS) {
    return { kind: 'CHECKED', answer: await checkSuppliers(desk, actor, { ...asked, asOf: null, suppliers }) };
  }
  const checkId = newId();
  const fileName = redactPersonalNumbers(file.fileName.normalize('NFC').slice(0, LONGEST_NAME));
  await enqueue(desk, actor, { checkId, question: asked, fileName }, suppliers);
  return { kind: 'QUEUED', checkId, suppliers: suppliers.length };
}

async function enqueue(
  desk: CertifyingDesk,
  actor: Actor,
  facts: NewJobFacts,
  suppliers: readonly TypedSupplier[],
): Promise<void> {
  const { checkId, question } = facts;
  await inTransaction(desk.dataSource, async (manager) => {
    await insertCheckJob(manager, {
      ...facts,
      departmentCode: departmentOf(actor),
      actorId: actor.id,
      actorRole: actor.role,
      suppliers: suppliers.length,
      receivedAt: desk.now.toISOString(),
    });
    for (let from = 0; from < suppliers.length; from += CHECK_SLICE) {
      const slice = suppliers.slice(from, from + CHECK_SLICE);
      await insertCheckJobSlice(manager, checkId, from / CHECK_SLICE, slice);
    }
    const { purpose, matterNo } = question;
    const details = { checkId, suppliers: suppliers.length };
    await recordEvent(manager, desk, actor, { action: 'checks.receive', purpose, matterNo, details });
  });
}
