import type { StagedRow } from '../../../data/repositories/staged-row-repository';
import { insertStagedRows } from '../../../data/repositories/staged-row-repository';
import { deleteUploadChunks, insertUploadSlice } from '../../../data/repositories/upload-file-repository';
import { moveJob, saveProgress, startCommit } from '../../../data/repositories/upload-job-repository';
import { inTransaction } from '../../../data/transaction';
import { fileDefaults } from '../../../domain/upload/file-defaults';
import { naturalPersonFinding } from '../../../domain/upload/natural-person';
import type { RawRow } from '../../../domain/upload/parse-row';
import { parseRow } from '../../../domain/upload/parse-row';
import type { FileReport, UploadJob } from '../../../domain/upload/upload-job';
import type { OpenTable, TableSummary } from '../../../files/open-table';
import { openTable } from '../../../files/open-table';
import type { TableRow } from '../../../files/rows/table-row';
import { withFileFindings } from '../../../files/rows/table-row';
import type { JobWork } from './job-work';
import { underWay } from './job-work';
import { breathe, JobStopped } from '../../job-signal';
import { originalBytes } from './original-file';
import { ROWS_PER_SLICE, sealRows } from './raw-rows';

/**
 * Reads the file into rows set down (读取文件): slice by slice, so that memory stays bounded and a worker that takes over goes on
 * where the last one stopped. A file in which natural persons' rows were found loses its original at once.
 * @throws FileError when the file cannot be taken as a whole, JobStopped
 * @source rules.md R5, R6, R21
 */
export async function readRows(work: JobWork): Promise<void> {
  const { desk, job, spoolFolder, context } = work;
  const supplied = job.options.defaults === true ? fileDefaults(job.kind, context.department) : null;
  const table = await openTable(originalBytes(desk.dataSource, desk.sealer, job.batchId), {
    ...job.options,
    kind: job.kind,
    spoolFolder,
    ...(supplied && { supplied }),
  });
  try {
    const reading = new Reading(work);
    try {
      for await (const slice of slices(table)) await reading.take(slice);
    } finally {
      await reading.settle();
    }
    await reading.finish(table.summary());
  } finally {
    await table.close();
  }
}

/** The table's rows in slices of one size, whatever the reader hands out. */
async function* slices(table: OpenTable): AsyncGenerator<readonly TableRow[]> {
  let waiting: TableRow[] = [];
  for await (const chunk of table.chunks()) {
    waiting.push(...chunk);
    while (waiting.length >= ROWS_PER_SLICE) {
      yield waiting.slice(0, ROWS_PER_SLICE);
      waiting = waiting.slice(ROWS_PER_SLICE);
    }
  }
  if (waiting.length > 0) yield waiting;
}

/** A file being read: rows before the place where the last worker stopped are passed over. */
class Reading {
  private read = 0;
  private persons: number;
  private saving = underWay(Promise.resolve());

  constructor(private readonly work: JobWork) {
    this.persons = work.job.findings.E22 ?? 0;
  }

  async take(rows: readonly TableRow[]): Promise<void> {
    const first = this.read + 1;
    this.read += rows.length;
    if (this.read <= this.work.job.rowsDone) return;
    this.work.signal.check();
    const read = rows.map((row, index) => stagedRow(this.work, first + index, row));
    this.persons += read.filter(({ raw }) => raw === null).length;
    const progress = { rowsDone: this.read, findings: { E22: this.persons } };
    await this.saving;
    this.saving = underWay(this.keep(read, progress));
    await breathe();
  }

  /** Sets a slice down while the next is read. */
  private async keep(read: readonly ReadRow[], progress: ReadProgress): Promise<void> {
    const { desk, job, worker } = this.work;
    const sealed = sealRows(
      desk.sealer,
      read.map(({ raw }) => raw),
    );
    await inTransaction(desk.dataSource, async (manager) => {
      await insertStagedRows(
        manager,
        job.batchId,
        read.map(({ staged }) => staged),
      );
      await insertUploadSlice(manager, {
        batchId: job.batchId,
        serial: Math.floor((progress.rowsDone - 1) / ROWS_PER_SLICE),
        sealed,
      });
      if (!(await saveProgress(manager, job.batchId, worker, progress))) throw new JobStopped('LOST');
    });
  }

  /** Waits for what is being set down, so that nothing is on its way when the reading ends. */
  async settle(): Promise<void> {
    await this.saving;
  }

  async finish(summary: TableSummary): Promise<void> {
    const { desk, job, worker } = this.work;
    await inTransaction(desk.dataSource, async (manager) => {
      const progress = { rowsDone: this.read, rowsTotal: this.read, report: reportOf(summary), findings: {} };
      const mayKeep = this.persons === 0;
      if (!mayKeep) await deleteUploadChunks(manager, job.batchId);
      const saved = await saveProgress(manager, job.batchId, worker, progress);
      const move = { state: 'CHECKING', step: 'CHECK', originalKept: mayKeep } as const;
      if (!saved || !(await moveJob(manager, job.batchId, worker, move))) throw new JobStopped('LOST');
      if (job.options.commit) await startCommit(manager, job.batchId, committerOf(job));
    });
  }
}

/** Nobody looks at a check that ends in filing anyway: filing decides every row itself, and stops where a second person is needed. */
function committerOf({ actorId, actorRole, policy }: UploadJob) {
  return { id: actorId, role: actorRole, policy };
}

interface ReadProgress {
  readonly rowsDone: number;
  readonly findings: { readonly E22: number };
}

interface ReadRow {
  readonly staged: StagedRow;
  /** Null for a natural person's row, of which nothing is kept. */
  readonly raw: RawRow | null;
}

function stagedRow({ job, context, desk }: JobWork, row: number, table: TableRow): ReadRow {
  const reading = { today: context.today, seal: desk.sealer.seal };
  const parsed = withFileFindings(parseRow(job.kind, row, table.cells, reading), table);
  const place = { row, line: table.line, originalLine: table.originalLine };
  const person = naturalPersonFinding(parsed);
  if (person !== null) {
    return { staged: { ...place, uscc: '', content: null, changeReason: null, findings: [person] }, raw: null };
  }
  const { uscc, content, changeReason, findings } = parsed;
  return { staged: { ...place, uscc: uscc ?? '', content, changeReason, findings }, raw: table.cells };
}

function reportOf({ format, encoding, lines, headers, unreadSheets }: TableSummary): FileReport {
  const [header] = headers;
  return {
    format,
    encoding,
    columns: header?.columns ?? [],
    unknownColumns: [...new Set(headers.flatMap(({ unknown }) => unknown))],
    missingColumns: header?.missing ?? [],
    suppliedColumns: header?.supplied ?? [],
    unitAsked: header?.unitAsked ?? [],
    unreadSheets: unreadSheets.map(({ name }) => name),
    lines: {
      data: lines.data,
      blank: lines.blank,
      hidden: lines.hidden,
      footers: lines.footers,
      filledCells: lines.filledCells,
    },
    titles: header?.titles ?? 0,
  };
}
