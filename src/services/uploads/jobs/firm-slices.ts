import type { DataSource } from 'typeorm';
import type { StagedAfter, StagedRow } from '../../../data/repositories/staged-row-repository';
import { stagedRows } from '../../../data/repositories/staged-row-repository';
import type { RecordContent, RecordKind } from '../../../domain/record/record-kind';
import { AppError } from '../../../domain/errors';
import { underWay } from './job-work';
import type { ParsedRow } from '../../../domain/upload/parse-row';

/** Rows decided together; the rows of one firm are never parted, so there may be more. */
const SLICE = 1_000;
/** Rows of one firm in one file. */
const MOST_OF_ONE_FIRM = 20_000;

/** Rows of some firms, whole, in the order of code and number. */
export interface FirmSlice {
  readonly rows: readonly StagedRow[];
  readonly through: StagedAfter;
}

/**
 * The next rows of a batch (按企业分片): in ascending order of the codes, which is the order in which every writer locks, and with
 * all the rows of each firm together. Rows without a usable code come first.
 * @returns null after the last
 * @throws AppError LIMIT_EXCEEDED when one firm has more rows than a file may hold of it
 */
export async function nextFirmSlice(
  dataSource: DataSource,
  batchId: string,
  after: StagedAfter | null,
): Promise<FirmSlice | null> {
  const rows = await stagedRows(dataSource, batchId, after, SLICE + 1);
  const last = rows[SLICE];
  if (last === undefined) return sliceOf(rows);
  const whole = rows.filter(({ uscc }) => uscc !== last.uscc || uscc === '').slice(0, SLICE);
  if (whole.length > 0) return sliceOf(whole);
  return sliceOf(await oneFirm(dataSource, batchId, after, last.uscc));
}

/** All slices of a batch in order, each fetched while the one before is worked on, by a connection of its own. */
export async function* firmSlices(dataSource: DataSource, batchId: string): AsyncGenerator<FirmSlice, void> {
  let fetching = underWay(nextFirmSlice(dataSource, batchId, null));
  for (let slice = await fetching; slice !== null; slice = await fetching) {
    fetching = underWay(nextFirmSlice(dataSource, batchId, slice.through));
    yield slice;
  }
}

async function oneFirm(
  dataSource: DataSource,
  batchId: string,
  after: StagedAfter | null,
  code: string,
): Promise<readonly StagedRow[]> {
  const rows = await stagedRows(dataSource, batchId, after, MOST_OF_ONE_FIRM + 1);
  const own = rows.filter(({ uscc }) => uscc === code);
  if (own.length <= MOST_OF_ONE_FIRM) return own;
  throw new AppError('LIMIT_EXCEEDED', `一个文件中同一企业最多${MOST_OF_ONE_FIRM}行 / Too many rows of one firm`);
}

function sliceOf(rows: readonly StagedRow[]): FirmSlice | null {
  const last = rows.at(-1);
  return last === undefined ? null : { rows, through: { uscc: last.uscc, row: last.row } };
}

/** A staged row as the row checks know it. */
export function parsedRow<K extends RecordKind>(kind: K, staged: StagedRow): ParsedRow<K> {
  return {
    kind,
    row: staged.row,
    uscc: staged.uscc === '' ? null : staged.uscc,
    content: (staged.content ?? {}) as RecordContent[K],
    changeReason: staged.changeReason,
    findings: staged.findings,
  };
}

/** Rows decided in one go (一次判定的行数): other work of the process waits no longer than these take. */
const PART = 100;

/** A slice in parts, the rows of each firm together. */
export function partsOf({ rows }: FirmSlice): readonly FirmSlice[] {
  const parts: StagedRow[][] = [];
  let part: StagedRow[] = [];
  for (const row of rows) {
    const isNextFirm = row.uscc === '' || row.uscc !== part.at(-1)?.uscc;
    if (part.length === 0 || (part.length >= PART && isNextFirm)) parts.push((part = []));
    part.push(row);
  }
  return parts.flatMap((own) => sliceOf(own) ?? []);
}
