import request from 'supertest';
import { actor } from '../support/desk';
import { firm, registrationRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Checked {
  readonly checkSuppliers: {
    readonly certificateNumber: string;
    readonly check: { readonly checkId: string; readonly results: readonly { readonly verdict: string }[] };
  };
}

const CHECK = `mutation ($input: CheckSuppliersInput!) { checkSuppliers(input: $input) {
  certificateNumber check { checkId counts { verdict suppliers } results { place verdict textZh reasons { code } } } } }`;
const buyer = actor('PROCUREMENT', 'MARKET');

async function check(): Promise<Checked['checkSuppliers']> {
  const suppliers = [{ uscc: firm(1).uscc, name: firm(1).name }, { uscc: firm(2).uscc }];
  const project = { name: '道路养护', number: '采-1' };
  const input = { purpose: 'GOVERNMENT_PROCUREMENT', matterNo: 'P-1', project, suppliers };
  const { data } = await server.askAs<Checked>(buyer, CHECK, { input });
  return data.checkSuppliers;
}

it('goes from a list of bidders to receipts that anybody can verify', async () => {
  const rows = [registrationRow(firm(1))];
  const upload = `mutation ($rows: [RegistrationRowInput!]!) { uploadRegistrations(input: { batchKey: "r", rows: $rows }) { counts { accepted } } }`;
  await server.askAs(actor('UPLOADER', 'MARKET'), upload, { rows });
  const { certificateNumber, check: made } = await check();
  expect(made.results.map(({ verdict }) => verdict)).toEqual(['CLEAR', 'UNKNOWN_SUBJECT']);

  const page = await request(server.address).get(`/verify/${certificateNumber}`).expect(200);
  expect(page.text).toContain(certificateNumber);
  expect(page.text).not.toContain(firm(1).name);
  await request(server.address)
    .get(`/verify/${'0'.repeat(32)}`)
    .expect(404);
  const attack = await request(server.address).get(`/verify/${encodeURIComponent('<script>alert(1)</script>')}`);
  expect([attack.status, attack.text.includes('<script>')]).toEqual([404, false]);

  const receipt = await server.askAs<{ checkCertificate: { jws: string } }>(
    buyer,
    `mutation { checkCertificate(checkId: "${made.checkId}", place: 1) { jws } }`,
  );
  const read = await request(server.address)
    .post('/graphql')
    .send({
      query:
        'query ($jws: CertificateText!) { verifyCertificateFile(jws: $jws) { check { genuine } results { name verdict } } }',
      variables: { jws: receipt.data.checkCertificate.jws },
    });
  expect(read.body).toMatchObject({
    data: { verifyCertificateFile: { check: { genuine: true }, results: [{ name: firm(1).name, verdict: 'CLEAR' }] } },
  });
});

it('publishes the keys that receipts are verified with', async () => {
  const answer = await request(server.address).get('/.well-known/chengxin-certificate-keys.json').expect(200);
  expect(answer.body).toMatchObject({ keys: [{ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA' }] });
  expect(answer.text).not.toContain('"d"');
});

it('gives anybody the public file of a firm as a PDF, and none about nobody', async () => {
  const pdf = await request(server.address)
    .get(`/reports/${firm(1).uscc}.pdf`)
    .buffer(true)
    .parse((answer, done) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        done(null, Buffer.concat(chunks));
      });
    })
    .expect(200)
    .expect('content-type', 'application/pdf');
  expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  for (const code of [firm(2).uscc, 'x', '%3Cscript%3E']) {
    const { text, status } = await request(server.address).get(`/reports/${code}.pdf`);
    expect([status, text.includes('script')]).toEqual([404, false]);
  }
});

it('gives the purchaser its check as PDF and XLSX, and others nothing', async () => {
  const { checkId } = (await check()).check;
  const as = async (who: typeof buyer, format: string) =>
    request(server.address)
      .get(`/internal/checks/${checkId}/report.${format}`)
      .set('authorization', `Bearer ${await server.tokenOf(who)}`);
  expect([(await as(buyer, 'pdf')).status, (await as(buyer, 'xlsx')).status]).toEqual([200, 200]);
  expect([(await as(buyer, 'exe')).status, (await as(actor('PROCUREMENT', 'TAX'), 'pdf')).status]).toEqual([404, 404]);
  await request(server.address).get(`/internal/checks/${checkId}/report.pdf`).expect(401);
});

describe('a spreadsheet of bidders', () => {
  const ADDRESS = '/internal/checks?purpose=BIDDING&matterNo=P-2&projectName=road&projectNumber=B-2';
  const send = async (lines: readonly string[], address = ADDRESS, who = buyer) =>
    request(server.address)
      .post(address)
      .set('authorization', `Bearer ${await server.tokenOf(who)}`)
      .set('content-type', 'text/csv')
      .set('x-file-name', 'bidders.csv')
      .send(lines.join('\n'));

  it('is checked row by row, whatever stands beside code and name', async () => {
    const lines = [
      '投标人名单,,',
      '序号,企业名称,统一社会信用代码',
      `1,${firm(1).name},${firm(1).uscc}`,
      `2,,${firm(2).uscc}`,
      '3,,9.19901E+17',
      ',,',
    ];
    const { status, body } = (await send(lines)) as { status: number; body: object };
    expect([status, body]).toMatchObject([
      201,
      { check: { counts: { CLEAR: 1, UNKNOWN_SUBJECT: 1, INVALID_CODE: 1 } } },
    ]);
    const { check: made } = body as { check: { reports: { pdf: string } } };
    const token = `Bearer ${await server.tokenOf(buyer)}`;
    await request(server.address).get(made.reports.pdf).set('authorization', token).expect(200);
  });

  it('is refused without parameters, without rows, and to strangers', async () => {
    const head = '企业名称,统一社会信用代码';
    expect((await send([head, `${firm(1).name},${firm(1).uscc}`], '/internal/checks')).status).toBe(400);
    expect((await send([head])).status).toBe(400);
    expect((await send([head, ',x'], ADDRESS, actor('UPLOADER', 'MARKET'))).status).toBe(403);
  });
});
