import { addDays, shanghaiDay } from '../../src/domain/calendar/local-date';
import type { Receipt } from '../../src/domain/upload/receipt';
import { actor } from '../support/desk';
import { firm, registrationRow, wageListingRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';

const RECEIPT = `counts { received accepted unchanged refused quarantined } rows { recordId outcome } problems { code messageZh }
  standingChanges { uscc before after } standingChangesIfConfirmed { before after }`;
const today = shanghaiDay(new Date());
const subject = firm(1);
const row = wageListingRow(subject, {
  noticeServedOn: addDays(today, -30),
  decidedOn: addDays(today, -8),
  servedOn: addDays(today, -5),
  publishedOn: today,
  paymentDueOn: addDays(today, -60),
});

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
  await upload(
    'uploadRegistrations',
    'UploadRegistrationsInput',
    { batchKey: 'r1', rows: [registrationRow(subject)] },
    'MARKET',
  );
});
afterAll(() => server.close());

async function upload(
  mutation: string,
  input: string,
  value: object,
  by: 'MARKET' | 'LABOUR' | 'TAX' = 'LABOUR',
): Promise<Receipt> {
  const query = `mutation ($input: ${input}!) { ${mutation}(input: $input) { ${RECEIPT} } }`;
  const answer = await server.askAs<Record<string, Receipt>>(actor('UPLOADER', by), query, { input: value });
  expect(answer.errors).toBeUndefined();
  return answer.data[mutation] as Receipt;
}
const list = (value: object, by: 'LABOUR' | 'TAX' = 'LABOUR') =>
  upload('uploadListings', 'UploadListingsInput', { rows: [row], ...value }, by);

interface PublicAnswer {
  readonly enterprise: {
    readonly standing: {
      readonly status: string;
      readonly reasons: readonly object[];
      readonly measures: readonly { code: string; force: string }[];
    };
  };
  readonly listings: { readonly entries: readonly { uscc: string }[] };
}
async function look(): Promise<PublicAnswer> {
  const { data } = await server.ask<PublicAnswer>(`{
    enterprise(uscc: "${subject.uscc}") { ... on Enterprise { standing { status reasons { legalBasis authority documentNumber since endsOn } measures { code force } } } }
    listings(list: BLACK) { entries { uscc } } }`);
  return data;
}
async function standing(more: string): Promise<string | undefined> {
  const query = `{ standing(uscc: "${subject.uscc}", purpose: AUDIT, matterNo: "A-1"${more}) { status } }`;
  const { data } = await server.askAs<{ standing: { status: string } | null }>(actor('AUDITOR'), query);
  return data.standing?.status;
}

describe('a wage-arrears listing from upload to the board', () => {
  let recordId: string;
  let beforeConfirmation: string;

  it('finds the enterprise not listed at first', async () => {
    expect((await look()).enterprise.standing.status).toBe('NOT_LISTED');
  });

  it('shows its effect in a dry run without keeping it', async () => {
    const receipt = await list({ batchKey: 'w0', dryRun: true });
    expect(receipt.counts).toMatchObject({ received: 1, accepted: 1 });
    expect(receipt.standingChangesIfConfirmed).toEqual([{ before: 'NORMAL', after: 'BLACK' }]);
    expect((await list({ batchKey: 'w0', dryRun: true })).counts.accepted).toBe(1);
  });

  it('is filed by the clerk and waits for a second person', async () => {
    const receipt = await list({ batchKey: 'w1' });
    recordId = receipt.rows[0]?.recordId ?? '';
    expect(receipt.counts.accepted).toBe(1);
    expect((await look()).enterprise.standing.status).toBe('NOT_LISTED');
    beforeConfirmation = new Date().toISOString();
  });

  it('is BLACK in the very next public answer after the approver confirms, with reason, law, end and measures', async () => {
    const query = `mutation ($input: ConfirmListingsInput!) { confirmListings(input: $input) { ${RECEIPT} } }`;
    const confirmed = await server.askAs(actor('APPROVER', 'LABOUR'), query, {
      input: { batchKey: 'c1', recordIds: [recordId] },
    });
    expect(confirmed.errors).toBeUndefined();
    const { enterprise, listings } = await look();
    expect(enterprise.standing).toMatchObject({
      status: 'BLACK_LISTED',
      reasons: [
        { legalBasis: '《保障农民工工资支付条例》第四十八条', documentNumber: '示列〔2026〕7号', since: today },
      ],
    });
    expect(enterprise.standing.measures).toContainEqual({ code: 'M-A01', force: 'MUST' });
    expect(listings.entries).toContainEqual({ uscc: subject.uscc });
  });

  it('is NORMAL for the auditor as of the day before and as known before the confirmation', async () => {
    expect(await standing('')).toBe('BLACK');
    expect(await standing(`, asOf: "${addDays(today, -1)}"`)).toBe('NORMAL');
    expect(await standing(`, knownAt: "${beforeConfirmation}"`)).toBe('NORMAL');
  });

  it('is unchanged when it comes again', async () => {
    expect((await list({ batchKey: 'w2' })).counts).toMatchObject({ accepted: 0, unchanged: 1 });
  });

  it('is refused to another department with E14', async () => {
    const receipt = await list({ batchKey: 'w3' }, 'TAX');
    expect(receipt.problems.map(({ code }) => code)).toContain('E14');
  });
});

describe('the doors', () => {
  it('answer an anonymous caller at the internal counter with UNAUTHENTICATED', async () => {
    const { status, errors } = await server.askAs(null, '{ uploads { nextCursor } }');
    expect(status).toBe(401);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('know no internal operation at the public counter', async () => {
    const { errors } = await server.ask(`{ creditFile(uscc: "${subject.uscc}") { name } }`);
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('say "not on file" and "invalid code" apart, and neither is clear', async () => {
    const { data } = await server.ask<Record<string, object>>(`{
      unknown: enterprise(uscc: "${firm(50).uscc}") { __typename ... on NotOnFile { notice } }
      wrong: enterprise(uscc: "91990102MA0D00017K") { __typename ... on InvalidCode { failedCheck nearbyCodes } } }`);
    expect(data).toMatchObject({
      unknown: { __typename: 'NotOnFile', notice: expect.stringContaining('无记录不等于信用良好') as string },
      wrong: {
        __typename: 'InvalidCode',
        failedCheck: 'CHECK_CHARACTER',
        nearbyCodes: expect.arrayContaining([subject.uscc]) as string[],
      },
    });
  });

  it.each([
    ['a text of one character', '{ searchEnterprises(text: "市") { hits { matchedName } } }', 'INVALID_INPUT'],
    ['a page of 51', '{ listings(list: RED, first: 51) { nextCursor } }', 'LIMIT_EXCEEDED'],
    ['a cursor of somebody else', '{ listings(list: RED, after: "eyJhIjoxfQ") { nextCursor } }', 'INVALID_INPUT'],
    ['NUL in a search', '{ searchEnterprises(text: "a\\u0000b") { hits { matchedName } } }', 'INVALID_INPUT'],
  ])('refuse %s with a stable code and nothing of the inside', async (_name, query, code) => {
    const { errors } = await server.ask(query);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(JSON.stringify(errors)).not.toMatch(/SELECT|node_modules|\/src\/|publication\./);
  });

  it('take % and _ in a search for what they are', async () => {
    const { data } = await server.ask<{ searchEnterprises: { hits: unknown[] } }>(
      '{ searchEnterprises(text: "%公司%") { hits { matchedName } } }',
    );
    expect(data.searchEnterprises.hits).toEqual([]);
  });
});
