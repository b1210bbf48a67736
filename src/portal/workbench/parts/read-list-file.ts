/** Largest list that is read in the browser, in bytes. */
const MOST_BYTES = 5_000_000;
/** Most a part of a workbook may hold once it is unpacked. */
const MOST_UNPACKED = 40_000_000;

/**
 * Lines of a list that was dropped (读取名单文件): a CSV in UTF-8 or GB18030, or the first sheet of an XLSX; cells stand apart by tabs.
 * Nothing is sent anywhere. @throws Error for a file that is neither, or too large
 */
export async function linesOfFile(file: Blob): Promise<string> {
  if (file.size > MOST_BYTES) throw new Error('too large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? await linesOfWorkbook(bytes) : textOf(bytes);
}

/** Offices save CSV in the one or the other. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}

async function linesOfWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const parts = partsOf(bytes);
  const sheetName = [...parts.keys()].filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).sort(byNumber)[0];
  if (sheetName === undefined) throw new Error('no sheet');
  const read = async (name: string) => {
    const part = parts.get(name);
    return part === undefined ? null : parsed(await unpack(part));
  };
  const shared = texts(await read('xl/sharedStrings.xml'));
  const sheet = await read(sheetName);
  return [...(sheet?.getElementsByTagName('row') ?? [])].map((row) => lineOf(row, shared)).join('\n');
}

function byNumber(one: string, other: string): number {
  return Number(/\d+/.exec(one)?.[0]) - Number(/\d+/.exec(other)?.[0]);
}

function texts(document: Document | null): string[] {
  return [...(document?.getElementsByTagName('si') ?? [])].map(textIn);
}

/** A text in several runs, without the readings that East Asian sheets may have beside it. */
function textIn(element: Element): string {
  return [...element.getElementsByTagName('t')]
    .filter((text) => text.parentElement?.localName !== 'rPh')
    .map((text) => text.textContent)
    .join('');
}

function lineOf(row: Element, shared: readonly string[]): string {
  const cells = [...row.getElementsByTagName('c')].map((cell) => {
    const value = cell.getElementsByTagName('v')[0]?.textContent ?? '';
    const kind = cell.getAttribute('t');
    if (kind === 's') return shared[Number(value)] ?? '';
    return kind === 'inlineStr' ? textIn(cell) : value;
  });
  return cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t');
}

function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new Error('not XML');
  return document;
}

interface Part {
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly isPacked: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** Parts of a zip by name, from its table of contents. */
function partsOf(bytes: Uint8Array<ArrayBuffer>): Map<string, Part> {
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new Error('no zip');
  const parts = new Map<string, Part>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && view.getUint32(at, true) === ENTRY; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
    parts.set(name, { packed, isPacked: view.getUint16(at + 10, true) === 8 });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

/** Unpacks a part, and gives up when it grows beyond what a list can be. */
async function unpack({ packed, isPacked }: Part): Promise<string> {
  if (!isPacked) return new TextDecoder().decode(packed);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > MOST_UNPACKED) throw new Error('too large');
    pieces.push(piece.value);
  }
  return new Blob(pieces).text();
}
