import { fromBuffer } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { bytesOf } from './build-xlsx';

/** The parts of an archive as text, by name. */
export async function unzip(bytes: Buffer): Promise<Record<string, string>> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, file) => {
      if (error) reject(error);
      else resolve(file);
    });
  });
  const parts: Record<string, string> = {};
  for (let entry = await next(zip); entry !== null; entry = await next(zip)) {
    parts[entry.fileName] = (await bytesOf(await content(zip, entry))).toString('utf8');
  }
  return parts;
}

function next(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    zip.removeAllListeners();
    zip.once('entry', resolve);
    zip.once('end', () => {
      resolve(null);
    });
    zip.once('error', reject);
    zip.readEntry();
  });
}

function content(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(error);
      else resolve(stream as AsyncIterable<Buffer>);
    });
  });
}
