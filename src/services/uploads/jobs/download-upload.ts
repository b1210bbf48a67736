import type { Readable } from 'node:stream';
import { Readable as Stream } from 'node:stream';
import { checkedRowPage } from '../../../data/views/upload-jobs';
import { requireAction } from '../../../domain/access/actions';
import type { Actor } from '../../../domain/access/actor';
import type { AuditAction } from '../../../domain/access/audit-event';
import { AppError } from '../../../domain/errors';
import { fieldsOf } from '../../../domain/record/record-kind';
import type { UploadJob } from '../../../domain/upload/upload-job';
import { personsOf, TEMPLATE_PERSONS } from '../../../files/write/columns';
import type { BadRow } from '../../../files/write/write-bad-rows';
import { writeBadRows } from '../../../files/write/write-bad-rows';
import type { OutFormat } from '../../../files/write/write-template';
import type { Desk } from '../../desk';
import { recordAlone } from '../../events/record-event';
import { originalBytes } from './original-file';
import { rawRows } from './raw-rows';
import { ownJob } from './read-upload-job';

/** A file to hand out. */
export interface Download {
  readonly fileName: string;
  readonly content: Readable;
}

const PAGE = 500;

/**
 * Rows that went back, as a file of the same kind with their reasons (退回行文件): corrected, it can be sent again under the same
 * upload. Rows settled since, and natural persons' rows, are not in it.
 * @throws AppError FORBIDDEN for other roles, NOT_FOUND for another department's, CONFLICT before the file is checked
 * @source rules.md R6
 */
export async function returnedRows(
  desk: Desk,
  actor: Actor | null,
  id: string,
  format: OutFormat | null,
): Promise<Download> {
  requireAction(actor, 'uploads.repair');
  const job = await ownJob(desk, actor, id);
  if (!['CHECKED', 'COMMITTING', 'DONE'].includes(job.state)) {
    throw new AppError('CONFLICT', '文件尚未检查完毕，或已失败、取消 / The file is not checked');
  }
  await note(desk, actor, job, 'uploads.badRows');
  const kept = format ?? (job.report?.format === 'XLSX' ? 'xlsx' : 'csv');
  const persons = await mostPersons(desk, job);
  const content = writeBadRows(badRows(desk, job), { kind: job.kind, format: kept, persons });
  return { fileName: `returned-${job.batchId}.${kept}`, content };
}

/**
 * The file as it was sent (原始文件), for the department that sent it.
 * @throws AppError FORBIDDEN for other roles, NOT_FOUND for another department's and once it is deleted
 * @source rules.md R6
 */
export async function originalFile(desk: Desk, actor: Actor | null, id: string): Promise<Download> {
  requireAction(actor, 'uploads.repair');
  const job = await ownJob(desk, actor, id);
  if (!job.originalKept) throw new AppError('NOT_FOUND', '原始文件已删除 / The original is deleted');
  await note(desk, actor, job, 'uploads.original');
  return {
    fileName: job.options.fileName,
    content: Stream.from(originalBytes(desk.dataSource, desk.sealer, job.batchId), { objectMode: false }),
  };
}

async function note(desk: Desk, actor: Actor, { batchId, kind }: UploadJob, action: AuditAction): Promise<void> {
  await recordAlone(desk, actor, { action, batchId, details: { kind } });
}

async function* badRows({ dataSource, sealer }: Desk, { batchId }: UploadJob): AsyncGenerator<BadRow> {
  for (let after = 0; ;) {
    const page = await checkedRowPage(dataSource, batchId, { wanted: 'RETURNED', after, first: PAGE });
    const open = page.filter(({ closedAt }) => closedAt === null);
    const raw = await rawRows(
      dataSource,
      sealer,
      batchId,
      open.map(({ row }) => row),
    );
    for (const { row, line, problems } of open) {
      const cells = raw.get(row);
      const reasons = problems.map(({ messageZh, suggestion }) =>
        suggestion === null ? messageZh : `${messageZh}（${suggestion}）`,
      );
      if (cells !== undefined) yield { line, cells, reasons };
    }
    if (page.length < PAGE) return;
    after = page.at(-1)?.row ?? after;
  }
}

/** Columns for as many persons as any row names; only listings name persons. */
async function mostPersons(desk: Desk, job: UploadJob): Promise<number> {
  let most = TEMPLATE_PERSONS;
  const named = Object.entries(fieldsOf(job.kind)).find(([, { type }]) => type === 'persons');
  if (named === undefined) return most;
  for await (const { cells } of badRows(desk, job)) most = Math.max(most, personsOf(cells, named[0]).length);
  return most;
}
