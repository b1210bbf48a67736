import { generateKeyPairSync } from 'node:crypto';
import { createCertifier } from '../../src/services/certifier';
import { readEventLog, readSeals, verifyEventLog } from '../../src/services/audit/read-event-log';
import type { EventSearch, LogLine } from '../../src/services/audit/read-event-log';
import { sealEvents } from '../../src/services/audit/seal-events';
import { verifyStretch } from '../../src/services/audit/verify-audit';
import { recordEvent } from '../../src/services/events/record-event';
import type { House } from '../../src/services/house';
import { NO_HOUSE } from '../../src/services/house';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { othersAreDone } from '../support/others-are-done';
import { firm } from '../support/rows';

const DAY = '2026-06-01';
const AUDITOR = actor('AUDITOR');
const ANY: EventSearch = {
  ...{ matterNo: 'S-9', from: null, until: null, actorId: null },
  ...{ uscc: null, action: null, departmentCode: null },
};
const certifier = createCertifier(generateKeyPairSync('ed25519').privateKey, 'AUDIT');
const TABLES = ['events', 'audit_seals'] as const;
let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** An empty log with its triggers: much quicker than a database for each case. */
beforeEach(async () => {
  const owner = await office.owner();
  const triggers = (word: string) =>
    TABLES.map((table) => `ALTER TABLE archive.${table} ${word} TRIGGER ${table}_append_only`).join('; ');
  await owner.query(`${triggers('DISABLE')}; TRUNCATE archive.events, archive.audit_seals; ${triggers('ENABLE')}`);
  await owner.destroy();
});

const search = (part: Partial<EventSearch>, first = 100, after: LogLine | null = null) =>
  readEventLog(office.desk(DAY), AUDITOR, { ...ANY, ...part }, { first, after });
async function seal() {
  const owner = await office.owner();
  await othersAreDone(owner);
  await owner.destroy();
  return sealEvents({ dataSource: office.internal, certifier, now: office.desk(DAY).now });
}

async function look(day: string, serial: number, by = 'officer-1', matterNo = 'F-1'): Promise<void> {
  await office.internal.transaction((manager) =>
    recordEvent(manager, office.desk(day), actor('OFFICER', 'MARKET', by), {
      ...{ action: 'file.read', purpose: 'SUPERVISION', matterNo, uscc: firm(serial).uscc },
      details: { note: '联系 13800138000' },
    }),
  );
}

it('finds events by time, actor, firm, kind and department, the latest first', async () => {
  for (const [day, serial, by] of [
    ['2026-05-01', 1, 'officer-1'],
    ['2026-05-02', 2, 'officer-2'],
    ['2026-05-03', 1, 'officer-2'],
  ] as const)
    await look(day, serial, by);
  const daysOf = async (part: Partial<EventSearch>) =>
    (await search({ action: 'file.read', ...part })).map(({ occurredAt }) => occurredAt.slice(0, 10));
  expect(await daysOf({})).toEqual(['2026-05-03', '2026-05-02', '2026-05-01']);
  expect(await daysOf({ uscc: firm(1).uscc })).toEqual(['2026-05-03', '2026-05-01']);
  expect(await daysOf({ actorId: 'officer-2' })).toEqual(['2026-05-03', '2026-05-02']);
  expect(await daysOf({ from: '2026-05-02T04:00:00Z', until: '2026-05-03T04:00:00Z' })).toEqual(['2026-05-02']);
  expect(await daysOf({ action: 'trust.revoke' })).toEqual([]);
  expect(await daysOf({ departmentCode: actor('OFFICER', 'LABOUR').departmentCode })).toEqual([]);
});

it('goes on where the page before ended, also within one instant', async () => {
  for (const serial of [1, 2, 3, 4, 5]) await look('2026-05-01', serial);
  const whole = await search({ action: 'file.read' });
  const [first] = [await search({ action: 'file.read' }, 2)];
  const rest = await search({ action: 'file.read' }, 100, first.at(-1));
  expect([...first, ...rest].map(({ eventId }) => eventId)).toEqual(whole.map(({ eventId }) => eventId));
});

it('puts the look itself on record, with its matter and what was looked for', async () => {
  await search({ uscc: firm(1).uscc });
  const [own] = await search({ action: 'events.read', uscc: firm(1).uscc });
  expect(own).toMatchObject({ matterNo: 'S-9', purpose: 'AUDIT', actorId: 'auditor-1' });
});

it('stars out personal numbers that somebody typed', async () => {
  await look('2026-05-01', 1, 'officer-1', '办13800138000');
  const [line] = await search({ action: 'file.read' });
  expect(line).toMatchObject({ matterNo: '办***********', details: { note: '联系 ***********' } });
});

it.each([
  ['no matter', { matterNo: ' ' }, 'INVALID_INPUT'],
  ['a code that is none', { uscc: '91990102' }, 'INVALID_INPUT'],
  [
    'a period that ends before it begins',
    { from: '2026-05-02T00:00:00Z', until: '2026-05-01T00:00:00Z' },
    'INVALID_INPUT',
  ],
] as const)('refuses %s', async (_what, part, code) => {
  await expect(search(part)).rejects.toMatchObject({ code });
});

it.each(['ADMIN', 'OFFICER', 'APPROVER', 'ENTERPRISE'] as const)('is closed to %s', async (role) => {
  const who = actor(role, role === 'OFFICER' || role === 'APPROVER' ? 'MARKET' : null);
  const page = { first: 20, after: null };
  await expect(readEventLog(office.desk(DAY), who, ANY, page)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(readSeals(office.desk(DAY), who, { first: 20, below: null })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(verifyEventLog(office.desk(DAY), NO_HOUSE, who, 0)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

it('names the seal that an event lies under, and none before it is sealed', async () => {
  await look('2026-05-01', 1);
  await seal();
  await look('2026-05-02', 2);
  const seals = (await search({ action: 'file.read' })).map((line) => line.seal);
  expect(seals).toEqual([null, 1]);
  await seal();
  expect((await search({ action: 'file.read' })).map((line) => line.seal)).toEqual([2, 1]);
  const { extent, seals: kept } = await readSeals(office.desk(DAY), AUDITOR, { first: 20, below: null });
  expect(kept.map(({ serial }) => serial)).toEqual([2, 1]);
  expect(extent).toMatchObject({ seals: 2, sealed: kept.reduce((sum, { events }) => sum + events, 0) });
});

describe('the log checked a stretch at a time', () => {
  let head: string | null;
  const house = (): House => ({ ...NO_HOUSE, auditKeys: [certifier.key], auditHead: () => head });
  const verify = (after: number) => verifyEventLog(office.desk(DAY), house(), AUDITOR, after);
  beforeEach(async () => {
    for (const serial of [1, 2, 3]) {
      await look('2026-05-01', serial);
      head = await seal();
    }
  });

  it('agrees from the beginning and from any seal, to its end', async () => {
    expect(await verify(0)).toMatchObject({ serial: 3, seals: 3, isEnd: true, faults: [] });
    expect(await verify(2)).toMatchObject({ serial: 3, seals: 1, isEnd: true, faults: [] });
    expect(await verify(3)).toMatchObject({ serial: 3, seals: 0, isEnd: true, faults: [] });
  });

  it('names an event that was changed and the seal over it', async () => {
    const owner = await office.owner();
    await owner.query('ALTER TABLE archive.events DISABLE TRIGGER events_append_only');
    await owner.query(`UPDATE archive.events SET matter_no = 'F-2' WHERE uscc = $1`, [firm(2).uscc]);
    await owner.destroy();
    const [line] = await search({ uscc: firm(2).uscc, action: 'file.read' });
    expect((await verify(0)).faults).toEqual([{ what: 'EVENT_CHANGED', serial: 2, eventId: line?.eventId }]);
  });

  it('tells that the seal it should begin after is gone, and goes on with those that are there', async () => {
    const owner = await office.owner();
    await owner.query('ALTER TABLE archive.audit_seals DISABLE TRIGGER audit_seals_append_only');
    await owner.query('DELETE FROM archive.audit_seals WHERE serial = 2');
    await owner.query('ALTER TABLE archive.events DISABLE TRIGGER events_append_only');
    await owner.query(`UPDATE archive.events SET matter_no = 'F-3' WHERE uscc = $1`, [firm(3).uscc]);
    await look('2026-05-01', 4);
    head = await seal();
    const broken = { what: 'CHAIN_BROKEN', serial: 2, eventId: null };
    const changed = expect.objectContaining({ what: 'EVENT_CHANGED', serial: 3 }) as unknown;
    const stretch = (after: number) =>
      owner.transaction((manager) => verifyStretch(manager, [certifier.key], head, { after, mostEvents: 1 }));
    expect(await stretch(2)).toMatchObject({ serial: 3, seals: 1, isEnd: false, faults: [broken, changed] });
    expect(await stretch(3)).toMatchObject({ serial: 4, seals: 1, isEnd: true, faults: [] });
    await owner.destroy();
    expect(await verify(2)).toMatchObject({ serial: 4, seals: 2, isEnd: true, faults: [broken, changed] });
    expect((await verify(1)).faults).toContainEqual({ what: 'CHAIN_BROKEN', serial: 3, eventId: null });
  });

  it('misses what was cut off the end, by the head kept outside', async () => {
    const owner = await office.owner();
    await owner.query('ALTER TABLE archive.audit_seals DISABLE TRIGGER audit_seals_append_only');
    await owner.query('DELETE FROM archive.audit_seals WHERE serial = 3');
    await owner.destroy();
    expect((await verify(0)).faults).toEqual([{ what: 'TAIL_CUT', serial: 3, eventId: null }]);
    head = null;
    expect((await verify(0)).faults).toEqual([{ what: 'HEAD_MISSING', serial: 0, eventId: null }]);
  });
});
