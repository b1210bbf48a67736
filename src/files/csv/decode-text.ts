import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { Bytes } from '../byte-source';
import { FileError } from '../file-error';
import { isUtf16 } from '../sniff';

/** Encoding of a text file (文字编码). */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Bytes beyond the first that is not ASCII, by which the encoding is told. */
const SAMPLE = 64 * 1024;

/** Text of a file with the encoding found so far. */
export interface DecodedText {
  /** UTF-8 while only ASCII was seen. */
  readonly encoding: () => Encoding;
  readonly text: AsyncGenerator<string>;
}

/**
 * Decodes a text file (文字解码): UTF-8 with or without mark, GB18030, UTF-16 with mark. The encoding is decided at the
 * first byte that is not ASCII, however late it comes, and then holds for the whole file.
 * @throws FileError ENCODING at the first byte that the encoding does not know
 */
export function decodeText(source: Bytes): DecodedText {
  const found: { encoding: Encoding | null } = { encoding: null };
  return { encoding: () => found.encoding ?? 'utf-8', text: decoded(source, found) };
}

async function* decoded(source: Bytes, found: { encoding: Encoding | null }): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let waiting: Buffer = Buffer.alloc(0);
  let isFirst = true;
  for await (const chunk of source) {
    const bytes = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    if (decoder === null) {
      const encoding = encodingOf(bytes, isFirst);
      if (encoding === 'WAIT') {
        waiting = bytes;
        continue;
      }
      isFirst = false;
      if (encoding !== 'ASCII') {
        found.encoding = encoding;
        decoder = new TextDecoder(encoding, { fatal: true });
      }
    }
    waiting = Buffer.alloc(0);
    yield decoder === null ? bytes.toString('latin1') : decode(decoder, bytes, true);
  }
  if (decoder === null && waiting.length > 0) {
    found.encoding = settle(waiting, isFirst);
    decoder = new TextDecoder(found.encoding, { fatal: true });
  }
  if (decoder !== null) yield decode(decoder, waiting, false);
}

function encodingOf(bytes: Buffer, isFirst: boolean): Encoding | 'ASCII' | 'WAIT' {
  if (isFirst && bytes.length < 4) return 'WAIT';
  if (isFirst && isUtf16(bytes)) return bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  if (isAscii(bytes)) return 'ASCII';
  const first = bytes.findIndex((byte) => byte > 127);
  return bytes.length - first < SAMPLE ? 'WAIT' : settle(bytes, isFirst);
}

function settle(bytes: Buffer, isFirst: boolean): Encoding {
  if (isFirst && isUtf16(bytes)) return bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const sample = wholeCharacters(bytes);
  if (isUtf8(sample)) return 'utf-8';
  if (isDamagedUtf8(sample)) throw new FileError('ENCODING', '像是UTF-8，但有损坏的字节');
  return 'gb18030';
}

/** Nearly all of GB18030 is no UTF-8; a text with a few bad places is UTF-8 that something broke, and must not turn into other words. */
function isDamagedUtf8(sample: Buffer): boolean {
  const characters = sample.toString('utf8').replace(/\p{ASCII}/gu, '');
  const bad = characters.split('\ufffd').length - 1;
  return bad * 10 < characters.length;
}

/** Without the bytes of a character cut off at the end. */
function wholeCharacters(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back);
    if (byte < 0x80) break;
  }
  return bytes;
}

function decode(decoder: TextDecoder, bytes: Buffer, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new FileError('ENCODING', `既不是UTF-8也不是GB18030，或中途变了编码`);
  }
}
