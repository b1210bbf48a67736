import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/data/data-source';
import type { PublicHit, PublicSearch } from '../../src/data/views/public-search';
import { searchPublicNames } from '../../src/data/views/public-search';
import { BY_PART } from '../../src/data/views/public-search-statements';
import { askedInitials, initialsOf } from '../../src/domain/names/name-initials';
import { seededRandom } from '../../src/demo/seeded-random';
import { searchTerm } from '../../src/domain/subject/enterprise-name';
import { day } from '../support/facts';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';

const FIRMS = 600;
const PAGE = 40;
const NOW = new Date('2026-06-01T04:00:00Z');
const PLACES = ['示范市', '示范市城东区', '示范市河西新区'];
const BRANDS = [...'瑞宏源泰祥盛达通和顺兴华', 'CD'];
/** The firms before it are red-listed. */
const FIRST_UNLISTED = '91990102MA00000060';
const TRADES = ['贸易', '建筑工程', '物流', '工贸', '餐饮管理'];
const FORMS = ['有限公司', '有限责任公司', '经营部', '商行'];
/** A firm's code, which stands in the name of another firm. */
const BORNE = '91990102MA00000010';
const BEARER = '91990102MA99999999';
const NAMES = [...invented(), bearer()];

let database: TestDatabase;
let society: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  society = await createDataSource('public', database.urls.public, { poolSize: 2 }).initialize();
  const owner = await createDataSource('owner', database.urls.owner, { poolSize: 1 }).initialize();
  await owner.query(
    `INSERT INTO publication.names (uscc, normal_name, name, name_length, current, initials, region_code)
     SELECT uscc, normal_name, normal_name, char_length(normal_name), current, initials, region_code
       FROM jsonb_to_recordset($1::jsonb) AS added (uscc text, normal_name text, current boolean, initials text,
            region_code text)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(NAMES)],
  );
  await owner.query(
    `INSERT INTO publication.standings (uscc, standing, valid_from, valid_until)
     SELECT DISTINCT uscc, CASE WHEN uscc < '${FIRST_UNLISTED}' THEN 'RED_LISTED' ELSE 'NOT_LISTED' END, date '2026-01-01', NULL::date
       FROM publication.names`,
  );
  await owner.query('ANALYZE publication.names');
  await owner.query('ANALYZE publication.name_parts');
  await owner.destroy();
});
afterAll(async () => {
  await society.destroy();
  await database.drop();
});

interface Name {
  readonly uscc: string;
  readonly normal_name: string;
  readonly current: boolean;
  readonly initials: string;
  readonly region_code: string | null;
}

/** Names of firms, every third with a former one, every twentieth firm without a registration and without anything public. */
function invented(): Name[] {
  const random = seededRandom(370);
  const pick = (words: readonly string[]) => words[random.between(0, words.length - 1)] ?? '';
  const name = () => `${pick(PLACES)}${pick(BRANDS)}${pick(BRANDS)}${pick(TRADES)}${pick(FORMS)}`;
  return Array.from({ length: FIRMS }, (_, index) => index).flatMap((index) => {
    const uscc = `91990102MA${String(index).padStart(8, '0')}`;
    const region_code = index % 20 === 19 ? null : index % 2 === 0 ? '990102' : '990103';
    const names = index % 3 === 0 ? [name(), name()] : [name()];
    return [...new Set(names)].map((normal_name, at) => ({
      ...{ uscc, region_code, normal_name, current: at === 0 },
      initials: initialsOf(normal_name),
    }));
  });
}

function bearer(): Name {
  const normal_name = `示范市瑞源商行(${BORNE})`;
  return {
    ...{ uscc: BEARER, region_code: '990102', normal_name, current: true },
    initials: initialsOf(normal_name),
  };
}

/** What looking at every name finds. */
function found(text: string, { region = null, standing = null }: Partial<PublicSearch> = {}): PublicHit[] {
  const initials = askedInitials(text);
  const matches = (name: Name) =>
    name.normal_name.includes(text) || (initials !== null && name.initials.includes(initials));
  const hits = NAMES.filter((name) => matches(name) && name.region_code !== null).map((name) => hitOf(name));
  const asked = hits.filter(
    (hit) => (region === null || hit.regionCode === region) && (standing === null || hit.standing === standing),
  );
  const ordered = asked.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return ordered.filter((hit, index) => ordered.findIndex(({ uscc }) => uscc === hit.uscc) === index);
}

function keyOf({ nameLength, uscc, matchedCurrent, matchedName }: PublicHit): string {
  return [String(nameLength).padStart(3, '0'), uscc, matchedCurrent ? 0 : 1, matchedName].join(' ');
}

function hitOf({ uscc, normal_name, current, region_code }: Name): PublicHit {
  const own = NAMES.filter((name) => name.uscc === uscc);
  return {
    ...{ uscc, matchedName: normal_name, matchedCurrent: current, nameLength: [...normal_name].length },
    name: own.find((name) => name.current)?.normal_name ?? '',
    ...{ hasFormerNames: own.length > 1, regionCode: region_code, industryCode: null },
    standing: uscc < FIRST_UNLISTED ? 'RED_LISTED' : 'NOT_LISTED',
  };
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

describe('a search that many names match', () => {
  it.each([
    ...['公司', '建筑', '筑工', '有限责任公司', '河西新区瑞', '示范市', '瑞宏', 'CD', 'CDCD', '瑞CD贸', '无此名称'],
    ...['yxgs', 'jzgc', 'sfs', 'cdc', 'rh', 'dcd', 'zzz'],
  ])('finds by %s what looking at every name finds, in the same order', async (text) => {
    expect(await pages(text, {})).toEqual(found(text.toUpperCase()));
  });

  it('finds a firm by its code, and page after page no other', async () => {
    const [first] = found('公司');
    expect(await pages(first?.uscc ?? '', {})).toMatchObject([{ uscc: first?.uscc }]);
  });

  it('finds by a code its firm and, in the order of the answer, whoever bears it in its name', async () => {
    const hits = await pages(BORNE, {});
    expect(hits.map(({ uscc }) => uscc)).toEqual([BORNE, BEARER]);
    const first = await search(BORNE, { first: 1 });
    expect(first).toEqual(hits.slice(0, 1));
    expect(await search(BORNE, { first: 1, after: first[0] ?? null })).toEqual(hits.slice(1));
  });

  it.each([{ region: '990103' }, { standing: 'RED_LISTED' }, { region: '990103', standing: 'NOT_LISTED' }] as const)(
    'keeps to %j',
    async (more) => {
      const hits = found('公司', more);
      expect(hits.length).toBeGreaterThan(20);
      expect(await pages('公司', more)).toEqual(hits);
    },
  );

  it('passes by the firms of other regions and trades without reading their names', async () => {
    const asked = ['公司', null, '2026-06-01', '990199%', null, null, 0, '', PAGE, '公司'];
    const plan = await society.query<Record<'QUERY PLAN', string>[]>(`EXPLAIN (ANALYZE) ${BY_PART.text}`, asked);
    const reading = plan.map((line) => line['QUERY PLAN']).filter((line) => line.includes('names_pkey on names'));
    expect(reading.length).toBeGreaterThan(0);
    expect(reading.filter((line) => !line.includes('never executed'))).toEqual([]);
  });

  it('starts with the shortest names and never shows a firm without anything public', async () => {
    const hits = await pages('公司', {});
    const lengths = hits.map(({ nameLength }) => nameLength);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(hits.filter(({ uscc }) => Number(uscc.slice(-4)) % 20 === 19)).toEqual([]);
  });

  it('tells today’s name beside the former one by which a firm was found', async () => {
    const former = (await pages('公司', {})).filter(({ matchedCurrent }) => !matchedCurrent);
    expect(former.length).toBeGreaterThan(0);
    for (const { name, matchedName, hasFormerNames } of former) {
      expect(name).not.toBe(matchedName);
      expect(hasFormerNames).toBe(true);
    }
  });
});
