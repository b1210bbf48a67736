import type { DataSource } from 'typeorm';
import { runPrepared } from '../prepared';

const FORMER_NAMES = {
  name: 'publicFormerNames',
  text: `/* publicFormerNames */
     SELECT file.uscc, file.file->'formerNames' AS names FROM publication.files AS file WHERE file.uscc = ANY ($1)`,
};

/** Former names by code (曾用名), in the order and the writing of the public file; codes without a file are missing from the map. */
export async function publicFormerNames(
  dataSource: DataSource,
  codes: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const rows = await runPrepared<{ uscc: string; names: readonly string[] }>(dataSource, FORMER_NAMES, [codes]);
  return new Map(rows.map(({ uscc, names }) => [uscc, names]));
}
