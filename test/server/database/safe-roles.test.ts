import { withDatabase } from '../../../src/server/database/database-roles';
import { requireSafeRoles } from '../../../src/server/database/require-safe-roles';
import type { TestDatabase } from '../../support/test-database';
import { createTestDatabase, testAdminUrl } from '../../support/test-database';

describe('the roles of a production database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('are taken when each may do its own work only', async () => {
    await expect(requireSafeRoles(database.urls)).resolves.toBeUndefined();
  });

  it.each(['owner', 'internal', 'public'] as const)('are refused when the %s is a superuser', async (role) => {
    const superuser = withDatabase(testAdminUrl(), database.name);
    await expect(requireSafeRoles({ ...database.urls, [role]: superuser })).rejects.toThrow('superuser');
  });

  it.each(['internal', 'public'] as const)('are refused when the %s is the owner', async (role) => {
    await expect(requireSafeRoles({ ...database.urls, [role]: database.urls.owner })).rejects.toThrow('owns tables');
  });
});
