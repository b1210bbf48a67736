import { gzipSync } from 'node:zlib';
import { buffer, text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import request from 'supertest';
import type { Actor } from '../../src/domain/access/actor';
import type { RawRow } from '../../src/domain/upload/parse-row';
import type { UploadJobType } from '../../src/graphql/internal/types/upload-jobs';
import { actor } from '../support/desk';
import { firm, penaltyRow, registrationRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';
import { fileOf } from '../support/upload-files';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const clerk = actor('UPLOADER', 'MARKET');
const elsewhere = actor('UPLOADER', 'LABOUR');
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const penalty = (serial: number, more: RawRow = {}) =>
  penaltyRow(firm(serial), {
    decisionNumber: `示罚决〔2026〕${serial}号`,
    decidedOn: today,
    publicUntil: new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10),
    ...more,
  });

async function sendFile(who: Actor, query: string, name: string, body: Buffer): Promise<request.Response> {
  return request(server.address)
    .post(`/internal/uploads?${query}`)
    .set('authorization', `Bearer ${await server.tokenOf(who)}`)
    .set('x-file-name', encodeURIComponent(name))
    .set('content-type', 'application/octet-stream')
    .send(body);
}

async function fetchAs(who: Actor, path: string): Promise<request.Response> {
  return request(server.address)
    .get(path)
    .set('authorization', `Bearer ${await server.tokenOf(who)}`)
    .buffer(true)
    .parse((answer, done) => {
      void buffer(answer as unknown as Readable).then((bytes) => {
        done(null, bytes);
      });
    });
}

const idOf = (answer: request.Response) => (answer.body as { upload: { id: string } }).upload.id;
const codeOf = (answer: request.Response) =>
  (
    JSON.parse(answer.body instanceof Buffer ? answer.body.toString() : answer.text) as {
      errors: { extensions: { code: string } }[];
    }
  ).errors[0]?.extensions.code;

const JOB = `state rowsTotal counts { received accepted unchanged refused quarantined } failure { code message }
  needsSecondPerson impact { atOnce { firms } } problemCounts { code count } outcomeSha256
  rows(first: 10) { rows { row line outcome problems { code messageZh suggestion } corrections { outcome by } closedAt } }`;

async function upload(who: Actor, id: string): Promise<UploadJobType & { rows: { rows: Record<string, unknown>[] } }> {
  const { data } = await server.askAs<{
    upload: { job: UploadJobType & { rows: { rows: Record<string, unknown>[] } } };
  }>(who, `{ upload(id: "${id}") { job { ${JOB} } } }`);
  return data.upload.job;
}

async function until(who: Actor, id: string, states: readonly string[]) {
  for (let turn = 0; turn < 100; turn += 1) {
    const job = await upload(who, id);
    if (states.includes(job.state)) return job;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the upload does not come forward');
}

it('lets a clerk send a file, see what is wrong, file the rest and mend the bad rows', async () => {
  const registrations = await buffer(
    fileOf(
      'REGISTRATION',
      [1, 2, 3].map((serial) => registrationRow(firm(serial))),
    ),
  );
  const first = await sendFile(clerk, 'kind=registrations&batchKey=r-1&commit=true', '登记.csv', registrations);
  expect(first.status).toBe(202);
  expect(await until(clerk, idOf(first), ['DONE', 'FAILED'])).toMatchObject({ state: 'DONE', counts: { accepted: 3 } });

  // A workbook with two bad rows is checked and waits.
  const rows = [penalty(1), penalty(2, { name: '另一家公司' }), penalty(3, { fine: '约5万' })];
  const book = await buffer(fileOf('PENALTY', rows, 'xlsx'));
  const sent = await sendFile(clerk, 'kind=penalties&batchKey=p-1&policy=QUARANTINE', '处罚.xlsx', book);
  const id = idOf(sent);
  const checked = await until(clerk, id, ['CHECKED', 'FAILED']);
  expect(checked).toMatchObject({
    state: 'CHECKED',
    rowsTotal: 3,
    counts: { received: 3, accepted: 1, refused: 0, quarantined: 2 },
    rows: {
      rows: [
        { row: 2, line: 3, problems: [{ code: 'E09' }] },
        { row: 3, line: 4, problems: [{ code: 'E11' }] },
      ],
    },
  });
  expect(JSON.stringify(checked.rows)).toContain('第3行“');

  // The follower sees it through while the clerk commits.
  const followed = follow(clerk, id);
  await server.askAs(clerk, `mutation { commitUpload(id: "${id}") { state } }`);
  expect((await followed).at(-1)).toBe('DONE');
  const done = await upload(clerk, id);
  expect(done.counts).toMatchObject({ received: 3, accepted: 1, quarantined: 2 });
  expect(done.outcomeSha256).toMatch(/^[0-9a-f]{64}$/);

  // One bad row is corrected on line, the other by sending the returned file again.
  const { data } = await server.askAs<{ correctRow: { counts: { accepted: number } } }>(
    clerk,
    `mutation { correctRow(uploadId: "${id}", row: 2, values: [{ field: "name", value: "${firm(2).name}" }]) { counts { accepted } } }`,
  );
  expect(data.correctRow.counts.accepted).toBe(1);
  const returned = await fetchAs(clerk, `/internal/uploads/${id}/bad-rows?format=csv`);
  const lines = (returned.body as Buffer).toString('utf8').trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^4,/);
  const mended = Buffer.from((returned.body as Buffer).toString('utf8').replace('约5万', '5万元'));
  const again = await sendFile(clerk, `kind=penalties&batchKey=p-2&commit=true&parent=${id}`, '更正.csv', mended);
  expect(await until(clerk, idOf(again), ['DONE', 'FAILED'])).toMatchObject({ state: 'DONE', counts: { accepted: 1 } });
  const settled = await upload(clerk, id);
  expect(settled.rows.rows).toMatchObject([
    { row: 2, corrections: [{ outcome: 'ACCEPTED', by: clerk.id }] },
    { row: 3, corrections: [{ outcome: 'ACCEPTED', by: clerk.id }] },
  ]);
  expect(settled.rows.rows.every(({ closedAt }) => closedAt !== null)).toBe(true);

  // The same rows again change nothing; the same key again answers with the first job.
  const twice = await sendFile(
    clerk,
    'kind=penalties&batchKey=p-3&commit=true',
    '处罚.csv.gz',
    gzipSync(await buffer(fileOf('PENALTY', [penalty(1)]))),
  );
  expect(await until(clerk, idOf(twice), ['DONE', 'FAILED'])).toMatchObject({ counts: { received: 1, unchanged: 1 } });
  expect(idOf(await sendFile(clerk, 'kind=penalties&batchKey=p-1&policy=QUARANTINE', '处罚.xlsx', book))).toBe(id);
});

/** States that the subscription tells of, until the upload is over. */
async function follow(who: Actor, id: string): Promise<string[]> {
  const answer = await fetch(`${server.address}/internal/graphql/stream`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await server.tokenOf(who)}`,
      'content-type': 'application/json',
      accept: 'text/event-stream',
    },
    body: JSON.stringify({ query: `subscription { uploadProgress(id: "${id}") { state rowsDone ratePerSecond } }` }),
  });
  const events = await text(answer.body as unknown as AsyncIterable<Uint8Array> as never);
  return [...events.matchAll(/"state":"(\w+)"/g)].map(([, state]) => String(state));
}

describe('the door', () => {
  it('takes a form as well as a raw body', async () => {
    const body = await buffer(fileOf('REGISTRATION', [registrationRow(firm(4))]));
    const answer = await request(server.address)
      .post('/internal/uploads?kind=registrations&batchKey=form-1&commit=true')
      .set('authorization', `Bearer ${await server.tokenOf(clerk)}`)
      .attach('file', body, '登记.csv');
    expect(answer.status).toBe(202);
    expect(await until(clerk, idOf(answer), ['DONE', 'FAILED'])).toMatchObject({ counts: { accepted: 1 } });
  });

  it.each([
    ['nobody', null, 'kind=penalties&batchKey=x', 401, 'UNAUTHENTICATED'],
    ['another role', actor('APPROVER', 'MARKET'), 'kind=penalties&batchKey=x', 403, 'FORBIDDEN'],
    ['a department that may not send the kind', elsewhere, 'kind=registrations&batchKey=x', 403, 'FORBIDDEN'],
    ['no key', clerk, 'kind=penalties', 400, 'INVALID_INPUT'],
    ['an unknown kind', clerk, 'kind=poems&batchKey=x', 400, 'INVALID_INPUT'],
    ['an unknown parameter', clerk, 'kind=penalties&batchKey=x&dry=1', 400, 'INVALID_INPUT'],
    ['a used key', clerk, 'kind=registrations&batchKey=r-1', 409, 'CONFLICT'],
  ])('refuses %s', async (_who, sender, query, status, code) => {
    const sending = request(server.address).post(`/internal/uploads?${query}`).set('x-file-name', 'a.csv');
    if (sender) void sending.set('authorization', `Bearer ${await server.tokenOf(sender)}`);
    const answer = await sending.set('content-type', 'text/csv').send('名称\r\n甲\r\n');
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  });

  it('refuses an empty body and one without a name', async () => {
    const empty = await sendFile(clerk, 'kind=penalties&batchKey=e', 'a.csv', Buffer.alloc(0));
    expect([empty.status, codeOf(empty)]).toEqual([400, 'INVALID_INPUT']);
    const nameless = await request(server.address)
      .post('/internal/uploads?kind=penalties&batchKey=n')
      .set('authorization', `Bearer ${await server.tokenOf(clerk)}`)
      .set('content-type', 'text/csv')
      .send('a');
    expect([nameless.status, codeOf(nameless)]).toEqual([400, 'INVALID_INPUT']);
  });

  it('fails a file that is none with one clear answer, and keeps nothing of it', async () => {
    const sent = await sendFile(clerk, 'kind=penalties&batchKey=none-1', 'a.xlsx', Buffer.from('no workbook'));
    const job = await until(clerk, idOf(sent), ['FAILED']);
    expect(job.failure?.code).toBe('WRONG_EXTENSION');
    const original = await fetchAs(clerk, `/internal/uploads/${idOf(sent)}/original`);
    expect([original.status, codeOf(original)]).toEqual([404, 'NOT_FOUND']);
  });

  it('gives the original and the returned rows to the department that sent the file, and to no other', async () => {
    const body = await buffer(fileOf('REGISTRATION', [registrationRow(firm(5))]));
    const id = idOf(await sendFile(clerk, 'kind=registrations&batchKey=own-1', '登记.csv', body));
    await until(clerk, id, ['CHECKED']);
    const own = await fetchAs(clerk, `/internal/uploads/${id}/original`);
    expect((own.body as Buffer).equals(body)).toBe(true);
    for (const path of ['original', 'bad-rows']) {
      const foreign = await fetchAs(elsewhere, `/internal/uploads/${id}/${path}`);
      expect([foreign.status, codeOf(foreign)]).toEqual([404, 'NOT_FOUND']);
    }
  });

  it('hands out templates and the monthly report', async () => {
    const template = await fetchAs(clerk, '/internal/templates/penalties.csv');
    expect((template.body as Buffer).toString('utf8')).toContain('CF_XDR_SHXYM');
    const book = await fetchAs(clerk, '/internal/templates/listings.xlsx');
    expect((book.body as Buffer).subarray(0, 2).toString()).toBe('PK');
    expect((await fetchAs(clerk, '/internal/templates/poems.xlsx')).status).toBe(404);
    const report = await fetchAs(clerk, `/internal/reports/data-quality.xlsx?month=${today.slice(0, 7)}`);
    expect((report.body as Buffer).subarray(0, 2).toString()).toBe('PK');
  });
});
