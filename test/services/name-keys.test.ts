import { localDate } from '../../src/domain/calendar/local-date';
import { renewNameKeys } from '../../src/services/archive/renew-name-keys';
import { verifyArchive } from '../../src/services/archive/verify-archive';
import { findNameCandidates } from '../../src/services/names/find-name-candidates';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, registrationRow } from '../support/rows';

const DAY = '2026-06-01';
let office: Office;
let batches = 0;
const register = (rows: ReturnType<typeof registrationRow>[]) =>
  uploadRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
    ...{ kind: 'REGISTRATION', batchKey: `b${(batches += 1)}`, policy: 'REJECT_ROWS', dryRun: false, rows },
  });

beforeAll(async () => {
  office = await openOffice();
  await register([
    registrationRow(firm(1), { name: '示范市青竹贸易有限公司' }),
    registrationRow(firm(2), { name: '示范市清主贸易有限公司' }),
    registrationRow(firm(3), { name: '清川县青竹贸易有限公司' }),
    registrationRow(firm(4), { name: '示范市第一食品有限公司' }),
    registrationRow(firm(5), { name: '示范市云上居餐饮管理有限公司' }),
    registrationRow(firm(6), { name: '示范市贸易有限公司' }),
  ]);
});
afterAll(() => office.close());

async function found(name: string): Promise<{ kind: string; tiers: string[]; exact: string | null }> {
  const [answer] = await findNameCandidates(office.internal.manager, [name]);
  if (answer?.kind !== 'CANDIDATES') return { kind: 'REFUSED', tiers: [], exact: null };
  const tiers = answer.candidates.map(
    ({ uscc, tier }) => `${[1, 2, 3, 4, 5, 6].find((n) => firm(n).uscc === uscc)} ${tier}`,
  );
  return { kind: answer.kind, tiers, exact: answer.exact?.uscc ?? null };
}

describe('a firm is found by its name', () => {
  it.each([
    ['written the same', '示范市青竹贸易有限公司', ['1 EXACT', '3 SAME_BRAND_AND_TRADE', '2 SAME_SOUND']],
    ['in traditional characters', '示範市青竹貿易有限公司', ['1 VARIANT', '3 SAME_BRAND_AND_TRADE', '2 SAME_SOUND']],
    ['with its digit in Arabic', '示范市第1食品有限公司', ['4 VARIANT']],
    ['by pinyin', 'qingzhu贸易', ['1 SAME_SOUND', '2 SAME_SOUND', '3 SAME_SOUND']],
    ['one character wrong', '示范市云中居餐饮管理有限公司', ['5 CLOSE_BRAND']],
  ])('%s', async (_how, name, tiers) => {
    expect((await found(name)).tiers.sort()).toEqual([...tiers].sort());
  });

  it('settles on nobody but by the letter', async () => {
    expect((await found('示范市青竹贸易有限公司')).exact).toBe(firm(1).uscc);
    expect((await found('示範市青竹貿易有限公司')).exact).toBeNull();
  });

  it('is refused without a brand, unless the whole name is a firm’s', async () => {
    expect(await found('清川县贸易有限公司')).toMatchObject({ kind: 'REFUSED' });
    expect(await found('示范市贸易有限公司')).toMatchObject({ exact: firm(6).uscc });
  });

  it('by a name it has given up as by its former one, and by no name it never had', async () => {
    await register([registrationRow(firm(5), { name: '示范市海棠里餐饮管理有限公司', changeReason: '名称变更' })]);
    expect((await found('示范市云上居餐饮管理有限公司')).tiers).toEqual(['5 FORMER']);
    expect((await found('示范市海棠里餐饮管理有限公司')).tiers).toEqual(['5 EXACT']);
  });
});

describe('the keys of names', () => {
  it('are worked out anew for every name that has none of the present kind, and only for those', async () => {
    await office.internal.query(`UPDATE archive.name_keys SET version = 0, brand_key = 'x' WHERE uscc = $1`, [
      firm(1).uscc,
    ]);
    expect(await renewNameKeys(office.internal)).toBe(1);
    expect(await renewNameKeys(office.internal)).toBe(0);
    expect((await found('青竹贸易')).tiers).toContain('1 SAME_BRAND_AND_TRADE');
  });

  it('are held against the names whenever the archive is verified', async () => {
    const differences = async () => (await verifyArchive(office.internal, localDate(DAY), () => undefined)).differences;
    expect(await differences()).toEqual([]);
    await office.internal.query(`UPDATE archive.name_keys SET sound = 'x' WHERE uscc = $1`, [firm(2).uscc]);
    expect(await differences()).toEqual([{ uscc: firm(2).uscc, what: 'NAME_KEYS' }]);
  });
});
