import { addDays, shanghaiDay } from '../../src/domain/calendar/local-date';
import type { Receipt } from '../../src/domain/upload/receipt';
import { actor } from '../support/desk';
import { firm, registrationRow, taxpayerRow, wageListingRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';

const today = shanghaiDay(new Date());
const SENTENCE = '本期部分信息已依法停止公示';
const OFFICER = actor('OFFICER', 'PLANNING');
const APPROVER = actor('APPROVER', 'PLANNING');
const BLACK = [firm(1), firm(2), firm(3)];

let server: RunningServer;
let records: string[] = [];
let id = '';

beforeAll(async () => {
  server = await startServer();
  await upload(
    'Registrations',
    'MARKET',
    [...BLACK, firm(4)].map((item) => registrationRow(item)),
  );
  await upload('Honours', 'TAX', [
    taxpayerRow(firm(4), { grantedOn: addDays(today, -9), publishedOn: addDays(today, -9) }),
  ]);
  records = await upload(
    'Listings',
    'LABOUR',
    BLACK.map((item) => recentListing(item)),
  );
  const confirm = `mutation ($input: ConfirmListingsInput!) { confirmListings(input: $input) { counts { accepted } } }`;
  await server.askAs(actor('APPROVER', 'LABOUR'), confirm, { input: { batchKey: 'c', recordIds: records } });
});
afterAll(() => server.close());

function recentListing(item: ReturnType<typeof firm>) {
  return wageListingRow(item, {
    ...{ decisionNumber: `示列〔2026〕${item.serial}号`, noticeServedOn: addDays(today, -30), publishedOn: today },
    ...{ decidedOn: addDays(today, -8), servedOn: addDays(today, -5), paymentDueOn: addDays(today, -60) },
  });
}

async function upload(kinds: string, by: 'MARKET' | 'LABOUR' | 'TAX', rows: object[]): Promise<string[]> {
  const query = `mutation ($input: Upload${kinds}Input!) { upload${kinds}(input: $input) { counts { refused } rows { recordId } } }`;
  const answer = await server.askAs<Record<string, Receipt>>(actor('UPLOADER', by), query, {
    input: { batchKey: kinds, rows },
  });
  expect(answer.errors).toBeUndefined();
  return (answer.data[`upload${kinds}`]?.rows ?? []).flatMap(({ recordId }) => (recordId === null ? [] : [recordId]));
}

interface PublicAnswer {
  readonly boardEdition: {
    readonly __typename: string;
    readonly notice: string;
    readonly totals?: readonly { list: string; listType: string | null; entries: number }[];
    readonly entries?: { readonly entries: readonly { number: number; uscc: string }[] };
  } | null;
}
async function look(): Promise<NonNullable<PublicAnswer['boardEdition']>> {
  const { data, errors } = await server.ask<PublicAnswer>(`{ boardEdition(id: "${id}") { __typename
    ... on BoardEdition { numberText title asOf current notice issuer { name } region { name } withdrawal { noticeNumber }
      totals { list listType entries enterprises } entries { entries { number list uscc name documentNumber source { name } } nextCursor } }
    ... on WithdrawnBoardEdition { numberText title notice withdrawal { withdrawnOn noticeNumber reason } } } }`);
  expect(errors).toBeUndefined();
  return data.boardEdition ?? { __typename: 'none', notice: '' };
}
const step = async (who: typeof OFFICER, mutation: string) => {
  const answer = await server.askAs<Record<string, { id: string; state: string; numberText: string | null }>>(
    who,
    `mutation { ${mutation} { id state numberText } }`,
  );
  return { step: answer.errors ? undefined : Object.values(answer.data)[0], code: answer.errors?.[0]?.extensions.code };
};

describe('an edition of the board from draft to withdrawal', () => {
  it('is drafted by an officer and unknown to society', async () => {
    const drafted = await step(OFFICER, 'draftBoardEdition(input: { regionCode: "990100", title: "示范市红黑榜" })');
    expect(drafted.step).toMatchObject({ state: 'DRAFT', numberText: null });
    id = drafted.step?.id ?? '';
    expect((await look()).__typename).toBe('none');
  });

  it('is shown to its reviewer whole, in one query', async () => {
    const { data, errors } = await server.askAs(
      APPROVER,
      `{ boardDrafts { editions { id state department { name } } }
         boardEdition(id: "${id}", purpose: SUPERVISION, matterNo: "B-1") { view digest totals { list listType entries }
           entries { entries { number list name documentNumber } } changes { kept added { name } gone { name } }
           noLongerPublic { name } steps { state actorId takenAt } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      boardDrafts: { editions: [{ id, state: 'DRAFT', department: { name: '示范市发展和改革委员会' } }] },
      boardEdition: {
        ...{ view: 'ORIGINAL', digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string, changes: null },
        ...{ noLongerPublic: [], steps: [{ state: 'DRAFT', actorId: OFFICER.id }] },
      },
    });
  });

  it('cannot be published before it is reviewed, nor by the one who drafted it, nor by an administrator', async () => {
    expect((await step(APPROVER, `publishBoardEdition(id: "${id}")`)).code).toBe('CONFLICT');
    expect((await step(OFFICER, `reviewBoardEdition(id: "${id}")`)).code).toBe('FORBIDDEN');
    expect((await step(actor('ADMIN'), `reviewBoardEdition(id: "${id}")`)).code).toBe('FORBIDDEN');
  });

  it('is published under its number and shown with the fixed sentence though nothing is gone', async () => {
    await step(APPROVER, `reviewBoardEdition(id: "${id}")`);
    const { step: published } = await step(APPROVER, `publishBoardEdition(id: "${id}")`);
    const numberText = `${today.slice(0, 4)}年第1期`;
    expect(published).toMatchObject({ state: 'PUBLISHED', numberText });
    const edition = await look();
    expect(edition).toMatchObject({ __typename: 'BoardEdition', numberText, current: true, withdrawal: null });
    expect(edition.notice).toContain(SENTENCE);
    expect(edition.entries?.entries.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('loses an entry with the next answer after its source withdraws it, and betrays nothing', async () => {
    const before = await look();
    const query = `mutation ($input: WithdrawRecordsInput!) { withdrawRecords(input: $input) { counts { accepted } } }`;
    const input = { batchKey: 'w', rows: [{ recordId: records[1], reason: '决定已撤回' }] };
    await server.askAs(actor('OFFICER', 'LABOUR'), query, { input });
    const after = await look();
    expect(after.entries?.entries.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(after.totals).toContainEqual({ list: 'BLACK', listType: 'WAGE', entries: 2, enterprises: 2 });
    expect(JSON.stringify(after)).not.toContain(firm(2).uscc);
    expect({ ...after, entries: null, totals: null }).toEqual({ ...before, entries: null, totals: null });
  });

  it('is gone with a notice, which is all that society learns, and kept for the auditor', async () => {
    const notice = `withdrawBoardEdition(input: { id: "${id}", noticeNumber: "示撤榜〔2026〕1号", reason: "范围有误" })`;
    expect((await step(APPROVER, notice)).step?.state).toBe('WITHDRAWN');
    expect(await look()).toEqual({
      __typename: 'WithdrawnBoardEdition',
      numberText: `${today.slice(0, 4)}年第1期`,
      title: null,
      notice: expect.stringContaining('已公告撤回') as string,
      withdrawal: { withdrawnOn: today, noticeNumber: '示撤榜〔2026〕1号', reason: '范围有误' },
    });
    const original = `{ boardEdition(id: "${id}", purpose: AUDIT, matterNo: "S-1") { state view totals { list listType entries } entries { entries { uscc } } } }`;
    const { data } = await server.askAs<{ boardEdition: { entries: { entries: { uscc: string }[] } } }>(
      actor('AUDITOR'),
      original,
    );
    expect(data.boardEdition.entries.entries.map(({ uscc }) => uscc)).toContain(firm(2).uscc);
  });

  it('stands in the list of editions as withdrawn', async () => {
    const { data } = await server.ask(
      '{ boardEditions(region: "990100") { editions { id current title withdrawal { noticeNumber } } nextCursor } }',
    );
    expect(data).toEqual({
      boardEditions: {
        editions: [{ id, current: false, title: null, withdrawal: { noticeNumber: '示撤榜〔2026〕1号' } }],
        nextCursor: null,
      },
    });
  });
});
