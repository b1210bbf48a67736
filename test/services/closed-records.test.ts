import type { Actor } from '../../src/domain/access/actor';
import type { CreditFile } from '../../src/services/enquiries/open-credit-file';
import { openCreditFile } from '../../src/services/enquiries/open-credit-file';
import { fileRows, openBoardOffice } from '../support/boards';
import type { Office } from '../support/desk';
import { actor } from '../support/desk';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { firm, penaltyRow, registrationRow } from '../support/rows';

const FINED = firm(31);
let office: Office;

beforeAll(async () => {
  office = await openBoardOffice();
  await fileRows(office, 'MARKET', 'REGISTRATION', [registrationRow(FINED)], '2026-05-01');
  await fileRows(office, 'MARKET', 'PENALTY', [penaltyRow(FINED, { decidedOn: '2026-01-05' })], '2026-05-01');
  await fileRows(office, 'MARKET', 'DISPOSITION', [repairFrom('2026-06-10')], '2026-06-01');
});
afterAll(() => office.close());

function repairFrom(effectiveOn: string): RawRow {
  const { uscc, name, decisionNumber, authority, authorityCode } = penaltyRow(FINED);
  return {
    ...{ uscc, name, action: 'REPAIR', targetKind: 'PENALTY', targetNumber: decisionNumber },
    ...{ targetAuthorityCode: authorityCode, decisionNumber: '修复1号', authority, authorityCode },
    ...{ decidedOn: '2026-06-01', effectiveOn, reason: '已缴清罚款' },
  };
}

async function fileSeenBy(who: Actor, day: string): Promise<CreditFile> {
  const look = { uscc: FINED.uscc, purpose: 'SUPERVISION', matterNo: 'M-1', asOf: null, knownAt: null } as const;
  const file = await openCreditFile(office.desk(day), who, look);
  if (!file) throw new Error('the firm is not on file');
  return file;
}

const kindsIn = ({ records }: CreditFile) => records.map(({ record }) => record.fact.kind).sort();

describe('a repaired penalty (R1)', () => {
  it.each([
    ['procurement', actor('PROCUREMENT', 'FINANCE')],
    ['another department', actor('OFFICER', 'TAX')],
    ['its own department', actor('OFFICER', 'MARKET')],
  ])('takes the decision that repaired it out of the sight of %s', async (_, who) => {
    expect(kindsIn(await fileSeenBy(who, '2026-06-09'))).toEqual(['DISPOSITION', 'PENALTY', 'REGISTRATION']);
    expect(kindsIn(await fileSeenBy(who, '2026-06-10'))).toEqual(['REGISTRATION']);
  });

  it('stays before the auditor, with the decision', async () => {
    expect(kindsIn(await fileSeenBy(actor('AUDITOR'), '2026-06-10'))).toEqual([
      'DISPOSITION',
      'PENALTY',
      'REGISTRATION',
    ]);
  });
});
