import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

/** How an answer may be packed (内容编码). */
export type Coding = 'br' | 'gzip';

/** What an answer varies with, once it may be packed. */
export const VARY = 'accept, accept-encoding';

/** Shorter answers fit a packet or two as they are. */
const PACKED_FROM = 1_500;
const CODINGS: readonly Coding[] = ['br', 'gzip'];
const NOT_AT_ALL = /;\s*q=0(\.0*)?\s*$/;
/** The quickest of each: the next ones take twice the time and more for a tenth of the bytes. */
const BROTLI_QUALITY = 1;
const GZIP_LEVEL = 1;
/** Up to here packing on the spot takes less of the event loop than handing it to a thread and back. */
const PACKED_AT_ONCE = 16_384;

const brotliApart = promisify(brotliCompress);
const gzipApart = promisify(gzip);

/** What a client reads, the best first. @param header Accept-Encoding */
export function readableCodings(header: string | string[] | undefined): readonly Coding[] {
  if (header === undefined) return [];
  const said = String(header).split(',');
  return CODINGS.filter((coding) =>
    said.some((one) => {
      const name = one.split(';', 1)[0]?.trim();
      return name === coding && !NOT_AT_ALL.test(one);
    }),
  );
}

/** How an answer is to be packed for a client, if at all. @param header Accept-Encoding */
export function codingOf(text: string, header: string | string[] | undefined): Coding | null {
  if (text.length < PACKED_FROM) return null;
  return readableCodings(header)[0] ?? null;
}

/** Packs a text (压缩): a short one at once, a long one on a thread of its own. */
export function pack(text: string, coding: Coding): Buffer | Promise<Buffer> {
  const bytes = Buffer.from(text);
  const isShort = bytes.length <= PACKED_AT_ONCE;
  if (coding === 'gzip') {
    const how = { level: GZIP_LEVEL };
    return isShort ? gzipSync(bytes, how) : gzipApart(bytes, how);
  }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return isShort ? brotliCompressSync(bytes, { params }) : brotliApart(bytes, { params });
}
