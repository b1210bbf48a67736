import { localDate } from '../../src/domain/calendar/local-date';
import type { ConsentKind } from '../../src/domain/consent/consent';
import { enterPaperConsent, grantConsent } from '../../src/services/consents/give-consent';
import { openLoanFile } from '../../src/services/consents/open-loan-file';
import { readConsents } from '../../src/services/consents/read-consents';
import { revokeConsent } from '../../src/services/consents/revoke-consent';
import { viewsOf } from '../../src/services/checks/read-checks';
import { confirmListings } from '../../src/services/listings/confirm-listings';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { FIRMS, firm, registrationRow, wageListingRow } from '../support/rows';

const DAY = '2026-06-01';
const enterprise = actor('ENTERPRISE');
const bank = actor('BANK');
const own = FIRMS.find(({ uscc }) => uscc === enterprise.uscc) ?? firm(1);
const clerk = actor('OFFICER', 'MARKET');
let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await upload('REGISTRATION', 'MARKET', [registrationRow(own), registrationRow(firm(1))]);
  const listing = wageListingRow(own, {
    persons: [{ role: '法定代表人', name: '乙示二', idNumber: '990102198001010010' }],
    decisionNumber: '列1',
  });
  const recordId = (await upload('LISTING', 'LABOUR', [listing])).rows[0]?.recordId ?? '';
  const input = { batchKey: 'c1', dryRun: false, recordIds: [recordId] };
  await confirmListings(office.desk(DAY), actor('APPROVER', 'LABOUR'), input);
});
afterAll(() => office.close());

let batches = 0;
const upload = (kind: 'REGISTRATION' | 'LISTING', by: 'MARKET' | 'LABOUR', rows: Record<string, unknown>[]) =>
  uploadRecords(office.desk(DAY), actor('UPLOADER', by), {
    ...{ kind, batchKey: `u${(batches += 1)}`, policy: 'REJECT_ROWS', dryRun: false },
    rows: rows as Parameters<typeof uploadRecords>[2]['rows'],
  });

const terms = (kinds: readonly ConsentKind[], until = '2026-07-01') => ({
  ...{ bankUscc: bank.uscc ?? '', bankName: '示范银行', kinds, until: localDate(until) },
});
const look = (uscc = own.uscc, day = DAY, who = bank) => openLoanFile(office.desk(day), who, { uscc, matterNo: 'L-1' });
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => ({ code: (error as { code: string }).code, message: (error as Error).message }),
  );

describe('a bank', () => {
  it('is refused without a consent, in the same words whether there is a file or not', async () => {
    const [known, unknown] = [await refusal(look()), await refusal(look(firm(40).uscc))];
    expect(known).toMatchObject({ code: 'FORBIDDEN' });
    expect(known).toEqual(unknown);
  });

  it('sees what was consented to, in force and in words, without persons, and no verdict', async () => {
    const { consentId } = await grantConsent(office.desk(DAY), enterprise, terms(['LISTING', 'PENALTY']));
    const file = await look();
    expect(file.items.map(({ kind }) => kind)).toEqual(['LISTING']);
    const text = JSON.stringify(file);
    expect(text).toContain('拖欠农民工工资');
    expect(text).not.toMatch(/乙示二|990102198001010010|BLACK|BLOCK|standing/);
    await revokeConsent(office.desk(DAY), enterprise, consentId);
    expect(await refusal(look())).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('looks on the last day of a consent and not on the day after', async () => {
    await grantConsent(office.desk(DAY), enterprise, terms(['REGISTRATION'], '2026-06-10'));
    const { items } = await look(own.uscc, '2026-06-10');
    expect(items).toHaveLength(1);
    expect(items[0]?.values.map(({ field }) => field)).not.toContain('legalRepresentative');
    expect(await refusal(look(own.uscc, '2026-06-11'))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('gets nothing from a consent to another bank', async () => {
    const other = { ...bank, uscc: firm(2).uscc };
    expect(await refusal(look(own.uscc, DAY, other))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is on record with every look, granted or refused, and the enterprise can see how often', async () => {
    const events = await office.internal.query<{ outcome: string }[]>(
      `SELECT outcome FROM archive.events WHERE action = 'loans.read' AND purpose = 'LOAN' AND uscc = $1`,
      [own.uscc],
    );
    expect(new Set(events.map(({ outcome }) => outcome))).toEqual(new Set(['DONE', 'REFUSED']));
    const views = await viewsOf(office.desk(DAY), enterprise, own.uscc);
    const loans = views.filter(({ purpose }) => purpose === 'LOAN');
    expect(loans.length).toBeGreaterThan(0);
    expect(views.every(({ departmentCode }) => departmentCode === null)).toBe(true);
    expect(await refusal(viewsOf(office.desk(DAY), enterprise, firm(1).uscc))).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a consent on paper', () => {
  const paper = { number: '授-9', signedOn: localDate(DAY), sha256: 'b'.repeat(64) };
  const enter = (uscc: string) =>
    enterPaperConsent(office.desk(DAY), clerk, { ...terms(['HONOUR']), uscc, paper, matterNo: 'W-1' });

  it('is entered at the counter and opens the file as one given on line does, also of a firm not on file', async () => {
    await enter(firm(45).uscc);
    expect(await look(firm(45).uscc)).toMatchObject({ kinds: ['HONOUR'], items: [], knownAt: null });
  });

  it('is taken back by the department that entered it or by the enterprise, by nobody else, and once', async () => {
    const { consentId } = await enter(own.uscc);
    const stranger = revokeConsent(office.desk(DAY), actor('OFFICER', 'TAX'), consentId);
    expect(await refusal(stranger)).toMatchObject({ code: 'NOT_FOUND' });
    await revokeConsent(office.desk(DAY), clerk, consentId);
    expect(await refusal(revokeConsent(office.desk(DAY), enterprise, consentId))).toMatchObject({ code: 'CONFLICT' });
  });
});

describe('consents on record', () => {
  it('are shown to who gave them, to the bank they were given to, and to the auditor who names the firm', async () => {
    const ids = async (who: typeof bank, uscc: string | null = null) =>
      new Set((await readConsents(office.desk(DAY), who, uscc)).map((consent) => consent.uscc));
    expect(await ids(enterprise)).toEqual(new Set([own.uscc]));
    expect(await ids(bank)).toEqual(new Set([own.uscc, firm(45).uscc]));
    expect(await ids(actor('AUDITOR'), firm(45).uscc)).toEqual(new Set([firm(45).uscc]));
    expect(await refusal(readConsents(office.desk(DAY), actor('AUDITOR'), null))).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('are never changed', async () => {
    await expect(office.internal.query(`UPDATE archive.consents SET until = until`)).rejects.toThrow();
    await expect(office.internal.query(`DELETE FROM archive.consent_revocations`)).rejects.toThrow();
  });
});
