import type { Actor } from '../../src/domain/access/actor';
import type { BoardMoveName } from '../../src/domain/board/board-moves';
import { localDate } from '../../src/domain/calendar/local-date';
import { readBoardEditions } from '../../src/services/public/read-board-editions';
import { verifyArchive } from '../../src/services/archive/verify-archive';
import { openBoardEdition } from '../../src/services/boards/open-board-edition';
import { withdrawBoardEdition } from '../../src/services/boards/withdraw-board-edition';
import {
  approver,
  blackRow,
  DAY,
  draft,
  fileRows,
  issue,
  laterDecision,
  listFirms,
  NOTICE,
  officer,
  open,
  openBoardOffice,
  shownOn,
  takeStep,
} from '../support/boards';
import type { Office } from '../support/desk';
import { actor } from '../support/desk';
import { firm, FIRMS, registrationRow } from '../support/rows';

let office: Office;
beforeAll(async () => {
  office = await openBoardOffice();
});
afterAll(() => office.close());

const take = (move: BoardMoveName, editionId: string, who?: Actor, day?: string) =>
  takeStep(office, move, editionId, who, day);

describe('a past edition before society', () => {
  it('loses what is repaired, from the day of the repair, is numbered and counted anew, and keeps its original', async () => {
    const { editionId } = await issue(office);
    const before = await shownOn(office, editionId, '2026-12-01');
    expect(before.entries.map(({ uscc }) => uscc)).toContain(firm(1).uscc);
    const repair = laterDecision(firm(1), 'REPAIR', '2026-12-01', { effectiveOn: '2026-12-02' });
    await fileRows(office, 'LABOUR', 'DISPOSITION', [repair], '2026-12-01');
    const stillThere = await shownOn(office, editionId, '2026-12-01');
    expect(stillThere.totals).toEqual(before.totals);
    expect(stillThere.entries.map(({ uscc }) => uscc)).toEqual(before.entries.map(({ uscc }) => uscc));
    const after = await shownOn(office, editionId, '2026-12-02');
    expect(after.entries.map(({ uscc }) => uscc)).toEqual(
      before.entries.map(({ uscc }) => uscc).filter((uscc) => uscc !== firm(1).uscc),
    );
    expect(after.entries.map(({ number }) => number)).toEqual(after.entries.map((_, index) => index + 1));
    const black = (totals: typeof after.totals) => totals.find(({ list, listType }) => list === 'BLACK' && !listType);
    expect(black(after.totals)?.entries).toBe((black(before.totals)?.entries ?? 0) - 1);
    const auditor = await open(office, actor('AUDITOR'), editionId, '2026-12-02');
    expect(auditor?.view).toBe('ORIGINAL');
    expect(auditor?.entries).toHaveLength(before.entries.length);
    const own = await open(office, officer(), editionId, '2026-12-02');
    expect(own).toMatchObject({ view: 'TODAY', changes: null });
    expect(own?.entries.map(({ uscc }) => uscc)).toEqual(after.entries.map(({ uscc }) => uscc));
  });

  it('holds a removed record in no table of the publication', async () => {
    const { editionId } = await issue(office);
    const revoked = laterDecision(firm(3), 'REVOCATION', '2026-06-03', { retroactive: 'YES' });
    const held = () =>
      office.public.query<unknown[]>('SELECT 1 FROM publication.board_entries WHERE uscc = $1', [firm(3).uscc]);
    expect(await held()).not.toEqual([]);
    await fileRows(office, 'LABOUR', 'DISPOSITION', [revoked], '2026-06-03');
    expect(await held()).toEqual([]);
    expect((await shownOn(office, editionId, '2026-06-03')).entries.map(({ uscc }) => uscc)).not.toContain(
      firm(3).uscc,
    );
  });

  it('takes a shielded entry back when the shield ends', async () => {
    const { editionId } = await issue(office);
    const isShown = async (day: string) =>
      (await shownOn(office, editionId, day)).entries.some(({ uscc }) => uscc === firm(4).uscc);
    await fileRows(office, 'LABOUR', 'DISPOSITION', [laterDecision(firm(4), 'SHIELD', '2026-06-05')], '2026-06-05');
    expect([await isShown('2026-06-04'), await isShown('2026-06-05')]).toEqual([false, false]);
    await fileRows(office, 'LABOUR', 'DISPOSITION', [laterDecision(firm(4), 'SHIELD_END', '2026-07-01')], '2026-07-01');
    expect([await isShown('2026-07-01'), await isShown('2026-06-30')]).toEqual([true, false]);
  });

  it('ends by itself at midnight after the last day of a term', async () => {
    const { editionId } = await issue(office);
    const lists = async (day: string) =>
      new Set((await shownOn(office, editionId, day)).entries.map(({ list }) => list));
    expect((await lists('2027-04-10')).has('RED')).toBe(true);
    expect((await lists('2027-04-11')).has('RED')).toBe(false);
    expect((await lists('2027-05-15')).has('BAN')).toBe(true);
    expect((await lists('2027-05-16')).has('BAN')).toBe(false);
  });

  it('is gone with its withdrawal, which alone is told, and names no firm', async () => {
    const { editionId } = await issue(office);
    const reason = `${firm(11).name}信息有误`;
    const withdrawal = withdrawBoardEdition(office.desk(DAY), approver(), { editionId, ...NOTICE, reason });
    await expect(withdrawal).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await take('withdraw', editionId);
    expect((await shownOn(office, editionId, DAY)).entries).toEqual([]);
    const kept = await office.public.query<unknown[]>('SELECT 1 FROM publication.board_entries WHERE edition_id = $1', [
      editionId,
    ]);
    expect(kept).toEqual([]);
    const repaired = laterDecision(firm(5), 'SHIELD', '2026-06-05');
    await fileRows(office, 'LABOUR', 'DISPOSITION', [repaired], '2026-06-05');
    expect((await shownOn(office, editionId, '2026-06-06')).entries).toEqual([]);
    expect((await open(office, officer(), editionId))?.entries).toEqual([]);
    expect((await open(office, actor('AUDITOR'), editionId))?.entries).not.toEqual([]);
  });
});

describe('the editions on the notice board', () => {
  it('are told in the order asked for, page by page, and by the part they cover', async () => {
    for (const scope of [['RED'], ['BLACK'], ['RED', 'BLACK']] as const) await issue(office, { scope });
    const read = (more: Partial<Parameters<typeof readBoardEditions>[1]>) =>
      readBoardEditions(office.board(DAY), { region: null, first: 50, after: null, ...more });
    const idsOf = async (more: Parameters<typeof read>[0]) => (await read(more)).map(({ editionId }) => editionId);
    const newest = await idsOf({});
    expect(newest.length).toBeGreaterThanOrEqual(3);
    expect(await idsOf({ order: 'OLDEST' })).toEqual([...newest].reverse());
    const [first] = await read({ order: 'OLDEST', first: 1 });
    expect(first).toBeDefined();
    const after = { publishedAt: first?.publishedAt ?? '', editionId: first?.editionId ?? '' };
    expect(await idsOf({ order: 'OLDEST', after })).toEqual([...newest].reverse().slice(1));
    const red = await read({ list: 'RED' });
    expect(red.every(({ scope }) => scope.includes('RED'))).toBe(true);
    expect(red.length).toBeLessThan(newest.length);
  });
});

describe('an edition and repairs that meet', () => {
  it('never leave a removed record on the board, whichever comes first', async () => {
    const day = '2026-06-10';
    const racers = FIRMS.slice(20, 40);
    await fileRows(
      office,
      'MARKET',
      'REGISTRATION',
      racers.map((item) => registrationRow(item)),
      day,
    );
    for (const [index, racer] of racers.entries()) {
      if (index % 2 === 0)
        await listFirms(office, 'LABOUR', [blackRow(racer), blackRow(racers[index + 1] ?? racer)], day);
      const { editionId } = await draft(office, { scope: ['BLACK'] }, day);
      await take('review', editionId, approver(), day);
      const revoked = laterDecision(racer, 'REVOCATION', day, { retroactive: 'YES' });
      const [published] = await Promise.allSettled([
        take('publish', editionId, approver(), day),
        fileRows(office, 'LABOUR', 'DISPOSITION', [revoked], day),
      ]);
      if (published.status === 'fulfilled' && index % 3 === 0) await take('withdraw', editionId, approver(), day);
      const held = await office.public.query<unknown[]>('SELECT 1 FROM publication.board_entries WHERE uscc = $1', [
        racer.uscc,
      ]);
      expect(held).toEqual([]);
    }
  });
});

describe('a look at an edition', () => {
  it('needs a matter number and leaves an event with its purpose', async () => {
    const { editionId } = await draft(office);
    const look = { editionId, purpose: 'AUDIT', matterNo: ' ' } as const;
    await expect(openBoardEdition(office.desk(DAY), actor('AUDITOR'), look)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await openBoardEdition(office.desk(DAY), actor('AUDITOR'), { ...look, matterNo: 'B-77' });
    const events = await office.internal.query<unknown[]>(
      `SELECT action, purpose, details->>'editionId' AS id FROM archive.events WHERE matter_no = 'B-77'`,
    );
    expect(events).toEqual([{ action: 'boards.read', purpose: 'AUDIT', id: editionId }]);
  });
});

describe('the whole archive with its editions', () => {
  const differences = async () =>
    (await verifyArchive(office.internal, localDate('2026-12-31'), () => undefined)).differences;

  it('is what its facts and steps make of it, today and years later', async () => {
    expect(await differences()).toEqual([]);
    const later = await verifyArchive(office.internal, localDate('2031-01-01'), () => undefined);
    expect(later.editions).toBeGreaterThan(20);
    expect(later.differences).toEqual([]);
  });

  it('is found out when the board was changed behind its back', async () => {
    const { editionId } = await issue(office, {}, '2026-06-11');
    await office.internal.query('DELETE FROM publication.board_entries WHERE edition_id = $1', [editionId]);
    await office.internal.query(`UPDATE publication.board_editions SET title = '改名' WHERE edition_id = $1`, [
      editionId,
    ]);
    await office.internal.query(`UPDATE publication.bans SET public_until = '2030-01-01'`);
    expect(new Set(await differences())).toEqual(
      new Set([
        { editionId, what: 'BOARD_ENTRIES' },
        { editionId, what: 'PUBLIC_EDITION' },
        { uscc: firm(9).uscc, what: 'BANS' },
      ]),
    );
  });
});
