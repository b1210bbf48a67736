import { TextDecoder } from 'node:util';

/** Encodes text as GB18030: two-byte characters by reversing the decoder, rare ones by the rule for four bytes. */
export function gb18030(text: string): Buffer {
  return Buffer.concat([...text].map(encoded));
}

const FIRST_SUPPLEMENTARY = 0x10000;
const pairs = new Map<string, Buffer>();

function encoded(character: string): Buffer {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return Buffer.from([point]);
  if (point >= FIRST_SUPPLEMENTARY) return fourBytes(point - FIRST_SUPPLEMENTARY);
  const pair = table().get(character);
  if (!pair) throw new Error(`no two-byte code for ${character}`);
  return pair;
}

function fourBytes(offset: number): Buffer {
  const low = Math.floor(offset / 10);
  const middle = Math.floor(low / 126);
  return Buffer.from([0x90 + Math.floor(middle / 10), 0x30 + (middle % 10), 0x81 + (low % 126), 0x30 + (offset % 10)]);
}

function table(): ReadonlyMap<string, Buffer> {
  if (pairs.size > 0) return pairs;
  const decoder = new TextDecoder('gb18030');
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second === 0x7f) continue;
      const pair = Buffer.from([first, second]);
      pairs.set(decoder.decode(pair), pair);
    }
  }
  return pairs;
}
