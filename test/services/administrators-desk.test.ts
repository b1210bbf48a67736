import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import { CATALOGUES } from '../../src/domain/catalogue/index';
import { createInternalContext } from '../../src/graphql/internal/context';
import { sealEvents } from '../../src/services/audit/seal-events';
import { readCatalogues } from '../../src/services/catalogue/read-catalogues';
import { NO_HOUSE } from '../../src/services/house';
import { readSystemState } from '../../src/services/system/read-system-state';
import { readRevocations } from '../../src/services/trust/read-trust';
import { revoke } from '../../src/services/trust/revoke';
import type { Office } from '../support/desk';
import { actor, CERTIFIER, openOffice } from '../support/desk';
import { othersAreDone } from '../support/others-are-done';
import { insertInto } from '../support/rows-of-departments';

const ADMIN = actor('ADMIN');
let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

it('lists revocations with who made them and why, the newest first, page by page', async () => {
  await revoke(office.desk('2026-06-01'), ADMIN, 'TOKEN', 'jti-1', '电脑遗失');
  await revoke(office.desk('2026-06-02'), ADMIN, 'SUBJECT', 'clerk-7', '调离');
  const desk = office.desk('2026-06-03');
  const [newest] = await readRevocations(desk, ADMIN, { first: 1, after: null });
  expect(newest).toMatchObject({ kind: 'SUBJECT', value: 'clerk-7', reason: '调离', revokedBy: 'admin-1' });
  const rest = await readRevocations(desk, ADMIN, { first: 10, after: newest ?? null });
  expect(rest.map(({ value, reason }) => [value, reason])).toEqual([['jti-1', '电脑遗失']]);
});

it('tells which law is in force, which is proposed, and what a proposal changes', () => {
  const [present, ...others] = readCatalogues(office.desk('2026-06-01'), ADMIN);
  expect(present).toMatchObject({ isInForce: true, differences: [] });
  expect(others).toHaveLength(CATALOGUES.length - 1);
  for (const { catalogue, isInForce } of others) expect([isInForce, catalogue.standing]).toEqual([false, 'PROPOSED']);
  const consent = others.find(({ catalogue }) => catalogue.version === '2027-county-consent');
  expect(consent?.differences.length).toBeGreaterThan(0);
  for (const { whereZh, presentZh, otherZh } of consent?.differences ?? [])
    expect([whereZh.includes('县级列入须经上级同意'), presentZh, otherZh]).toEqual([true, '是', '否']);
});

it('says how the platform is doing in numbers, without a firm, a person or a file', async () => {
  const state = await readSystemState(office.desk('2026-06-03'), NO_HOUSE, ADMIN);
  expect(state.pendingMigrations).toEqual([]);
  expect(state.database.migrations.at(0)).toBe('Archive1790000000000');
  expect(state.database.departments).toBeGreaterThan(3);
  expect(state.uploads).toEqual({ waiting: 0, running: 0, undecided: 0, failed: 0, oldestAt: null });
  expect(state).toMatchObject({ process: null, log: { seals: 0 } });
  expect(JSON.stringify(state)).not.toMatch(/admin-1|clerk-7|电脑遗失|\d{17}[0-9A-Z]/);
});

it('counts for an administrator, who sees none of these rows, what waits and what is sealed', async () => {
  const owner = await office.owner();
  for (const table of ['upload_jobs', 'check_jobs'])
    await owner.query(insertInto(table, DEMO_DEPARTMENTS.TAX.code, '00000000-0000-4000-8000-00000000000a'));
  await owner.query(`UPDATE archive.upload_jobs SET state = 'RECEIVED'`);
  await othersAreDone(owner);
  await sealEvents({ dataSource: office.internal, certifier: CERTIFIER, now: office.desk('2026-06-02').now });
  const { desk } = createInternalContext(office.desk('2026-06-03'), ADMIN);
  const { uploads, checks, log } = await readSystemState(desk, NO_HOUSE, ADMIN);
  for (const queue of [uploads, checks])
    expect(queue).toEqual({ waiting: 1, running: 0, undecided: 0, failed: 0, oldestAt: expect.any(String) as string });
  const [written] = await owner.query<{ events: number }[]>('SELECT count(*) AS events FROM archive.events');
  expect(log).toEqual({ seals: 1, sealed: written?.events, unsealed: 0, lastSealedAt: '2026-06-02T04:00:00.000Z' });
  await owner.destroy();
});

it('names the steps of the schema that a database has not taken', async () => {
  const owner = await office.owner();
  await owner.query(`UPDATE migrations SET name = 'Unknown1' WHERE id = (SELECT max(id) FROM migrations)`);
  await owner.destroy();
  const { pendingMigrations } = await readSystemState(office.desk('2026-06-03'), NO_HOUSE, ADMIN);
  expect(pendingMigrations).toHaveLength(1);
});
