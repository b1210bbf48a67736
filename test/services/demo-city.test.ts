import { graphql } from 'graphql';
import { addDays, localDate } from '../../src/domain/calendar/local-date';
import { RECORD_KIND_NAMES } from '../../src/domain/record/record-kind';
import { demoPlan } from '../../src/demo/demo-plan';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import { demoFirms } from '../../src/demo/enterprises';
import { loadDemoCity } from '../../src/demo/load-demo-city';
import { publicFileOn } from '../../src/domain/publication/cut-publication';
import type { PublicFile } from '../../src/domain/publication/public-file';
import { normaliseName } from '../../src/domain/subject/enterprise-name';
import { createPublicContext } from '../../src/graphql/public/context';
import { buildPublicSchema } from '../../src/graphql/public/schema';
import { verifyArchive } from '../../src/services/archive/verify-archive';
import { ownNamesFirst } from '../../src/services/names/own-names-first';
import { readCases } from '../../src/services/cases/read-cases';
import { readBoardEditions, readBoardTotals } from '../../src/services/public/read-board-editions';
import { readList } from '../../src/services/public/read-list';
import type { FoundEnterprise } from '../../src/services/public/search-board';
import { searchBoard } from '../../src/services/public/search-board';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';

const DAY = '2026-06-01';
let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await loadDemoCity({ ...office.desk(DAY), report: () => undefined });
}, 120_000);
afterAll(() => office.close());

describe('the plan of the demo city', () => {
  it('is the same for the same day', () => {
    expect(demoPlan(localDate(DAY))).toEqual(demoPlan(localDate(DAY)));
  });

  it('gives every firm a name and a code of its own, of a province that is no place', () => {
    const firms = demoFirms(2008);
    expect(new Set(firms.map(({ name }) => name)).size).toBe(2008);
    expect(new Set(firms.map(({ uscc }) => uscc)).size).toBe(2008);
    expect(firms.every(({ uscc }) => uscc.slice(2, 4) === '99')).toBe(true);
    expect(Object.values(DEMO_DEPARTMENTS)).toHaveLength(14);
  });
});

describe('the demo city', () => {
  it('finds every firm first by its own name, and settles on it', async () => {
    const { firms, first, settled, missed } = await ownNamesFirst(office.internal);
    expect([missed, first, settled]).toEqual([[], firms, firms]);
  });

  it('has every kind of record and every list type in force', async () => {
    const kinds = await office.internal.query<{ kind: string }[]>('SELECT DISTINCT kind FROM archive.facts');
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([...RECORD_KIND_NAMES, 'CONFIRMATION', 'WITHDRAWAL']),
    );
    const black = await readList(office.board(DAY), {
      list: 'BLACK',
      listType: null,
      region: null,
      first: 200,
      after: null,
    });
    expect(new Set(black.map(({ listType }) => listType))).toEqual(
      new Set(['SAMR', 'WAGE', 'TAX', 'DEFAULT', 'PROC', 'SAFETY', 'STAT']),
    );
    expect(black.every(({ publishedOn }) => publishedOn <= DAY)).toBe(true);
  });

  it('has firms of each of the four standings today', async () => {
    const rows = await office.internal.query<{ standing: string }[]>(
      `SELECT DISTINCT segment->>'standing' AS standing
         FROM (SELECT DISTINCT ON (uscc) timeline FROM archive.timelines ORDER BY uscc, known_from DESC) AS held,
              jsonb_array_elements(held.timeline->'segments') AS segment
        WHERE segment->>'from' <= $1 AND coalesce(segment->>'until', '9999') > $1`,
      [DAY],
    );
    expect(rows.map(({ standing }) => standing).sort()).toEqual(['BLACK', 'NORMAL', 'RED', 'WATCH']);
  });

  it('has cases of listing in every state that a work list shows', async () => {
    const page = { stage: null, dueUntil: null, first: 100, after: null };
    const cases = await readCases(office.desk(DAY), actor('AUDITOR'), page);
    const states = new Set(cases.map(({ view }) => view.state));
    expect([...states].sort()).toEqual([
      'AWAITING_CONFIRMATION',
      'DECISION',
      'DISCONTINUED',
      'NOTICE',
      'PUBLISHED',
      'SERVED',
      'SHIELDED',
      'STATEMENT',
      'SUSPENDED',
    ]);
  });

  it('has editions of the city and of a county, one withdrawn, none of them empty', async () => {
    const editions = await readBoardEditions(office.board(DAY), { region: null, first: 50, after: null });
    expect(editions.map(({ regionCode, withdrawnOn }) => [regionCode, withdrawnOn !== null]).sort()).toEqual([
      ['990100', false],
      ['990100', true],
      ['990122', false],
    ]);
    for (const edition of editions.filter(({ withdrawnOn }) => withdrawnOn === null)) {
      const totals = await readBoardTotals(office.board(DAY), edition);
      expect(totals.filter(({ listType }) => listType === null).every(({ entries }) => entries > 0)).toBe(true);
    }
  });

  it('is left alone when it is there already', async () => {
    const count = () =>
      office.internal.query<unknown[]>(
        'SELECT (SELECT count(*) FROM archive.facts), (SELECT count(*) FROM archive.board_steps)',
      );
    const before = await count();
    await loadDemoCity({ ...office.desk('2026-07-01'), report: () => undefined });
    expect(await count()).toEqual(before);
  });

  it('is what its facts make of it', async () => {
    const { enterprises, editions, differences } = await verifyArchive(
      office.internal,
      localDate(DAY),
      () => undefined,
    );
    expect(enterprises).toBeGreaterThan(2000);
    expect(editions).toBe(4);
    expect(differences).toEqual([]);
  });
});

describe('a firm found in the demo city', () => {
  const ITEMS = '(first: 2) { total items { recordId shown { from until } } }';
  const WHOLE = `uscc name formerNames registered industryCode publishedAt region { code name } registration { recordId scope { text } }
    standing { status textZh asOf rule notice nextChangeOn reasons { recordId } measures { code } incentives { code } }
    ${['licences', 'penalties', 'listings', 'honours', 'commitments', 'abnormalEntries'].map((kind) => kind + ITEMS).join(' ')}`;
  const schema = buildPublicSchema();
  let files: readonly PublicFile[];
  /** The day of the city, and the last and the first day of what ends next and of what ends after a year. */
  let days: readonly string[];

  beforeAll(async () => {
    const rows = await office.public.query<{ file: PublicFile; ends: string | null }[]>(
      'SELECT file, next_end AS ends FROM publication.files',
    );
    files = rows.map(({ file }) => file);
    const ends = rows.flatMap(({ ends: end }) => end ?? []).sort();
    const boundaries = ['2026-06-02', '2027-06-01']
      .map((day) => ends.find((end) => end > day))
      .flatMap((end) => end ?? []);
    days = [DAY, ...boundaries.flatMap((end) => [dayBefore(end), end])];
  });

  async function answer<T>(day: string, source: string): Promise<T> {
    const { data, errors } = await graphql({ schema, source, contextValue: createPublicContext(office.board(day)) });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as T;
  }

  interface Hits {
    readonly searchEnterprises: { readonly hits: readonly { readonly enterprise: { readonly uscc: string } }[] };
  }

  it('is looked at on five days', () => {
    expect(new Set(days).size).toBe(5);
  });

  it.each(['建筑工程', '清川县', 'sfs'])(
    'by %s is told as its file of the day tells it, whatever is asked of it',
    async (text) => {
      for (const day of days) {
        const asked = `searchEnterprises(text: "${text}", first: 20)`;
        const { hits } = (await answer<Hits>(day, `{ ${asked} { hits { enterprise { ${WHOLE} } } } }`))
          .searchEnterprises;
        expect(hits.length).toBeGreaterThan(0);
        const codes = hits.map(({ enterprise }) => enterprise.uscc);
        const looked = codes.map(
          (code, at) => `f${at}: enterprise(uscc: "${code}") { ... on Enterprise { ${WHOLE} } }`,
        );
        const whole: unknown[] = [];
        for (const one of looked)
          whole.push(...Object.values(await answer<Record<string, unknown>>(day, `{ ${one} }`)));
        expect(hits.map(({ enterprise }) => enterprise)).toEqual(whole);
      }
    },
  );

  it.each(['有限公司', '示范', '经营部'])(
    'by %s is every one whose file shows something on the day, and no other',
    async (text) => {
      for (const day of days) {
        const shown = files.filter((file) => publicFileOn(file, localDate(day)) !== null);
        const expected = shown.flatMap(({ uscc, name, formerNames }) => {
          const lengths = [name, ...formerNames].map(normaliseName).filter((normal) => normal.includes(text));
          return lengths.length === 0
            ? []
            : [{ uscc, nameLength: Math.min(...lengths.map((normal) => [...normal].length)) }];
        });
        expected.sort((a, b) => a.nameLength - b.nameLength || (a.uscc < b.uscc ? -1 : 1));
        const found = (await allPages(text, day)).map(({ uscc, nameLength }) => ({ uscc, nameLength }));
        expect(found).toEqual(expected);
      }
    },
  );

  async function allPages(text: string, day: string): Promise<FoundEnterprise[]> {
    const conditions = { text, region: null, industry: null, standing: null, first: 50 };
    const all: FoundEnterprise[] = [];
    for (let after: FoundEnterprise | null = null; ;) {
      const page: FoundEnterprise[] = await searchBoard(office.board(day), { ...conditions, after });
      all.push(...page);
      after = page.at(-1) ?? null;
      if (page.length < conditions.first) return all;
    }
  }

  function dayBefore(day: string): string {
    return addDays(localDate(day), -1);
  }
});
