import type { Cipher } from 'node:crypto';
import { createCipheriv, randomBytes } from 'node:crypto';
import { readSync, writeSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, unlink } from 'node:fs/promises';
import path from 'node:path';

const BLOCK = 16;
const ALGORITHM = 'aes-256-ctr';

/**
 * Bytes set down outside memory while a file is read (加密暂存): a file without a name, readable by nobody else, ciphered with
 * a key that lives only here. What a crash leaves behind is noise.
 * @source rules.md R6
 */
export class Spool {
  size = 0;
  private readonly cipher: Cipher;

  private constructor(
    private readonly file: FileHandle,
    private readonly key: Buffer,
  ) {
    this.cipher = createCipheriv(ALGORITHM, key, Buffer.alloc(BLOCK));
  }

  /** @param folder where the file stands until it is closed */
  static async create(folder: string): Promise<Spool> {
    const name = path.join(folder, `spool-${randomBytes(12).toString('hex')}`);
    const file = await open(name, 'wx+', 0o600);
    await unlink(name);
    return new Spool(file, randomBytes(32));
  }

  async append(bytes: Buffer): Promise<void> {
    const sealed = this.cipher.update(bytes);
    for (let at = 0; at < sealed.length;) {
      at += (await this.file.write(sealed, at, sealed.length - at, this.size + at)).bytesWritten;
    }
    this.size += bytes.length;
  }

  /** The same without waiting. */
  appendNow(bytes: Buffer): void {
    const sealed = this.cipher.update(bytes);
    for (let at = 0; at < sealed.length;) {
      at += writeSync(this.file.fd, sealed, at, sealed.length - at, this.size + at);
    }
    this.size += bytes.length;
  }

  /** Bytes `[start, end)`; fewer where the spool ends. */
  async read(start: number, end: number): Promise<Buffer> {
    const sealed = Buffer.allocUnsafe(Math.max(0, Math.min(end, this.size) - start));
    const { bytesRead } = await this.file.read(sealed, 0, sealed.length, start);
    return this.opened(sealed.subarray(0, bytesRead), start);
  }

  /** The same without waiting, for looking up single texts. */
  readNow(start: number, end: number): Buffer {
    const sealed = Buffer.allocUnsafe(Math.max(0, Math.min(end, this.size) - start));
    return this.opened(sealed.subarray(0, readSync(this.file.fd, sealed, 0, sealed.length, start)), start);
  }

  private opened(sealed: Buffer, start: number): Buffer {
    const counter = Buffer.alloc(BLOCK);
    counter.writeBigUInt64BE(BigInt(Math.floor(start / BLOCK)), BLOCK - 8);
    const decipher = createCipheriv(ALGORITHM, this.key, counter);
    decipher.update(Buffer.alloc(start % BLOCK));
    return decipher.update(sealed);
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}
