import { createDataSource } from '../../src/data/data-source';
import { migrate } from '../../src/server/database/migrate';
import type { TestDatabase } from '../support/test-database';
import { createEmptyDatabase } from '../support/test-database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createEmptyDatabase();
});
afterAll(() => database.drop());

it('of three servers that start at once over an empty database one migrates, and the others wait and find it done', async () => {
  const { owner } = database.urls;
  await expect(Promise.all([migrate(owner), migrate(owner), migrate(owner)])).resolves.toHaveLength(3);
  const source = await createDataSource('owner', owner, { poolSize: 1 }).initialize();
  const done = await source.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id');
  await source.destroy();
  expect(done.map(({ name }) => name)).toEqual(source.migrations.map(({ name }) => name));
});
