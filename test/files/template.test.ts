import { RECORD_KIND_NAMES } from '../../src/domain/record/record-kind';
import type { RecordKind } from '../../src/domain/record/record-kind';
import { outColumns } from '../../src/files/write/columns';
import { writeTemplate } from '../../src/files/write/write-template';
import { bytesOf, zip } from './build-xlsx';
import { faultOf, readFile } from './read-file';
import { unzip } from './unzip';

const kinds = RECORD_KIND_NAMES.map((kind) => [kind] as const);
const SHEET = 'xl/worksheets/sheet1.xml';

/** One filled cell per column: its own code, so that a mix-up would show. */
const filled = (kind: RecordKind) =>
  outColumns(kind).map(({ code, isText }, index) => (isText ? `填${code}` : String(index)));

/** A template as a clerk sends it back: one row filled in below its three. */
async function filledTemplate(kind: RecordKind, format: 'xlsx' | 'csv'): Promise<Buffer> {
  const template = await bytesOf(writeTemplate(kind, format));
  if (format === 'csv') return Buffer.concat([template, Buffer.from(filled(kind).join(','))]);
  const parts = await unzip(template);
  const cells = filled(kind).map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  const sheet = (parts[SHEET] ?? '').replace('</sheetData>', `<row r="4">${cells.join('')}</row></sheetData>`);
  return zip({ ...parts, [SHEET]: sheet });
}

describe('a template', () => {
  it.each(kinds.flatMap(([kind]) => [[kind, 'xlsx'] as const, [kind, 'csv'] as const]))(
    'of %s as %s is recognised wholly when it comes back filled',
    async (kind, format) => {
      const { cells, rows, summary } = await readFile(await filledTemplate(kind, format), {
        kind,
        fileName: `a.${format}`,
      });
      expect(summary.headers).toMatchObject([{ unknown: [], missing: [], unitAsked: [], lines: [1, 2] }]);
      expect(summary.lines).toMatchObject({ data: 1, notes: 1 });
      expect(rows.map(({ line }) => line)).toEqual([4]);
      const row = cells[0] ?? {};
      expect(outColumns(kind).map(({ cell }) => String(cell(row)))).toEqual(filled(kind));
    },
  );

  it.each(kinds)('of %s sent back empty has no rows', async (kind) => {
    const bytes = await bytesOf(writeTemplate(kind, 'xlsx'));
    expect(await faultOf(bytes, { kind, fileName: 'a.xlsx' })).toBe('NO_ROWS');
  });

  it('has drop-downs for code tables, text format for codes and a hidden sheet of words', async () => {
    const parts = await unzip(await bytesOf(writeTemplate('PENALTY', 'xlsx')));
    expect(parts['xl/workbook.xml']).toContain('<sheet name="代码表" sheetId="2" state="hidden"');
    expect(parts[SHEET]).toMatch(/<col min="3" max="3" width="\d+" customWidth="1" style="1"\/>/);
    expect(parts[SHEET]).toContain(
      `<dataValidation type="list" allowBlank="1" sqref="B4:B1048576"><formula1>'代码表'!$A$1:$A$3</formula1>`,
    );
    expect(parts['xl/worksheets/sheet2.xml']).toContain('个体工商户');
  });

  it('as CSV begins with a byte order mark, for spreadsheets to read Chinese', async () => {
    const bytes = await bytesOf(writeTemplate('PENALTY', 'csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('is the same bytes every time', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => bytesOf(writeTemplate('HONOUR', 'xlsx'))));
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });
});
