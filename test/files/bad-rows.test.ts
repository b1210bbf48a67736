import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { formulaSafe, withoutEscape } from '../../src/files/formula-safe';
import type { BadRow } from '../../src/files/write/write-bad-rows';
import { writeBadRows } from '../../src/files/write/write-bad-rows';
import { bytesOf } from './build-xlsx';
import { readFile } from './read-file';
import { unzip } from './unzip';

type Format = 'xlsx' | 'csv';
const FORMATS: readonly Format[] = ['xlsx', 'csv'];
const KIND = 'ABNORMAL_ENTRY';

const written = (rows: readonly BadRow[], format: Format) => bytesOf(writeBadRows(rows, { kind: KIND, format }));
const readBack = async (rows: readonly BadRow[], format: Format) =>
  readFile(await written(rows, format), { kind: KIND, fileName: `a.${format}` });
const present = (cells: RawRow) =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null && value !== undefined));

const NASTY = [
  '=1+1',
  "=cmd|'/c calc'!A0",
  '+86',
  '-2',
  '@SUM(A1)',
  '\tx',
  '\rx',
  "'=1",
  "''=1",
  '＝1',
  "'甲",
  '"',
  'a,b',
  '甲\n乙',
  '甲\u0000乙',
  '_x0041_',
  ' 甲 ',
];

/** Text as cells hold it; what a spreadsheet or our reading understands as something else is left out. */
const cellText = fc
  .oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 20 }))
  .filter((text) => text.trim() !== '' && !/^\s*(?:同上|同前|〃|″|々|\d(?:\.\d+)?E\+?\d{2,})\s*$/i.test(text));

describe('returned rows', () => {
  it.each(FORMATS)('as %s carry the line first and the reasons last', async (format) => {
    const rows = [{ line: 17, cells: { name: '某', uscc: 'x' }, reasons: ['第17行：代码错误', '缺少文号'] }];
    const { rows: read, summary } = await readBack(rows, format);
    expect(read.map(({ originalLine, cells }) => ({ originalLine, cells: present(cells) }))).toEqual([
      { originalLine: 17, cells: { name: '某', uscc: 'x' } },
    ]);
    expect(summary.headers[0]).toMatchObject({ unknown: [], missing: [] });
    expect((await written(rows, 'csv')).toString()).toMatch(
      /^\ufeff原行号,.*,退回原因\r\n17,.*,第17行：代码错误；缺少文号\r\n$/,
    );
  });

  it.each(FORMATS)('as %s come back as they arrived, whatever they hold', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cellText, cellText), { minLength: 1, maxLength: 5 }), async (texts) => {
        const rows = texts.map(([basis, remark], index) => ({
          line: index + 2,
          cells: { uscc: '91990102MA0D00017J', basis, remark },
          reasons: ['x'],
        }));
        const { cells } = await readBack(rows, format);
        expect(cells.map(present)).toEqual(rows.map((row) => row.cells));
      }),
      { numRuns: 60, seed: 20260701 },
    );
  });

  it('hold no cell that a spreadsheet would run', async () => {
    const rows = NASTY.map((text, line) => ({ line: line + 1, cells: { basis: text }, reasons: [`=${text}`] }));
    const cells = parse(await written(rows, 'csv'), { bom: true }).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    const sheet = (await unzip(await written(rows, 'xlsx')))['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).not.toContain('<f>');
    expect(sheet).not.toMatch(/<t [^>]*>[=+\-@]/);
  });

  it.each(FORMATS)('as %s do not make lost digits look whole', async (format) => {
    const rows = [{ line: 2, cells: { uscc: 914403001922038000, enteredOn: 46148 }, reasons: ['x'] }];
    const { cells } = await readBack(rows, format);
    expect(cells.map(present)).toEqual([{ uscc: '9.14403001922038E+17', enteredOn: '46148' }]);
  });

  it('keep the persons of a listing, and refuse to lose one', async () => {
    const persons = [1, 2, 3, 4].map((n) => ({ role: '法定代表人', name: `甲${n}` }));
    const row = { line: 2, cells: { name: '某', persons }, reasons: [] };
    const file = { kind: 'LISTING', format: 'xlsx', persons: 4 } as const;
    const supplied = { fields: ['uscc'], of: () => ({}) };
    const { cells } = await readFile(await bytesOf(writeBadRows([row], file)), {
      kind: 'LISTING',
      fileName: 'a.xlsx',
      supplied,
    });
    expect(cells[0]?.['persons']).toMatchObject(persons);
    await expect(bytesOf(writeBadRows([row], { ...file, persons: 3 }))).rejects.toThrow('more persons');
  });
});

describe('text made safe from formulas', () => {
  it('never begins with what runs, and comes back unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...NASTY), fc.stringMatching(/^'*[=+\-@].*$/)), (text) => {
        expect(formulaSafe(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(withoutEscape(formulaSafe(text))).toBe(text);
      }),
    );
  });
});
