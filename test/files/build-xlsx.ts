import { ZipFile } from 'yazl';

/** A cell of a workbook built for a test: text, number, or markup written out by hand. */
export type BuiltCell = string | number | boolean | null | { readonly xml: string };

export interface BuiltSheet {
  readonly name?: string;
  readonly rows: readonly (readonly BuiltCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Lines hidden, from 1. */
  readonly hiddenLines?: readonly number[];
  /** Ranges such as `A2:A4`. */
  readonly merges?: readonly string[];
}

export interface BuiltWorkbook {
  readonly sheets: readonly BuiltSheet[];
  readonly date1904?: boolean;
  /** Texts go to a shared table, as spreadsheets write them; otherwise they stand in the cell. */
  readonly shared?: boolean;
  /** Parts stand in the archive as they are, not compressed. */
  readonly isStored?: boolean;
  /** Parts to put in, or to replace; null leaves a part out. */
  readonly parts?: Readonly<Record<string, string | Buffer | null>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MTIME = new Date(Date.UTC(2026, 0, 1));

/** A workbook as bytes, made by hand so that every fault can be made too. Style 1 shows a day, style 2 is text. */
export async function xlsx(workbook: BuiltWorkbook): Promise<Buffer> {
  const strings: string[] = [];
  const sheets = Object.fromEntries(
    workbook.sheets.map((sheet, index) => [
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetXml(sheet, workbook.shared === true ? strings : null),
    ]),
  );
  const parts: Record<string, string | Buffer | null> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': rels([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': bookXml(workbook),
    'xl/_rels/workbook.xml.rels': rels([
      ...workbook.sheets.map(
        (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ['rId98', 'styles', 'styles.xml'],
      ['rId99', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="49"/><xf numFmtId="176"/></cellXfs></styleSheet>`,
    ...sheets,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`,
    ...workbook.parts,
  };
  return zip(parts, workbook.isStored !== true);
}

/** An archive of parts; null leaves a part out. */
export async function zip(parts: Readonly<Record<string, string | Buffer | null>>, compress = true): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) archive.addBuffer(Buffer.from(content), name, { mtime: MTIME, compress });
  }
  archive.end();
  return bytesOf(archive.outputStream as AsyncIterable<Buffer>);
}

/** All bytes of a stream. */
export async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function bookXml({ sheets, date1904 }: BuiltWorkbook): string {
  const each = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr${date1904 === true ? ' date1904="1"' : ''}/><sheets>${each.join('')}</sheets></workbook>`;
}

function rels(targets: readonly (readonly [string, string, string])[]): string {
  const each = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function sheetXml({ rows, hiddenLines, merges }: BuiltSheet, strings: string[] | null): string {
  const lines = rows.map((cells, index) => {
    const hidden = hiddenLines?.includes(index + 1) === true ? ' hidden="1"' : '';
    return `<row r="${index + 1}"${hidden}>${cells.map((cell, column) => cellXml(cell, `${letters(column)}${index + 1}`, strings)).join('')}</row>`;
  });
  const merged = (merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
}

function cellXml(cell: BuiltCell, at: string, strings: string[] | null): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return `<c r="${at}" ${cell.xml}</c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (strings === null) return `<c r="${at}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
  return `<c r="${at}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
