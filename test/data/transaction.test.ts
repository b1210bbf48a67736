import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../../src/data/data-source';
import { appErrorOf, sqlStateOf } from '../../src/data/sql-errors';
import { inTransaction } from '../../src/data/transaction';
import type { TestDatabase } from '../support/test-database';
import { createEmptyDatabase } from '../support/test-database';

let database: TestDatabase;
let owner: DataSource;
beforeAll(async () => {
  database = await createEmptyDatabase();
  owner = await createDataSource('owner', database.urls.owner, { poolSize: 4 }).initialize();
  await owner.query(`CREATE SCHEMA trial CREATE TABLE kept (name text PRIMARY KEY, value integer NOT NULL)`);
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});
beforeEach(() => owner.query(`TRUNCATE trial.kept; INSERT INTO trial.kept VALUES ('a', 0), ('b', 0)`));

const add = (manager: EntityManager, name: string) =>
  manager.query('UPDATE trial.kept SET value = value + 1 WHERE name = $1', [name]);
const values = async () =>
  (await owner.query<{ value: number }[]>('SELECT value FROM trial.kept ORDER BY name')).map(({ value }) => value);

/** Lets the first attempts of two units meet in the middle. */
function meeting(): () => Promise<void> {
  let arrived = 0;
  let open: () => void = () => undefined;
  const both = new Promise<void>((resolve) => (open = resolve));
  return async () => {
    arrived += 1;
    if (arrived >= 2) open();
    await both;
  };
}

it('units that wait for each other are carried out both, the one that gave way from its beginning', async () => {
  const meet = meeting();
  let begun = 0;
  const unit = (first: string, second: string) =>
    inTransaction(owner, async (manager) => {
      begun += 1;
      await add(manager, first);
      await meet();
      await add(manager, second);
    });
  await Promise.all([unit('a', 'b'), unit('b', 'a')]);
  expect([await values(), begun]).toEqual([[2, 2], 3]);
});

it('a unit whose snapshot was overtaken is carried out again over a new one', async () => {
  const meet = meeting();
  const unit = () =>
    inTransaction(
      owner,
      async (manager) => {
        const [row] = await manager.query<{ value: number }[]>(`SELECT value FROM trial.kept WHERE name = 'a'`);
        await meet();
        await manager.query(`UPDATE trial.kept SET value = $1 WHERE name = 'a'`, [(row?.value ?? 0) + 1]);
      },
      'REPEATABLE READ',
    );
  await Promise.all([unit(), unit()]);
  expect(await values()).toEqual([2, 0]);
});

it('a unit that is overtaken again and again ends as a conflict for its sender, not as a fault of ours', async () => {
  let begun = 0;
  const unit = inTransaction(
    owner,
    async (manager) => {
      begun += 1;
      await manager.query('SELECT FROM trial.kept');
      await add(owner.manager, 'a');
      await add(manager, 'a');
    },
    'REPEATABLE READ',
  );
  const error: unknown = await unit.catch((thrown: unknown) => thrown);
  expect([sqlStateOf(error), appErrorOf(error)?.code, begun]).toEqual(['40001', 'CONFLICT', 5]);
});
