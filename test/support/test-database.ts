import { randomBytes } from 'node:crypto';
import type { DatabaseUrls } from '../../src/server/database/database-roles';
import { ownerUrl, shutDatabase, urlsOf, withDatabase } from '../../src/server/database/database-roles';
import { withConnection } from '../../src/server/database/plain-connect';

/** Variables in which the start of the run tells the suites of its server. */
export const ADMIN_VARIABLE = 'CHENGXIN_TEST_ADMIN_URL';
export const TEMPLATE_VARIABLE = 'CHENGXIN_TEST_TEMPLATE';

/** A database of its own for one suite. */
export interface TestDatabase {
  readonly name: string;
  readonly urls: DatabaseUrls;
  /** Removes it, whoever is still connected. */
  readonly drop: () => Promise<void>;
}

/** Administrator's DSN of the run's server, for tests of roles and of databases. */
export function testAdminUrl(): string {
  return required(ADMIN_VARIABLE);
}

/** A name that no other run has. */
export function runName(): string {
  return required(TEMPLATE_VARIABLE);
}

/** A copy of the migrated template, under a name of its own; suites side by side do not meet. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return await makeDatabase(`TEMPLATE ${runName()}`);
}

/** A database with the roles and nothing in it, for tests of migrations. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return await makeDatabase('TEMPLATE template1');
}

/** Removes the run's template. */
export async function dropTemplate(): Promise<void> {
  await dropDatabase(runName());
}

async function makeDatabase(source: string): Promise<TestDatabase> {
  const name = `chengxin_test_${randomBytes(6).toString('hex')}`;
  await withConnection(testAdminUrl(), async (admin) => {
    await admin.query(`CREATE DATABASE ${name} ${source} OWNER chengxin_owner`);
  });
  await withConnection(withDatabase(testAdminUrl(), name), (admin) => shutDatabase(admin, name));
  return { name, urls: urlsOf(ownerUrl(testAdminUrl(), name)), drop: () => dropDatabase(name) };
}

async function dropDatabase(name: string): Promise<void> {
  await withConnection(testAdminUrl(), async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is unset: run this suite in a project with a database`);
  return value;
}
