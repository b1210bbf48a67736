import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { fromRandomAccessReader, RandomAccessReader } from 'yauzl';
import { errorCode, FileError } from '../file-error';
import { zlibFault } from '../gunzip';
import { BOMB } from '../limits';
import type { Spool } from './spool';

const MOST_PARTS = 2_000;
const PIECE = 256 * 1024;

/** Lets the zip reader look into a spool. */
class SpoolReader extends RandomAccessReader {
  constructor(private readonly spool: Spool) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.pieces(start, end));
  }

  private async *pieces(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end; at += PIECE) yield this.spool.read(at, Math.min(at + PIECE, end));
  }

  override close(done: (error: Error | null) => void): void {
    done(null);
  }
}

/** The parts of a workbook's archive (压缩包). */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
    private readonly mostBytes: number,
  ) {}

  /**
   * Reads the archive's directory.
   * @throws FileError TRUNCATED, DAMAGED, ENCRYPTED, MACRO or UNSUPPORTED_FORMAT
   */
  static async open(spool: Spool, mostBytes: number): Promise<Archive> {
    const zip = await opened(spool);
    const parts = await directory(zip);
    refuseForeign([...parts.keys()]);
    if ([...parts.values()].some((entry) => entry.isEncrypted())) throw new FileError('ENCRYPTED');
    return new Archive(zip, parts, mostBytes);
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** Bytes of a part once unpacked, as the directory says. */
  sizeOf(name: string): number {
    return this.parts.get(name.toLowerCase())?.uncompressedSize ?? 0;
  }

  /**
   * Bytes of a part, unpacked with a bound and checked against its checksum at the end.
   * @throws FileError BOMB, TOO_LARGE, TRUNCATED or DAMAGED
   */
  async *bytes(name: string): AsyncGenerator<Buffer> {
    const entry = this.parts.get(name.toLowerCase());
    if (!entry) throw new FileError('DAMAGED', `缺少${name.slice(0, 60)}`);
    let bytes = 0;
    let checksum = 0;
    try {
      for await (const chunk of (await contentOf(this.zip, entry)) as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        if (bytes > BOMB.from && bytes > entry.compressedSize * BOMB.ratio) throw new FileError('BOMB');
        if (bytes > this.mostBytes) throw new FileError('TOO_LARGE', '解压后过大');
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
    } catch (error) {
      throw zipFault(error);
    }
    if (checksum !== entry.crc32) throw new FileError('DAMAGED', '校验和不符');
  }
}

function opened(spool: Spool): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
    fromRandomAccessReader(new SpoolReader(spool), spool.size, options, (error, zip) => {
      if (error) reject(zipFault(error));
      else resolve(zip);
    });
  });
}

function directory(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const parts = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      const name = entry.fileName.toLowerCase();
      if (parts.has(name) || parts.size >= MOST_PARTS) reject(new FileError('DAMAGED', '压缩包目录异常'));
      else {
        parts.set(name, entry);
        zip.readEntry();
      }
    });
    zip.on('end', () => {
      resolve(parts);
    });
    zip.on('error', (error: Error) => {
      reject(zipFault(error));
    });
    zip.readEntry();
  });
}

function contentOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}

function refuseForeign(names: readonly string[]): void {
  if (names.some((name) => name.endsWith('vbaproject.bin'))) throw new FileError('MACRO');
  if (names.includes('xl/workbook.bin')) throw new FileError('UNSUPPORTED_FORMAT', 'xlsb');
  if (names.includes('content.xml')) throw new FileError('UNSUPPORTED_FORMAT', 'ods');
  if (names.includes('word/document.xml')) throw new FileError('UNSUPPORTED_FORMAT', 'docx');
  if (!names.includes('[content_types].xml')) throw new FileError('UNSUPPORTED_FORMAT', '压缩包里不是xlsx工作簿');
}

/** Whatever the zip reader or zlib refuses is a damaged file; without the directory at its end it is cut off. */
function zipFault(error: unknown): Error {
  const fault = zlibFault(error);
  if (fault instanceof FileError || errorCode(fault) !== null) return fault as Error;
  return /end of central directory/i.test(String(fault)) ? new FileError('TRUNCATED') : new FileError('DAMAGED');
}
