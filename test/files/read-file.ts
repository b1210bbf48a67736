import { tmpdir } from 'node:os';
import type { RecordKind } from '../../src/domain/record/record-kind';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { FileError } from '../../src/files/file-error';
import type { TableOptions, TableSummary } from '../../src/files/open-table';
import { openTable } from '../../src/files/open-table';
import type { TableRow } from '../../src/files/rows/table-row';

/** All of a small file: its rows and its summary. */
export interface ReadFile {
  readonly rows: readonly TableRow[];
  readonly cells: readonly RawRow[];
  readonly summary: TableSummary;
}

export type ReadOptions = Partial<Omit<TableOptions, 'spoolFolder'>>;

const PIECE = 1000;

/** Bytes as a network hands them over: in pieces that respect no character. */
export async function* inPieces(bytes: Buffer, size = PIECE): AsyncGenerator<Buffer> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads a file whole. */
export async function readFile(bytes: Buffer | string, options: ReadOptions = {}): Promise<ReadFile> {
  const kind: RecordKind = options.kind ?? 'ABNORMAL_ENTRY';
  const table = await openTable(inPieces(Buffer.from(bytes)), {
    fileName: 'rows.csv',
    spoolFolder: tmpdir(),
    ...options,
    kind,
  });
  try {
    const rows: TableRow[] = [];
    for await (const chunk of table.chunks()) rows.push(...chunk);
    return { rows, cells: rows.map(({ cells }) => cells), summary: table.summary() };
  } finally {
    await table.close();
  }
}

/** The code with which a file is refused as a whole; `null` when it is read. */
export async function faultOf(bytes: Buffer | string, options: ReadOptions = {}): Promise<string | null> {
  try {
    await readFile(bytes, options);
    return null;
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}
