import { createDataSource } from '../../data/data-source';
import { renewNameKeys } from '../../services/archive/renew-name-keys';
import { withConnection } from './plain-connect';

const MIGRATING = 7_403_912;

/** Brings the schema, and what is worked out from names, up to date (数据库迁移) as the owner; of several servers starting at once, one does it and the rest wait. */
export async function migrate(ownerUrl: string): Promise<void> {
  await withConnection(ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATING]);
    const dataSource = await createDataSource('owner', ownerUrl, { poolSize: 1 }).initialize();
    try {
      await dataSource.runMigrations({ transaction: 'each' });
      await renewNameKeys(dataSource);
    } finally {
      await dataSource.destroy();
    }
  });
}
