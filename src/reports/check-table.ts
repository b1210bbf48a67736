import type { Readable } from 'node:stream';
import type { StoredCheck, StoredResult } from '../domain/check/stored-check';
import { CHECK_MARKS } from '../domain/check/verdict';
import { writeCsv } from '../files/write/write-csv';
import type { OutCell } from '../files/write/write-workbook';
import { writeWorkbook } from '../files/write/write-workbook';
import { VERDICT_WORDS } from './check-report';

const HEADS = [
  '序号',
  '所填代码',
  '所填名称',
  '主体代码',
  '主体名称',
  '结论',
  '附注',
  '措施',
  '依据',
  '名单或决定',
  '文号',
  '届满次日',
];
const WIDTHS = [6, 22, 32, 22, 32, 20, 24, 30, 30, 30, 24, 14];

/** What a table of a check is made of; a long check's results come as they are read. */
export interface CheckTable {
  readonly check: StoredCheck;
  readonly results: AsyncIterable<StoredResult> | Iterable<StoredResult>;
  /** Number of the receipt. */
  readonly number: string;
}

/** A check of suppliers as a table (核查结果表), XLSX: a line for each reason, one at least for each supplier. */
export function checkWorkbook(table: CheckTable): Readable {
  return writeWorkbook([
    {
      name: '核查结果',
      columns: WIDTHS.map((width) => ({ width, isText: true, words: null })),
      headerRows: 2,
      rows: linesOfTable(table),
    },
  ]);
}

/** The same table as CSV. */
export function checkCsv(table: CheckTable): Readable {
  return writeCsv(linesOfTable(table));
}

async function* linesOfTable({ check, results, number }: CheckTable): AsyncGenerator<readonly OutCell[]> {
  yield [`供应商信用核查 ${check.project.number}，${check.asOf}，回执 ${number}，此后数据可能有变化，请重新查询`];
  yield HEADS;
  for await (const result of results) yield* linesOf(result);
}

function linesOf({ place, typed, resolved, verdict, marks, reasons }: StoredResult): OutCell[][] {
  const noted = marks.map((mark) => CHECK_MARKS[mark].split('。')[0]).join('、');
  const head = [
    place,
    typed.uscc,
    typed.name,
    resolved?.uscc ?? null,
    resolved?.name ?? null,
    VERDICT_WORDS[verdict],
    noted,
  ];
  if (reasons.length === 0) return [head];
  return reasons.map(({ nameZh, basis, recordZh, documentNumber, endsOn }) => [
    ...head,
    ...[nameZh, `《${basis.document}》${basis.clause ?? ''}`, recordZh, documentNumber, endsOn],
  ]);
}
