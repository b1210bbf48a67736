import fc from 'fast-check';
import { xlsx } from './build-xlsx';
import { inPieces, readFile } from './read-file';
import { csv, entry, entryWith, HEADERS, TABLE } from './sample';
import { gb18030 } from './gb18030';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { FileError } from '../../src/files/file-error';
import { openTable } from '../../src/files/open-table';

const XLSX = { fileName: 'a.xlsx' };
const book = (rows: readonly (readonly (string | null)[])[], more = {}) => xlsx({ sheets: [{ rows, ...more }] });
const basis = (cells: readonly Readonly<Record<string, unknown>>[]) => cells.map((row) => row['basis']);

describe('lines around the data', () => {
  it.each([
    ['合计', ['合计', '2']],
    ['总 计：', ['总 计：', '']],
    ['小计', ['小计', '1']],
    ['制表人', ['', '制表人：甲', '', '审核人：乙']],
    ['填报单位（盖章）', ['填报单位（盖章）', '', '']],
    ['盖章', ['', '', '某局（公章）']],
    ['填报日期', ['填报日期：2026年6月1日']],
    ['说明', ['说明：本表按月报送']],
    ['备注', ['备注: 无']],
  ])('a line of %s is a footer: skipped, counted, its number said', async (_, footer) => {
    const { rows, summary } = await readFile(csv([...TABLE, footer]));
    expect(rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(summary.lines).toMatchObject({ data: 2, footers: 1, footerLines: [4] });
  });

  it.each([
    ['a firm whose name begins like a total', entryWith(1, '名称', '总计算机科技有限公司')],
    ['a row that mentions a seal', entryWith(1, '列入依据', '材料未加盖（公章）')],
    ['a row without a code', entryWith(1, '统一社会信用代码', '')],
    ['a row with a malformed code', entryWith(1, '统一社会信用代码', '123')],
  ])('%s is data', async (_, row) => {
    expect((await readFile(csv([[...HEADERS], row]))).summary.lines).toMatchObject({ data: 1, footers: 0 });
  });

  it('shows the line numbers of the spreadsheet, blank lines counted', async () => {
    const { rows, summary } = await readFile(csv([[...HEADERS], [], entry(1), ['', '', ''], [], entry(2), [], []]));
    expect(rows.map(({ line }) => line)).toEqual([3, 6]);
    expect(summary.lines).toMatchObject({ data: 2, blank: 3 });
  });

  it('takes serial numbers drawn down in advance for blank lines', async () => {
    const { summary } = await readFile(csv([['序号', ...HEADERS], ['1', ...entry(1)], ['2'], ['3']]));
    expect(summary.lines).toMatchObject({ data: 1, blank: 0 });
  });

  it('takes a header repeated on every printed page for what it is', async () => {
    const { rows, summary } = await readFile(csv([[...HEADERS], entry(1), [...HEADERS], entry(2)]));
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(summary.lines).toMatchObject({ data: 2, notes: 1 });
  });

  it('counts every line below the header exactly once', async () => {
    const line = fc.constantFrom('DATA', 'BLANK', 'FOOTER', 'NOTES', 'HIDDEN');
    const cells = { DATA: entry(1), BLANK: [], FOOTER: ['合计'], NOTES: ['【必填】'], HIDDEN: entry(2) };
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (kinds) => {
        const all = [...kinds, 'DATA'] as const;
        const hiddenLines = all.flatMap((kind, index) => (kind === 'HIDDEN' ? [index + 2] : []));
        const bytes = await book([HEADERS, ...all.map((kind) => cells[kind])], { hiddenLines });
        const { data, blank, hidden, notes, footers } = (await readFile(bytes, XLSX)).summary.lines;
        const expected = (kind: string) => all.filter((other) => other === kind).length;
        expect([data, blank, hidden, notes, footers]).toEqual(
          ['DATA', 'BLANK', 'HIDDEN', 'NOTES', 'FOOTER'].map(expected),
        );
      }),
      { numRuns: 25, seed: 20260701 },
    );
  });
});

describe('what a clerk has to confirm', () => {
  it('hidden and filtered rows are counted, and read only when confirmed', async () => {
    const bytes = await book(TABLE, { hiddenLines: [3] });
    expect((await readFile(bytes, XLSX)).summary.lines).toMatchObject({ data: 1, hidden: 1 });
    const confirmed = await readFile(bytes, { ...XLSX, includeHidden: true });
    expect(confirmed.summary.lines).toMatchObject({ data: 2, hidden: 0 });
  });

  it('further sheets are named, and read only when confirmed', async () => {
    const sheets = [
      { name: '一月', rows: TABLE },
      { name: '二月', rows: [HEADERS, entry(3)] },
      { name: '旧', rows: TABLE, state: 'veryHidden' as const },
    ];
    const bytes = await xlsx({ sheets });
    const first = await readFile(bytes, XLSX);
    expect(first.summary.unreadSheets).toEqual([
      { name: '二月', hidden: false },
      { name: '旧', hidden: true },
    ]);
    const both = await readFile(bytes, { ...XLSX, sheets: ['一月', '二月'] });
    expect(both.rows.map(({ sheet, line }) => `${String(sheet)}${line}`)).toEqual(['一月2', '一月3', '二月2']);
    expect(both.summary.headers.map(({ sheet }) => sheet)).toEqual(['一月', '二月']);
  });

  it('a visible sheet goes before a hidden one that stands first', async () => {
    const bytes = await xlsx({ sheets: [{ rows: TABLE, state: 'hidden' }, { rows: [HEADERS, entry(3)] }] });
    expect((await readFile(bytes, XLSX)).rows).toHaveLength(1);
  });
});

describe('cells that stand for the one above', () => {
  const without = (serial: number) => entry(serial).map((cell, at) => (at === 3 ? null : cell));

  it('vertical merges are filled and reported', async () => {
    const bytes = await book([HEADERS, entry(1), without(2), without(3), entry(4)], { merges: ['D2:D4'] });
    const { cells, rows, summary } = await readFile(bytes, XLSX);
    expect(new Set(basis(cells)).size).toBe(1);
    expect(rows.map(({ filled }) => filled)).toEqual([[], ['basis'], ['basis'], []]);
    expect(summary.lines.filledCells).toBe(2);
  });

  it('同上 is filled and reported, over several rows', async () => {
    const rows = [
      entryWith(1, '列入依据', '第一条'),
      entryWith(2, '列入依据', '同上'),
      entryWith(3, '列入依据', ' 〃 '),
    ];
    const { cells, summary } = await readFile(csv([[...HEADERS], ...rows]));
    expect(basis(cells)).toEqual(['第一条', '第一条', '第一条']);
    expect(summary.lines.filledCells).toBe(2);
  });

  it('a blank line inside a merge stays blank', async () => {
    const bytes = await book([HEADERS, entry(1), [], without(3)], { merges: ['D2:D4'] });
    expect((await readFile(bytes, XLSX)).summary.lines).toMatchObject({ data: 2, blank: 1 });
  });
});

describe('bytes on their way', () => {
  it('carry the SHA-256 of the file as sent, packed or not', async () => {
    const bytes = Buffer.from(csv(TABLE));
    const { summary } = await readFile(bytes);
    expect(summary).toMatchObject({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  });

  it('give the same rows however they are cut', async () => {
    const texts = [Buffer.from(csv(TABLE)), gb18030(csv(TABLE)), await book(TABLE)];
    const whole = await Promise.all(texts.map((bytes) => readPieces(bytes, bytes.length)));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 300 }), fc.nat(2), async (size, which) => {
        expect(await readPieces(texts[which] ?? Buffer.alloc(0), size)).toEqual(whole[which]);
      }),
      { numRuns: 30, seed: 20260701 },
    );
  });

  it.each([
    ['a.csv', () => Promise.resolve(Buffer.from(csv(TABLE)))],
    ['a.xlsx', () => book(TABLE)],
  ])('tell how far %s is read', async (fileName, make) => {
    const bytes = await make();
    const options = { fileName, kind: 'ABNORMAL_ENTRY', spoolFolder: tmpdir(), size: bytes.length } as const;
    const table = await openTable(inPieces(bytes), options);
    for await (const chunk of table.chunks()) expect(chunk).toHaveLength(2);
    expect(table.progress()).toBe(1);
    await table.close();
  });

  it('are recognised as GB18030, rare characters of four bytes among them', async () => {
    const { cells, summary } = await readFile(gb18030(csv([[...HEADERS], entryWith(1, '名称', '𠮷祥商贸有限公司')])));
    expect(summary.encoding).toBe('gb18030');
    expect(cells[0]?.['name']).toBe('𠮷祥商贸有限公司');
  });

  it('are recognised as GB18030 when the first Chinese word comes after much ASCII', async () => {
    const header = 'name,uscc,abnormalCase,basis,decisionNumber,enteredOn,authority,authorityCode';
    const row = entry(1)
      .map((cell) => cell.replace(/[^ -~]/g, 'x'))
      .join(',');
    const lines = [header, ...Array.from({ length: 3000 }, () => row), csv([entry(2)])].join('\n');
    const { cells, summary } = await readFile(gb18030(lines));
    expect([summary.encoding, cells.length, cells.at(-1)?.['name']]).toEqual(['gb18030', 3001, entry(2)[0]]);
  });
});

describe('a refusal of a whole file', () => {
  it.each([
    ['the line of a quote that does not match', `${csv(TABLE)}\r\n${csv([entry(3)])}\r\n某"`, '第5行'],
    ['the cell of a formula', csv([[...HEADERS], entryWith(1, '列入依据', '=1')]), '第2行D列“列入依据”'],
    ['both of two equal columns', csv([[...HEADERS, '企业名称'], entry(1)]), 'A列“名称”与I列“企业名称”'],
  ])('names %s, and how to mend it, in Chinese first', async (_, text, place) => {
    const error = await readFile(text).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(FileError);
    expect(String(error)).toContain(place);
    expect(String(error)).toMatch(/。.+。 \/ [A-Z].+\.$/);
  });
});

async function readPieces(bytes: Buffer, size: number): Promise<unknown> {
  const fileName = bytes.subarray(0, 2).toString() === 'PK' ? 'a.xlsx' : 'a.csv';
  const table = await openTable(inPieces(bytes, size), { fileName, kind: 'ABNORMAL_ENTRY', spoolFolder: tmpdir() });
  const rows: unknown[] = [];
  for await (const chunk of table.chunks()) rows.push(...chunk);
  await table.close();
  return rows;
}
