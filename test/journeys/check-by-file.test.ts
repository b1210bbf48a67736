import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { actor } from '../support/desk';
import { firm, registrationRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
  const rows = Array.from({ length: 30 }, (_, index) => registrationRow(firm(index + 1)));
  const upload = `mutation ($rows: [RegistrationRowInput!]!) { uploadRegistrations(input: { batchKey: "r", rows: $rows }) { counts { accepted } } }`;
  await server.askAs(actor('UPLOADER', 'MARKET'), upload, { rows });
});
afterAll(() => server.close());

const buyer = actor('PROCUREMENT', 'MARKET');
const ADDRESS = '/internal/checks?purpose=BIDDING&matterNo=P-3&projectName=road&projectNumber=B-3';
const HEAD = '企业名称,统一社会信用代码';
const line = (serial: number) => `${firm(serial).name},${firm(serial).uscc}`;
/** Sixty firms over and over; the first thirty are on file, the others are not. */
const listOf = (suppliers: number) => [
  HEAD,
  ...Array.from({ length: suppliers }, (_, index) => line((index % 60) + 1)),
];

async function send(lines: readonly string[]): Promise<{ status: number; checkId: string }> {
  const answer = await request(server.address)
    .post(ADDRESS)
    .set('authorization', `Bearer ${await server.tokenOf(buyer)}`)
    .set('content-type', 'text/csv')
    .set('x-file-name', 'bidders.csv')
    .send(lines.join('\n'));
  const { job } = answer.body as { job?: { checkId: string } };
  return { status: answer.status, checkId: job?.checkId ?? '' };
}

async function download(checkId: string, format: string): Promise<{ status: number; bytes: Buffer }> {
  const answer = await request(server.address)
    .get(`/internal/checks/${checkId}/report.${format}`)
    .set('authorization', `Bearer ${await server.tokenOf(buyer)}`)
    .buffer(true)
    .parse((sent, done) => {
      const pieces: Buffer[] = [];
      sent.on('data', (piece: Buffer) => pieces.push(piece));
      sent.on('end', () => {
        done(null, Buffer.concat(pieces));
      });
    });
  return { status: answer.status, bytes: answer.body as Buffer };
}

interface Job {
  readonly state: string;
  readonly done: number;
  readonly suppliers: number;
}

async function jobOf(checkId: string, who = buyer): Promise<Job | null> {
  const query = `{ supplierCheckJob(checkId: "${checkId}") { state done suppliers secondsLeft problem } }`;
  return (await server.askAs<{ supplierCheckJob: Job | null }>(who, query)).data.supplierCheckJob;
}

async function ended(checkId: string): Promise<Job | null> {
  for (;;) {
    const job = await jobOf(checkId);
    if (job === null || !['RECEIVED', 'CHECKING'].includes(job.state)) return job;
    await sleep(100);
  }
}

describe('a file of more than a thousand suppliers', () => {
  it('is worked off behind, and ends as one check with the same verdicts', async () => {
    const { status, checkId } = await send(listOf(2_345));
    expect(status).toBe(202);
    expect(await ended(checkId)).toMatchObject({ state: 'DONE', done: 2_345, suppliers: 2_345 });
    const { data } = await server.askAs(
      buyer,
      `{ supplierCheck(checkId: "${checkId}", first: 2, after: 29) { suppliers counts { verdict suppliers } results { place verdict } } }`,
    );
    expect(data).toEqual({
      supplierCheck: {
        suppliers: 2_345,
        counts: expect.arrayContaining([
          { verdict: 'CLEAR', suppliers: 1_175 },
          { verdict: 'UNKNOWN_SUBJECT', suppliers: 1_170 },
        ]) as unknown,
        results: [
          { place: 30, verdict: 'CLEAR' },
          { place: 31, verdict: 'UNKNOWN_SUBJECT' },
        ],
      },
    });
  });

  it('signs the hash of its results, which anybody can work out from the file of them', async () => {
    const { checkId } = await send(listOf(1_001));
    await ended(checkId);
    const receipt = await server.askAs<{ checkCertificate: { jws: string } }>(
      buyer,
      `mutation { checkCertificate(checkId: "${checkId}") { jws } }`,
    );
    const signed = JSON.parse(
      Buffer.from(receipt.data.checkCertificate.jws.split('.')[1] ?? '', 'base64url').toString(),
    ) as { resultsSha256: string; results: unknown[] };
    const { bytes } = await download(checkId, 'jsonl');
    expect([bytes.toString().split('\n').length, signed.results]).toEqual([1_002, []]);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(signed.resultsSha256);
  });

  it('can be had as tables, not as a document of a thousand pages', async () => {
    const { checkId } = await send(listOf(1_001));
    await ended(checkId);
    const csv = (await download(checkId, 'csv')).bytes.toString();
    expect(csv.trim().split('\r\n')).toHaveLength(1_003);
    expect(csv).toContain(firm(41).uscc);
    expect((await download(checkId, 'xlsx')).bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await download(checkId, 'pdf')).status).toBe(413);
  });

  it('gives each supplier a receipt of its own', async () => {
    const { checkId } = await send(listOf(1_001));
    await ended(checkId);
    const receipt = await server.askAs<{ checkCertificate: { jws: string } }>(
      buyer,
      `mutation { checkCertificate(checkId: "${checkId}", place: 1001) { jws } }`,
    );
    const text = Buffer.from(receipt.data.checkCertificate.jws.split('.')[1] ?? '', 'base64url').toString();
    expect(JSON.parse(text)).toMatchObject({ results: [{ place: 1_001, typed: { uscc: firm(41).uscc } }] });
  });

  it('is nobody else’s: another department is told of no such check', async () => {
    const { checkId } = await send(listOf(1_001));
    expect(await jobOf(checkId, actor('PROCUREMENT', 'TAX'))).toBeNull();
    const cancel = `mutation { cancelSupplierCheck(checkId: "${checkId}") { state } }`;
    const { errors } = await server.askAs(actor('PROCUREMENT', 'TAX'), cancel);
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await ended(checkId);
    expect((await server.askAs(buyer, cancel)).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it('is refused beyond a hundred thousand, and nothing is kept of it', async () => {
    const { status } = await send([HEAD, ...Array.from({ length: 100_001 }, (_, index) => `甲${index},`)]);
    expect(status).toBe(413);
  });
});
