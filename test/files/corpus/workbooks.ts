import { xlsx } from '../build-xlsx';
import { entry, HEADERS, TABLE } from '../sample';
import type { Case } from './case';
import { XLSX, MIB, sheet, part, one, noise, SHEET, worksheet, half, broken, rowsXml, swapText } from './case';

export const WORKBOOKS: readonly Case[] = [
  { name: 'a workbook cut in half', bytes: async () => half(await sheet(TABLE)), options: XLSX, fault: 'TRUNCATED' },
  {
    name: 'a workbook with a flipped byte',
    bytes: async () => broken(await sheet(TABLE), 900),
    options: XLSX,
    fault: 'DAMAGED',
  },
  {
    name: 'a part whose bytes are not those of its checksum',
    bytes: async () => swapText(await xlsx({ sheets: [{ rows: TABLE }], isStored: true }), '2026-05-06', '2026-05-09'),
    options: XLSX,
    fault: 'DAMAGED',
  },
  {
    name: 'a sheet without an end',
    bytes: () => part(SHEET, '<worksheet><sheetData><row r="1">'),
    options: XLSX,
    fault: 'DAMAGED',
  },
  { name: 'a sheet that is no XML', bytes: () => part(SHEET, '<a></b></sheetData>'), options: XLSX, fault: 'DAMAGED' },
  {
    name: 'a sheet with a document type',
    bytes: () => part(SHEET, `<!DOCTYPE a [<!ENTITY b "c">]>${worksheet('')}`),
    options: XLSX,
    fault: 'DAMAGED',
  },
  {
    name: 'a sheet nested a thousand deep',
    bytes: () => part(SHEET, worksheet(`${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}${rowsXml(TABLE)}`)),
    options: XLSX,
    fault: 'DAMAGED',
  },
  { name: 'a sheet that is missing', bytes: () => part(SHEET, null), options: XLSX, fault: 'DAMAGED' },
  { name: 'a workbook without sheets', bytes: () => xlsx({ sheets: [] }), options: XLSX, fault: 'SHEET_NOT_FOUND' },
  {
    name: 'only a hidden sheet',
    bytes: () => sheet(TABLE, { state: 'hidden' }),
    options: XLSX,
    fault: 'SHEET_NOT_FOUND',
  },
  {
    name: 'a sheet asked for that is not there',
    bytes: () => sheet(TABLE),
    options: { ...XLSX, sheets: ['十二月'] },
    fault: 'SHEET_NOT_FOUND',
  },
  { name: 'an empty sheet', bytes: () => sheet([]), options: XLSX, fault: 'NO_HEADER' },
  {
    name: 'rows out of order',
    bytes: () => part(SHEET, worksheet('<row r="2"/><row r="1"/>')),
    options: XLSX,
    fault: 'DAMAGED',
  },
  {
    name: 'a text that does not exist',
    bytes: () => part(SHEET, worksheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')),
    options: XLSX,
    fault: 'DAMAGED',
  },
  {
    name: 'a formula',
    bytes: () => sheet(one('列入依据', { xml: '><f>A1&amp;B1</f><v>1</v>' })),
    options: XLSX,
    fault: 'FORMULA',
  },
  {
    name: 'a formula in a total',
    bytes: () => sheet([...TABLE, ['合计', { xml: 't="n"><f>SUM(A1:A2)</f><v>2</v>' }]]),
    options: XLSX,
    rows: 2,
  },
  {
    name: 'a formula in an unknown column',
    bytes: () =>
      sheet([
        [...HEADERS, '校验'],
        [...entry(1), { xml: '><f>1</f><v>1</v>' }],
      ]),
    options: XLSX,
    rows: 1,
  },
  {
    name: 'an error value',
    bytes: () => sheet(one('列入依据', { xml: 't="e"><v>#N/A</v>' })),
    options: XLSX,
    rows: 1,
    findings: ['E03 basis'],
  },
  {
    name: 'a code that became a number',
    bytes: () => sheet(one('统一社会信用代码', 914403001922038000)),
    options: XLSX,
    rows: 1,
  },
  {
    name: 'a document number that became a number',
    bytes: () => sheet(one('列入决定文号', 2026050600000001)),
    options: XLSX,
    rows: 1,
    findings: ['E03 decisionNumber'],
  },
  {
    name: 'a document number that became a day',
    bytes: () => sheet(one('列入决定文号', { xml: 's="1"><v>46148</v>' })),
    options: XLSX,
    rows: 1,
    findings: ['E03 decisionNumber'],
  },
  { name: 'half a character in a cell', bytes: () => sheet(one('列入依据', '第_xD83D_条')), options: XLSX, rows: 1 },
  { name: 'a NUL in a cell', bytes: () => sheet(one('列入依据', '第_x0000_条')), options: XLSX, rows: 1 },
  {
    name: 'a cell of 1 MB',
    bytes: () => sheet(one('列入依据', '长'.repeat(MIB / 3))),
    options: XLSX,
    rows: 1,
    findings: ['E03 basis'],
  },
  {
    name: 'a cell of 10 MB',
    bytes: () => sheet(one('列入依据', noise(5 * MIB).toString('hex'))),
    options: XLSX,
    fault: 'ROW_TOO_LARGE',
  },
  {
    name: 'a code merged over two rows',
    bytes: () =>
      sheet([HEADERS, entry(1), entry(2).map((cell, at) => (at === 1 ? null : cell))], { merges: ['B2:B3'] }),
    options: XLSX,
    rows: 2,
    findings: ['E06 uscc'],
  },
  { name: 'every row hidden', bytes: () => sheet(TABLE, { hiddenLines: [2, 3] }), options: XLSX, fault: 'NO_ROWS' },
];
