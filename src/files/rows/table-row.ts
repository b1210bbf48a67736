import type { ParsedRow, RawRow } from '../../domain/upload/parse-row';
import type { Finding } from '../../domain/upload/problem';

/** A row of a file (文件行), ready for the row checks. */
export interface TableRow {
  /** Line that the spreadsheet shows. */
  readonly line: number;
  /** Null for a CSV. */
  readonly sheet: string | null;
  /** Line of the first upload, when the row comes from a file of returned rows. */
  readonly originalLine: number | null;
  readonly cells: RawRow;
  /** Problems of cells that could not be handed on; their value is null then. */
  readonly findings: readonly Finding[];
  /** Fields filled from a vertical merge or from 同上. */
  readonly filled: readonly string[];
}

/**
 * A row's problems, those of the file's reading and those of its parsing, as one (合并问题): where the file's reading says why
 * a cell is empty, "required field is empty" is not said as well.
 */
export function withFileFindings(parsed: ParsedRow, row: TableRow): ParsedRow {
  if (row.findings.length === 0) return parsed;
  const explained = new Set(row.findings.map(({ field }) => field));
  const own = parsed.findings.filter(
    ({ code, field }) => !((code === 'E02' || code === 'E15') && explained.has(field)),
  );
  return { ...parsed, findings: [...row.findings, ...own] };
}
