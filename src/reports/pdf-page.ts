import PDFDocument from 'pdfkit';
import { create } from 'qrcode';

/** A document being drawn (报告文档): flowing text, tables that break over pages, a mark and a number on every page. */
export interface ReportDocument {
  readonly title: (text: string) => void;
  readonly heading: (text: string) => void;
  readonly text: (text: string) => void;
  /** Lines of label and value. */
  readonly facts: (lines: readonly (readonly [string, string])[]) => void;
  readonly table: (columns: readonly TableColumn[], rows: readonly (readonly string[])[]) => void;
  /** A QR code with words beside it. */
  readonly code: (content: string, words: string) => void;
  readonly bytes: () => Promise<Buffer>;
}

/** A column: its head and its share of the width. */
export interface TableColumn {
  readonly head: string;
  readonly share: number;
}

const MARGIN = 56;
const FOOT = 40;
const SIZES = { title: 20, heading: 13, text: 10, cell: 8.5, foot: 8 } as const;
const GREY = '#666666';
const LINE = '#bbbbbb';
const PADDING = 4;
const QR_SIZE = 92;

const FONT = require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
const BOLD = require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf');

/**
 * Opens a document on A4 with Chinese fonts embedded, only the characters used.
 * @param foot stands on every page before its number, e.g. the mark of the demo city
 */
export function openReport(info: {
  readonly title: string;
  readonly foot: string;
  readonly madeAt: Date;
  /** Entries of the document's own information, for programs; letters, digits and `-_.` only. */
  readonly entries?: Readonly<Record<string, string>>;
}): ReportDocument {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
    bufferPages: true,
    lang: 'zh-CN',
    displayTitle: true,
    info: { ...info.entries, Title: info.title, CreationDate: info.madeAt, ModDate: info.madeAt },
  });
  pdf.registerFont('text', FONT).registerFont('bold', BOLD);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve).on('error', reject);
  });
  const write = (font: 'text' | 'bold', size: number, text: string) =>
    pdf.font(font).fontSize(size).fillColor('black').text(text, MARGIN, undefined, { lineGap: 2 });
  return {
    title: (text) => write('bold', SIZES.title, text).moveDown(0.6),
    heading: (text) => {
      if (pdf.y > pdf.page.height - MARGIN - FOOT - 80) pdf.addPage();
      pdf.moveDown(0.8);
      write('bold', SIZES.heading, text).moveDown(0.3);
    },
    text: (text) => write('text', SIZES.text, text).moveDown(0.2),
    facts: (lines) => {
      for (const [label, value] of lines) drawFact(pdf, label, value);
    },
    table: (columns, rows) => {
      drawTable(pdf, columns, rows);
    },
    code: (content, words) => {
      drawCode(pdf, content, words);
    },
    bytes: async () => {
      numberPages(pdf, info.foot);
      pdf.end();
      await ended;
      return Buffer.concat(chunks);
    },
  };
}

type Pdf = InstanceType<typeof PDFDocument>;

function widthOf(pdf: Pdf): number {
  return pdf.page.width - 2 * MARGIN;
}

function drawFact(pdf: Pdf, label: string, value: string): void {
  const labelWidth = 110;
  pdf.font('text').fontSize(SIZES.text);
  const height = pdf.heightOfString(value, { width: widthOf(pdf) - labelWidth, lineGap: 2 });
  makeRoom(pdf, height);
  const top = pdf.y;
  pdf.fillColor(GREY).text(label, MARGIN, top, { width: labelWidth });
  pdf.fillColor('black').text(value, MARGIN + labelWidth, top, { width: widthOf(pdf) - labelWidth, lineGap: 2 });
  pdf.y = Math.max(pdf.y, top + height) + 3;
  pdf.x = MARGIN;
}

function drawTable(pdf: Pdf, columns: readonly TableColumn[], rows: readonly (readonly string[])[]): void {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / total) * widthOf(pdf));
  const heads = columns.map(({ head }) => head);
  drawRow(pdf, widths, heads, 'bold');
  for (const row of rows) {
    if (!fits(pdf, rowHeight(pdf, widths, row))) {
      pdf.addPage();
      drawRow(pdf, widths, heads, 'bold');
    }
    drawRow(pdf, widths, row, 'text');
  }
  pdf.x = MARGIN;
  pdf.moveDown(0.6);
}

function drawRow(pdf: Pdf, widths: readonly number[], cells: readonly string[], font: 'text' | 'bold'): void {
  const height = rowHeight(pdf, widths, cells);
  makeRoom(pdf, height);
  const top = pdf.y;
  pdf.font(font).fontSize(SIZES.cell).fillColor('black');
  let left = MARGIN;
  for (const [index, width] of widths.entries()) {
    pdf.text(cells[index] ?? '', left + PADDING, top + PADDING, { width: width - 2 * PADDING, lineGap: 1 });
    left += width;
  }
  pdf.y = top + height;
  pdf
    .moveTo(MARGIN, pdf.y)
    .lineTo(MARGIN + widthOf(pdf), pdf.y)
    .lineWidth(0.5)
    .strokeColor(LINE)
    .stroke();
}

function rowHeight(pdf: Pdf, widths: readonly number[], cells: readonly string[]): number {
  pdf.font('text').fontSize(SIZES.cell);
  const heights = widths.map((width, index) =>
    pdf.heightOfString(cells[index] ?? '', { width: width - 2 * PADDING, lineGap: 1 }),
  );
  return Math.min(Math.max(...heights) + 2 * PADDING, pdf.page.height - 2 * MARGIN - FOOT);
}

function fits(pdf: Pdf, height: number): boolean {
  return pdf.y + height <= pdf.page.height - MARGIN - FOOT;
}

function makeRoom(pdf: Pdf, height: number): void {
  if (!fits(pdf, height)) pdf.addPage();
}

function drawCode(pdf: Pdf, content: string, words: string): void {
  makeRoom(pdf, QR_SIZE + 10);
  const { modules } = create(content, { errorCorrectionLevel: 'M' });
  const dot = QR_SIZE / modules.size;
  const [left, top] = [MARGIN, pdf.y];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) pdf.rect(left + column * dot, top + row * dot, dot, dot);
    }
  }
  pdf.fillColor('black').fill();
  pdf.font('text').fontSize(SIZES.text);
  pdf.text(words, left + QR_SIZE + 14, top + 6, { width: widthOf(pdf) - QR_SIZE - 14, lineGap: 3 });
  pdf.y = top + QR_SIZE + 10;
  pdf.x = MARGIN;
}

function numberPages(pdf: Pdf, foot: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(start + page);
    pdf.page.margins.bottom = 0;
    pdf.font('text').fontSize(SIZES.foot).fillColor(GREY);
    const text = `${foot} · 第 ${page + 1} 页 共 ${count} 页`;
    pdf.text(text, MARGIN, pdf.page.height - MARGIN, { width: widthOf(pdf), align: 'center', lineBreak: false });
  }
}
