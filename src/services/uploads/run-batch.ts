import type { EntityManager } from 'typeorm';
import { findBatch, insertBatch, lockBatchKey } from '../../data/repositories/batch-repository';
import type { EnterpriseSeed } from '../../data/repositories/enterprise-repository';
import {
  dropUnusedEnterprises,
  lockEnterprises,
  recordingInstant,
} from '../../data/repositories/enterprise-repository';
import { factsOf } from '../../data/repositories/fact-repository';
import { insertSetAsideRows } from '../../data/repositories/set-aside-repository';
import { joinWriters } from '../../data/repositories/writing-lock';
import { inTransaction } from '../../data/transaction';
import { departmentsByCode } from '../../data/views/departments';
import { departmentOf } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { AuditAction } from '../../domain/access/audit-event';
import { canonicalJson } from '../../domain/canonical-json';
import type { Department } from '../../domain/department';
import { AppError } from '../../domain/errors';
import { groupBy } from '../../domain/group-by';
import type { Fact, FactKind } from '../../domain/record/fact';
import type { RowProblem } from '../../domain/upload/problem';
import type { Receipt, RowResult, UploadPolicy } from '../../domain/upload/receipt';
import { countRows } from '../../domain/upload/receipt';
import type { Desk } from '../desk';
import { catalogueOf, todayOf } from '../desk';
import { recordAlone, recordEvent } from '../events/record-event';
import type { Filing } from '../filing/plan-filing';
import { fileFacts, newId } from '../filing/file-facts';
import { changesIfConfirmed } from '../filing/preview-confirmation';
import { transactOrTry } from './dry-run';

/** Most rows of one batch at the internal counter. */
export const MAX_ROWS = 5000;
const MAX_KEY_LENGTH = 100;

/** What every batch says of itself. */
export interface BatchInput {
  readonly kind: FactKind;
  readonly batchKey: string;
  readonly policy: UploadPolicy;
  readonly dryRun: boolean;
  readonly rows: readonly object[];
}

/** A row's end, with the fact to file and the content to keep aside, if any. */
export interface SettledRow {
  readonly result: RowResult;
  readonly fact: Omit<Fact, 'recordedAt'> | null;
  readonly problems: readonly RowProblem[];
  /** True when the row's content is kept, encrypted, to be corrected. */
  readonly keepAside: boolean;
}

/** What a batch does once its enterprises are locked (批次办理). */
export interface BatchWork {
  readonly subjects: readonly EnterpriseSeed[];
  readonly settle: (facts: ReadonlyMap<string, readonly Fact[]>, batchId: string) => readonly SettledRow[];
  /** What follows once the rows are filed, in the same transaction; locks taken here come after those of the enterprises. */
  readonly finish?: (receipt: Receipt) => Promise<void>;
}

/**
 * Runs a batch as one unit (批次执行): idempotency key, locks, decisions, facts with all that follows, rows set aside,
 * receipt and event in one transaction. The same key with the same content returns the first receipt.
 * @throws AppError INVALID_INPUT, LIMIT_EXCEEDED, CONFLICT (key used for other content)
 */
export async function runBatch(
  desk: Desk,
  actor: Actor,
  input: BatchInput,
  action: AuditAction,
  prepare: (manager: EntityManager) => Promise<BatchWork> | BatchWork,
): Promise<Receipt> {
  checkBatch(input);
  const digest = desk.sealer.fingerprint(canonicalJson(requestOf(input, actor)));
  const batch: Batch = { desk, actor, input, digest, departmentCode: departmentOf(actor), batchId: newId() };
  const receipt = await transactOrTry(
    input.dryRun,
    (work) => inTransaction(desk.dataSource, work),
    async (manager: EntityManager) =>
      (await replay(manager, batch)) ?? perform(manager, batch, await prepare(manager), action),
  );
  if (input.dryRun) await recordDryRun(batch, receipt);
  return receipt;
}

/** What a key stands for. A confirmation is its person's: a colleague's under the same key is another request, not the same again. */
function requestOf({ kind, policy, rows }: BatchInput, actor: Actor): readonly unknown[] {
  return kind === 'CONFIRMATION' ? [kind, policy, rows, actor.id] : [kind, policy, rows];
}

/** The actor's own department. @throws AppError FORBIDDEN when it is not registered */
export async function ownDepartment(desk: Desk, actor: Actor): Promise<Department> {
  const code = departmentOf(actor);
  const department = (await departmentsByCode(desk.dataSource, [code])).get(code);
  if (!department) throw new AppError('FORBIDDEN', `部门${code}未登记 / Department not registered`);
  return department;
}

interface Batch {
  readonly desk: Desk;
  readonly actor: Actor;
  readonly input: BatchInput;
  readonly digest: string;
  readonly departmentCode: string;
  readonly batchId: string;
}

function checkBatch({ batchKey, rows }: BatchInput): void {
  checkBatchKey(batchKey);
  if (rows.length === 0) throw new AppError('INVALID_INPUT', '批次没有数据行 / The batch has no rows');
  if (rows.length > MAX_ROWS)
    throw new AppError('LIMIT_EXCEEDED', `每批最多${MAX_ROWS}行 / At most ${MAX_ROWS} rows a batch`);
}

/** @throws AppError INVALID_INPUT for a key that is empty, too long, or holds other signs than letters, digits and . _ : / - */
export function checkBatchKey(batchKey: string): void {
  if (batchKey.length <= MAX_KEY_LENGTH && /^[\p{L}\p{N}._:/-]+$/u.test(batchKey)) return;
  throw new AppError('INVALID_INPUT', `批次号须为1至${MAX_KEY_LENGTH}个字母、数字或 . _ : / - / Malformed batchKey`);
}

async function replay(manager: EntityManager, { input, departmentCode, digest }: Batch): Promise<Receipt | null> {
  if (input.dryRun) return null;
  await lockBatchKey(manager, departmentCode, input.batchKey);
  const first = await findBatch(manager, departmentCode, input.batchKey);
  if (!first) return null;
  if (first.requestDigest === digest) return first.receipt;
  throw new AppError('CONFLICT', '该批次号已用于其他内容，请换用新的批次号 / batchKey was used for other content');
}

async function perform(manager: EntityManager, batch: Batch, work: BatchWork, action: AuditAction): Promise<Receipt> {
  const { desk, actor, input, batchId } = batch;
  const codes = work.subjects.map(({ uscc }) => uscc);
  await joinWriters(manager);
  await lockEnterprises(manager, work.subjects);
  const onFile = await factsOf(manager, codes);
  const rows = work.settle(onFile, batchId);
  const recordedAt = codes.length === 0 ? desk.now.toISOString() : await recordingInstant(manager, codes);
  const filings = filingsOf(rows, onFile, recordedAt);
  const context = { catalogue: catalogueOf(desk), today: todayOf(desk), recordedAt };
  const changes = {
    standingChanges: await fileFacts(manager, filings, context),
    standingChangesIfConfirmed: changesIfConfirmed(filings, context),
  };
  await dropUnusedEnterprises(manager, codes);
  const receipt = receiptOf(batch, rows, recordedAt, changes);
  await insertBatch(manager, { ...batch, requestDigest: batch.digest, actorId: actor.id, receipt });
  await insertSetAsideRows(manager, setAsideRows(batch, rows, recordedAt));
  await work.finish?.(receipt);
  await recordEvent(manager, desk, actor, { action, batchId, details: { kind: input.kind, ...receipt.counts } });
  return receipt;
}

/** What settled rows add to each enterprise's file (拟归档事实). */
export function filingsOf(
  rows: readonly SettledRow[],
  onFile: ReadonlyMap<string, readonly Fact[]>,
  recordedAt: string,
): readonly Filing[] {
  const facts = rows.flatMap(({ fact }) => (fact === null ? [] : [{ ...fact, recordedAt } as Fact]));
  const added = groupBy(facts, ({ uscc }) => uscc);
  return [...added].map(([uscc, own]) => ({ uscc, existing: onFile.get(uscc) ?? [], added: own }));
}

function receiptOf(
  { input, batchId }: Batch,
  rows: readonly SettledRow[],
  receivedAt: string,
  changes: Pick<Receipt, 'standingChanges' | 'standingChangesIfConfirmed'>,
): Receipt {
  const results = rows.map(({ result }) => result);
  return {
    batchId,
    batchKey: input.batchKey,
    kind: input.kind,
    policy: input.policy,
    dryRun: input.dryRun,
    receivedAt,
    counts: countRows(results),
    rows: results,
    problems: rows.flatMap(({ problems }) => problems),
    ...changes,
  };
}

/** Rows that were not filed; a quarantined one keeps its content, encrypted, to be corrected. @source rules.md R6, R9 */
function setAsideRows(
  { desk, input, departmentCode, batchId }: Batch,
  rows: readonly SettledRow[],
  setAsideAt: string,
) {
  return rows.flatMap(({ result, fact, problems, keepAside }) => {
    const { outcome } = result;
    if (fact !== null || (outcome !== 'REFUSED' && outcome !== 'QUARANTINED')) return [];
    const sealedRow = keepAside ? desk.sealer.encrypt(JSON.stringify(input.rows[result.row - 1])) : null;
    const { row, uscc, recordId } = result;
    return [
      { batchId, row, departmentCode, kind: input.kind, uscc, recordId, outcome, problems, sealedRow, setAsideAt },
    ];
  });
}

/** A dry run leaves nothing but the fact that it was made. */
async function recordDryRun({ desk, actor, input }: Batch, { counts }: Receipt): Promise<void> {
  await recordAlone(desk, actor, { action: 'records.dryRun', details: { kind: input.kind, ...counts } });
}
