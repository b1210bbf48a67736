import { createDataSource } from '../data/data-source';
import { withConnection } from './plain-connect';

const MIGRATING = 7_403_912;

/** Brings the schema up to date (数据库迁移) as the owner; of several servers starting at once, one does it and the rest wait. */
export async function migrate(ownerUrl: string): Promise<void> {
  await withConnection(ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATING]);
    const dataSource = await createDataSource('owner', ownerUrl, { poolSize: 1 }).initialize();
    try {
      await dataSource.runMigrations({ transaction: 'each' });
    } finally {
      await dataSource.destroy();
    }
  });
}
