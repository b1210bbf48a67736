import { generateKeyPairSync } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createCertifier } from '../../src/services/certifier';
import { recordEvent } from '../../src/services/events/record-event';
import { sealEvents } from '../../src/services/audit/seal-events';
import type { AuditVerification } from '../../src/services/audit/verify-audit';
import { verifyAudit } from '../../src/services/audit/verify-audit';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { othersAreDone } from '../support/others-are-done';
import { firm } from '../support/rows';

const DAY = '2026-06-01';
const LOG = ['events', 'audit_seals'] as const;
/** What somebody with the owner's rights can do first: take away the triggers that refuse the rest. */
const OPENED = LOG.map((table) => `ALTER TABLE archive.${table} DISABLE TRIGGER ${table}_append_only`).join('; ');
const RESTORED = LOG.map(
  (table) => `TRUNCATE archive.${table}; INSERT INTO archive.${table} SELECT * FROM archive.${table}_kept`,
).join('; ');
const certifier = createCertifier(generateKeyPairSync('ed25519').privateKey, 'AUDIT');
let office: Office;
let owner: DataSource;
let head: string | null;
let headAtFirst: string | null;
beforeAll(async () => {
  office = await openOffice();
  owner = await office.owner();
  for (const size of [7, 1, 12]) {
    await write(size);
    await othersAreDone(owner);
    headAtFirst = await seal();
  }
  for (const table of LOG) await owner.query(`CREATE TABLE archive.${table}_kept AS TABLE archive.${table}`);
});
afterAll(async () => {
  await owner.destroy();
  await office.close();
});

/** The log as it was sealed at first, with the triggers that guard it: making a database anew takes a hundred times as long. */
beforeEach(async () => {
  await owner.query(`${OPENED}; ${RESTORED}; ${OPENED.replaceAll('DISABLE', 'ENABLE')}`);
  head = headAtFirst;
});

const seal = () => sealEvents({ dataSource: office.internal, certifier, now: office.desk(DAY).now });
const verify = (kept: string | null = head): Promise<AuditVerification> => verifyAudit(owner, [certifier.key], kept);
const faults = async (kept: string | null = head) => (await verify(kept)).faults.map(({ what }) => what);

async function write(events: number): Promise<void> {
  for (let count = 0; count < events; count += 1) {
    await office.internal.transaction((manager) =>
      recordEvent(manager, office.desk(DAY), actor('AUDITOR'), {
        action: 'views.read',
        purpose: 'AUDIT',
        matterNo: `S-${count}`,
        uscc: firm(count + 1).uscc,
        batchId: '00000000-0000-4000-8000-000000000000',
      }),
    );
  }
}

/** Does what the triggers would have refused. */
async function tamper(sql: string, parameters: readonly unknown[] = []): Promise<void> {
  await owner.query(OPENED);
  await owner.query(sql, [...parameters]);
}

/** The first, a middle and the last event of the log, by what orders it. */
async function eventAt(place: 'first' | 'middle' | 'last'): Promise<string> {
  const rows = await owner.query<{ event_id: string }[]>(
    'SELECT event_id FROM archive.events WHERE uscc IS NOT NULL ORDER BY txid, event_id',
  );
  const row = { first: rows[0], middle: rows[Math.floor(rows.length / 2)], last: rows.at(-1) }[place];
  return row?.event_id ?? '';
}

const COLUMNS: readonly (readonly [string, string])[] = [
  ['event_id', 'gen_random_uuid()'],
  ['occurred_at', "occurred_at + interval '1 millisecond'"],
  ['actor_id', "actor_id || 'x'"],
  ['role', "'ADMIN'"],
  ['department_code', "'x'"],
  ['action', "'file.read'"],
  ['outcome', "'REFUSED'"],
  ['purpose', "'BIDDING'"],
  ['purpose', 'NULL'],
  ['matter_no', "'S-x'"],
  ['matter_no', 'NULL'],
  ['uscc', "'x'"],
  ['uscc', 'NULL'],
  ['batch_id', 'gen_random_uuid()'],
  ['batch_id', 'NULL'],
  ['details', `'{"found": true}'`],
  ['request_id', "'x'"],
  ['request_id', 'NULL'],
];

describe('a sealed log', () => {
  it('is found sound, whatever the clock of whoever looks', async () => {
    await owner.query(`SET TIME ZONE 'America/New_York'`);
    expect(await verify()).toMatchObject({ seals: 3, unsealed: 0, faults: [] });
  });

  it('is sealed behind the writers: what is written next waits for the next seal', async () => {
    await write(2);
    expect(await verify()).toMatchObject({ seals: 3, unsealed: 2, faults: [] });
    await othersAreDone(owner);
    head = await seal();
    expect(await verify()).toMatchObject({ seals: 4, unsealed: 0, faults: [] });
    expect(await seal()).not.toBeNull();
    expect((await verify()).seals).toBe(4);
  });

  it('leaves out what a transaction at work has written, until it has ended', async () => {
    const runner = office.internal.createQueryRunner();
    await runner.startTransaction();
    const facts = { action: 'views.read', uscc: firm(1).uscc } as const;
    await recordEvent(runner.manager, office.desk(DAY), actor('AUDITOR'), facts);
    await write(1);
    await seal();
    expect((await verify(await seal())).unsealed).toBe(1);
    await runner.commitTransaction();
    await runner.release();
    await othersAreDone(owner);
    head = await seal();
    expect(await verify()).toMatchObject({ unsealed: 0, faults: [] });
  });

  it('is sealed by one process at a time; the others leave it to that one', async () => {
    const runner = owner.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT pg_advisory_xact_lock(7403915)');
    expect(await seal()).toBeNull();
    await runner.rollbackTransaction();
    await runner.release();
  });

  it.each(['first', 'middle', 'last'] as const)(
    'tells that any column of the %s event was changed or emptied',
    async (place) => {
      const eventId = await eventAt(place);
      await owner.query(OPENED);
      const missed: string[] = [];
      for (const [column, value] of COLUMNS) {
        await owner.query(`UPDATE archive.events SET ${column} = ${value} WHERE event_id = $1`, [eventId]);
        if ((await faults()).length === 0) missed.push(`${column} = ${value}`);
        await owner.query(RESTORED);
      }
      expect([missed, await faults()]).toEqual([[], []]);
    },
  );

  it.each(['first', 'middle', 'last'] as const)('tells that the %s event is gone', async (place) => {
    await tamper('DELETE FROM archive.events WHERE event_id = $1', [await eventAt(place)]);
    expect(await faults()).toEqual(['EVENT_MISSING']);
  });

  it('names the event that was changed', async () => {
    const eventId = await eventAt('middle');
    await tamper(`UPDATE archive.events SET actor_id = 'somebody else' WHERE event_id = $1`, [eventId]);
    expect((await verify()).faults).toEqual([expect.objectContaining({ what: 'EVENT_CHANGED', eventId })]);
  });

  it('tells that an event was put in, or moved to another transaction', async () => {
    const copy = `INSERT INTO archive.events (event_id, occurred_at, actor_id, role, action, outcome, details, txid)
      SELECT gen_random_uuid(), occurred_at, actor_id, role, action, outcome, details, txid FROM archive.events WHERE event_id = $1`;
    await tamper(copy, [await eventAt('middle')]);
    expect(await faults()).toEqual(['EVENT_ADDED']);
    await tamper('UPDATE archive.events SET txid = txid - 1 WHERE event_id = $1', [await eventAt('last')]);
    expect((await faults()).length).toBeGreaterThan(1);
  });

  it.each([
    [
      'two events change places',
      `UPDATE archive.events AS one SET txid = other.txid FROM archive.events AS other
        WHERE (one.event_id, other.event_id) IN (($1::uuid, $2::uuid), ($2::uuid, $1::uuid))`,
    ],
  ])('tells that %s', async (_what, sql) => {
    await tamper(sql, [await eventAt('first'), await eventAt('last')]);
    expect((await faults()).length).toBeGreaterThan(0);
  });

  it('tells that all events were taken, and that the whole of it was', async () => {
    await tamper('TRUNCATE archive.events');
    expect(new Set(await faults())).toEqual(new Set(['EVENT_MISSING']));
    await tamper('TRUNCATE archive.audit_seals');
    expect(await faults()).toEqual(['TAIL_CUT']);
  });

  it('tells that its tail was cut off with the seal over it', async () => {
    await tamper('DELETE FROM archive.events WHERE txid >= (SELECT max(from_txid) FROM archive.audit_seals)');
    await tamper('DELETE FROM archive.audit_seals WHERE serial = 3');
    expect(await faults()).toEqual(['TAIL_CUT']);
  });

  it.each([
    ['events = events + 1', 'SEAL_CHANGED'],
    [`root = repeat('0', 64)`, 'SEAL_CHANGED'],
    [`previous = repeat('0', 64)`, 'CHAIN_BROKEN'],
    [`sealed_at = sealed_at + interval '1 day'`, 'SEAL_CHANGED'],
    [`jws = overlay(jws placing 'AAAA' from length(jws) - 3)`, 'SEAL_CHANGED'],
    [`hash = repeat('0', 64)`, 'SEAL_CHANGED'],
  ])('tells that of a seal %s', async (change, what) => {
    await tamper(`UPDATE archive.audit_seals SET ${change} WHERE serial = 2`);
    expect(await faults()).toContain(what);
  });

  it('tells a head that is missing or not ours', async () => {
    expect(await faults(null)).toEqual(['HEAD_MISSING']);
    expect(await faults('a.b.c')).toEqual(['HEAD_UNKNOWN']);
    const other = createCertifier(generateKeyPairSync('ed25519').privateKey, 'AUDIT');
    expect(await faults(await other.sign('{"serial":3}'))).toEqual(['HEAD_UNKNOWN']);
  });
});

describe('whoever writes events', () => {
  it.each([
    'UPDATE archive.events SET actor_id = actor_id',
    'DELETE FROM archive.events',
    'TRUNCATE archive.events',
    'UPDATE archive.audit_seals SET serial = serial',
    'DELETE FROM archive.audit_seals',
    `INSERT INTO archive.events (event_id, occurred_at, actor_id, role, action, outcome, details, txid)
     VALUES (gen_random_uuid(), now(), 'x', 'ADMIN', 'file.read', 'DONE', '{}', 1)`,
  ])('cannot say: %s', async (sql) => {
    await expect(office.internal.query(sql)).rejects.toThrow();
  });
});
