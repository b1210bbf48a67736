import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import type { DemoOffice } from '../../src/demo/departments';
import { localDate } from '../../src/domain/calendar/local-date';
import type { StoredResult, TypedSupplier } from '../../src/domain/check/stored-check';
import type { RecordKind } from '../../src/domain/record/record-kind';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { createCertifier } from '../../src/services/certifier';
import type { SuppliersAnswer, SuppliersQuestion } from '../../src/services/checks/check-suppliers';
import { checkSuppliers } from '../../src/services/checks/check-suppliers';
import { ARCHIVE_ONLY, certificateFor, openCheck, readChecks, viewsOf } from '../../src/services/checks/read-checks';
import { confirmListings } from '../../src/services/listings/confirm-listings';
import { verifyCertificate, verifyCertificateFile } from '../../src/services/public/verify-certificate';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import { generateKeyPairSync } from 'node:crypto';
import { statementsOf } from '../support/count-statements';
import type { Office } from '../support/desk';
import { actor, CERTIFIER, openOffice } from '../support/desk';
import { firm, registrationRow, wageListingRow } from '../support/rows';
import { temporaryFolder } from '../support/temporary-folder';

const DAY = '2026-06-01';
const buyer = actor('PROCUREMENT', 'MARKET');
let office: Office;
let batches = 0;

beforeAll(async () => {
  office = await openOffice();
  const rows = Array.from({ length: 40 }, (_, index) => registrationRow(firm(index + 1), { regionCode: '990102' }));
  await upload('REGISTRATION', 'MARKET', rows);
  await listed(1);
});
afterAll(() => office.close());

const upload = (kind: RecordKind, by: DemoOffice, rows: RawRow[]) =>
  uploadRecords(office.desk(DAY), actor('UPLOADER', by), {
    ...{ kind, batchKey: `b${(batches += 1)}`, policy: 'REJECT_ROWS', dryRun: false, rows },
  });

async function listed(serial: number): Promise<void> {
  const row = wageListingRow(firm(serial), { decisionNumber: `列${serial}` });
  const recordId = (await upload('LISTING', 'LABOUR', [row])).rows[0]?.recordId ?? '';
  const input = { batchKey: `b${(batches += 1)}`, dryRun: false, recordIds: [recordId] };
  await confirmListings(office.desk(DAY), actor('APPROVER', 'LABOUR'), input);
}

const PROJECT = {
  name: '道路养护',
  number: '采-1',
  projectKind: null,
  regionCode: null,
  defaulters: 'SILENT',
} as const;

function check(suppliers: readonly Partial<TypedSupplier>[], more: Partial<SuppliersQuestion> = {}, day = DAY) {
  const asked = suppliers.map(({ uscc = null, name = null }) => ({ uscc, name }));
  const question = { purpose: 'GOVERNMENT_PROCUREMENT', matterNo: 'M-1', project: PROJECT, asOf: null } as const;
  return checkSuppliers(office.desk(day), buyer, { ...question, suppliers: asked, ...more });
}

async function one(supplier: Partial<TypedSupplier>, more: Partial<SuppliersQuestion> = {}): Promise<StoredResult> {
  const [result] = (await check([supplier], more)).results;
  if (!result) throw new Error('no verdict');
  return result;
}

describe('a check', () => {
  it('gives each supplier one verdict, in order, whatever is wrong with another', async () => {
    const { results, check: made } = await check([
      { uscc: firm(1).uscc },
      { uscc: firm(2).uscc },
      { uscc: `${firm(2).uscc.slice(0, 17)}0` },
      { uscc: '91990122MA0D99999X'.slice(0, 17) },
      { uscc: firm(3).uscc, name: firm(4).name },
      { name: firm(5).name },
      { name: '示范市并无此号贸易有限公司' },
    ]);
    expect(results.map(({ place, verdict }) => [place, verdict])).toEqual([
      [1, 'BLOCK'],
      [2, 'CLEAR'],
      [3, 'INVALID_CODE'],
      [4, 'INVALID_CODE'],
      [5, 'NAME_MISMATCH'],
      [6, 'CLEAR'],
      [7, 'UNKNOWN_SUBJECT'],
    ]);
    expect(Object.values(made.counts).reduce((sum, count) => sum + count, 0)).toBe(7);
  });

  it('never lets one supplier sink the others: no text, a name without brand, signs that cannot be kept', async () => {
    const { results } = await check([
      {},
      { name: '贸易有限公司' },
      { name: '甲\u0000乙物流' },
      { uscc: ' ' },
      { uscc: firm(2).uscc },
    ]);
    expect(results.map(({ verdict }) => verdict)).toEqual([
      ...['INVALID_CODE', 'AMBIGUOUS', 'UNKNOWN_SUBJECT', 'INVALID_CODE', 'CLEAR'],
    ]);
    expect(results[2]?.typed.name).toBe('甲\uFFFD乙物流');
  });

  it('says by which article, whose list, until when', async () => {
    expect((await one({ uscc: firm(1).uscc })).reasons[0]).toMatchObject({
      code: 'M-A01',
      force: 'MUST',
      effect: 'BLOCK',
      basis: { document: '保障农民工工资支付条例' },
      recordZh: '拖欠农民工工资失信联合惩戒对象名单',
      documentNumber: '列1',
    });
  });

  it('names codes one slip away, those on file marked', async () => {
    const { uscc } = firm(2);
    const wrong = uscc.slice(0, 17) + (uscc.endsWith('0') ? '1' : '0');
    const { fault } = await one({ uscc: wrong });
    expect(fault?.failed).toBe('CHECK_CHARACTER');
    expect(fault?.nearby).toContainEqual({ uscc, onFile: true });
  });

  it('takes a valid code that is not on file for an outsider, no more (R17)', async () => {
    expect(await one({ uscc: firm(55).uscc })).toMatchObject({ verdict: 'UNKNOWN_SUBJECT', reasons: [], marks: [] });
  });

  it('asks for a person where a listing row about the code was refused (R9)', async () => {
    await upload('LISTING', 'LABOUR', [wageListingRow(firm(7), { decisionNumber: '列7', name: '另一家有限公司' })]);
    expect(await one({ uscc: firm(7).uscc })).toMatchObject({ verdict: 'REVIEW', marks: ['SOURCE_INCOMPLETE'] });
  });

  it('takes no notice of a department that may not list the firm', async () => {
    const row = wageListingRow(firm(8), { decisionNumber: '列8' });
    await upload('LISTING', 'TAX', [row]);
    expect(await one({ uscc: firm(8).uscc })).toMatchObject({ verdict: 'CLEAR', marks: [] });
  });

  it('lists the sources behind the purpose with their last load', async () => {
    const { sources } = (await check([{ uscc: firm(2).uscc }])).check;
    const labour = sources.find(({ departmentCode }) => departmentCode === DEMO_DEPARTMENTS.LABOUR.code);
    expect(labour).toMatchObject({ kind: 'LISTING', listTypes: ['WAGE'] });
    expect(sources.some(({ state }) => state === 'MISSING')).toBe(true);
  });

  it.each([1, 30])('of %i suppliers takes the same number of statements', async (count) => {
    const suppliers = Array.from({ length: count }, (_, index) => ({ uscc: firm(index + 1).uscc }));
    const names = await statementsOf(office.pool, () => check(suppliers, { matterNo: `n${count}` }));
    expect(names).toHaveLength(11);
  });

  it.each([
    ['no suppliers', { suppliers: [] }, 'INVALID_INPUT'],
    [
      'more than a thousand',
      { suppliers: Array(1_001).fill({ uscc: 'x', name: null }) as TypedSupplier[] },
      'LIMIT_EXCEEDED',
    ],
    ['a past day', { asOf: localDate('2026-05-31') }, 'FORBIDDEN'],
    ['no matter number', { matterNo: ' ' }, 'INVALID_INPUT'],
    ['a project without number', { project: { ...PROJECT, number: '' } }, 'INVALID_INPUT'],
  ])('is refused with %s', async (_name, more, code) => {
    await expect(check([{ uscc: firm(2).uscc }], more)).rejects.toMatchObject({ code });
  });
});

describe('a name alone', () => {
  it('settles the one firm that bears it, former names do not', async () => {
    await upload('REGISTRATION', 'MARKET', [
      registrationRow(firm(41), { name: '示范市苍梧物流有限公司', formerNames: '示范市旧梧物流有限公司' }),
    ]);
    expect(await one({ name: ' 示范市苍梧物流有限公司' })).toMatchObject({
      verdict: 'CLEAR',
      resolved: { uscc: firm(41).uscc },
    });
    const former = await one({ name: '示范市旧梧物流有限公司' });
    expect(former).toMatchObject({ verdict: 'AMBIGUOUS', resolved: null, candidates: [{ former: true, score: 0.95 }] });
  });

  it('that is only like a firm’s clears nobody', async () => {
    const result = await one({ name: '清川县苍梧物流有限责任公司' });
    expect(result).toMatchObject({
      verdict: 'AMBIGUOUS',
      resolved: null,
      candidates: [{ uscc: firm(41).uscc, score: 0.7 }],
    });
  });

  it('without a brand means a firm only as a whole', async () => {
    await upload('REGISTRATION', 'MARKET', [registrationRow(firm(42), { name: '示范市建筑材料机械厂' })]);
    expect(await one({ name: '示范市建筑材料机械厂' })).toMatchObject({ resolved: { uscc: firm(42).uscc } });
    expect(await one({ name: '建筑材料机械厂' })).toMatchObject({
      verdict: 'AMBIGUOUS',
      resolved: null,
      marks: ['NO_BRAND'],
    });
  });

  it('finds every firm first by its own name', async () => {
    const suppliers = Array.from({ length: 40 }, (_, index) => ({ name: firm(index + 1).name }));
    const { results } = await check(suppliers);
    expect(results.map(({ resolved }) => resolved?.uscc)).toEqual(suppliers.map((_, index) => firm(index + 1).uscc));
  });
});

describe('a certificate', () => {
  let answer: SuppliersAnswer;
  beforeAll(async () => {
    answer = await check([{ uscc: firm(1).uscc }, { uscc: firm(55).uscc }], {
      project: { ...PROJECT, number: '采-证' },
    });
  });
  const receipt = (place: number) => certificateFor(office.desk(DAY), buyer, answer.check.checkId, place);

  it('tells society by its number that it is genuine, when it was issued, and nothing else (R19)', async () => {
    const board = office.board(DAY);
    const { number, issuedAt } = await receipt(0);
    expect(number).toBe(answer.certificateNumber);
    expect(await verifyCertificate(board, number.toUpperCase())).toEqual({
      genuine: true,
      number,
      issuedAt,
      superseded: false,
    });
    expect(await verifyCertificate(board, '0'.repeat(32))).toEqual({ genuine: false });
    expect(await verifyCertificate(board, "' OR 1=1 --")).toEqual({ genuine: false });
  });

  it('presented as a file is read; of one supplier it names no other; absence is signed too', async () => {
    const whole = await verifyCertificateFile(office.board(DAY), (await receipt(0)).jws);
    expect(whole.content?.results.map(({ verdict }) => verdict)).toEqual(['BLOCK', 'UNKNOWN_SUBJECT']);
    const second = await verifyCertificateFile(office.board(DAY), `${(await receipt(2)).jws}\n`);
    expect(second.content).toMatchObject({ results: [{ place: 2, verdict: 'UNKNOWN_SUBJECT' }], demo: true });
    expect(JSON.stringify(second.content)).not.toContain(firm(1).uscc);
  });

  it('is issued once', async () => {
    expect(await receipt(1)).toEqual(await receipt(1));
  });

  it('fails when one byte is changed', async () => {
    const { jws } = await receipt(1);
    await fc.assert(
      fc.asyncProperty(fc.nat(jws.length - 1), fc.constantFrom('A', 'z', '0', '.', '_'), async (at, letter) => {
        fc.pre(jws.charAt(at) !== letter);
        const forged = jws.slice(0, at) + letter + jws.slice(at + 1);
        expect(await verifyCertificateFile(office.board(DAY), forged)).toEqual({
          answer: { genuine: false },
          content: null,
        });
      }),
      { numRuns: 150 },
    );
  });

  it('fails in every bit of its last letter, used or not', async () => {
    const { jws } = await receipt(1);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const others = [...letters].filter((letter) => !jws.endsWith(letter)).map((letter) => jws.slice(0, -1) + letter);
    const answers = await Promise.all(others.map((forged) => verifyCertificateFile(office.board(DAY), forged)));
    expect(answers.filter(({ answer: { genuine } }) => genuine)).toEqual([]);
  });

  it('stays valid when the key is changed, and is not ours when the key is not', async () => {
    const { jws } = await receipt(1);
    const next = createCertifier(generateKeyPairSync('ed25519').privateKey);
    const board = { ...office.board(DAY), certificateKeys: [next.key, CERTIFIER.key] };
    expect((await verifyCertificateFile(board, jws)).answer.genuine).toBe(true);
    expect((await verifyCertificateFile({ ...board, certificateKeys: [next.key] }, jws)).answer.genuine).toBe(false);
  });

  it('is superseded by a later check of the same project', async () => {
    await check([{ uscc: firm(1).uscc }], { project: { ...PROJECT, number: '采-证' } }, '2026-06-02');
    expect(await verifyCertificate(office.board(DAY), answer.certificateNumber)).toMatchObject({ superseded: true });
  });

  it('is verified off line by a script of its own', async () => {
    const folder = temporaryFolder();
    const { jws } = await receipt(1);
    writeFileSync(join(folder.path, 'keys.json'), JSON.stringify({ keys: [CERTIFIER.key] }));
    writeFileSync(join(folder.path, 'good.jws'), jws);
    writeFileSync(join(folder.path, 'bad.jws'), `${jws.slice(0, -3)}AAA`);
    const run = (file: string) =>
      spawnSync('node', ['src/cli/verify-certificate.mjs', join(folder.path, file), join(folder.path, 'keys.json')], {
        encoding: 'utf8',
      });
    expect(run('good.jws')).toMatchObject({ status: 0, stdout: expect.stringContaining('BLOCK') as string });
    expect(run('bad.jws')).toMatchObject({ status: 1, stdout: expect.stringContaining('NOT genuine') as string });
    folder.remove();
  });
});

describe('a stored check', () => {
  it('is opened by its department and the auditor alone; another day stamps it', async () => {
    const { checkId } = (await check([{ uscc: firm(1).uscc }], { matterNo: 'S' })).check;
    const page = { after: 0, first: 10 };
    const open = (who: typeof buyer, day: string) => openCheck(office.desk(day), who, checkId, page);
    expect(await open(buyer, DAY)).toMatchObject({ stamp: null, results: [{ verdict: 'BLOCK' }] });
    expect(await open(actor('AUDITOR'), '2026-06-02')).toMatchObject({ stamp: ARCHIVE_ONLY });
    expect(await open(actor('PROCUREMENT', 'TAX'), DAY)).toBeNull();
    await expect(open(actor('UPLOADER', 'MARKET'), DAY)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(certificateFor(office.desk(DAY), actor('PROCUREMENT', 'TAX'), checkId, 0)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('stands in the list of its department only', async () => {
    const page = { before: null, first: 100 };
    expect(await readChecks(office.desk(DAY), actor('PROCUREMENT', 'TAX'), page)).toEqual([]);
    expect((await readChecks(office.desk(DAY), buyer, page)).length).toBeGreaterThan(1);
  });

  it('is counted among the looks at the firm', async () => {
    const looks = await viewsOf(office.desk(DAY), actor('AUDITOR'), firm(1).uscc);
    const own = looks.find(({ purpose }) => purpose === 'GOVERNMENT_PROCUREMENT');
    expect(own).toMatchObject({ departmentCode: DEMO_DEPARTMENTS.MARKET.code, month: '2026-06' });
  });
});
