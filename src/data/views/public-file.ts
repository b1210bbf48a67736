import type { DataSource } from 'typeorm';
import type { PublicFile } from '../../domain/publication/public-file';
import { readTogether } from '../read-together';
import { DEPARTMENTS_VERSION } from './public-sources';

/** A public file as stored, with the instant it was published at. */
export interface StoredPublicFile {
  readonly file: PublicFile;
  readonly publishedAt: string;
  /** Edition of the departments in force when it was read; null where none is told. */
  readonly departmentsVersion: string | null;
}

interface FileRow {
  readonly uscc: string;
  readonly published_at: Date;
  readonly file: PublicFile;
  readonly departmentsVersion: string | null;
}

const FILES = {
  name: 'publicFilesOf',
  text: `/* publicFilesOf */
     SELECT file.uscc, file.published_at, file.file, ${DEPARTMENTS_VERSION} FROM publication.files AS file WHERE file.uscc = ANY ($1)`,
};

const files = readTogether<FileRow>(FILES, ({ uscc }) => uscc);

/** Public files by code (公示档案): one primary-key read. Codes without one are missing from the map. */
export async function publicFilesOf(
  dataSource: DataSource,
  codes: readonly string[],
): Promise<Map<string, StoredPublicFile>> {
  const rows = await files(dataSource, codes);
  return new Map(
    rows.map(({ uscc, file, published_at: at, departmentsVersion }) => [
      uscc,
      { file, publishedAt: at.toISOString(), departmentsVersion },
    ]),
  );
}
