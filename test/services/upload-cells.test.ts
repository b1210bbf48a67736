import type { RecordKind } from '../../src/domain/record/record-kind';
import type { RawRow } from '../../src/domain/upload/parse-row';
import type { Receipt, UploadPolicy } from '../../src/domain/upload/receipt';
import { withdrawRecords } from '../../src/services/records/withdraw-records';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { DemoOffice } from '../../src/demo/departments';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, penaltyRow, registrationRow } from '../support/rows';

const DAY = '2026-06-01';
let office: Office;
let batches = 0;

beforeAll(async () => {
  office = await openOffice();
  await upload('MARKET', 'REGISTRATION', [registrationRow(firm(8))]);
});
afterAll(() => office.close());

function upload(
  by: DemoOffice,
  kind: RecordKind,
  rows: RawRow[],
  more: Partial<{ policy: UploadPolicy; dryRun: boolean; batchKey: string }> = {},
): Promise<Receipt> {
  batches += 1;
  const input = { kind, rows, batchKey: `b${batches}`, policy: 'REJECT_ROWS', dryRun: false, ...more } as const;
  return uploadRecords(office.desk(DAY), actor('UPLOADER', by), input);
}

function codes({ problems }: Receipt, row = 1): string[] {
  return problems.filter((problem) => problem.row === row).map(({ code }) => code);
}

describe('characters that no text may hold', () => {
  const NUL = '\u0000';
  const HALF = '\ud83d';
  const TURNED = '\u202e';

  it.each([
    ['a choice', { kinds: `罚款${NUL}` }, 'E04'],
    ['a choice whose shown value ends within a pair', { kinds: `${'罚'.repeat(119)}😀` }, 'E04'],
    ['a code', { uscc: `9199${NUL}` }, 'E06'],
    ['a day', { decidedOn: `2026${HALF}` }, 'E05'],
    ['an amount', { fine: `5${NUL}` }, 'E11'],
    ['a text', { facts: `事实${NUL}` }, 'E03'],
    ['a name that reads backwards', { name: `示范${TURNED}公司` }, 'E03'],
    ['the reason of a change', { changeReason: `更正${HALF}` }, 'E03'],
  ])('in %s refuse their row and no other', async (_, more, code) => {
    const good = penaltyRow(firm(8), { decisionNumber: `好${batches}` });
    const receipt = await upload('MARKET', 'PENALTY', [penaltyRow(firm(8), more), good]);
    expect(codes(receipt)).toContain(code);
    expect(receipt.counts).toMatchObject({ received: 2, refused: 1, accepted: 1 });
  });

  it('in the reason of a withdrawal refuse that row', async () => {
    const filed = await upload('MARKET', 'PENALTY', [penaltyRow(firm(8), { decisionNumber: '撤回' })]);
    const rows = [{ recordId: filed.rows[0]?.recordId ?? '', reason: `误${NUL}`, withdrawnOn: null }];
    const input = { batchKey: 'withdraw-nul', dryRun: false, rows };
    expect(codes(await withdrawRecords(office.desk(DAY), actor('OFFICER', 'MARKET'), input))).toEqual(['E03']);
  });
});

describe('a problem', () => {
  it.each([
    ['the code', { uscc: '34052419800101001X' }],
    ['a choice', { kinds: '罚款 34052419800101001X' }],
    ['a day', { decidedOn: '13800138000' }],
    ['a text that is too long', { facts: `身份证34052419800101001X${'长'.repeat(4000)}` }],
    ['a text, where the shown part ends', { kinds: `${'罚'.repeat(110)}34052419800101001X` }],
  ])('never repeats a personal number that stands in %s', async (_, more) => {
    const { problems } = await upload('MARKET', 'PENALTY', [penaltyRow(firm(8), more)]);
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toMatch(/340524|13800138000/);
  });
});
