import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import request from 'supertest';
import { openBrowser } from '../support/browser';
import { actor } from '../support/desk';
import { faultsOf, onScreen, portalBuilder } from '../support/portal';
import { firm, registrationRow, wageListingRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';
import { temporaryFolder } from '../support/temporary-folder';

const { buildPortal, firstLoadBytes } = portalBuilder();
const folder = temporaryFolder();
const portal = join(folder.path, 'portal');
let metafile: object;
let server: RunningServer;
let browser: Browser | null;
beforeAll(async () => {
  metafile = await buildPortal(portal);
  server = await startServer({}, undefined, undefined, portal);
  browser = await openBrowser();
  await fill();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server.close();
  folder.remove();
});

/** Two firms on file, the first on the black list. */
async function fill(): Promise<void> {
  const registrations = `mutation ($rows: [RegistrationRowInput!]!) { uploadRegistrations(input: { batchKey: "r", rows: $rows }) { counts { accepted } } }`;
  const rows = [registrationRow(firm(1)), registrationRow(firm(2))];
  await server.askAs(actor('UPLOADER', 'MARKET'), registrations, { rows });
  const listings = `mutation ($rows: [ListingRowInput!]!) { uploadListings(input: { batchKey: "l", rows: $rows }) { rows { recordId } } }`;
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const listed = await server.askAs<{ uploadListings: { rows: { recordId: string }[] } }>(
    actor('UPLOADER', 'LABOUR'),
    listings,
    { rows: [wageListingRow(firm(1), { publishedOn: today })] },
  );
  const recordId = listed.data.uploadListings.rows[0]?.recordId ?? '';
  const confirm = `mutation { confirmListings(input: { batchKey: "c", recordIds: ["${recordId}"] }) { counts { accepted } } }`;
  await server.askAs(actor('APPROVER', 'LABOUR'), confirm);
}

describe.each(['desktop', 'phone'] as const)('on a %s', (screen) => {
  it('somebody searches a firm, reads why it stands where it stands, and is given its report', async () => {
    await onScreen(browser, screen, async (watched) => {
      const { page } = watched;
      await page.goto(server.address);
      await page.locator('#search').fill(firm(1).name.slice(3, 9));
      await page.locator('.hit-name', { hasText: firm(1).name }).click();
      await page.getByRole('heading', { level: 1, name: firm(1).name }).waitFor();
      const text = await page.locator('main').innerText();
      expect(text).toContain('严重失信主体名单在列');
      expect(text).toContain('拖欠农民工工资失信联合惩戒对象名单');
      expect(text).toContain('《保障农民工工资支付条例》');
      expect(await faultsOf(watched)).toEqual([]);
      await page.getByRole('tab', { name: '名单 1' }).click();
      await page.getByRole('link', { name: '异议申请表' }).click();
      await page.getByRole('heading', { name: '公共信用信息异议申请表' }).waitFor();
      expect(await faultsOf(watched)).toEqual([]);
      const report = await request(server.address).get(`/reports/${firm(1).uscc}.pdf`);
      expect(report.status).toBe(200);
    });
  });

  it.each(['/', '/lists', '/lists?list=RED', '/boards', '/statistics', '/catalogue', '/verify', '/status', '/nowhere'])(
    'the page %s suits the screen and shuts nobody out',
    async (path) => {
      await onScreen(browser, screen, async (watched) => {
        const { status } = await request(server.address).get(path).set('accept', 'text/html');
        if (status === 404) return;
        await watched.page.goto(`${server.address}${path}`, { waitUntil: 'networkidle' });
        expect(await faultsOf(watched)).toEqual([]);
      });
    },
  );

  it('a code of nobody is told apart from a good record', async () => {
    await onScreen(browser, screen, async (watched) => {
      await watched.page.goto(`${server.address}/enterprises/${firm(40).uscc}`, { waitUntil: 'networkidle' });
      const text = await watched.page.locator('main').innerText();
      expect(text).toContain('本平台无该主体信息');
      expect(text).toContain('没有记录不等于信用良好');
      expect(await faultsOf(watched)).toEqual([]);
    });
  });

  it('a receipt is verified by number and by file, and a forged one is not', async () => {
    await onScreen(browser, screen, async (watched) => {
      const { page } = watched;
      const { number, jws } = await receipt();
      await page.goto(`${server.address}/verify`);
      await page.locator('#number').fill(number);
      await page.keyboard.press('Enter');
      await page.getByText('真实：该回执由本平台签发').waitFor();
      await page.locator('#number').fill('0'.repeat(32));
      await page.keyboard.press('Enter');
      await page.getByText('不真实').waitFor();
      const file = { name: 'receipt.jws', mimeType: 'text/plain', buffer: Buffer.from(jws) };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('cell', { name: firm(2).name }).waitFor();
      expect(await faultsOf(watched)).toEqual([]);
      await page.locator('input[type=file]').setInputFiles({ ...file, buffer: Buffer.from(`${jws.slice(0, -4)}AAAA`) });
      await page.getByText('不真实').waitFor();
    });
  });
});

async function receipt(): Promise<{ number: string; jws: string }> {
  const buyer = actor('PROCUREMENT', 'MARKET');
  const input = {
    ...{ purpose: 'BIDDING', matterNo: 'P-1', project: { name: 'road', number: 'B-1' } },
    suppliers: [{ uscc: firm(2).uscc }],
  };
  const made = await server.askAs<{ checkSuppliers: { check: { checkId: string } } }>(
    buyer,
    'mutation ($input: CheckSuppliersInput!) { checkSuppliers(input: $input) { check { checkId } } }',
    { input },
  );
  const signed = await server.askAs<{ checkCertificate: { number: string; jws: string } }>(
    buyer,
    `mutation { checkCertificate(checkId: "${made.data.checkSuppliers.check.checkId}", place: 1) { number jws } }`,
  );
  return signed.data.checkCertificate;
}

it('the English page says the same in English', async () => {
  await onScreen(browser, 'desktop', async (watched) => {
    const { page } = watched;
    await page.goto(`${server.address}/enterprises/${firm(1).uscc}`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Public standing' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await faultsOf(watched)).toEqual([]);
  });
});

describe('what a browser is sent', () => {
  it('is less than 250 kB of compressed script at first, and nothing of any other room', () => {
    const { gzip, files } = firstLoadBytes(portal, metafile, 'notice-board');
    expect(gzip).toBeLessThan(250_000);
    const { outputs } = metafile as { outputs: Record<string, { inputs: Record<string, unknown> }> };
    const inputs = files.flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));
    expect(inputs.length).toBeGreaterThan(100);
    expect(inputs.filter((input) => input.includes('portal/workbench'))).toEqual([]);
  });

  it('comes under a policy without inline script, with a number used once', async () => {
    const [one, two] = [await request(server.address).get('/'), await request(server.address).get('/')];
    const policy = one.headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}'/);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toBe(two.headers['content-security-policy']);
    const asset = /\/assets\/notice-board-[^"]*\.js/.exec(one.text)?.[0] ?? '';
    const sent = await request(server.address).get(asset).set('accept-encoding', 'br');
    expect(sent.headers['cache-control']).toContain('immutable');
    const outside = await request(server.address).get('/assets/../notice-board.html');
    expect([403, 404]).toContain(outside.status);
  });
});

describe('a list to download', () => {
  const download = (path: string) => request(server.address).get(path);

  it('holds organisations, each with its last public day, under a head that says until when it holds', async () => {
    const { text, headers } = await download('/lists.csv?list=BLACK');
    const [head = '', , row = ''] = text.split('\r\n');
    expect(head).toMatch(/数据截至\d{4}-\d\d-\d\d，逾期不得使用/);
    expect(row).toContain(firm(1).uscc);
    expect(row.split(',')).toHaveLength(8);
    expect(headers['content-disposition']).toContain('attachment');
    const xlsx = await download('/lists.xlsx?list=RED').buffer(true);
    expect([xlsx.status, xlsx.headers['content-type']]).toEqual([
      200,
      expect.stringContaining('spreadsheetml') as string,
    ]);
  });

  it('is refused in other forms and under conditions that do not exist', async () => {
    expect((await download('/lists.exe')).status).toBe(404);
    expect((await download('/lists.csv?list=WATCH')).status).toBe(400);
    expect((await download('/lists.csv?order=1')).status).toBe(400);
  });
});
