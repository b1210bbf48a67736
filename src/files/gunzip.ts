import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Bytes } from './byte-source';
import { errorCode, FileError } from './file-error';
import { BOMB } from './limits';

/**
 * Unpacks gzip with a bound (有界解压): no more than `most` bytes come out, and no stretch that only a bomb has.
 * @throws FileError TOO_LARGE, BOMB, TRUNCATED or DAMAGED
 */
export async function* gunzip(source: Bytes, most: number): AsyncGenerator<Buffer> {
  const packed = { bytes: 0 };
  const unpacked = pipeline(Readable.from(counted(source, packed)), createGunzip(), () => undefined);
  let bytes = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > BOMB.from && bytes > packed.bytes * BOMB.ratio) throw new FileError('BOMB');
      if (bytes > most) throw new FileError('TOO_LARGE', `解压后上限${Math.floor(most / 1024 / 1024)}MB`);
      yield chunk;
    }
  } catch (error) {
    throw zlibFault(error);
  }
}

async function* counted(source: Bytes, packed: { bytes: number }): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    packed.bytes += chunk.length;
    yield chunk;
  }
}

/** What an error of zlib says about the file; other errors stay as they are. */
export function zlibFault(error: unknown): unknown {
  const code = errorCode(error);
  if (code === 'Z_BUF_ERROR') return new FileError('TRUNCATED');
  return code?.startsWith('Z_') === true ? new FileError('DAMAGED') : error;
}
