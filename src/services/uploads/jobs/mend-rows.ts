import type { EntityManager } from 'typeorm';
import { checkedRowNumbers, deleteCheckedRows } from '../../../data/repositories/checked-row-repository';
import { replaceStagedRows, stagedRowsOf } from '../../../data/repositories/staged-row-repository';
import type { StagedRow } from '../../../data/repositories/staged-row-repository';
import { lockUploadJob, sendBackToCheck } from '../../../data/repositories/upload-job-repository';
import { inTransaction } from '../../../data/transaction';
import { requireAction } from '../../../domain/access/actions';
import type { Actor } from '../../../domain/access/actor';
import { AppError, InvariantError } from '../../../domain/errors';
import { naturalPersonFinding } from '../../../domain/upload/natural-person';
import type { RawRow } from '../../../domain/upload/parse-row';
import { parseRow } from '../../../domain/upload/parse-row';
import type { Finding } from '../../../domain/upload/problem';
import type { UploadJob } from '../../../domain/upload/upload-job';
import { withFileFindings } from '../../../files/rows/table-row';
import type { Desk } from '../../desk';
import { todayOf } from '../../desk';
import { recordEvent } from '../../events/record-event';
import { mendRawRows, rawRows } from './raw-rows';
import { ownJob } from './read-upload-job';

/** Cells of a row that are set right (更正内容): null empties a cell, what is not named stays. */
export interface MendedRow {
  /** Number of the row in its upload. */
  readonly row: number;
  readonly values: Readonly<Record<string, string | null>>;
}

/**
 * Sets rows of a checked file right before it is filed (归档前更正): they take the place of the rows as read, and the whole file is
 * checked again, since rows of one firm and of one file judge each other. Nothing is filed, however the file was sent. Only
 * who sent the file may: a second person who commits it must not have written it.
 * @throws AppError FORBIDDEN for other roles and for anybody but the sender; NOT_FOUND for another department's upload, a row
 * without a problem, or one whose content was not kept; CONFLICT where the file is not waiting to be committed
 * @source rules.md R6, R8
 */
export async function mendRows(
  desk: Desk,
  actor: Actor | null,
  id: string,
  rows: readonly MendedRow[],
): Promise<UploadJob> {
  requireAction(actor, 'records.upload');
  const { batchId } = await ownJob(desk, actor, id);
  return inTransaction(desk.dataSource, async (manager) => {
    const job = await lockUploadJob(manager, batchId);
    if (job === null) throw new InvariantError('an upload vanished');
    requireMendable(actor, job);
    await mend(manager, desk, job, rows);
    await deleteCheckedRows(manager, batchId);
    const numbers = new Set([...(job.options.mendedRows ?? []), ...rows.map(({ row }) => row)]);
    const mendedRows = [...numbers].sort((a, b) => a - b);
    await sendBackToCheck(manager, batchId, { ...job.options, commit: false, mendedRows });
    const details = { kind: job.kind, rows: rows.map(({ row }) => row).join(',') };
    await recordEvent(manager, desk, actor, { action: 'uploads.mend', batchId, details });
    return (await lockUploadJob(manager, batchId)) ?? job;
  });
}

function requireMendable(actor: Actor, job: UploadJob): void {
  if (job.state !== 'CHECKED') {
    throw new AppError('CONFLICT', '仅可在检查之后、提交之前更正 / Rows are mended after the check and before filing');
  }
  if (job.actorId === actor.id) return;
  throw new AppError('FORBIDDEN', '归档前只能由上传人更正 / Before filing only the person who sent the file mends it');
}

async function mend(manager: EntityManager, desk: Desk, job: UploadJob, rows: readonly MendedRow[]): Promise<void> {
  const numbers = rows.map(({ row }) => row);
  const known = await checkedRowNumbers(manager, job.batchId, numbers);
  const raw = await rawRows(manager, desk.sealer, job.batchId, numbers);
  const staged = new Map((await stagedRowsOf(manager, job.batchId, numbers)).map((row) => [row.row, row]));
  const mended = rows.map(({ row, values }) => {
    const [before, cells] = [staged.get(row), raw.get(row)];
    if (before === undefined || cells === undefined || !known.has(row)) throw noSuchRow();
    return stageMended(desk, job, { before, cells, values });
  });
  await replaceStagedRows(
    manager,
    job.batchId,
    mended.map((one) => one.staged),
  );
  await mendRawRows(manager, desk.sealer, job.batchId, new Map(mended.map((one) => [one.staged.row, one.raw])));
}

interface Mending {
  readonly before: StagedRow;
  readonly cells: RawRow;
  readonly values: MendedRow['values'];
}

/** A mended row as it would have been read; of one that has become a natural person's nothing is kept. @source rules.md R5 */
function stageMended(
  desk: Desk,
  job: UploadJob,
  { before, cells, values }: Mending,
): { readonly staged: StagedRow; readonly raw: RawRow | null } {
  const { row, line, originalLine } = before;
  const reading = { today: todayOf(desk), seal: desk.sealer.seal };
  const raw = { ...cells, ...values };
  const findings = ofTheFile(before.findings, parseRow(job.kind, row, cells, reading).findings, values);
  const table = { line, originalLine, sheet: null, cells: raw, findings, filled: [] };
  const parsed = withFileFindings(parseRow(job.kind, row, raw, reading), table);
  const person = naturalPersonFinding(parsed);
  const place = { row, line, originalLine };
  if (person !== null) {
    return { staged: { ...place, uscc: '', content: null, changeReason: null, findings: [person] }, raw: null };
  }
  const { uscc, content, changeReason } = parsed;
  return { staged: { ...place, uscc: uscc ?? '', content, changeReason, findings: parsed.findings }, raw };
}

/** What the file's own reading found, except where a value was given now: what parsing the cells alone does not say. */
function ofTheFile(
  all: readonly Finding[],
  ofCells: readonly Finding[],
  values: MendedRow['values'],
): readonly Finding[] {
  const said = new Set(ofCells.map(({ code, field }) => `${code} ${field ?? ''}`));
  return all.filter(
    ({ code, field }) => !said.has(`${code} ${field ?? ''}`) && (field === null || !Object.hasOwn(values, field)),
  );
}

function noSuchRow(): AppError {
  return new AppError('NOT_FOUND', '没有可更正的该行，或其内容未留存 / No such row, or its content was not kept');
}
