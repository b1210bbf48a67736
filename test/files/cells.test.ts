import type { LocalDate } from '../../src/domain/calendar/local-date';
import { localDate } from '../../src/domain/calendar/local-date';
import type { RecordKind } from '../../src/domain/record/record-kind';
import { fieldsOf } from '../../src/domain/record/record-kind';
import { parseRow } from '../../src/domain/upload/parse-row';
import type { TableRow } from '../../src/files/rows/table-row';
import { withFileFindings } from '../../src/files/rows/table-row';
import type { BuiltCell } from './build-xlsx';
import { xlsx } from './build-xlsx';
import type { ReadOptions } from './read-file';
import { readFile } from './read-file';
import { csv, entryWith, HEADERS } from './sample';

const context = {
  today: localDate('2026-07-01'),
  seal: (number: string) => ({ masked: '*', hash: number, cipher: '' }),
};

/** What the row checks make of a row that was read. */
function checked(row: TableRow | undefined, kind: RecordKind = 'ABNORMAL_ENTRY') {
  if (!row) throw new Error('no row');
  return withFileFindings(parseRow(kind, row.line, row.cells, context), row);
}

async function workbookRow(
  cells: Readonly<Record<string, BuiltCell>>,
  date1904 = false,
): Promise<TableRow | undefined> {
  const row = HEADERS.map((header, index) => cells[header] ?? entryWith(1, '名称', '某')[index] ?? null);
  const bytes = await xlsx({ sheets: [{ rows: [HEADERS, row] }], date1904, shared: true });
  return (await readFile(bytes, { fileName: 'a.xlsx' })).rows[0];
}

const day = (serial: number, style = 1) => ({ xml: `s="${style}"><v>${serial}</v>` });

describe('a day in a workbook', () => {
  it.each<[string, BuiltCell, boolean, LocalDate | null]>([
    ['a serial shown as a day', day(46148), false, localDate('2026-05-06')],
    ['a serial in a format of Chinese words', day(46148, 3), false, localDate('2026-05-06')],
    ['a serial without a format', 46148, false, localDate('2026-05-06')],
    ['a serial counted from 1904', day(44686), true, localDate('2026-05-06')],
    ['a day with a time', day(46148.75), false, localDate('2026-05-06')],
    ['a number that is no day', 46148.75, false, null],
    ['eight digits as a number', 20260506, false, localDate('2026-05-06')],
    ['text', '2026年5月6日', false, localDate('2026-05-06')],
    ['text with a time', '2026-05-06 00:00:00', false, localDate('2026-05-06')],
    ['text that nobody can tell', '5/6/26', false, null],
    ['a day of ISO', { xml: 't="d"><v>2026-05-06T00:00:00</v>' }, false, localDate('2026-05-06')],
  ])('%s', async (_, cell, date1904, expected) => {
    const { content, findings } = checked(await workbookRow({ 列入日期: cell }, date1904));
    expect('enteredOn' in content && content.enteredOn).toBe(expected);
    expect(findings.map(({ code }) => code)).toEqual(expected === null ? ['E05'] : []);
  });
});

describe('a number where text belongs', () => {
  it.each<[string, string, BuiltCell, string]>([
    ['a code as a number', '统一社会信用代码', 914403001922038000, 'E06 uscc'],
    ['a code shown as a day', '统一社会信用代码', day(46148), 'E06 uscc'],
    ['a document number that lost digits', '列入决定文号', 2026050600000001, 'E03 decisionNumber'],
    ['a document number shown as a day', '列入决定文号', day(46148), 'E03 decisionNumber'],
    ['a boolean in a code', '统一社会信用代码', true, 'E06 uscc'],
  ])('%s is refused and never rebuilt', async (_, header, cell, expected) => {
    const { findings } = checked(await workbookRow({ [header]: cell }));
    expect(findings.map(({ code, field }) => `${code} ${String(field)}`)).toEqual([expected]);
    expect(findings[0]?.suggestion).toContain('文本格式');
  });

  it('a short number becomes its digits', async () => {
    expect((await workbookRow({ 列入决定文号: 20260001 }))?.cells['decisionNumber']).toBe('20260001');
  });
});

describe('text of a workbook', () => {
  it.each([
    ['runs of a rich text', '<si><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r></si>', '甲 乙'],
    ['a phonetic guide', '<si><t>甲</t><rPh sb="0" eb="1"><t>jia</t></rPh></si>', '甲'],
    ['an escape', '<si><t>甲_x000A_乙_x005F_x0041_</t></si>', '甲\n乙_x0041_'],
    ['entities', '<si><t>甲&amp;乙&#x20;丙</t></si>', '甲&乙 丙'],
  ])('%s', async (_, item, expected) => {
    const parts = { 'xl/sharedStrings.xml': `<sst>${item}</sst>` };
    const rows = [HEADERS, entryWith(1, '名称', '某').map((cell, at) => (at === 3 ? { xml: 't="s"><v>0</v>' } : cell))];
    const { cells } = await readFile(await xlsx({ sheets: [{ rows }], parts }), { fileName: 'a.xlsx' });
    expect(cells[0]?.['basis']).toBe(expected);
  });

  it('half a character reaches the row checks as one that they refuse', async () => {
    const { findings } = checked(await workbookRow({ 列入依据: '第_xD83D_条' }));
    expect(findings.map(({ code, field }) => `${code} ${String(field)}`)).toEqual(['E03 basis']);
  });
});

describe('an amount', () => {
  const HEAD = '企业名称,统一社会信用代码,成立日期,登记地行政区划代码,认定机关,认定机关统一社会信用代码,登记状态';
  const ROW = '某,91990102MA0D00017J,2015-03-02,990102,某局,1199010000D000012A,存续';
  const capital = async (header: string, cell: string, options: ReadOptions = {}, title = '') => {
    const { rows } = await readFile(`${title}${HEAD},${header}\r\n${ROW},${cell}`, {
      kind: 'REGISTRATION',
      ...options,
    });
    const { content, findings } = checked(rows[0], 'REGISTRATION');
    return findings[0]?.code ?? ('registeredCapital' in content ? content.registeredCapital : null);
  };

  it.each([
    ['注册资本（万元）', '83', 83_000_000],
    ['注册资本（元）', '830000', 83_000_000],
    ['注册资本（元）', '"830,000.00"', 83_000_000],
    ['registeredCapital', '83', 83_000_000],
    ['注册资金', '83万元', 83_000_000],
    ['注册资金', '83万人民币', 83_000_000],
    ['注册资本（元）', '83万', 83_000_000],
    ['注册资金', '83', 'E11'],
    ['注册资金', '约83万', 'E11'],
    ['注册资金', '捌拾叁万元', 'E11'],
  ])('under %p with %p is %p', async (header, cell, expected) => {
    expect(await capital(header, cell)).toBe(expected);
  });

  it('takes the unit from the clerk or from a title, where the header says none', async () => {
    expect(await capital('注册资金', '83', { units: { registeredCapital: 'WAN' } })).toBe(83_000_000);
    expect(await capital('注册资金', '830000', {}, '单位：元\r\n')).toBe(83_000_000);
  });

  it('is asked about once, in the report on the header', async () => {
    const { summary } = await readFile(`${HEAD},注册资金\r\n${ROW},83`, { kind: 'REGISTRATION' });
    expect(summary.headers[0]?.unitAsked).toEqual([
      { header: '注册资金', field: 'registeredCapital', zh: '注册资本（万元）' },
    ]);
  });
});

describe('problems of reading and of checking', () => {
  it('say once why a cell is empty', async () => {
    const { rows } = await readFile(csv([[...HEADERS], entryWith(1, '列入决定文号', '2.02605E+15')]));
    expect(checked(rows[0]).findings.map(({ code, field }) => `${code} ${String(field)}`)).toEqual([
      'E03 decisionNumber',
    ]);
  });
});

describe('a file in the national exchange format', () => {
  it.each([
    ['1', 'VALID'],
    ['2', 'INVALID'],
    ['有效', 'VALID'],
    ['3', null],
  ])('says %p for the state of a licence: %p', async (sign, state) => {
    const columns = Object.entries(fieldsOf('LICENCE')).flatMap(([name, { column }]) => column ?? name);
    const cells = columns.map((column) => (column === 'XK_ZT' ? sign : '某'));
    const { rows } = await readFile(csv([columns, cells]), { kind: 'LICENCE' });
    const { content } = checked(rows[0], 'LICENCE');
    expect('state' in content && content.state).toBe(state);
  });
});
