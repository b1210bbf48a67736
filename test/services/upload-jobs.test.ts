import { commitUpload } from '../../src/services/uploads/jobs/commit-upload';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, penaltyRow, registrationRow } from '../support/rows';
import { jobNow, send, workOff } from '../support/upload-files';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const clerk = actor('UPLOADER', 'MARKET');

it('reads, checks and files a CSV end to end', async () => {
  const desk = office.desk('2026-06-01');
  const rows = [1, 2, 3].map((serial) => registrationRow(firm(serial)));
  const sent = await send(desk, clerk, { kind: 'REGISTRATION', rows, batchKey: 'r1' });
  await workOff(desk);
  const checked = await jobNow(desk, clerk, sent.batchId);
  expect(checked).toMatchObject({ state: 'CHECKED', counts: { received: 3, accepted: 3 } });
  await commitUpload(desk, clerk, sent.batchId, null);
  await workOff(desk);
  expect(await jobNow(desk, clerk, sent.batchId)).toMatchObject({
    state: 'DONE',
    problem: null,
    counts: { received: 3, accepted: 3 },
  });
});

it('files a penalty workbook of registered firms at once when asked', async () => {
  const desk = office.desk('2026-06-01');
  const rows = [1, 2].map((serial) =>
    penaltyRow(firm(serial), { decisionNumber: `示罚决〔2026〕${serial}号`, decidedOn: '2026-05-25' }),
  );
  const sent = await send(desk, clerk, {
    kind: 'PENALTY',
    rows,
    format: 'xlsx',
    batchKey: 'p1',
    options: { commit: true },
  });
  await workOff(desk);
  expect(await jobNow(desk, clerk, sent.batchId)).toMatchObject({
    state: 'DONE',
    problem: null,
    counts: { received: 2, accepted: 2 },
  });
});
