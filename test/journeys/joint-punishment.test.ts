import { addDays, shanghaiDay } from '../../src/domain/calendar/local-date';
import { actor } from '../support/desk';
import { firm, registrationRow, wageListingRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';

const today = shanghaiDay(new Date());
const subject = firm(3);
let server: RunningServer;
let recordId: string;
beforeAll(async () => {
  server = await startServer();
  const register = `mutation ($input: UploadRegistrationsInput!) { uploadRegistrations(input: $input) { counts { accepted } } }`;
  await server.askAs(actor('UPLOADER', 'MARKET'), register, {
    input: { batchKey: 'r', rows: [registrationRow(subject, { regionCode: '990102' })] },
  });
  const list = `mutation ($input: UploadListingsInput!) { uploadListings(input: $input) { rows { recordId } } }`;
  const row = wageListingRow(subject, {
    noticeServedOn: addDays(today, -30),
    decidedOn: addDays(today, -8),
    servedOn: addDays(today, -5),
    publishedOn: today,
  });
  const { data } = await server.askAs<{ uploadListings: { rows: { recordId: string }[] } }>(
    actor('UPLOADER', 'LABOUR'),
    list,
    { input: { batchKey: 'l', rows: [row] } },
  );
  recordId = data.uploadListings.rows[0]?.recordId ?? '';
  const confirm = `mutation { confirmListings(input: { batchKey: "c", recordIds: ["${recordId}"] }) { counts { accepted } } }`;
  await server.askAs(actor('APPROVER', 'LABOUR'), confirm);
});
afterAll(() => server.close());

const FINANCE = actor('OFFICER', 'FINANCE');
interface TaskAnswer {
  readonly taskId: string;
  readonly kind: string;
  readonly measureCode: string;
  readonly state: string;
}
async function tasks(): Promise<TaskAnswer[]> {
  const { data } = await server.askAs<{ tasks: { tasks: TaskAnswer[] } }>(
    FINANCE,
    `{ tasks(first: 50) { tasks { taskId kind measureCode measureZh state dueOn name feedback { result amount } } } }`,
  );
  return data.tasks.tasks;
}

describe('a listing that another department has to act upon, over HTTP', () => {
  it('stands among the open tasks of the finance office', async () => {
    expect((await tasks()).map(({ kind, measureCode, state }) => `${measureCode} ${kind} ${state}`).sort()).toEqual([
      'M-A01 APPLY OPEN',
      'M-B01 APPLY OPEN',
    ]);
  });

  it('answers the finance office when a matter is decided', async () => {
    const { data } = await server.askAs(
      FINANCE,
      `{ measuresFor(uscc: "${subject.uscc}", area: PROCUREMENT, purpose: GOVERNMENT_PROCUREMENT, matterNo: "P-1") {
           onFile noticeZh measures { code force basis records { code documentNumber authority } } }
         incentivesFor(uscc: "${subject.uscc}", scenario: HONOURS, purpose: HONOURS, matterNo: "H-1") { verdict textZh } }`,
    );
    expect(data).toMatchObject({
      measuresFor: { onFile: true, measures: [{ code: 'M-A01', force: 'MUST', records: [{ code: 'WAGE' }] }] },
      incentivesFor: { verdict: 'BLACK_LISTED' },
    });
  });

  it('takes its report, and one bad item does not sink the other', async () => {
    const [task] = await tasks();
    const query = `mutation ($items: [FeedbackInput!]!) { giveFeedback(items: $items) { accepted problems { field messageZh } } }`;
    const good = {
      taskId: task?.taskId,
      kind: 'APPLY',
      result: 'APPLIED',
      documentNumber: '示财采1号',
      amount: '12.5万',
      doneOn: today,
    };
    const { data } = await server.askAs(FINANCE, query, { items: [good, { ...good, taskId: 'x' }] });
    expect(data).toMatchObject({
      giveFeedback: [
        { accepted: true, problems: [] },
        { accepted: false, problems: [{ field: 'taskId' }] },
      ],
    });
    expect((await tasks()).find(({ taskId }) => taskId === task?.taskId)).toMatchObject({
      state: 'DONE',
      feedback: { result: 'APPLIED', amount: '125000.00' },
    });
  });

  it('shows nobody else’s tasks, and what each department owes to the auditor', async () => {
    const { data } = await server.askAs<{ tasks: { tasks: TaskAnswer[] }; overdueFeedback: object[] }>(
      actor('OFFICER', 'TAX'),
      `{ tasks { tasks { taskId } } overdueFeedback { departmentCode } }`,
    );
    expect(data).toEqual({ tasks: { tasks: [] }, overdueFeedback: [] });
    const audit = await server.askAs<{ overdueFeedback: object[] }>(
      actor('AUDITOR'),
      `{ overdueFeedback { departmentCode open overdue } }`,
    );
    expect(audit.data.overdueFeedback.length).toBeGreaterThan(3);
  });
});
