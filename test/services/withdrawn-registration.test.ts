import type { RecordKind } from '../../src/domain/record/record-kind';
import type { RawRow } from '../../src/domain/upload/parse-row';
import type { Receipt, UploadPolicy } from '../../src/domain/upload/receipt';
import { localDate } from '../../src/domain/calendar/local-date';
import { verifyArchive } from '../../src/services/archive/verify-archive';
import { lookUpEnterprise } from '../../src/services/public/look-up-enterprise';
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

describe('a registration that its source withdrew', () => {
  const AGAIN = firm(41);
  const withdraw = async (batchKey: string, recordId: string) =>
    withdrawRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
      batchKey,
      dryRun: false,
      rows: [{ recordId, reason: '户名有误', withdrawnOn: null }],
    });
  const publicName = async () => {
    const answer = await lookUpEnterprise(office.board(DAY), AGAIN.uscc);
    return answer.verdict === 'ON_FILE' ? [answer.file.name, ...answer.file.formerNames] : answer.verdict;
  };
  let recordId = '';

  beforeAll(async () => {
    const wrong = registrationRow(AGAIN, { name: '示范市误录户名有限公司' });
    recordId = (await upload('MARKET', 'REGISTRATION', [wrong])).rows[0]?.recordId ?? '';
    await withdraw('registration-back', recordId);
  });

  it('leaves the firm off the public file', async () => {
    expect(await publicName()).toBe('NOT_ON_FILE');
  });

  it('is filed again with a reason, under its right name alone, and its penalties count again', async () => {
    expect(codes(await upload('MARKET', 'REGISTRATION', [registrationRow(AGAIN)]))).toEqual(['E13']);
    const again = await upload('MARKET', 'REGISTRATION', [
      registrationRow(AGAIN, { changeReason: '更正户名后重新登记' }),
    ]);
    expect(again.rows).toMatchObject([{ outcome: 'ACCEPTED', recordId, version: 2 }]);
    expect(await publicName()).toEqual([AGAIN.name]);
    const misnamed = penaltyRow(AGAIN, { name: '示范市误录户名有限公司', decisionNumber: '误名' });
    expect(codes(await upload('MARKET', 'PENALTY', [misnamed]))).toEqual(['E09', 'E18']);
    expect((await upload('MARKET', 'PENALTY', [penaltyRow(AGAIN)])).counts.accepted).toBe(1);
  });

  it('may be withdrawn once more, and filed once more, even as it was', async () => {
    await withdraw('registration-back-2', recordId);
    expect(await publicName()).toBe('NOT_ON_FILE');
    const row = registrationRow(AGAIN, { changeReason: '复核无误，恢复登记' });
    expect((await upload('MARKET', 'REGISTRATION', [row, row])).counts).toMatchObject({ accepted: 1, unchanged: 1 });
    expect(await publicName()).toEqual([AGAIN.name]);
  });

  it('leaves an archive that equals what its facts make of it', async () => {
    expect(await verifyArchive(office.internal, localDate(DAY), () => undefined)).toMatchObject({ differences: [] });
  });
});
