import type { CheckedRow } from '../../../data/repositories/checked-row-repository';
import type { EnterpriseSeed } from '../../../data/repositories/enterprise-repository';
import type { Fact } from '../../../domain/record/fact';
import type { UploadPolicy } from '../../../domain/upload/receipt';
import { fileRows } from '../file-rows';
import type { SettledRow } from '../run-batch';
import type { FirmSlice } from './firm-slices';
import { parsedRow } from './firm-slices';
import type { JobWork } from './job-work';

/** A slice on its way: firms to lock, and every row's end once their files are at hand. */
export interface SliceWork {
  readonly subjects: readonly EnterpriseSeed[];
  readonly settle: (onFile: ReadonlyMap<string, readonly Fact[]>) => readonly SettledRow[];
}

/** Decides rows of a file exactly as rows of a request are decided (判定分片). */
export function sliceWork(
  { job, actor, context }: JobWork,
  slice: FirmSlice,
  batch: { readonly policy: UploadPolicy; readonly isRejected: boolean },
): SliceWork {
  const lines = new Map(slice.rows.map(({ row, line }) => [row, line]));
  const rows = slice.rows.map((staged) => parsedRow(job.kind, staged));
  const lineOf = (row: number) => lines.get(row) ?? row;
  const { subjects, settle } = fileRows(rows, { ...batch, context, actor, lineOf });
  return { subjects, settle: (onFile) => settle(onFile, job.batchId) };
}

/** Settled rows as they are kept with the file, in the order of the slice. */
export function checkedRows(slice: FirmSlice, settled: readonly SettledRow[]): readonly CheckedRow[] {
  return settled.map(({ result, fact, problems }, index) => ({
    ...result,
    line: slice.rows[index]?.line ?? result.row,
    problems,
    returned: fact === null && (result.outcome === 'REFUSED' || result.outcome === 'QUARANTINED'),
  }));
}
