import { withConnection } from '../../../src/server/database/plain-connect';
import type { DatabaseUrls } from '../../../src/server/database/database-roles';
import { DATABASE_ROLES, prepareDatabase } from '../../../src/server/database/database-roles';
import type { LoadedCity } from '../city/loaded-city';
import { warmPages } from '../city/warm-pages';

const COPY = 'bench_copy';

/** Works on a copy of the city's database (城市副本), which is dropped afterwards: what staff send must not change the kept city. */
export async function onCopyOf<T>(
  { adminUrl, urls }: LoadedCity,
  work: (urls: DatabaseUrls) => Promise<T>,
): Promise<T> {
  const original = new URL(urls.owner).pathname.slice(1);
  await withConnection(adminUrl, async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS ${COPY}`);
    await admin.query(`CREATE DATABASE ${COPY} TEMPLATE ${original} OWNER ${DATABASE_ROLES.owner} STRATEGY FILE_COPY`);
  });
  try {
    const copied = await prepareDatabase({ adminUrl, database: COPY });
    await warmPages(adminUrl, COPY);
    await withConnection(copied.owner, async (owner) => {
      await owner.query('CREATE SCHEMA IF NOT EXISTS peer');
      await owner.query('CREATE TABLE IF NOT EXISTS peer.bare_rows (row jsonb)');
    });
    return await work(copied);
  } finally {
    await withConnection(adminUrl, (admin) => admin.query(`DROP DATABASE IF EXISTS ${COPY} WITH (FORCE)`));
  }
}
