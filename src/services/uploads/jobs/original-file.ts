import type { DataSource } from 'typeorm';
import { insertUploadChunk, uploadChunk } from '../../../data/repositories/upload-file-repository';
import { InvariantError } from '../../../domain/errors';
import type { IdentitySealer } from '../../identity-sealer';

const PIECE = 1024 * 1024;

interface Arrival {
  readonly dataSource: DataSource;
  readonly sealer: IdentitySealer;
  readonly batchId: string;
  readonly departmentCode: string;
  readonly receivedAt: string;
}

/** Sets a file down as it arrives (存放原始文件), in sealed pieces of about a mebibyte; never more than one in memory. */
export async function keepOriginal(arrival: Arrival, bytes: AsyncIterable<Buffer>): Promise<void> {
  let waiting: Buffer[] = [];
  let length = 0;
  let serial = 0;
  const keep = async () => {
    const { dataSource, sealer, batchId, departmentCode, receivedAt } = arrival;
    const sealed = sealer.encryptBytes(Buffer.concat(waiting));
    await insertUploadChunk(dataSource, { batchId, departmentCode, serial, receivedAt, sealed });
    serial += 1;
    waiting = [];
    length = 0;
  };
  for await (const piece of bytes) {
    waiting.push(piece);
    length += piece.length;
    if (length >= PIECE) await keep();
  }
  if (length > 0) await keep();
}

/** The file as it was sent (读取原始文件), a piece at a time. @throws InvariantError when nothing of it is left */
export async function* originalBytes(
  dataSource: DataSource,
  sealer: IdentitySealer,
  batchId: string,
): AsyncGenerator<Buffer> {
  for (let serial = 0; ; serial += 1) {
    const sealed = await uploadChunk(dataSource, batchId, serial);
    if (sealed === null && serial === 0) throw new InvariantError(`no original of upload ${batchId}`);
    if (sealed === null) return;
    yield sealer.decryptBytes(sealed);
  }
}
