import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import type { Actor } from '../../src/domain/access/actor';
import type { BoardMoveName, BoardState } from '../../src/domain/board/board-moves';
import { BOARD_MOVES, BOARD_STATES } from '../../src/domain/board/board-moves';
import { readBoardDrafts } from '../../src/services/boards/read-board-drafts';
import { registerDepartments } from '../../src/services/departments/register-departments';
import {
  approver,
  blackRow,
  DAY,
  draft,
  fileRows,
  issue,
  laterDecision,
  listFirms,
  officer,
  open,
  openBoardOffice,
  takeStep,
} from '../support/boards';
import type { Office } from '../support/desk';
import { actor } from '../support/desk';
import { refusalOf } from '../support/refusal';
import { firm } from '../support/rows';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
let office: Office;
beforeAll(async () => {
  office = await openBoardOffice();
});
afterAll(() => office.close());

const take = (move: BoardMoveName, editionId: string, who?: Actor, day?: string) =>
  takeStep(office, move, editionId, who, day);

/** Brings a fresh edition into a state. */
async function editionIn(state: BoardState): Promise<string> {
  const { editionId } = await draft(office);
  if (state === 'DRAFT') return editionId;
  if (state === 'DISCARDED') {
    await take('discard', editionId);
    return editionId;
  }
  await take('review', editionId);
  if (state !== 'REVIEWED') await take('publish', editionId);
  if (state === 'WITHDRAWN') await take('withdraw', editionId);
  return editionId;
}

const STATES = Object.keys(BOARD_STATES) as BoardState[];
const MOVES = Object.keys(BOARD_MOVES) as BoardMoveName[];

describe('the steps of an edition', () => {
  const table = STATES.flatMap((state) => MOVES.map((move) => [move, state] as const));

  it.each(table)('%s of an edition that is %s goes by the table of moves', async (move, state) => {
    const editionId = await editionIn(state);
    const before = await open(office, actor('AUDITOR'), editionId);
    const isAllowed = (BOARD_MOVES[move].from as readonly BoardState[]).includes(state);
    expect(await refusalOf(() => take(move, editionId))).toBe(isAllowed ? 'DONE' : 'CONFLICT');
    const after = await open(office, actor('AUDITOR'), editionId);
    const steps = before?.edition.steps ?? [];
    expect(after?.edition.steps.map((step) => step.state)).toEqual([
      ...steps.map((step) => step.state),
      ...(isAllowed ? [BOARD_MOVES[move].to] : []),
    ]);
  });

  it.each(['review', 'publish'] as const)('%s is refused to the person who drafted it', async (move) => {
    const editionId = await editionIn(BOARD_MOVES[move].from[0]);
    const drafter = approver('PLANNING', officer().id);
    await expect(take(move, editionId, drafter)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each(MOVES)('%s is refused to another department, as if there were no such edition', async (move) => {
    const editionId = await editionIn(BOARD_MOVES[move].from[0]);
    const other = move === 'discard' ? officer('MARKET') : approver('MARKET');
    await expect(take(move, editionId, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(take(move, NOWHERE, approver())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(take(move, 'nonsense', approver())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    ['review', officer()],
    ['publish', officer()],
    ['withdraw', officer()],
    ['review', actor('ADMIN')],
    ['publish', actor('AUDITOR')],
    ['discard', actor('UPLOADER', 'PLANNING')],
  ] as const)('%s is refused to a role that has no part in it', async (move, who) => {
    await expect(take(move, await editionIn(BOARD_MOVES[move].from[0]), who)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('taken twice at the same instant happen once', async () => {
    const editionId = await editionIn('REVIEWED');
    const results = await Promise.allSettled([1, 2, 3].map(() => take('publish', editionId)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('leave an event each, and a refused one leaves no step', async () => {
    const editionId = await editionIn('WITHDRAWN');
    const events = await office.internal.query<{ action: string }[]>(
      `SELECT action FROM archive.events WHERE details->>'editionId' = $1 ORDER BY occurred_at, action`,
      [editionId],
    );
    expect(events.map(({ action }) => action).sort()).toEqual(
      ['boards.draft', 'boards.publish', 'boards.review', 'boards.withdraw'].sort(),
    );
  });
});

describe('numbers', () => {
  it('run from 1 without gaps for a department, a region and a year, whatever was discarded or failed between', async () => {
    const numbers: (number | undefined)[] = [];
    for (const day of ['2027-01-04', '2027-01-05', '2027-02-01']) {
      await take('discard', (await draft(office, { regionCode: '990122' }, day)).editionId, approver(), day);
      numbers.push((await issue(office, { regionCode: '990122' }, day)).steps.at(-1)?.edition?.number);
    }
    expect(numbers).toEqual([1, 2, 3]);
    const market = await issue(office, { regionCode: '990122' }, '2027-02-01', 'MARKET');
    expect(market.steps.at(-1)?.edition).toEqual({ year: 2027, number: 1 });
  });

  it('stay without gaps when several are published at once', async () => {
    const drafts = await Promise.all([1, 2, 3, 4].map(() => draft(office, { regionCode: '990121' })));
    for (const { editionId } of drafts) await take('review', editionId);
    const published = await Promise.all(drafts.map(({ editionId }) => take('publish', editionId)));
    expect(published.map(({ steps }) => steps.at(-1)?.edition?.number).sort()).toEqual([1, 2, 3, 4]);
  });
});

describe('a draft', () => {
  it('holds what is public that day in its region and scope, bans as bans and no abnormal entry', async () => {
    const { editionId } = await draft(office);
    const opened = await open(office, officer(), editionId);
    const listed = opened?.entries.map(({ list, uscc }) => [list, uscc]) ?? [];
    expect(listed).toContainEqual(['RED', firm(11).uscc]);
    expect(listed).toContainEqual(['BLACK', firm(1).uscc]);
    expect(listed).toContainEqual(['BAN', firm(9).uscc]);
    expect(listed.filter(([, uscc]) => uscc === firm(9).uscc)).toHaveLength(1);
    expect(opened?.totals).toContainEqual({ list: 'BLACK', listType: null, entries: 6, enterprises: 6 });
    expect(opened?.totals).toContainEqual({ list: 'BAN', listType: 'BID', entries: 1, enterprises: 1 });
    const county = await draft(office, { regionCode: '990121', scope: ['BLACK'] });
    const inCounty = [1, 2, 3, 4, 5, 6].map(firm).filter(({ region }) => region === '990121');
    const of = await open(office, officer(), county.editionId);
    expect(of?.entries.map(({ uscc }) => uscc).sort()).toEqual(inCounty.map(({ uscc }) => uscc).sort());
  });

  it.each([
    ['of a department without that right', 'LABOUR', {}, 'FORBIDDEN'],
    ['of a region that is none', 'PLANNING', { regionCode: '999999' }, 'INVALID_INPUT'],
    ['of the whole province', 'PLANNING', { regionCode: '990000' }, 'INVALID_INPUT'],
    ['without a part', 'PLANNING', { scope: [] }, 'INVALID_INPUT'],
    ['without a title', 'PLANNING', { title: '  ' }, 'INVALID_INPUT'],
    ['with a telephone number in its title', 'PLANNING', { title: '举报13800138000' }, 'INVALID_INPUT'],
    ['with a listed firm in its title', 'PLANNING', { title: `曝光${firm(1).name}` }, 'INVALID_INPUT'],
  ] as const)('%s is refused', async (_name, by, more, code) => {
    await expect(draft(office, more, DAY, by)).rejects.toMatchObject({ code });
  });

  it('of a day on which nothing is public is refused', async () => {
    await expect(draft(office, {}, '2026-01-05')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('of a county office with that right is of its own county only', async () => {
    const county = { ...DEMO_DEPARTMENTS.COUNTY_MARKET, issuesBoards: true };
    await registerDepartments(office.desk(DAY), actor('ADMIN'), [county]);
    await expect(draft(office, { regionCode: '990121' }, DAY, 'COUNTY_MARKET')).resolves.toBeDefined();
    for (const regionCode of ['990100', '990122']) {
      await expect(draft(office, { regionCode }, DAY, 'COUNTY_MARKET')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('shows its reviewer what changed since the edition before, and is nobody else’s', async () => {
    await issue(office, { regionCode: '990102' });
    await listFirms(office, 'LABOUR', [blackRow(firm(16), { decisionNumber: '榜列16' })]);
    const { editionId } = await draft(office, { regionCode: '990102' });
    const opened = await open(office, approver(), editionId);
    const before = opened?.entries.filter(({ uscc }) => uscc !== firm(16).uscc) ?? [];
    expect(firm(16).region).toBe('990102');
    expect(opened?.changes).toMatchObject({ added: [{ uscc: firm(16).uscc }], gone: [], kept: before.length });
    expect(await open(office, approver('MARKET'), editionId)).toBeNull();
    const page = { states: ['DRAFT', 'REVIEWED'], first: 200, after: null } as const;
    const ids = async (who: Actor) =>
      (await readBoardDrafts(office.desk(DAY), who, page)).map((item) => item.editionId);
    expect(await ids(officer())).toContain(editionId);
    expect(await ids(officer('MARKET'))).not.toContain(editionId);
    expect(await ids(actor('AUDITOR'))).toContain(editionId);
  });

  it('with an entry that has ended since is named, and neither reviewed nor published', async () => {
    const [unreviewed, reviewed] = [await draft(office), await draft(office)];
    await take('review', reviewed.editionId);
    const revoked = laterDecision(firm(2), 'REVOCATION', '2026-06-02', { retroactive: 'YES' });
    await fileRows(office, 'LABOUR', 'DISPOSITION', [revoked], '2026-06-02');
    for (const [move, { editionId }] of [
      ['review', unreviewed],
      ['publish', reviewed],
    ] as const) {
      const refusal = { code: 'CONFLICT', message: expect.stringContaining(firm(2).name) as string };
      await expect(take(move, editionId, approver(), '2026-06-02')).rejects.toMatchObject(refusal);
      const opened = await open(office, approver(), editionId, '2026-06-02');
      expect(opened?.noLongerPublic).toMatchObject([{ uscc: firm(2).uscc }]);
      await take('discard', editionId, approver(), '2026-06-02');
    }
    await expect(issue(office, {}, '2026-06-02')).resolves.toBeDefined();
  });

  it('that waits until a term ends at midnight is refused from that midnight on', async () => {
    const { editionId } = await draft(office, { scope: ['RED'] });
    await take('review', editionId, approver(), '2027-04-10');
    await expect(take('publish', editionId, approver(), '2027-04-11')).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(take('publish', editionId, approver(), '2027-04-10')).resolves.toBeDefined();
  });
});
