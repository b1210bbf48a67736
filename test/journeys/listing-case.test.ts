import { addDays, shanghaiDay } from '../../src/domain/calendar/local-date';
import type { Role } from '../../src/domain/access/actor';
import { actor } from '../support/desk';
import { firm, registrationRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';

interface StepAnswer {
  readonly accepted: boolean;
  readonly problems: readonly { readonly code: string; readonly field: string | null }[];
  readonly case: { readonly caseId: string; readonly state: string; readonly listingId: string | null } | null;
}

const today = shanghaiDay(new Date());
const ago = (days: number) => addDays(today, -days);
const subject = firm(2);
const look = 'purpose: SUPERVISION, matterNo: "C-1"';

let server: RunningServer;
let caseId: string;
let listingId: string;
beforeAll(async () => {
  server = await startServer();
  const query = `mutation ($input: UploadRegistrationsInput!) { uploadRegistrations(input: $input) { counts { accepted } } }`;
  const input = { batchKey: 'r1', rows: [registrationRow(subject)] };
  await server.askAs(actor('UPLOADER', 'MARKET'), query, { input });
});
afterAll(() => server.close());

async function step(mutation: string, input: string, form: object): Promise<StepAnswer> {
  const query = `mutation ($input: ${input}!) { ${mutation}(input: $input) {
    accepted problems { code field messageZh } case { caseId state listingId } } }`;
  const answer = await server.askAs<Record<string, StepAnswer>>(actor('OFFICER', 'LABOUR'), query, { input: form });
  expect(answer.errors).toBeUndefined();
  return answer.data[mutation] as StepAnswer;
}
async function confirm(batchKey: string, id = 'approver-1'): Promise<unknown> {
  const query = `mutation { confirmListings(input: { batchKey: "${batchKey}", recordIds: ["${listingId}"] }) {
    rows { outcome } standingChanges { before after } } }`;
  return (await server.askAs<{ confirmListings: unknown }>(actor('APPROVER', 'LABOUR', id), query)).data
    .confirmListings;
}
async function publicStanding(): Promise<string> {
  const answer = await server.ask<{ enterprise: { standing: { status: string } } }>(
    `{ enterprise(uscc: "${subject.uscc}") { ... on Enterprise { standing { status } } } }`,
  );
  return answer.data.enterprise.standing.status;
}
const as = <T>(role: Role, query: string) =>
  server.askAs<T>(actor(role, role === 'AUDITOR' ? null : 'LABOUR'), `{ ${query} }`);

describe('a case of wage arrears from notice to early removal, over HTTP', () => {
  it('opens with the notice and says by when the firm may state its case', async () => {
    const answer = await step('openListingCase', 'NoticeInput', {
      uscc: subject.uscc,
      name: subject.name,
      listType: 'WAGE',
      conduct: '拖欠农民工工资',
      noticeNumber: '示告〔2026〕1号',
      facts: '拖欠工资，责令支付后逾期未付',
      basis: '《保障农民工工资支付条例》第四十八条',
      noticeServedOn: ago(330),
    });
    expect(answer).toMatchObject({ accepted: true, problems: [], case: { state: 'NOTICE', listingId: null } });
    caseId = answer.case?.caseId ?? '';
  });

  it('refuses a decision before anything was heard', async () => {
    const answer = await step('recordDecision', 'DecisionInput', {
      caseId,
      decisionNumber: '示列〔2026〕1号',
      decidedOn: ago(315),
    });
    expect(answer).toMatchObject({ accepted: false, problems: [{ code: 'E23' }], case: { state: 'NOTICE' } });
  });

  it('goes on through statement, reply, legal review, decision and service', async () => {
    const steps: [string, string, object][] = [
      [
        'recordStatement',
        'StatementInput',
        { statementOutcome: 'RECEIVED', statement: '工程款未到位', receivedOn: ago(326) },
      ],
      ['recordReply', 'ReplyInput', { statementReply: '不是法定理由' }],
      ['recordLegalReview', 'LegalReviewInput', { legalReview: '程序合法', reviewedOn: ago(318) }],
      [
        'recordDecision',
        'DecisionInput',
        {
          decisionNumber: '示列〔2026〕1号',
          decidedOn: ago(315),
          amountOwed: '26万',
          workersOwed: 12,
          paymentOrderNumber: '示责支〔2025〕9号',
          paymentDueOn: ago(340),
        },
      ],
      [
        'recordService',
        'ServiceInput',
        { servedOn: ago(312), serviceManner: '直接送达', repairNoticeServedOn: ago(312) },
      ],
    ];
    for (const [mutation, input, form] of steps) {
      expect(await step(mutation, input, { caseId, ...form })).toMatchObject({ accepted: true, problems: [] });
    }
  });

  it('is not public before an approver of the office confirms it', async () => {
    const answer = await step('publishListing', 'PublicationInput', { caseId, publishedOn: ago(310) });
    expect(answer).toMatchObject({ accepted: true, case: { state: 'AWAITING_CONFIRMATION' } });
    listingId = answer.case?.listingId ?? '';
    expect(await publicStanding()).toBe('NOT_LISTED');
  });

  it('shows the approver the papers, the draft public text and what will follow', async () => {
    const { data } = await as<{ approvalDossier: object; pendingListings: object }>(
      'APPROVER',
      `pendingListings { listings { recordId } }
       approvalDossier(recordId: "${listingId}", ${look}) { obstacleZh approversRequired change { before after }
         case { notice { noticeNumber } statement { statement } reply { statementReply } decision { decisionNumber } service { servedOn } }
         draftPublic { titleZh facts shownFrom } measures { code force basis } }`,
    );
    expect(data).toMatchObject({
      pendingListings: { listings: [{ recordId: listingId }] },
      approvalDossier: {
        obstacleZh: null,
        approversRequired: 1,
        change: { before: 'NORMAL', after: 'BLACK' },
        case: { notice: { noticeNumber: '示告〔2026〕1号' }, reply: { statementReply: '不是法定理由' } },
        draftPublic: { facts: '拖欠工资，责令支付后逾期未付', shownFrom: ago(310) },
      },
    });
  });

  it('is black and public in the very next answer', async () => {
    expect(await confirm('c1')).toMatchObject({ standingChanges: [{ before: 'NORMAL', after: 'BLACK' }] });
    expect(await publicStanding()).toBe('BLACK_LISTED');
  });

  it('cannot be removed while no performance is on record', async () => {
    const form = { caseId, decisionNumber: '示移〔2026〕1号', decidedOn: today, effectiveOn: today, reason: '已修复' };
    expect(await step('removeListingEarly', 'RepairInput', form)).toMatchObject({
      accepted: false,
      problems: [{ code: 'E27' }],
      case: { state: 'PUBLISHED' },
    });
  });

  it('is removed early once performance is confirmed and its six months are over', async () => {
    const performed = await step('recordPerformance', 'PerformanceInput', {
      caseId,
      correctedOn: ago(200),
      proof: '支付凭证',
    });
    expect(performed).toMatchObject({ accepted: true, case: { state: 'PUBLISHED' } });
    await confirm('c2');
    const form = { caseId, decisionNumber: '示移〔2026〕1号', decidedOn: today, effectiveOn: today, reason: '已修复' };
    const removed = await step('removeListingEarly', 'RepairInput', form);
    expect(removed).toMatchObject({ accepted: true, problems: [], case: { state: 'REMOVED_EARLY' } });
    expect(await publicStanding()).toBe('NOT_LISTED');
  });

  it('stays whole for the auditor, with every step, who took it and when', async () => {
    const { data } = await as<{ listingCase: { history: { step: string; recordedBy: string }[] } }>(
      'AUDITOR',
      `listingCase(id: "${caseId}", ${look}) { state laterDecisions { decisionNumber reason } history { step recordedBy } }`,
    );
    expect(data.listingCase).toMatchObject({
      state: 'REMOVED_EARLY',
      laterDecisions: [{ decisionNumber: '示移〔2026〕1号', reason: '已修复' }],
    });
    expect(data.listingCase.history.map(({ step: taken }) => taken)).toEqual([
      'NOTICE',
      'STATEMENT',
      'REPLY',
      'LEGAL_REVIEW',
      'DECISION',
      'SERVICE',
    ]);
  });

  it('is no case for another department’s officer', async () => {
    const query = `{ listingCase(id: "${caseId}", ${look}) { caseId } listingCases { cases { caseId } } }`;
    const { data } = await server.askAs(actor('OFFICER', 'TAX'), query);
    expect(data).toEqual({ listingCase: null, listingCases: { cases: [] } });
  });
});
