import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { FileError } from '../file-error';
import { LONGEST_STRETCH } from '../limits';

/** Attributes of a tag, by local name. */
export type Attributes = Readonly<Record<string, string>>;

/** What reading a part of a workbook reports; names are local, without prefix. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const DEEPEST = 64;

/**
 * Reads XML piece by piece (流式XML). Nothing is expanded or fetched: a document type is refused, and so are depths and
 * stretches without a tag that no spreadsheet writes. Yields after every piece, so that what was found can be handed on.
 * @throws FileError DAMAGED or ROW_TOO_LARGE
 */
export async function* readXml(source: AsyncIterable<Buffer>, handler: XmlHandler): AsyncGenerator<void> {
  const guard = { depth: 0, stretch: 0 };
  const parser = guardedParser(handler, guard);
  const decoder = { value: null as TextDecoder | null };
  for await (const bytes of source) {
    const text = decoded(decoder, bytes);
    guard.stretch += text.length;
    written(() => parser.write(text));
    if (guard.stretch > LONGEST_STRETCH) throw new FileError('ROW_TOO_LARGE');
    yield;
  }
  written(() => parser.write(decoded(decoder, null)).close());
}

/** Reads XML whole, for the small parts. */
export async function drainXml(source: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  const reading = readXml(source, handler);
  while ((await reading.next()).done !== true);
}

function guardedParser(handler: XmlHandler, guard: { depth: number; stretch: number }): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => {
    guard.stretch = 0;
    guard.depth += 1;
    if (guard.depth > DEEPEST) throw new FileError('DAMAGED', '嵌套过深');
    handler.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    guard.stretch = 0;
    guard.depth -= 1;
    handler.close(localName(name));
  });
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  parser.on('doctype', () => {
    throw new FileError('DAMAGED', '含文档类型声明');
  });
  parser.on('error', () => {
    throw new FileError('DAMAGED', 'XML不合规');
  });
  return parser;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** An attribute by local name, whatever its prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}

function decoded(decoder: { value: TextDecoder | null }, bytes: Buffer | null): string {
  decoder.value ??= new TextDecoder(bytes?.[0] === 0xff ? 'utf-16le' : bytes?.[0] === 0xfe ? 'utf-16be' : 'utf-8', {
    fatal: true,
  });
  try {
    return bytes === null ? decoder.value.decode() : decoder.value.decode(bytes, { stream: true });
  } catch {
    throw new FileError('DAMAGED', 'XML编码错误');
  }
}

function written(write: () => unknown): void {
  try {
    write();
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('DAMAGED', 'XML不合规');
  }
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text of a cell without the escapes of spreadsheets (`_x000D_`); half a character becomes one that the row checks refuse. */
export function cellString(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
  return SURROGATE.test(plain) ? plain.replace(LONE_SURROGATE, '\uffff') : plain;
}
