import { csv, entry, entryWith, HEADERS, TABLE } from '../sample';
import type { Case } from './case';
import { MIB, csvOne, limits } from './case';

export const CSV: readonly Case[] = [
  { name: 'semicolons', bytes: () => csv(TABLE, ';'), rows: 2 },
  { name: 'tabs', bytes: () => csv(TABLE, '\t'), options: { fileName: 'a.tsv' }, rows: 2 },
  { name: 'a sep= line for spreadsheets', bytes: () => `sep=;\r\n${csv(TABLE, ';')}`, rows: 2 },
  { name: 'line breaks of three kinds', bytes: () => csv(TABLE).replace('\r\n', '\n').replace(/\r\n/, '\r'), rows: 2 },
  { name: 'a quote never closed', bytes: () => `${csv(TABLE)}\r\n"${csv([entry(3)])}`, fault: 'BROKEN_QUOTES' },
  { name: 'text behind a closing quote', bytes: () => csvOne('列入依据', '"第一条"第二条'), fault: 'BROKEN_QUOTES' },
  { name: 'a quote inside an unquoted cell', bytes: () => csvOne('列入依据', '5"管'), fault: 'BROKEN_QUOTES' },
  { name: 'a quoted cell over two lines', bytes: () => csvOne('列入依据', '"第一条\r\n第二条"'), rows: 1 },
  {
    name: 'an unquoted comma in a text',
    bytes: () => csvOne('列入依据', '第一条,第二条'),
    rows: 1,
    findings: ['E01 null'],
  },
  { name: 'lines shorter than the header', bytes: () => csv([[...HEADERS, '备注'], entry(1)]), rows: 1 },
  { name: 'one line of 9 MB', bytes: () => csvOne('列入依据', '长'.repeat(3 * MIB)), fault: 'ROW_TOO_LARGE' },
  { name: 'a cell of 1 MB', bytes: () => csvOne('列入依据', '长'.repeat(MIB / 3)), rows: 1, findings: ['E03 basis'] },
  { name: 'a NUL in a cell', bytes: () => csvOne('列入依据', '第一\u0000条'), rows: 1 },
  { name: 'a DOS end-of-file sign', bytes: () => `${csv(TABLE)}\r\n\u001a`, rows: 2 },
  { name: 'a formula', bytes: () => csvOne('列入依据', '=1+1'), fault: 'FORMULA' },
  { name: 'a formula that calls a program', bytes: () => csvOne('列入依据', "=cmd|'/c calc'!A0"), fault: 'FORMULA' },
  { name: 'a code kept whole by ="…"', bytes: () => csvOne('统一社会信用代码', '"=""91990102MA0D00017J"""'), rows: 1 },
  { name: 'text beginning with a minus', bytes: () => csvOne('列入依据', '-见附件'), rows: 1 },
  { name: 'a code in scientific notation', bytes: () => csvOne('统一社会信用代码', '9.14E+17'), rows: 1 },
  {
    name: 'a document number in scientific notation',
    bytes: () => csvOne('列入决定文号', '2.02605E+15'),
    rows: 1,
    findings: ['E03 decisionNumber'],
  },
  { name: 'ditto in a text', bytes: () => csv([[...HEADERS], entry(1), entryWith(2, '列入依据', '同上')]), rows: 2 },
  {
    name: 'ditto in a code',
    bytes: () => csv([[...HEADERS], entry(1), entryWith(2, '统一社会信用代码', '〃')]),
    rows: 2,
    findings: ['E06 uscc'],
  },
  {
    name: 'ditto in a document number',
    bytes: () => csv([[...HEADERS], entry(1), entryWith(2, '列入决定文号', '同上')]),
    rows: 2,
    findings: ['E02 decisionNumber'],
  },
  { name: 'ditto in the first row', bytes: () => csvOne('列入依据', '同上'), rows: 1, findings: ['E02 basis'] },
  {
    name: 'more rows than allowed',
    bytes: () => csv([[...HEADERS], ...Array.from({ length: 4 }, () => entry(1))]),
    options: limits({ rows: 3 }),
    fault: 'TOO_MANY_ROWS',
  },
  {
    name: 'more bytes than allowed',
    bytes: () => csv([[...HEADERS], ...Array.from({ length: 9 }, () => entry(1))]),
    options: limits({ bytes: 1000 }),
    fault: 'TOO_LARGE',
  },
];
