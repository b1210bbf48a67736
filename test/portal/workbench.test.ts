import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { actor } from '../support/desk';
import { builtPortal } from '../support/built-portal';
import { faultsOf, onScreen, signIn } from '../support/portal';
import { firm, registrationRow, wageListingRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';

let server: RunningServer;
let browser: Browser | null;
beforeAll(async () => {
  const { folder } = await builtPortal();
  server = await startServer({}, undefined, undefined, folder);
  browser = await openBrowser();
  const rows = [1, 2, 3, 4].map((serial) => registrationRow(firm(serial)));
  const upload = `mutation ($rows: [RegistrationRowInput!]!) { uploadRegistrations(input: { batchKey: "r", rows: $rows }) { counts { accepted } } }`;
  await server.askAs(actor('UPLOADER', 'MARKET'), upload, { rows });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server.close();
});

const SCREENS = ['desktop', 'phone'] as const;

function textOf(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

describe.each(SCREENS)('on a %s', (screen) => {
  it('a buyer pastes bidders, reads each verdict, and takes the receipt away', async () => {
    await onScreen(browser, screen, async (watched) => {
      const { page } = watched;
      await signIn(page, server, actor('PROCUREMENT', 'MARKET'), '/workbench');
      await page.locator('#matterNo').fill('P-1');
      await page.locator('#projectName').fill('道路养护');
      await page.locator('#projectNumber').fill(`采-${screen}`);
      const lines = [
        '序号\t投标人名称\t统一社会信用代码',
        `1\t${firm(1).name}\t${firm(1).uscc}`,
        firm(2).name,
        firm(40).uscc,
      ];
      await page.locator('#suppliers').fill(lines.join('\n'));
      expect(await faultsOf(watched)).toEqual([]);
      await page.getByRole('button', { name: /^核\s?查$/ }).click();
      await page.getByRole('heading', { level: 1, name: '道路养护' }).waitFor();
      const text = await page.locator('main').innerText();
      expect(text.match(/所查来源未见限制情形/g)?.length).toBeGreaterThanOrEqual(3);
      expect(text).toContain('外地企业属正常情形');
      expect(await faultsOf(watched)).toEqual([]);
      const [receipt] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '下载整次回执' }).click(),
      ]);
      expect(receipt.suggestedFilename()).toMatch(/^receipt-[0-9a-f]{32}\.jws$/);
      const [report] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '核查报告（PDF）' }).click(),
      ]);
      expect(report.suggestedFilename()).toMatch(/\.pdf$/);
    });
  });

  it('a clerk drops a file with bad rows, mends one before filing, files, and mends the other on the page', async () => {
    await onScreen(browser, screen, async (watched) => {
      const { page } = watched;
      await signIn(page, server, actor('UPLOADER', 'MARKET'), '/workbench/uploads');
      const serial = screen === 'desktop' ? 10 : 20;
      const wrong = `${firm(serial + 1).uscc.slice(0, 17)}${firm(serial + 1).uscc.endsWith('0') ? '1' : '0'}`;
      const nameless = registrationRow(firm(serial + 2), { name: '' });
      const rows = [registrationRow(firm(serial)), registrationRow(firm(serial + 1), { uscc: wrong }), nameless];
      const heads = Object.keys(rows[0] ?? {});
      const csv = [heads, ...rows.map((row) => heads.map((head) => textOf(row[head])))];
      const buffer = Buffer.from(csv.map((line) => line.join(',')).join('\n'));
      await page.locator('input[type=file]').waitFor({ state: 'attached' });
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: `登记-${screen}.csv`, mimeType: 'text/csv', buffer });
      await page.getByText('提交后的影响').waitFor();
      expect(await page.locator('main').innerText()).toContain('E07');
      expect(await faultsOf(watched)).toEqual([]);
      await page.getByRole('textbox', { name: /更正后的值 4 name/ }).fill(firm(serial + 2).name);
      await page.getByRole('button', { name: '按更正重新检查（1 处更正）' }).click();
      await page.getByText('归档前已更正的行：3').waitFor();
      await page.getByText('提交后的影响').waitFor();
      const judged = await page.locator('.problem-rows').innerText();
      expect([judged.includes('E07'), judged.includes('E02')]).toEqual([true, false]);
      expect(await faultsOf(watched)).toEqual([]);
      await page.getByRole('button', { name: '归档，错误行暂存待更正' }).click();
      await page.getByText('结果 SHA-256').waitFor();
      await page.getByRole('textbox', { name: /更正 3 uscc/ }).fill(firm(serial + 1).uscc);
      await page.getByRole('button', { name: /保\s?存/ }).click();
      await page.getByText('结果 SHA-256').waitFor();
      await page.getByRole('textbox', { name: /更正 3 uscc/ }).waitFor({ state: 'detached' });
      const found = await server.ask<{ enterprise: { name?: string } }>(
        `{ enterprise(uscc: "${firm(serial + 1).uscc}") { ... on Enterprise { name } } }`,
      );
      expect(found.data.enterprise.name).toBe(firm(serial + 1).name);
      const mended = await server.ask<{ enterprise: { name?: string } }>(
        `{ enterprise(uscc: "${firm(serial + 2).uscc}") { ... on Enterprise { name } } }`,
      );
      expect(mended.data.enterprise.name).toBe(firm(serial + 2).name);
      expect(await faultsOf(watched)).toEqual([]);
    });
  });

  it('a second person reads the dossier and confirms, and the auditor sees before and after', async () => {
    await onScreen(browser, screen, async (watched, context) => {
      const { page } = watched;
      const own = firm(screen === 'desktop' ? 3 : 4);
      const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
      const row = wageListingRow(own, { publishedOn: today, decisionNumber: `列-${screen}` });
      const upload = `mutation ($rows: [ListingRowInput!]!) { uploadListings(input: { batchKey: "l-${screen}", rows: $rows }) { rows { recordId } } }`;
      await server.askAs(actor('UPLOADER', 'LABOUR'), upload, { rows: [row] });
      await signIn(page, server, actor('APPROVER', 'LABOUR'), '/workbench/approvals');
      await page.getByRole('textbox', { name: '办件编号' }).fill('F-1');
      await page.getByRole('button', { name: /阅\s?看/ }).click();
      await page.getByText('拟公示文本').waitFor();
      expect(await faultsOf(watched)).toEqual([]);
      await page.getByRole('button', { name: '确认列入' }).click();
      await page.getByText('已确认，立即生效并公示').waitFor();
      const auditor = await context.newPage();
      await signIn(auditor, server, actor('AUDITOR'), '/workbench/audit');
      await auditor.locator('#uscc').fill(own.uscc);
      await auditor.locator('#matterNo').fill('S-1');
      await auditor.locator('#asOf').fill('2026-01-05');
      await auditor.getByRole('button', { name: /比\s?较/ }).click();
      await auditor.getByText('两个时点不同').waitFor();
      expect(await auditor.locator('main').innerText()).toContain('严重失信主体名单在列');
    });
  });
});

it('a token that is none opens nothing, and one that ends opens nothing any more', async () => {
  await onScreen(browser, 'phone', async (watched) => {
    const { page } = watched;
    await page.goto(`${server.address}/workbench/checks`);
    await page.locator('#token').fill('no token');
    await page.getByRole('button', { name: /登\s?录/ }).click();
    await page.getByText('令牌无效或已过期').waitFor();
    expect(await page.locator('#suppliers').count()).toBe(0);
    expect(await faultsOf(watched)).toEqual([]);
  });
});

it('a role sees its own rooms only', async () => {
  await onScreen(browser, 'desktop', async ({ page }) => {
    await signIn(page, server, actor('PROCUREMENT', 'MARKET'), '/workbench/audit');
    await page.waitForURL(/workbench\/checks/);
    const rooms = await page.getByRole('navigation').getByRole('link').allInnerTexts();
    expect(rooms).toEqual(['供应商核查', '招标项目', '核查记录', '部门', '公示窗口']);
  });
});
