import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How an answer may be packed (内容编码). */
export type Coding = 'br' | 'gzip';

/** What an answer varies with, once it may be packed. */
export const VARY = 'accept, accept-encoding';

/** Shorter answers fit a packet or two as they are. */
const PACKED_FROM = 1_500;
const CODINGS: readonly Coding[] = ['br', 'gzip'];
const NOT_AT_ALL = /;\s*q=0(\.0*)?\s*$/;
/** Beyond these, each further step costs more time than it saves bytes: see the bench's notes. */
const BROTLI_QUALITY = 4;
const GZIP_LEVEL = 6;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

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

/** Packs a text on a thread of its own (压缩). */
export async function pack(text: string, coding: Coding): Promise<Buffer> {
  if (coding === 'gzip') return await zip(text, { level: GZIP_LEVEL });
  const bytes = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return await brotli(bytes, { params });
}
