import type { DataSource } from 'typeorm';
import type { PublicFile } from '../../domain/publication/public-file';
import { runPrepared } from '../prepared';

/** A public file as stored, with the instant it was published at. */
export interface StoredPublicFile {
  readonly file: PublicFile;
  readonly publishedAt: string;
}

const FILES = {
  name: 'publicFilesOf',
  text: `/* publicFilesOf */
     SELECT file.uscc, file.published_at, file.file FROM publication.files AS file WHERE file.uscc = ANY ($1)`,
};

/** Public files by code (公示档案): one primary-key read. Codes without one are missing from the map. */
export async function publicFilesOf(
  dataSource: DataSource,
  codes: readonly string[],
): Promise<Map<string, StoredPublicFile>> {
  const rows = await runPrepared<{ uscc: string; published_at: Date; file: PublicFile }>(dataSource, FILES, [codes]);
  return new Map(rows.map((row) => [row.uscc, { file: row.file, publishedAt: row.published_at.toISOString() }]));
}
