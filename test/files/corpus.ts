import { gzipSync } from 'node:zlib';
import type { FileFault } from '../../src/files/file-error';
import type { BuiltCell, BuiltSheet } from './build-xlsx';
import { xlsx, zip } from './build-xlsx';
import type { ReadOptions } from './read-file';
import { csv, entry, entryWith, HEADERS, TABLE } from './sample';

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

const XLSX = { fileName: 'rows.xlsx' };
const BOM = '\ufeff';
const MIB = 1024 * 1024;
const gbk = (bytes: string) => Buffer.from(bytes, 'hex');
const sheet = (rows: readonly (readonly BuiltCell[])[], more: Partial<BuiltSheet> = {}) =>
  xlsx({ sheets: [{ rows, ...more }] });
const part = (name: string, content: string | Buffer | null) =>
  xlsx({ sheets: [{ rows: TABLE }], parts: { [name]: content } });
const one = (header: (typeof HEADERS)[number], cell: BuiltCell): readonly (readonly BuiltCell[])[] => [
  HEADERS,
  entry(1).map((text, index) => (HEADERS[index] === header ? cell : text)),
];
const csvOne = (header: (typeof HEADERS)[number], value: string) => csv([[...HEADERS], entryWith(1, header, value)]);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const limits = (more: Partial<Record<'bytes' | 'rows' | 'partBytes', number>>) => ({
  limits: { bytes: MIB, rows: 100, partBytes: 64 * MIB, ...more },
});
const noise = (length: number) =>
  Buffer.from(Array.from({ length }, (_, index) => (index * 7919 + (index >> 3) * 31) % 251));
const SHEET = 'xl/worksheets/sheet1.xml';
const worksheet = (inner: string) => `<worksheet><sheetData>${inner}</sheetData></worksheet>`;

const ENCODINGS: readonly Case[] = [
  { name: 'an empty file', bytes: () => '', fault: 'EMPTY' },
  { name: 'nothing but a byte order mark', bytes: () => BOM, fault: 'NO_HEADER' },
  { name: 'blanks only', bytes: () => '\r\n\r\n  \r\n', fault: 'NO_HEADER' },
  { name: 'UTF-8 with mark', bytes: () => BOM + csv(TABLE), rows: 2 },
  {
    name: 'UTF-16 little endian, as "Unicode text"',
    bytes: () => utf16(csv(TABLE, '\t')),
    options: { fileName: 'a.txt' },
    rows: 2,
  },
  { name: 'UTF-16 big endian', bytes: () => swapped(utf16(csv(TABLE, '\t'))), options: { fileName: 'a.txt' }, rows: 2 },
  {
    name: 'UTF-16 cut in the middle of a character',
    bytes: () => utf16(csv(TABLE)).subarray(0, -1),
    fault: 'ENCODING',
  },
  {
    name: 'UTF-8 with one broken byte',
    bytes: () => Buffer.concat([Buffer.from(csv(TABLE)), Buffer.from([0xff]), Buffer.from('后')]),
    fault: 'ENCODING',
  },
  {
    name: 'UTF-8 that turns into GB18030 far below',
    bytes: () =>
      Buffer.concat([
        Buffer.from(csv([[...HEADERS], ...Array.from({ length: 900 }, () => entry(1))])),
        gbk('0d0ab8bdd7a2'),
      ]),
    fault: 'ENCODING',
  },
  {
    name: 'UTF-8 cut in the middle of a character',
    bytes: () => Buffer.from(`${csv(TABLE)}\r\n名`).subarray(0, -1),
    fault: 'ENCODING',
  },
  { name: 'Big5 headers', bytes: () => Buffer.from('a657bad92ca544a4402c0d0a612c620d0a', 'hex'), fault: 'NO_HEADER' },
];

const CSV: readonly Case[] = [
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

const HEADER_CASES: readonly Case[] = [
  { name: 'no header at all', bytes: () => csv([entry(1), entry(2)]), fault: 'NO_HEADER' },
  { name: 'the header of another kind', bytes: () => '承诺类型,承诺书编号\r\na,b', fault: 'NO_HEADER' },
  { name: 'a header below line 20', bytes: () => `${'报表\r\n'.repeat(20)}${csv(TABLE)}`, fault: 'NO_HEADER' },
  { name: 'a header on line 20', bytes: () => `${'报表\r\n'.repeat(19)}${csv(TABLE)}`, rows: 2 },
  { name: 'a header and nothing else', bytes: () => csv([[...HEADERS]]), fault: 'NO_ROWS' },
  { name: 'a header and a footer', bytes: () => csv([[...HEADERS], ['合计', '0']]), fault: 'NO_ROWS' },
  {
    name: 'the same header twice',
    bytes: () =>
      csv([
        [...HEADERS, '列入日期'],
        [...entry(1), '2026-05-07'],
      ]),
    fault: 'DUPLICATE_COLUMN',
  },
  {
    name: 'two names of one column',
    bytes: () =>
      csv([
        [...HEADERS, '企业名称'],
        [...entry(1), '某'],
      ]),
    fault: 'DUPLICATE_COLUMN',
  },
  { name: 'a required column missing', bytes: () => csv(TABLE.map((row) => row.slice(1))), fault: 'MISSING_COLUMN' },
  {
    name: 'names above codes that contradict them',
    bytes: () => csv([[...HEADERS], ['uscc', 'name', 'abnormalCase', 'basis', 'decisionNumber'], entry(1)]),
    fault: 'HEADER_CONFLICT',
  },
  {
    name: 'an unknown column',
    bytes: () =>
      csv([
        [...HEADERS, '领导批示'],
        [...entry(1), '阅'],
      ]),
    rows: 1,
  },
  {
    name: 'an amount in thousands',
    bytes: () => '企业名称,统一社会信用代码,注册资金(千元)\r\na,b,1',
    options: {
      kind: 'REGISTRATION',
      supplied: { fields: ['establishedOn', 'regionCode', 'authority', 'authorityCode', 'state'], of: () => ({}) },
    },
    fault: 'UNKNOWN_UNIT',
  },
];

const WRONG_CONTENT: readonly Case[] = [
  { name: 'a workbook called csv', bytes: () => sheet(TABLE), fault: 'WRONG_EXTENSION' },
  { name: 'a CSV called xlsx', bytes: () => csv(TABLE), options: XLSX, fault: 'WRONG_EXTENSION' },
  { name: 'a CSV called xls', bytes: () => csv(TABLE), options: { fileName: 'a.xls' }, fault: 'WRONG_EXTENSION' },
  {
    name: 'a web page called xls',
    bytes: () => '<html><table><tr><td>名称</td></tr></table>',
    options: { fileName: 'a.xls' },
    fault: 'UNSUPPORTED_FORMAT',
  },
  {
    name: 'XML of a spreadsheet of 2003',
    bytes: () => '<?xml version="1.0"?><Workbook/>',
    options: { fileName: 'a.xml' },
    fault: 'UNSUPPORTED_FORMAT',
  },
  { name: 'a PDF', bytes: () => '%PDF-1.7 …', options: { fileName: 'a.pdf' }, fault: 'UNSUPPORTED_FORMAT' },
  {
    name: 'a picture called csv',
    bytes: () => Buffer.concat([gbk('89504e470d0a1a0a'), noise(500)]),
    fault: 'UNSUPPORTED_FORMAT',
  },
  { name: 'random bytes', bytes: () => noise(2000), fault: 'UNSUPPORTED_FORMAT' },
  {
    name: 'a workbook of 1997',
    bytes: () => Buffer.concat([gbk('d0cf11e0a1b11ae1'), Buffer.alloc(600)]),
    options: { fileName: 'a.xls' },
    fault: 'UNSUPPORTED_FORMAT',
  },
  {
    name: 'a workbook with a password',
    bytes: () =>
      Buffer.concat([gbk('d0cf11e0a1b11ae1'), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(600)]),
    options: XLSX,
    fault: 'ENCRYPTED',
  },
  { name: 'a macro workbook by name', bytes: () => sheet(TABLE), options: { fileName: 'a.xlsm' }, fault: 'MACRO' },
  { name: 'a macro inside a workbook', bytes: () => part('xl/vbaProject.bin', 'x'), options: XLSX, fault: 'MACRO' },
  {
    name: 'a text document',
    bytes: () => zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }),
    options: XLSX,
    fault: 'UNSUPPORTED_FORMAT',
  },
  {
    name: 'a binary workbook',
    bytes: () => zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }),
    options: XLSX,
    fault: 'UNSUPPORTED_FORMAT',
  },
  {
    name: 'an open document',
    bytes: () => zip({ mimetype: 'x', 'content.xml': '<a/>' }),
    options: XLSX,
    fault: 'UNSUPPORTED_FORMAT',
  },
  {
    name: 'an archive of files',
    bytes: () => zip({ 'rows.csv': csv(TABLE) }),
    options: XLSX,
    fault: 'UNSUPPORTED_FORMAT',
  },
];

const PACKED: readonly Case[] = [
  { name: 'a CSV in gzip', bytes: () => gzipSync(csv(TABLE)), options: { fileName: 'rows.csv.gz' }, rows: 2 },
  {
    name: 'a workbook in gzip',
    bytes: async () => gzipSync(await sheet(TABLE)),
    options: { fileName: 'rows.xlsx.gz' },
    rows: 2,
  },
  { name: 'gzip called csv', bytes: () => gzipSync(csv(TABLE)), fault: 'WRONG_EXTENSION' },
  { name: 'a CSV called gz', bytes: () => csv(TABLE), options: { fileName: 'rows.csv.gz' }, fault: 'WRONG_EXTENSION' },
  {
    name: 'gzip cut off',
    bytes: () => gzipSync(csv(TABLE)).subarray(0, -12),
    options: { fileName: 'rows.csv.gz' },
    fault: 'TRUNCATED',
  },
  {
    name: 'gzip with a broken checksum',
    bytes: () => broken(gzipSync(csv(TABLE)), -6),
    options: { fileName: 'rows.csv.gz' },
    fault: 'DAMAGED',
  },
  {
    name: 'gzip in gzip',
    bytes: () => gzipSync(gzipSync(csv(TABLE))),
    options: { fileName: 'rows.csv.gz.gz' },
    fault: 'UNSUPPORTED_FORMAT',
  },
  {
    name: 'gzip larger inside than allowed',
    bytes: () => gzipSync(csv(TABLE) + ' '.repeat(2 * MIB)),
    options: { fileName: 'a.csv.gz', ...limits({}) },
    fault: 'TOO_LARGE',
  },
  {
    name: 'a gzip bomb',
    bytes: () => gzipSync(`${csv(TABLE)}${`\r\n${' '.repeat(MIB)}`.repeat(12)}`),
    options: { fileName: 'a.csv.gz' },
    fault: 'BOMB',
  },
  {
    name: 'a sheet that is a bomb',
    bytes: () => part(SHEET, worksheet('<row/>'.repeat(2 * MIB))),
    options: XLSX,
    fault: 'BOMB',
  },
  {
    name: 'shared texts that are a bomb',
    bytes: () => part('xl/sharedStrings.xml', `<sst>${'<si/>'.repeat(2 * MIB)}</sst>`),
    options: XLSX,
    fault: 'BOMB',
  },
  {
    name: 'a part larger than allowed',
    bytes: () => part(SHEET, worksheet(noise(900_000).toString('hex'))),
    options: { ...XLSX, ...limits({ bytes: 64 * MIB, partBytes: MIB }) },
    fault: 'TOO_LARGE',
  },
];

const WORKBOOKS: readonly Case[] = [
  { name: 'a workbook cut in half', bytes: async () => half(await sheet(TABLE)), options: XLSX, fault: 'TRUNCATED' },
  {
    name: 'a workbook with a flipped byte',
    bytes: async () => broken(await sheet(TABLE), 900),
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
    bytes: () => part(SHEET, `${'<a>'.repeat(1000)}</sheetData>`),
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

/** Every case (畸形文件集). */
export const CORPUS: readonly Case[] = [
  ...ENCODINGS,
  ...CSV,
  ...HEADER_CASES,
  ...WRONG_CONTENT,
  ...PACKED,
  ...WORKBOOKS,
];

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

function broken(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  const index = at < 0 ? copy.length + at : at;
  copy[index] = (copy[index] ?? 0) ^ 0xff;
  return copy;
}
