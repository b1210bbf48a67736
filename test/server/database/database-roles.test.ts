import { randomBytes } from 'node:crypto';
import {
  DATABASE_ROLES,
  prepareDatabase,
  prepareGivenDatabase,
  withDatabase,
} from '../../../src/server/database/database-roles';
import { withConnection } from '../../../src/server/database/plain-connect';
import { createTestDatabase, testAdminUrl, type TestDatabase } from '../../support/test-database';

async function rows(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  return await withConnection(url, async (client) => (await client.query<Record<string, unknown>>(statement)).rows);
}

function asUser(url: string, user: string, password: string): string {
  const changed = new URL(url);
  changed.username = user;
  changed.password = password;
  return changed.href;
}

describe('database roles', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(async () => {
    await database.drop();
  });

  it('lets each role sign in as itself', async () => {
    const { urls } = database;
    const users = await Promise.all(
      [urls.owner, urls.internal, urls.public].map((url) => rows(url, 'SELECT current_user AS name')),
    );
    expect(users.flat().map(({ name }) => name)).toEqual(Object.values(DATABASE_ROLES));
  });

  it('gives none of them any power over the cluster or over each other', async () => {
    const powers = await rows(
      testAdminUrl(),
      `SELECT rolname FROM pg_roles WHERE rolname LIKE 'chengxin\\_%' AND rolname = ANY ('{chengxin_owner,chengxin_internal,chengxin_public}')
         AND (rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls
              OR (rolinherit AND rolname <> 'chengxin_owner')
              OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = pg_roles.oid))`,
    );
    expect(powers).toEqual([]);
  });

  it.each(['internal', 'public'] as const)(
    'lets the %s role make nothing, not even a temporary table',
    async (role) => {
      const url = database.urls[role];
      await expect(rows(url, 'CREATE TABLE public.mine (a int)')).rejects.toMatchObject({ code: '42501' });
      await expect(rows(url, 'CREATE TEMP TABLE mine (a int)')).rejects.toMatchObject({ code: '42501' });
      await expect(rows(url, 'CREATE SCHEMA mine')).rejects.toMatchObject({ code: '42501' });
      await expect(rows(url, `SET ROLE ${DATABASE_ROLES.owner}`)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('says the same when it is done again, and by several at once', async () => {
    const again = () => prepareDatabase({ adminUrl: testAdminUrl(), database: database.name });
    const all = await Promise.all([again(), again(), again()]);
    expect(all).toEqual([database.urls, database.urls, database.urls]);
    await expect(rows(database.urls.public, 'SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
  });

  it('derives passwords that differ and tell nothing of the owner', () => {
    const { urls } = database;
    const passwords = [urls.owner, urls.internal, urls.public].map((url) => new URL(url).password);
    expect(new Set(passwords).size).toBe(3);
    expect(passwords.every((password) => /^[\w-]{43}$/.test(password))).toBe(true);
  });

  describe('in a given database', () => {
    const suffix = randomBytes(4).toString('hex');
    const user = `given_${suffix}`;
    const given = asUser(withDatabase(testAdminUrl(), user), user, 'own-secret');

    beforeAll(async () => {
      await rows(testAdminUrl(), `CREATE ROLE ${user} LOGIN PASSWORD 'own-secret'`);
      await rows(testAdminUrl(), `CREATE DATABASE ${user} OWNER ${user}`);
    });

    afterAll(async () => {
      await rows(testAdminUrl(), `DROP DATABASE ${user} WITH (FORCE)`);
      await rows(testAdminUrl(), `DROP ROLE ${user}`);
    });

    it('tells in one line that the user may not make roles', async () => {
      const refused = prepareGivenDatabase(given, { internal: null, public: null });
      await expect(refused).rejects.toThrow(/^DATABASE_URL [^\n]+CREATEROLE[^\n]+$/);
    });

    it('uses roles that the operator made himself', async () => {
      const own = { internal: database.urls.internal, public: database.urls.public };
      await expect(prepareGivenDatabase(given, own)).resolves.toEqual({ owner: given, ...own });
    });

    it('tells in one line that the user does not own the database', async () => {
      const foreign = withDatabase(given, 'postgres');
      const refused = prepareGivenDatabase(foreign, { internal: given, public: given });
      await expect(refused).rejects.toThrow(/does not own the database/);
    });
  });

  it.each([
    ['postgres://a:b@127.0.0.1:1/x', /cannot be reached/],
    [() => asUser(testAdminUrl(), 'nobody_here', 'x'), /refuses this user/],
    [() => withDatabase(testAdminUrl(), 'no_such_database'), /no such database/],
  ])('tells in one line, without the password, why a database cannot be used', async (url, reason) => {
    const refused = withConnection(typeof url === 'string' ? url : url(), () => Promise.resolve());
    await expect(refused).rejects.toThrow(reason);
    await expect(refused).rejects.toThrow(/^[^\n]+$/);
    await expect(refused).rejects.not.toThrow(/:b@/);
  });
});
