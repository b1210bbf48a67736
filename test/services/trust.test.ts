import { generateKeyPairSync } from 'node:crypto';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import { isRevoked } from '../../src/domain/access/trust';
import { readServiceKeys, readTrust } from '../../src/services/trust/read-trust';
import { revoke } from '../../src/services/trust/revoke';
import type { NewServiceKey } from '../../src/services/trust/service-keys';
import { registerServiceKey, retireServiceKey } from '../../src/services/trust/service-keys';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';

let office: Office;
const admin = actor('ADMIN');
const DAY = '2026-06-01';
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const pem = () => generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
const keyOf = (given: Partial<NewServiceKey> = {}): NewServiceKey => ({
  departmentCode: DEMO_DEPARTMENTS.MARKET.code,
  account: 'market-feed',
  role: 'UPLOADER',
  publicKey: pem(),
  days: 30,
  ...given,
});
const events = (action: string) =>
  office.internal.query<{ details: Record<string, string> }[]>(
    'SELECT details FROM archive.events WHERE action = $1 ORDER BY occurred_at',
    [action],
  );

it('takes back a subject: what was issued until now is refused, what comes later is not', async () => {
  const { revokedAt } = await revoke(office.desk(DAY), admin, 'SUBJECT', 'clerk-9', '离职');
  const { revocations } = await readTrust(office.internal);
  const second = Date.parse(revokedAt) / 1_000;
  const token = (issuedAt: number | null) => ({ id: 'x', subject: 'clerk-9', issuedAt });
  expect([second, second + 1, null].map((issuedAt) => isRevoked(token(issuedAt), revocations))).toEqual([
    true,
    false,
    true,
  ]);
  expect(await events('trust.revoke')).toEqual([{ details: { kind: 'SUBJECT', value: 'clerk-9' } }]);
});

it('keeps of a subject taken back twice the later day', async () => {
  await revoke(office.desk('2026-06-02'), admin, 'SUBJECT', 'clerk-8', '遗失');
  await revoke(office.desk('2026-06-09'), admin, 'SUBJECT', 'clerk-8', '再次遗失');
  const { revocations } = await readTrust(office.internal);
  expect(revocations.filter(({ value }) => value === 'clerk-8').map(({ revokedAt }) => revokedAt.slice(0, 10))).toEqual(
    ['2026-06-09'],
  );
});

it('rotates keys: old and new hold together until the old one is retired', async () => {
  const old = await registerServiceKey(office.desk(DAY), admin, keyOf());
  const next = await registerServiceKey(office.desk(DAY), admin, keyOf());
  const retired = await retireServiceKey(office.desk('2026-06-05'), admin, old.kid);
  expect(retired.retiredAt).toBe(office.desk('2026-06-05').now.toISOString());
  const again = await retireServiceKey(office.desk('2026-06-07'), admin, old.kid);
  expect(again.retiredAt).toBe(retired.retiredAt);
  const kept = await readServiceKeys(office.desk(DAY), admin);
  expect(kept.filter(({ retiredAt }) => retiredAt === null).map(({ kid }) => kid)).toEqual([next.kid]);
  expect((await events('trust.registerKey')).map(({ details }) => details['kid']).sort()).toEqual(
    [old.kid, next.kid].sort(),
  );
});

it.each<[string, Partial<NewServiceKey>]>([
  [
    'a private key',
    { publicKey: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() },
  ],
  [
    'a key of another kind',
    {
      publicKey: generateKeyPairSync('ec', { namedCurve: 'P-256' })
        .publicKey.export({ type: 'spki', format: 'pem' })
        .toString(),
    },
  ],
  ['no key', { publicKey: 'key' }],
  ['a name that is a person’s', { account: '张三' }],
  ['no day', { days: 0 }],
  ['more than 400 days', { days: 401 }],
  ['a department nobody registered', { departmentCode: '11990100MB0000001X' }],
])('refuses to register %s', async (_what, given) => {
  await expect(registerServiceKey(office.desk(DAY), admin, keyOf(given))).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  });
});

it('refuses the same key a second time, and a key nobody knows', async () => {
  const key = keyOf();
  await registerServiceKey(office.desk(DAY), admin, key);
  await expect(registerServiceKey(office.desk(DAY), admin, key)).rejects.toMatchObject({
    driverError: { code: '23505' },
  });
  await expect(retireServiceKey(office.desk(DAY), admin, 'none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('lets nobody but the administrator decide whom we trust', async () => {
  for (const role of ['AUDITOR', 'APPROVER'] as const) {
    const who = actor(role, role === 'APPROVER' ? 'MARKET' : null);
    await expect(revoke(office.desk(DAY), who, 'TOKEN', 'x', 'x')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(registerServiceKey(office.desk(DAY), who, keyOf())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
});

it('keeps revocations for good: the serving role changes none', async () => {
  await expect(office.internal.query('DELETE FROM archive.revocations')).rejects.toThrow('permission denied');
  await expect(office.internal.query(`UPDATE archive.revocations SET value = ''`)).rejects.toThrow('permission denied');
});
