import type { Readable } from 'node:stream';
import type { RecordKind } from '../../domain/record/record-kind';
import { RECORD_KINDS } from '../../domain/record/record-kind';
import type { OutColumn } from './columns';
import { outColumns } from './columns';
import { writeCsv } from './write-csv';
import type { SheetColumn } from './write-workbook';
import { writeWorkbook } from './write-workbook';

/** Kinds of file we write (文件格式). */
export type OutFormat = 'xlsx' | 'csv';

/**
 * The template of a kind (报送模板): Chinese headers, national column codes, a row of notes; in a workbook also drop-downs,
 * and text format wherever digits could be lost. What a clerk fills in is read back whole.
 */
export function writeTemplate(kind: RecordKind, format: OutFormat): Readable {
  const columns = outColumns(kind);
  const rows = [columns.map(({ zh }) => zh), columns.map(({ code }) => code), columns.map(({ note }) => note)];
  if (format === 'csv') return writeCsv(rows);
  return writeWorkbook([
    { name: RECORD_KINDS[kind].zh, columns: columns.map(sheetColumn), rows, headerRows: rows.length },
  ]);
}

/** How a column of ours looks in a workbook. */
export function sheetColumn({ zh, isText, words }: OutColumn): SheetColumn {
  return { width: Math.max(14, zh.length * 2 + 2), isText, words };
}
