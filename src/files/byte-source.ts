import { createHash } from 'node:crypto';
import { FileError } from './file-error';

/** Bytes as they arrive. */
export type Bytes = AsyncIterable<Buffer>;

/** Counts and hashes bytes on their way (流式计量): size and SHA-256 of the file as sent. */
export class ByteMeter {
  bytes = 0;
  private readonly hash = createHash('sha256');
  private digest: string | null = null;

  /** @param most bytes allowed; more is refused with TOO_LARGE */
  constructor(private readonly most: number) {}

  async *through(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
    for await (const piece of source) {
      const chunk = Buffer.isBuffer(piece) ? piece : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
      this.bytes += chunk.length;
      if (this.bytes > this.most) throw new FileError('TOO_LARGE', `上限${Math.floor(this.most / 1024 / 1024)}MB`);
      this.hash.update(chunk);
      yield chunk;
    }
  }

  /** Hexadecimal SHA-256 of all that went through. */
  sha256(): string {
    this.digest ??= this.hash.digest('hex');
    return this.digest;
  }
}

/** Looks at the first bytes without using them up (预读): the head, at most `size` bytes or a little more, and all bytes. */
export async function peek(source: Bytes, size: number): Promise<{ readonly head: Buffer; readonly all: Bytes }> {
  const iterator = source[Symbol.asyncIterator]();
  const pieces: Buffer[] = [];
  let length = 0;
  while (length < size) {
    const next = await iterator.next();
    if (next.done === true) break;
    pieces.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(pieces);
  return { head, all: resume(head, iterator) };
}

async function* resume(head: Buffer, iterator: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
