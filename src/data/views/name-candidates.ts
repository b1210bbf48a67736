import type { EntityManager } from 'typeorm';
import type { NameKeys } from '../../domain/names/name-keys';

/** A name on file that may be the one looked for (名称候选行). */
export interface NameRow extends NameKeys {
  /** Place of the name asked for, from 0. */
  readonly asked: number;
  readonly uscc: string;
  /** Today's name of its enterprise. */
  readonly name: string;
  readonly current: boolean;
}

const COLUMNS = `held.uscc, held.normal, held.current, held.name_key, held.region, held.brand, held.brand_key, held.trade, held.form,
  held.branch, held.sound, held.slips`;

/**
 * Names on file that may be those looked for (名称候选), in one statement: the same but for writing, of the same brand (first those
 * of the same trade), of a brand that sounds alike, or of a brand one slip apart in the same trade; some of each.
 * @param most names of each kind for each one asked
 */
export async function nameCandidates(
  manager: EntityManager,
  looks: readonly NameKeys[],
  most: number,
): Promise<NameRow[]> {
  const asked = looks.map(({ nameKey, brandKey, trade, sound, slips }, place) => {
    return { asked: place, name_key: nameKey, brand_key: brandKey, trade, sound, slips };
  });
  if (asked.length === 0) return [];
  return manager.query<NameRow[]>(
    `/* nameCandidates */
     SELECT look.asked, found.uscc, enterprise.name, found.normal, found.current, found.name_key AS "nameKey", found.region,
            found.brand, found.brand_key AS "brandKey", found.trade, found.form, found.branch, found.sound, found.slips
       FROM jsonb_to_recordset($1::jsonb) AS look (asked integer, name_key text, brand_key text, trade text, sound text,
            slips text[])
      CROSS JOIN LATERAL (
        (SELECT ${COLUMNS} FROM archive.name_keys AS held
          WHERE held.name_key = look.name_key AND look.name_key <> '' LIMIT $2)
        UNION
        (SELECT ${COLUMNS} FROM archive.name_keys AS held
          WHERE held.brand_key = look.brand_key AND look.brand_key <> '' AND held.trade = look.trade LIMIT $2)
        UNION
        (SELECT ${COLUMNS} FROM archive.name_keys AS held
          WHERE held.brand_key = look.brand_key AND look.brand_key <> '' LIMIT $2)
        UNION
        (SELECT ${COLUMNS} FROM archive.name_keys AS held
          WHERE held.sound = look.sound AND look.sound <> '' AND (held.trade = look.trade OR look.trade = '') LIMIT $2)
        UNION
        (SELECT ${COLUMNS} FROM archive.names_one_slip_away(look.slips, look.trade, $2::integer) AS held
          WHERE cardinality(look.slips) > 0)) AS found
      CROSS JOIN LATERAL (SELECT held.name FROM archive.enterprises AS held
             WHERE held.uscc = found.uscc AND held.last_recorded_at IS NOT NULL LIMIT 1) AS enterprise`,
    [JSON.stringify(asked), most],
  );
}
