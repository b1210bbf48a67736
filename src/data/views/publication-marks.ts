import type { DataSource } from 'typeorm';
import { runPrepared } from '../prepared';
import { PUBLICATION_STATE } from './public-changes';
import { DEPARTMENTS_VERSION } from './public-sources';

/** What tells that nothing read from the publication has changed since, without reading it (公示标识). */
export interface PublicationMark {
  /** Equal for two moments at which the same would be read. */
  readonly mark: string;
  /** Edition of the departments in force; null where none is told. */
  readonly departmentsVersion: string | null;
}

const WHOLE = {
  name: 'publicationMark',
  text: `/* publicationMark */ SELECT ${PUBLICATION_STATE} AS mark, ${DEPARTMENTS_VERSION}`,
};

/** Of the whole publication: its files, lists, names and editions of the board. */
export async function publicationMark(dataSource: DataSource): Promise<PublicationMark | null> {
  const rows = await runPrepared<PublicationMark>(dataSource, WHOLE, []);
  return rows[0] ?? null;
}

const FILES = {
  name: 'filesMark',
  text: `/* filesMark */
     SELECT (SELECT coalesce(string_agg(file.uscc || ' ' || (extract(epoch FROM file.published_at) * 1000)::bigint, ' '
                      ORDER BY file.uscc), '')
               FROM publication.files AS file WHERE file.uscc = ANY ($1)) AS mark, ${DEPARTMENTS_VERSION}`,
};

/**
 * What {@link filesMark} says of one file that is there (档案标识). Of one enterprise no two publications bear the same instant: each is
 * later than whatever was recorded of it before.
 */
export function fileMark(uscc: string, publishedAt: string): string {
  return `${uscc} ${Date.parse(publishedAt)}`;
}

/** Of the files of some enterprises; one that is not there is a mark too. */
export async function filesMark(dataSource: DataSource, codes: readonly string[]): Promise<PublicationMark | null> {
  const rows = await runPrepared<PublicationMark>(dataSource, FILES, [codes]);
  return rows[0] ?? null;
}
