import { CATALOGUES } from '../../src/domain/catalogue/index';
import { readCatalogues } from '../../src/services/catalogue/read-catalogues';
import { NO_HOUSE } from '../../src/services/house';
import { readSystemState } from '../../src/services/system/read-system-state';
import { readRevocations } from '../../src/services/trust/read-trust';
import { revoke } from '../../src/services/trust/revoke';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';

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

it('names the steps of the schema that a database has not taken', async () => {
  const owner = await office.owner();
  await owner.query(`UPDATE migrations SET name = 'Unknown1' WHERE id = (SELECT max(id) FROM migrations)`);
  await owner.destroy();
  const { pendingMigrations } = await readSystemState(office.desk('2026-06-03'), NO_HOUSE, ADMIN);
  expect(pendingMigrations).toHaveLength(1);
});
