import type { EntityManager } from 'typeorm';

/** An enterprise that shares the characters looked for (名称候选行). */
export interface NameRow {
  /** Place of the name asked for, from 0. */
  readonly asked: number;
  readonly uscc: string;
  readonly name: string;
  /** Normalised names, of today and former ones. */
  readonly names: readonly string[];
}

/** What is looked for: all of these pairs of characters in one enterprise's names. */
export interface NameLook {
  readonly asked: number;
  readonly grams: readonly string[];
}

/**
 * Enterprises whose names hold all the pairs of characters looked for (名称候选), some of each look, in one statement; first
 * those with the shortest names.
 */
export async function nameCandidates(
  manager: EntityManager,
  looks: readonly NameLook[],
  most: number,
): Promise<NameRow[]> {
  if (looks.length === 0) return [];
  return manager.query<NameRow[]>(
    `/* nameCandidates */
     SELECT look.asked, found.uscc, found.name, found.names
       FROM jsonb_to_recordset($1::jsonb) AS look (asked integer, grams text[])
      CROSS JOIN LATERAL (SELECT enterprise.uscc, enterprise.name, enterprise.names
              FROM archive.enterprises AS enterprise
             WHERE enterprise.grams @> look.grams AND enterprise.last_recorded_at IS NOT NULL
             ORDER BY length(enterprise.name), enterprise.uscc LIMIT $2) AS found`,
    [JSON.stringify(looks), most],
  );
}
