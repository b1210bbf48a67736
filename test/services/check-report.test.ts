import { buffer } from 'node:stream/consumers';
import { actor, openOffice } from '../support/desk';
import type { Office } from '../support/desk';
import { firm, registrationRow } from '../support/rows';
import { checkSuppliers } from '../../src/services/checks/check-suppliers';
import { reportOfCheck } from '../../src/services/checks/report-of-check';
import { uploadRecords } from '../../src/services/uploads/upload-records';

const DAY = '2026-06-01';
const buyer = actor('PROCUREMENT', 'MARKET');
let office: Office;
let checkId = '';

beforeAll(async () => {
  office = await openOffice();
  const firms = Array.from({ length: 40 }, (_, index) => firm(index + 1));
  const rows = firms.map((one) => registrationRow(one));
  const batch = { kind: 'REGISTRATION', batchKey: 'r', policy: 'REJECT_ROWS', dryRun: false, rows } as const;
  await uploadRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), batch);
  const project = {
    name: '=1+1 道路养护',
    number: '采-1',
    projectKind: null,
    regionCode: null,
    defaulters: 'SILENT',
  } as const;
  const suppliers = firms.map(({ uscc, name }) => ({ uscc, name }));
  const question = { purpose: 'GOVERNMENT_PROCUREMENT', matterNo: 'M', project, asOf: null, suppliers } as const;
  checkId = (await checkSuppliers(office.desk(DAY), buyer, question)).check.checkId;
});
afterAll(() => office.close());

it('is a PDF of several pages with its fonts inside, under half a megabyte', async () => {
  const pdf = await buffer(await reportOfCheck(office.desk(DAY), buyer, checkId, 'pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeLessThan(500_000);
  expect((pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length).toBeGreaterThan(1);
  expect(pdf.toString('latin1')).toContain('/FontFile');
});

it('is a workbook with a line for every supplier', async () => {
  const book = await reportOfCheck(office.desk(DAY), buyer, checkId, 'xlsx');
  const bytes = await buffer(book);
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
});

it('is for the department that made the check', async () => {
  const stranger = actor('PROCUREMENT', 'TAX');
  await expect(reportOfCheck(office.desk(DAY), stranger, checkId, 'pdf')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
