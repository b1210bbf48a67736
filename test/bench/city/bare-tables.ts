import { Client, escapeIdentifier } from 'pg';

/** Indexes and keys of some tables, taken away while they are filled (装载期间拆除的索引与键). */
export interface Taken {
  /** Statements that put back what a table had, keys first, table by table. */
  readonly byTable: readonly (readonly string[])[];
}

interface Key {
  readonly place: string;
  readonly name: string;
  readonly definition: string;
}

/** Takes away every index and key of the tables, and says how to put them back as they are defined now. */
export async function takeIndexes(owner: Client, tables: readonly string[]): Promise<Taken> {
  const byTable: (readonly string[])[] = [];
  for (const table of tables) {
    const keys = await rowsOf(owner, KEYS, table);
    const indexes = await rowsOf(owner, INDEXES, table);
    for (const { name } of keys) await owner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${escapeIdentifier(name)}`);
    for (const { place } of indexes) await owner.query(`DROP INDEX ${place}`);
    const putBack = keys.map(
      ({ name, definition }) => `ALTER TABLE ${table} ADD CONSTRAINT ${escapeIdentifier(name)} ${definition}`,
    );
    byTable.push([...putBack, ...indexes.map(({ definition }) => definition)]);
  }
  return { byTable };
}

/**
 * Puts them back (重建索引与键), two tables at a time, each then swept and measured for the planner.
 * @param tell told of each table that is ready
 */
export async function putBack(
  ownerUrl: string,
  tables: readonly string[],
  taken: Taken,
  tell: (table: string) => void,
): Promise<void> {
  const waiting = tables.map((table, index) => ({ table, statements: taken.byTable[index] ?? [] }));
  const lane = async () => {
    const client = new Client(ownerUrl);
    await client.connect();
    await client.query(`SET maintenance_work_mem = '512MB'; SET max_parallel_maintenance_workers = 0`);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      for (const statement of next.statements) await client.query(statement);
      await client.query(`VACUUM (ANALYZE) ${next.table}`);
      tell(next.table);
    }
    await client.end();
  };
  await Promise.all([lane(), lane()]);
}

const KEYS = `SELECT '' AS place, conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
  WHERE conrelid = $1::regclass AND contype IN ('p', 'u') ORDER BY contype, conname`;
const INDEXES = `SELECT indexrelid::regclass::text AS place, '' AS name, pg_get_indexdef(indexrelid) AS definition
   FROM pg_index WHERE indrelid = $1::regclass
    AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid) ORDER BY 1`;

async function rowsOf(owner: Client, sql: string, table: string): Promise<Key[]> {
  return (await owner.query<Key>(sql, [table])).rows;
}
