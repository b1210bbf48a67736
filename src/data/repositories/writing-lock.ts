import type { DataSource, EntityManager } from 'typeorm';

/** Key of the lock that every writer of facts shares (写入共享锁). */
const WRITING = 7_403_913;

/** Says that this transaction will record facts, before their instant is taken; writers never wait for one another here. */
export async function joinWriters(manager: EntityManager): Promise<void> {
  await manager.query(`/* joinWriters */ SELECT pg_advisory_xact_lock_shared($1)`, [WRITING]);
}

/** A query for writers at work now (在办写入), by their virtual transactions; whoever records facts is among them until it ends. */
const WRITERS_AT_WORK = `SELECT held.virtualtransaction AS writer FROM pg_locks AS held
      WHERE held.locktype = 'advisory' AND held.objid = ${WRITING} AND held.granted
        AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

/** Writers at work now, by their virtual transactions. */
export async function writersAtWork(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ writer: string }[]>(`/* writersAtWork */ ${WRITERS_AT_WORK}`);
  return rows.map(({ writer }) => writer);
}

/** The database's clock (数据库时刻), ISO, milliseconds: the one that facts are dated by. */
export async function databaseInstant(dataSource: DataSource): Promise<string> {
  const rows = await dataSource.query<{ instant: Date }[]>(
    `/* databaseInstant */ SELECT date_trunc('milliseconds', clock_timestamp()) AS instant`,
  );
  return (rows[0]?.instant ?? new Date(NaN)).toISOString();
}
