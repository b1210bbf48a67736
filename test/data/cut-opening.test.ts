import type { DataSource } from 'typeorm';
import { Asking, RequestAbandoned, workFor } from '../../src/data/abandonable-client';
import { createDataSource } from '../../src/data/data-source';
import { scopedTo } from '../../src/data/scoped-source';
import { inTransaction } from '../../src/data/transaction';
import { departmentScope } from '../../src/domain/access/scope';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import { SlowLine } from '../support/slow-line';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';

const A = departmentScope(DEMO_DEPARTMENTS.MARKET.code);
const B = departmentScope(DEMO_DEPARTMENTS.LABOUR.code);
const OPENING = 'START TRANSACTION';
/** A statement asked alone goes with its scope. */
const SAYING = 'sayScope';

let database: TestDatabase;
let line: SlowLine;
let pool: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  line = await SlowLine.to(database.urls.internal);
  pool = await createDataSource('internal', line.url, { poolSize: 1 }).initialize();
});
afterAll(async () => {
  await pool.destroy();
  await line.close();
  await database.drop();
});

/** What the one connection says of itself, first outside every transaction of ours and then for department B. */
async function leftBehind() {
  const [bare] = await pool.query<{ department: string | null }[]>(
    `SELECT current_setting('chengxin.department', true) AS department`,
  );
  const [own] = await scopedTo(pool, B).query<{ department: string }[]>(
    `SELECT current_setting('chengxin.department') AS department`,
  );
  return [bare?.department ?? '', own?.department];
}

describe('a transaction whose opening is under way', () => {
  it('when its asker leaves is opened to the end and undone: nothing of it is begun or left on the connection', async () => {
    const asking = new Asking();
    asking.onlyReads();
    let begun = 0;
    const held = line.holdFrom(OPENING);
    const unit = workFor(asking, () =>
      inTransaction(scopedTo(pool, A), async (manager) => {
        begun += 1;
        return await manager.query<unknown[]>('SELECT 1');
      }),
    );
    const ended = unit.catch((error: unknown) => error);
    await held;
    asking.leave();
    line.letGo();
    expect(await ended).toMatchObject({ driverError: expect.any(RequestAbandoned) as unknown });
    expect(begun).toBe(1);
    expect(await leftBehind()).toEqual(['', DEMO_DEPARTMENTS.LABOUR.code]);
  });

  it.each([
    ['as a unit', OPENING, () => inTransaction(scopedTo(pool, A), (manager) => manager.query('SELECT 1'))],
    ['as one statement', SAYING, () => scopedTo(pool, A).query('SELECT 1')],
  ])(
    'when its connection breaks fails %s, and the next one begins on a connection of its own',
    async (_what, opening, ask) => {
      const held = line.holdFrom(opening);
      const ended = ask().then(
        () => 'answered',
        () => 'failed',
      );
      await held;
      line.cut();
      expect(await ended).toBe('failed');
      expect(await leftBehind()).toEqual(['', DEMO_DEPARTMENTS.LABOUR.code]);
    },
  );
});
