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
