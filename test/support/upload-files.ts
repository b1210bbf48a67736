import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import type { Actor } from '../../src/domain/access/actor';
import type { RecordKind } from '../../src/domain/record/record-kind';
import type { RawRow } from '../../src/domain/upload/parse-row';
import type { UploadJob } from '../../src/domain/upload/upload-job';
import { outColumns } from '../../src/files/write/columns';
import { writeCsv } from '../../src/files/write/write-csv';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import type { OutCell } from '../../src/files/write/write-workbook';
import type { Desk } from '../../src/services/desk';
import type { JobDesk } from '../../src/services/uploads/jobs/job-work';
import { JobSignal } from '../../src/services/job-signal';
import type { UploadRequest } from '../../src/services/uploads/jobs/receive-upload';
import { receiveUpload } from '../../src/services/uploads/jobs/receive-upload';
import { watchUploadJob } from '../../src/services/uploads/jobs/read-upload-job';
import { runJob, takeJob } from '../../src/services/uploads/jobs/run-job';

/** Rows as a clerk's file: Chinese headers, a line for each row. */
export function fileOf(kind: RecordKind, rows: readonly RawRow[], format: 'csv' | 'xlsx' = 'csv'): Readable {
  const columns = outColumns(kind);
  const lines: OutCell[][] = [
    columns.map(({ zh, code }) => (code === 'fine' || code === 'CF_NR_FK' ? `${zh}（万元）` : zh)),
    ...rows.map((row) =>
      columns.map(({ cell }) => {
        const value = cell(row);
        return typeof value === 'boolean' ? String(value) : value;
      }),
    ),
  ];
  if (format === 'csv') return writeCsv(lines);
  const shape = columns.map(({ isText }) => ({ width: 12, isText, words: null }));
  return writeWorkbook([{ name: '数据', columns: shape, rows: lines, headerRows: 1 }]);
}

/** A file sent, with everything left out filled in. */
export type Sending = Partial<Omit<UploadRequest, 'kind' | 'options'>> &
  Pick<UploadRequest, 'kind'> & {
    readonly rows: readonly RawRow[];
    readonly format?: 'csv' | 'xlsx';
    readonly options?: Partial<UploadRequest['options']>;
  };

/** Sends rows as a file through the door. */
export async function send(desk: Desk, actor: Actor, sending: Sending): Promise<UploadJob> {
  const { kind, rows, format = 'csv', options, ...more } = sending;
  return receiveUpload(
    desk,
    actor,
    {
      kind,
      batchKey: 'file-1',
      policy: 'REJECT_ROWS',
      parentId: null,
      ...more,
      options: { fileName: `rows.${format}`, commit: false, ...options },
    },
    fileOf(kind, rows, format),
  );
}

/** A worker at a desk. */
export function jobDesk(desk: Desk, worker = 'worker-1'): JobDesk {
  return { desk: () => desk, spoolFolder: tmpdir(), worker };
}

/** Lets a worker do all there is to do; returns the ids of the jobs in the order in which they were taken up. */
export async function workOff(desk: Desk, worker = 'worker-1'): Promise<string[]> {
  const taken: string[] = [];
  const at = jobDesk(desk, worker);
  for (let job = await takeJob(at, null); job !== null; job = await takeJob(at, null)) {
    taken.push(job.batchId);
    await runJob(at, job, new JobSignal());
  }
  return taken;
}

/** The job as it stands. */
export async function jobNow(desk: Desk, actor: Actor, id: string): Promise<UploadJob> {
  const job = await watchUploadJob(desk, actor, id);
  if (job === null) throw new Error('no such job');
  return job;
}
