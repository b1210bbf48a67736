import { localDate } from '../../src/domain/calendar/local-date';
import { RECORD_KIND_NAMES } from '../../src/domain/record/record-kind';
import { demoPlan } from '../../src/demo/demo-plan';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import { demoFirms } from '../../src/demo/enterprises';
import { loadDemoCity } from '../../src/demo/load-demo-city';
import { verifyArchive } from '../../src/services/archive/verify-archive';
import { ownNamesFirst } from '../../src/services/names/own-names-first';
import { readCases } from '../../src/services/cases/read-cases';
import { readBoardEditions, readBoardTotals } from '../../src/services/public/read-board-editions';
import { readList } from '../../src/services/public/read-list';
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
