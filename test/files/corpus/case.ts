import type { BuiltCell, BuiltSheet } from '../build-xlsx';
import { xlsx } from '../build-xlsx';
import type { FileFault } from '../../../src/files/file-error';
import type { ReadOptions } from '../read-file';
import { csv, entry, entryWith, HEADERS, TABLE } from '../sample';

/** A malformed or awkward file and the one clear answer that is expected of it. */
export interface Case {
  readonly name: string;
  readonly bytes: () => Buffer | string | Promise<Buffer>;
  readonly options?: ReadOptions;
  /** Refused as a whole with this code. */
  readonly fault?: FileFault;
  /** Read, with so many rows. */
  readonly rows?: number;
  /** Codes that the reading itself finds, `code field`, in their order. */
  readonly findings?: readonly string[];
}

export const XLSX = { fileName: 'rows.xlsx' };
export const BOM = '\ufeff';
export const MIB = 1024 * 1024;
export const hex = (bytes: string) => Buffer.from(bytes, 'hex');
export const sheet = (rows: readonly (readonly BuiltCell[])[], more: Partial<BuiltSheet> = {}) =>
  xlsx({ sheets: [{ rows, ...more }] });
export const part = (name: string, content: string | Buffer | null) =>
  xlsx({ sheets: [{ rows: TABLE }], parts: { [name]: content } });
export const one = (header: (typeof HEADERS)[number], cell: BuiltCell): readonly (readonly BuiltCell[])[] => [
  HEADERS,
  entry(1).map((text, index) => (HEADERS[index] === header ? cell : text)),
];
export const csvOne = (header: (typeof HEADERS)[number], value: string) =>
  csv([[...HEADERS], entryWith(1, header, value)]);
export const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
export const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
export const limits = (more: Partial<Record<'bytes' | 'rows' | 'partBytes', number>>) => ({
  limits: { bytes: MIB, rows: 100, partBytes: 64 * MIB, ...more },
});
export const noise = (length: number) =>
  Buffer.from(Array.from({ length }, (_, index) => (index * 7919 + (index >> 3) * 31) % 251));
export const SHEET = 'xl/worksheets/sheet1.xml';
export const worksheet = (inner: string) => `<worksheet><sheetData>${inner}</sheetData></worksheet>`;

export function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

export function broken(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  const index = at < 0 ? copy.length + at : at;
  copy[index] = (copy[index] ?? 0) ^ 0xff;
  return copy;
}

/** The same bytes with one text in place of another of the same length. */
export function swapText(bytes: Buffer, from: string, to: string): Buffer {
  const copy = Buffer.from(bytes);
  copy.write(to, copy.indexOf(from));
  return copy;
}

/** Rows of a sheet, their texts in the cells. */
export function rowsXml(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
}
