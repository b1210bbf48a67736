import { createHash } from 'node:crypto';
import { shanghaiDay } from '../../../src/domain/calendar/local-date';
import { catalogueInForceOn } from '../../../src/domain/catalogue/index';
import { withConnection } from '../../../src/server/database/plain-connect';
import type { LoadedCity } from '../city/loaded-city';
import { peerTables } from './peer-tables';

const STEPS_TOLD = 10_000;

/**
 * Unpacks the publication into the tables that peers answer from (对照表准备), once for each city and each making of the tables; later
 * runs find them there.
 */
export async function preparePeerSchema(city: LoadedCity, tell: (line: string) => void): Promise<void> {
  const statements = peerTables(catalogueInForceOn(shanghaiDay(new Date())));
  await withConnection(city.urls.owner, async (owner) => {
    const published = await owner.query<{ files: string; last: Date | null }>(
      'SELECT count(*) AS files, max(published_at) AS last FROM publication.files',
    );
    const key = keyOf([...statements, JSON.stringify(published.rows)]);
    const held = await owner.query<{ key: string | null }>(
      `SELECT obj_description(oid, 'pg_namespace') AS key FROM pg_namespace WHERE nspname = 'peer'`,
    );
    if (held.rows[0]?.key === key) return;
    tell('对照表 unpacking the publication into the schema peer');
    for (const statement of statements) {
      const began = performance.now();
      await owner.query(statement);
      const spent = performance.now() - began;
      if (spent > STEPS_TOLD) tell(`${Math.round(spent / 1_000)} s: ${statement.slice(0, 60).replace(/\s+/g, ' ')}`);
    }
    for (const { relation } of (await owner.query<{ relation: string }>(TABLES)).rows)
      await owner.query(`VACUUM ANALYZE ${relation}`);
    await owner.query(`COMMENT ON SCHEMA peer IS '${key}'`);
  });
}

const TABLES = `SELECT format('%I.%I', schemaname, tablename) AS relation FROM pg_tables WHERE schemaname IN ('peer', 'publication')`;

function keyOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
