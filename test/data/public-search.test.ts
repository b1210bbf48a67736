import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/data/data-source';
import type { PublicHit, PublicSearch } from '../../src/data/views/public-search';
import { searchPublicNames } from '../../src/data/views/public-search';
import { searchKeysOf } from '../../src/domain/names/name-initials';
import { askedInitials } from '../../src/domain/names/name-initials';
import { seededRandom } from '../../src/demo/seeded-random';
import { searchTerm } from '../../src/domain/subject/enterprise-name';
import { day } from '../support/facts';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';

const FIRMS = 600;
const PAGE = 40;
const NOW = new Date('2026-06-01T04:00:00Z');
const PLACES = ['示范市', '示范市城东区', '示范市河西新区'];
const BRANDS = [...'瑞宏源泰祥盛达通和顺兴华'];
const TRADES = ['贸易', '建筑工程', '物流', '工贸', '餐饮管理'];
const FORMS = ['有限公司', '有限责任公司', '经营部', '商行'];

let database: TestDatabase;
let society: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  society = await createDataSource('public', database.urls.public, { poolSize: 2 }).initialize();
  const owner = await createDataSource('owner', database.urls.owner, { poolSize: 1 }).initialize();
  await owner.query(
    `INSERT INTO publication.names (uscc, normal_name, name, name_length, current, initials, grams, region_code)
     SELECT uscc, normal_name, normal_name, char_length(normal_name), current, initials, grams, region_code
       FROM jsonb_to_recordset($1::jsonb) AS added (uscc text, normal_name text, current boolean, initials text,
            grams text[], region_code text)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(invented())],
  );
  await owner.query(
    `INSERT INTO publication.standings (uscc, standing, valid_from, valid_until)
     SELECT DISTINCT uscc, CASE WHEN uscc < '91990102MA00000060' THEN 'RED_LISTED' ELSE 'NOT_LISTED' END, date '2026-01-01', NULL::date
       FROM publication.names`,
  );
  await owner.query('ANALYZE publication.names');
  await owner.destroy();
});
afterAll(async () => {
  await society.destroy();
  await database.drop();
});

/** Names of firms, every third with a former one, every twentieth firm without a registration and without anything public. */
function invented(): object[] {
  const random = seededRandom(370);
  const pick = (words: readonly string[]) => words[random.between(0, words.length - 1)] ?? '';
  const name = () => `${pick(PLACES)}${pick(BRANDS)}${pick(BRANDS)}${pick(TRADES)}${pick(FORMS)}`;
  return Array.from({ length: FIRMS }, (_, index) => index).flatMap((index) => {
    const uscc = `91990102MA${String(index).padStart(8, '0')}`;
    const region_code = index % 20 === 19 ? null : index % 2 === 0 ? '990102' : '990103';
    const names = index % 3 === 0 ? [name(), name()] : [name()];
    return [...new Set(names)].map((normal_name, at) => ({
      ...{ uscc, region_code, normal_name, current: at === 0 },
      ...searchKeysOf(normal_name),
    }));
  });
}

function search(text: string, more: Partial<PublicSearch> = {}): Promise<PublicHit[]> {
  const term = searchTerm(text);
  if (!term.ok) throw new Error(text);
  return searchPublicNames(society, {
    ...{ ...term, initials: askedInitials(term.normal), region: null, industry: null, standing: null },
    ...{ day: day('2026-06-01'), now: NOW, first: PAGE, after: null, ...more },
  });
}

/** All pages, one after the other. */
async function pages(text: string, more: Partial<PublicSearch>): Promise<PublicHit[]> {
  const all: PublicHit[] = [];
  for (let after: PublicSearch['after'] = null; ; after = all.at(-1) ?? null) {
    const page: PublicHit[] = await search(text, { ...more, after });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}

/** Each of the other ways in which names may be looked through finds what the plan's own choice does. */
const WAYS = [{ way: 'AT_ONCE' }, { way: 'IN_ORDER' }] as const;

describe('a search that many names match', () => {
  it.each(['公司', '建筑', '筑工', '有限责任公司', '河西新区瑞', '示范市', '瑞宏', 'yxgs', 'jzgc', 'sfs', 'rh'])(
    'finds by %s, in whichever way, what fetching everything finds, in the same order',
    async (text) => {
      const found = await pages(text, {});
      for (const always of WAYS) expect(await pages(text, { always })).toEqual(found);
      expect(new Set(found.map(({ uscc }) => uscc)).size).toBe(found.length);
    },
  );

  it.each([{ region: '990103' }, { standing: 'RED_LISTED' }, { region: '990103', standing: 'NOT_LISTED' }] as const)(
    'keeps to %j, in whichever way',
    async (more) => {
      const found = await pages('公司', more);
      expect(found.length).toBeGreaterThan(20);
      for (const always of WAYS) expect(await pages('公司', { ...more, always })).toEqual(found);
    },
  );

  it('starts with the shortest names and never shows a firm without anything public', async () => {
    const found = await pages('公司', {});
    const lengths = found.map(({ nameLength }) => nameLength);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(found.filter(({ uscc }) => Number(uscc.slice(-4)) % 20 === 19)).toEqual([]);
  });

  it('tells today’s name beside the former one by which a firm was found', async () => {
    const found = await pages('公司', {});
    const former = found.filter(({ matchedCurrent }) => !matchedCurrent);
    expect(former.length).toBeGreaterThan(0);
    for (const { name, matchedName, hasFormerNames } of former) {
      expect(name).not.toBe(matchedName);
      expect(hasFormerNames).toBe(true);
    }
  });
});
