import type { EntityManager } from 'typeorm';
import { nameGrams, normaliseName } from '../../domain/subject/enterprise-name';

/** The row that writers lock and internal search finds (企业索引行). */
export interface EnterpriseRow {
  readonly uscc: string;
  readonly name: string;
  readonly state: 'PROVISIONAL' | 'REGISTERED';
  readonly regionCode: string | null;
  readonly industryCode: string | null;
  /** Normalised names, today's and former ones. */
  readonly names: readonly string[];
  readonly lastRecordedAt: string | null;
}

/** Code and name of an enterprise that a batch speaks of. */
export interface EnterpriseSeed {
  readonly uscc: string;
  readonly name: string;
}

/**
 * Locks the enterprises of a batch until the transaction ends (加锁): those not known yet are created provisional first.
 * Always in the order of the codes, so that two batches never wait for each other in a ring.
 */
export async function lockEnterprises(manager: EntityManager, seeds: readonly EnterpriseSeed[]): Promise<void> {
  const sorted = [...seeds].sort((a, b) => (a.uscc < b.uscc ? -1 : 1));
  const codes = sorted.map(({ uscc }) => uscc);
  await manager.query(
    `/* lockEnterprises.create */
     INSERT INTO archive.enterprises (uscc, name, state, names, grams)
     SELECT seed.uscc, seed.name, 'PROVISIONAL', '{}', '{}'
       FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS seed (uscc, name, position)
      ORDER BY seed.position
     ON CONFLICT (uscc) DO NOTHING`,
    [codes, sorted.map(({ name }) => name)],
  );
  await manager.query(
    `/* lockEnterprises */
     SELECT enterprise.uscc FROM archive.enterprises AS enterprise
      WHERE enterprise.uscc = ANY ($1) ORDER BY enterprise.uscc FOR UPDATE`,
    [codes],
  );
}

/**
 * The instant at which a batch's facts are recorded (入库时刻): read after locking, and later than anything recorded of
 * these enterprises, so that per enterprise the order of instants is the order of commits.
 */
export async function recordingInstant(manager: EntityManager, codes: readonly string[]): Promise<string> {
  const rows = await manager.query<{ instant: Date }[]>(
    `/* recordingInstant */
     SELECT greatest(date_trunc('milliseconds', clock_timestamp()),
                     max(enterprise.last_recorded_at) + interval '1 millisecond') AS instant
       FROM archive.enterprises AS enterprise WHERE enterprise.uscc = ANY ($1)`,
    [codes],
  );
  return (rows[0]?.instant ?? new Date(NaN)).toISOString();
}

/** Notes when facts of some enterprises were last recorded (最近入库时刻). */
export async function touchEnterprises(
  manager: EntityManager,
  codes: readonly string[],
  recordedAt: string,
): Promise<void> {
  if (codes.length === 0) return;
  await manager.query(
    `/* touchEnterprises */
     UPDATE archive.enterprises AS enterprise SET last_recorded_at = $2
      WHERE enterprise.uscc = ANY ($1) AND enterprise.last_recorded_at IS DISTINCT FROM $2::timestamptz`,
    [codes, recordedAt],
  );
}

/** Brings the rows up to date with the facts just filed. */
export async function saveEnterprises(manager: EntityManager, rows: readonly EnterpriseRow[]): Promise<void> {
  if (rows.length === 0) return;
  await manager.query(
    `/* saveEnterprises */
     UPDATE archive.enterprises AS enterprise
        SET name = changed.name, state = changed.state, region_code = changed.region_code,
            industry_code = changed.industry_code, names = changed.names, grams = changed.grams,
            last_recorded_at = changed.last_recorded_at
       FROM jsonb_to_recordset($1::jsonb) AS changed (uscc text, name text, state text, region_code text,
            industry_code text, names text[], grams text[], last_recorded_at timestamptz)
      WHERE enterprise.uscc = changed.uscc`,
    [JSON.stringify(rows.map(enterpriseColumns))],
  );
}

/** Takes away the provisional rows a batch created and then filed nothing for. */
export async function dropUnusedEnterprises(manager: EntityManager, codes: readonly string[]): Promise<void> {
  await manager.query(
    `/* dropUnusedEnterprises */
     DELETE FROM archive.enterprises AS enterprise
      WHERE enterprise.uscc = ANY ($1) AND enterprise.last_recorded_at IS NULL`,
    [codes],
  );
}

/** An enterprise as the columns of archive.enterprises (企业索引列). */
export function enterpriseColumns(row: EnterpriseRow) {
  const names = row.names.map(normaliseName);
  return {
    uscc: row.uscc,
    name: row.name,
    state: row.state,
    region_code: row.regionCode,
    industry_code: row.industryCode,
    names,
    grams: [...new Set(names.flatMap(nameGrams))],
    last_recorded_at: row.lastRecordedAt,
  };
}
