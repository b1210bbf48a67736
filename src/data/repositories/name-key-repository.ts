import type { DataSource, EntityManager } from 'typeorm';
import type { NameKeys } from '../../domain/names/name-keys';
import { NAME_KEYS_VERSION, nameKeysOf } from '../../domain/names/name-keys';
import { normaliseName } from '../../domain/subject/enterprise-name';

/** An enterprise's names, today's first among them by `name`. */
export interface NamesOnFile {
  readonly uscc: string;
  readonly name: string;
  /** Normalised, today's and former ones. */
  readonly names: readonly string[];
}

/** Brings the keys of some enterprises' names in step with the names (更新名称索引), in one statement. */
export async function saveNameKeys(manager: DataSource | EntityManager, firms: readonly NamesOnFile[]): Promise<void> {
  if (firms.length === 0) return;
  await manager.query(
    `/* saveNameKeys */
     WITH gone AS (
       DELETE FROM archive.name_keys AS held
        USING jsonb_to_recordset($1::jsonb) AS firm (uscc text, names text[])
        WHERE held.uscc = firm.uscc AND NOT (held.normal = ANY (firm.names)))
     INSERT INTO archive.name_keys (uscc, normal, current, name_key, region, brand, brand_key, trade, form, branch, sound,
            slips, version)
     SELECT uscc, normal, current, name_key, region, brand, brand_key, trade, form, branch, sound, slips, version
       FROM jsonb_to_recordset($2::jsonb) AS added (uscc text, normal text, current boolean, name_key text, region text,
            brand text, brand_key text, trade text, form text, branch text, sound text, slips text[], version smallint)
     ON CONFLICT (uscc, normal) DO UPDATE
        SET current = excluded.current, name_key = excluded.name_key, region = excluded.region, brand = excluded.brand,
            brand_key = excluded.brand_key, trade = excluded.trade, form = excluded.form, branch = excluded.branch,
            sound = excluded.sound, slips = excluded.slips, version = excluded.version`,
    [JSON.stringify(firms.map(({ uscc, names }) => ({ uscc, names }))), JSON.stringify(firms.flatMap(nameKeyColumns))],
  );
}

/** An enterprise's names as the columns of archive.name_keys (名称索引列). */
export function nameKeyColumns(names: NamesOnFile) {
  return nameKeyRows(names).map(({ nameKey, brandKey, ...row }) => ({
    ...row,
    name_key: nameKey,
    brand_key: brandKey,
    version: NAME_KEYS_VERSION,
  }));
}

/** Keys of one enterprise's name as they are stored. */
export interface NameKeyRow extends NameKeys {
  readonly uscc: string;
  readonly current: boolean;
}

/** The rows that an enterprise's names make. */
export function nameKeyRows({ uscc, name, names }: NamesOnFile): NameKeyRow[] {
  const current = normaliseName(name);
  return names.map((normal) => ({ ...nameKeysOf(normal), uscc, current: normal === current }));
}

/** Keys on file of some enterprises, by code. */
export async function nameKeysOfEnterprises(
  manager: EntityManager,
  codes: readonly string[],
): Promise<Map<string, NameKeyRow[]>> {
  const rows = await manager.query<NameKeyRow[]>(
    `/* nameKeysOfEnterprises */
     SELECT held.uscc, held.normal, held.current, held.name_key AS "nameKey", held.region, held.brand,
            held.brand_key AS "brandKey", held.trade, held.form, held.branch, held.sound, held.slips
       FROM archive.name_keys AS held WHERE held.uscc = ANY ($1)`,
    [codes],
  );
  const byCode = new Map<string, NameKeyRow[]>();
  for (const row of rows) byCode.set(row.uscc, [...(byCode.get(row.uscc) ?? []), row]);
  return byCode;
}

/** Names on file of some enterprises. */
export async function namesOnFile(manager: EntityManager, codes: readonly string[]): Promise<NamesOnFile[]> {
  return manager.query<NamesOnFile[]>(
    `/* namesOnFile */
     SELECT enterprise.uscc, enterprise.name, enterprise.names FROM archive.enterprises AS enterprise
      WHERE enterprise.uscc = ANY ($1)`,
    [codes],
  );
}

/** Some enterprises whose names have no keys of the present kind (待更新名称索引). */
export async function namesWithoutKeys(dataSource: DataSource, most: number): Promise<NamesOnFile[]> {
  return dataSource.query<NamesOnFile[]>(
    `/* namesWithoutKeys */
     SELECT enterprise.uscc, enterprise.name, enterprise.names FROM archive.enterprises AS enterprise
      WHERE enterprise.last_recorded_at IS NOT NULL
        AND NOT EXISTS (SELECT FROM archive.name_keys AS held WHERE held.uscc = enterprise.uscc AND held.version = $1)
      LIMIT $2`,
    [NAME_KEYS_VERSION, most],
  );
}
