import { createDataSource } from '../../src/data/data-source';
import { searchKeysOf } from '../../src/domain/names/name-initials';
import { nameGrams } from '../../src/domain/subject/enterprise-name';
import type { DataSource } from 'typeorm';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';

const NAMES = [
  '示范市瑞宏贸易有限公司',
  '示范市𠮷𠮷商行',
  'A2',
  '甲',
  '一2甲3',
  '示范示范示范',
  '云岭县CD工贸GS有限公司',
];

let database: TestDatabase;
let owner: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource('owner', database.urls.owner, { poolSize: 1 }).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});
afterEach(() => owner.query('DELETE FROM publication.names'));

async function publish(uscc: string, name: string): Promise<void> {
  const { initials, grams } = searchKeysOf(name);
  await owner.query(
    `INSERT INTO publication.names (uscc, normal_name, name, name_length, current, initials, grams)
     VALUES ($1, $2, $2, $3, true, $4, $5)`,
    [uscc, name, [...name].length, initials, grams],
  );
}

interface Held {
  readonly uscc: string;
  readonly pair: string;
  readonly name: string;
  readonly length: number;
}

async function held(): Promise<Held[]> {
  const rows = await owner.query<Held[]>(
    'SELECT uscc, pair, normal_name AS name, name_length AS length FROM publication.name_pairs',
  );
  return sorted(rows);
}

const sorted = (rows: readonly Held[]): Held[] =>
  [...rows].sort((a, b) => (`${a.uscc} ${a.name} ${a.pair}` < `${b.uscc} ${b.name} ${b.pair}` ? -1 : 1));
const pairsOf = (uscc: string, name: string): Held[] =>
  nameGrams(name).map((pair) => ({ uscc, pair, name, length: [...name].length }));

describe('public names under their pairs of characters', () => {
  it('stand under each pair of the name, and under none of its initials', async () => {
    for (const [index, name] of NAMES.entries()) await publish(`FIRM${index}`, name);
    expect(await held()).toEqual(sorted(NAMES.flatMap((name, index) => pairsOf(`FIRM${index}`, name))));
  });

  it('follow a name that is changed, and one that is taken back', async () => {
    await publish('FIRM1', '示范市瑞宏贸易有限公司');
    await publish('FIRM2', '示范市瑞宏贸易有限公司');
    const { grams } = searchKeysOf('示范市瑞宏商行');
    await owner.query(
      `UPDATE publication.names SET normal_name = '示范市瑞宏商行', name_length = 7, grams = $1 WHERE uscc = 'FIRM1'`,
      [grams],
    );
    expect(await held()).toEqual(
      sorted([...pairsOf('FIRM1', '示范市瑞宏商行'), ...pairsOf('FIRM2', '示范市瑞宏贸易有限公司')]),
    );
    await owner.query(`DELETE FROM publication.names WHERE uscc = 'FIRM1'`);
    expect(await held()).toEqual(sorted(pairsOf('FIRM2', '示范市瑞宏贸易有限公司')));
    await owner.query('TRUNCATE publication.names');
    expect(await held()).toEqual([]);
  });

  it('can be made anew from the names', async () => {
    for (const [index, name] of NAMES.entries()) await publish(`FIRM${index}`, name);
    const before = await held();
    await owner.query('TRUNCATE publication.name_pairs');
    await owner.query('SELECT publication.fill_name_pairs()');
    expect(await held()).toEqual(before);
  });
});
