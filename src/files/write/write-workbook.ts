import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { columnLetters } from '../grid';
import { LISTS_SHEET } from '../xlsx/xlsx-source';

/** A cell to write: text is written as text, whatever it begins with; a number as a number. */
export type OutCell = string | number | null;

/** How a sheet's column looks (列格式). */
export interface SheetColumn {
  /** Width in characters. */
  readonly width: number;
  /** True to format the whole column as text, so that typed codes keep their digits. */
  readonly isText: boolean;
  /** Words of a drop-down below the header; null for free entry. */
  readonly words: readonly string[] | null;
}

/** A sheet to write (输出工作表). */
export interface OutSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: AsyncIterable<readonly OutCell[]> | Iterable<readonly OutCell[]>;
  /** First rows that stay in sight and are set in bold. */
  readonly headerRows: number;
}

/** The same bytes for the same content: a workbook of ours carries no time of writing. */
const MTIME = new Date(Date.UTC(2026, 0, 1));
const LAST_LINE = 1_048_576;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes a workbook as a stream (写出工作簿), row by row. Words of drop-downs stand on a hidden sheet; nothing in it is a formula.
 * Text that XML cannot hold is escaped as spreadsheets do (`_x0000_`).
 */
export function writeWorkbook(sheets: readonly OutSheet[]): Readable {
  const zip = new ZipFile();
  const written = new PassThrough();
  const fail = (error: Error) => {
    written.destroy(error);
  };
  const lists = sheets.flatMap(({ columns }) => columns.flatMap(({ words }) => (words === null ? [] : [words])));
  const all = lists.length === 0 ? sheets : [...sheets, listsSheet(lists)];
  const small = (name: string, xml: string) => {
    zip.addBuffer(Buffer.from(DECLARATION + xml), name, { mtime: MTIME });
  };
  small('[Content_Types].xml', contentTypes(all.length));
  small('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
  small('xl/workbook.xml', workbookXml(all, sheets.length));
  small(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...all.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  );
  small('xl/styles.xml', STYLES);
  let firstList = 0;
  all.forEach((sheet, index) => {
    const from = firstList;
    firstList += sheet.columns.filter(({ words }) => words !== null).length;
    zip.addReadStreamLazy(`xl/worksheets/sheet${index + 1}.xml`, { mtime: MTIME }, (take) => {
      take(null, Readable.from(sheetXml(sheet, from), { objectMode: false }).on('error', fail));
    });
  });
  zip.on('error', fail);
  zip.end();
  zip.outputStream.pipe(written);
  return written;
}

function listsSheet(lists: readonly (readonly string[])[]): OutSheet {
  const longest = Math.max(...lists.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, line) => lists.map((words) => words[line] ?? null));
  return { name: LISTS_SHEET, columns: [], rows, headerRows: 0 };
}

const PIECE = 64 * 1024;

async function* sheetXml(sheet: OutSheet, firstList: number): AsyncGenerator<Buffer> {
  let xml = `${DECLARATION}<worksheet xmlns="${MAIN}">${frozen(sheet.headerRows)}${columnsXml(sheet.columns)}<sheetData>`;
  let line = 0;
  for await (const row of sheet.rows) {
    line += 1;
    xml += rowXml(row, line, sheet);
    if (xml.length < PIECE) continue;
    yield Buffer.from(xml);
    xml = '';
  }
  yield Buffer.from(`${xml}</sheetData>${validations(sheet, firstList)}</worksheet>`);
}

function frozen(rows: number): string {
  if (rows === 0) return '';
  return `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
}

function columnsXml(columns: readonly SheetColumn[]): string {
  if (columns.length === 0) return '';
  const each = columns.map(
    ({ width, isText }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${isText ? ' style="1"' : ''}/>`,
  );
  return `<cols>${each.join('')}</cols>`;
}

function rowXml(row: readonly OutCell[], line: number, { headerRows, columns }: OutSheet): string {
  const isHeader = line <= headerRows;
  const cells = row.map((cell, index) => {
    if (cell === null || cell === '') return '';
    const at = `${columnLetters(index)}${line}`;
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
    const style = isHeader ? 2 : columns[index]?.isText === false ? 0 : 1;
    return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  });
  return `<row r="${line}">${cells.join('')}</row>`;
}

function validations({ columns, headerRows }: OutSheet, firstList: number): string {
  let list = firstList;
  const each = columns.flatMap(({ words }, index) => {
    if (words === null) return [];
    const [target, source] = [columnLetters(index), columnLetters(list)];
    list += 1;
    const range = `'${LISTS_SHEET}'!$${source}$1:$${source}$${words.length}`;
    return `<dataValidation type="list" allowBlank="1" sqref="${target}${headerRows + 1}:${target}${LAST_LINE}"><formula1>${range}</formula1></dataValidation>`;
  });
  return each.length === 0 ? '' : `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

/** What XML 1.0 cannot hold, and what would read as an escape. */
// eslint-disable-next-line no-control-regex -- control characters are what it escapes
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}|_(?=x[0-9A-Fa-f]{4}_)/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text
    .replace(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${DOCUMENT}.worksheet+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${DOCUMENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${DOCUMENT}.styles+xml"/>${parts.join('')}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbookXml(all: readonly OutSheet[], visible: number): string {
  const each = all.map(
    ({ name }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${index >= visible ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each.join('')}</sheets></workbook>`;
}

/** Formats: 0 plain, 1 text, 2 text in bold for headers. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
