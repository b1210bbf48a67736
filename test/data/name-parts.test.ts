import { createDataSource } from '../../src/data/data-source';
import { initialParts, initialsOf } from '../../src/domain/names/name-initials';
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

const PLACES = `SELECT DISTINCT uscc, region_code AS region, industry_code AS trade FROM publication.name_parts ORDER BY uscc`;

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
  await owner.query(
    `INSERT INTO publication.names (uscc, normal_name, name, name_length, current, initials) VALUES ($1, $2, $2, $3, true, $4)`,
    [uscc, name, [...name].length, initialsOf(name)],
  );
}

interface Held {
  readonly uscc: string;
  readonly part: string;
  readonly whole: string;
  readonly length: number;
}

async function held(): Promise<Held[]> {
  return sorted(
    await owner.query<Held[]>('SELECT uscc, part, whole, name_length AS length FROM publication.name_parts'),
  );
}

const keyOf = ({ uscc, whole, part }: Held) => `${uscc} ${whole} ${part}`;
const sorted = (rows: readonly Held[]): Held[] => [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

function partsOf(uscc: string, name: string): Held[] {
  const [initials, length] = [initialsOf(name), [...name].length];
  return [
    ...nameGrams(name).map((part) => ({ uscc, part, whole: name, length })),
    ...initialParts(initials).map((part) => ({ uscc, part, whole: initials, length })),
  ].filter(({ part }) => [...part].length > 1);
}

describe('public names under their parts', () => {
  it('stand under each two characters of the name and each three of its initials', async () => {
    for (const [index, name] of NAMES.entries()) await publish(`FIRM${index}`, name);
    expect(await held()).toEqual(sorted(NAMES.flatMap((name, index) => partsOf(`FIRM${index}`, name))));
  });

  it('follow a name that is changed, and one that is taken back', async () => {
    await publish('FIRM1', '示范市瑞宏贸易有限公司');
    await publish('FIRM2', '示范市瑞宏贸易有限公司');
    await owner.query(
      `UPDATE publication.names SET normal_name = '示范市瑞宏商行', name_length = 7, initials = $1 WHERE uscc = 'FIRM1'`,
      [initialsOf('示范市瑞宏商行')],
    );
    expect(await held()).toEqual(
      sorted([...partsOf('FIRM1', '示范市瑞宏商行'), ...partsOf('FIRM2', '示范市瑞宏贸易有限公司')]),
    );
    await owner.query(`DELETE FROM publication.names WHERE uscc = 'FIRM1'`);
    expect(await held()).toEqual(sorted(partsOf('FIRM2', '示范市瑞宏贸易有限公司')));
    await owner.query('TRUNCATE publication.names');
    expect(await held()).toEqual([]);
  });

  it('keep initials that two names of a firm have in common until the second of them goes', async () => {
    const [first, second] = ['示范市瑞宏商行', '示范市瑞鸿商行'] as const;
    expect(initialsOf(first)).toBe(initialsOf(second));
    await publish('FIRM1', first);
    await publish('FIRM1', second);
    await owner.query(`DELETE FROM publication.names WHERE normal_name = $1`, [first]);
    expect(await held()).toEqual(sorted(partsOf('FIRM1', second)));
    await publish('FIRM1', first);
    await owner.query(`DELETE FROM publication.names WHERE uscc = 'FIRM1'`);
    expect(await held()).toEqual([]);
  });

  it('come with initials that are worked out later', async () => {
    await owner.query(
      `INSERT INTO publication.names (uscc, normal_name, name, name_length, current) VALUES ('FIRM1', $1, $1, 7, true)`,
      ['示范市瑞宏商行'],
    );
    expect((await held()).some(({ part }) => part === 'sfs')).toBe(false);
    await owner.query('UPDATE publication.names SET initials = $1', [initialsOf('示范市瑞宏商行')]);
    expect(await held()).toEqual(sorted(partsOf('FIRM1', '示范市瑞宏商行')));
  });

  it('bear the region and the trade of their firm, and move with it', async () => {
    await publish('FIRM1', '示范市瑞宏商行');
    await publish('FIRM1', '示范市瑞鸿商行');
    await publish('FIRM2', '示范市瑞宏商行');
    for (const [region, trade] of [
      ['990102', 'F51'],
      ['990121', 'E47'],
      ['990121', null],
    ]) {
      await owner.query(`UPDATE publication.names SET region_code = $1, industry_code = $2 WHERE uscc = 'FIRM1'`, [
        region,
        trade,
      ]);
      expect(await owner.query(PLACES)).toEqual([
        { uscc: 'FIRM1', region, trade },
        { uscc: 'FIRM2', region: null, trade: null },
      ]);
    }
  });

  it('can be made anew from the names', async () => {
    for (const [index, name] of NAMES.entries()) await publish(`FIRM${index}`, name);
    await publish('FIRM1', '示范市𠮷吉商行');
    await owner.query(
      `UPDATE publication.names SET region_code = '990102', industry_code = 'F51' WHERE uscc = 'FIRM1'`,
    );
    const before = [await held(), await owner.query<object[]>(PLACES)];
    await owner.query('TRUNCATE publication.name_parts');
    await owner.query('SELECT publication.fill_name_parts()');
    expect([await held(), await owner.query<object[]>(PLACES)]).toEqual(before);
  });
});
