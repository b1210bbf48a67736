import { generateKeyPairSync } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { shanghaiDay } from '../../src/domain/calendar/local-date';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import { openBrowser } from '../support/browser';
import { actor } from '../support/desk';
import type { Screen } from '../support/portal';
import { builtPortal } from '../support/built-portal';
import { faultsOf, onScreen, signIn } from '../support/portal';
import { firm, registrationRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';

// Many pages and axe on each: a machine that has much else to do takes its time.
jest.setTimeout(90_000);

let server: RunningServer;
let browser: Browser | null;
beforeAll(async () => {
  const { folder } = await builtPortal();
  server = await startServer({}, undefined, undefined, folder);
  browser = await openBrowser();
  const good = [1, 2, 3].map((serial) => registrationRow(firm(serial)));
  const bad = registrationRow(firm(4), { name: '' });
  const upload = `mutation ($rows: [RegistrationRowInput!]!) { uploadRegistrations(input: { batchKey: "r", rows: $rows }) { counts { accepted refused } } }`;
  await server.askAs(actor('UPLOADER', 'MARKET'), upload, { rows: [...good, bad] });
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await server.close();
});

const today = shanghaiDay(new Date());
const SCREENS: readonly Screen[] = ['desktop', 'phone'];

const fill = (page: Page, name: string, value: string) => page.locator(`[name=${name}]`).fill(value);
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** A workbook as an office would drop it. */
async function bidderFile(): Promise<Buffer> {
  const rows = [
    ['序号', '投标人名称', '统一社会信用代码'],
    ['1', firm(1).name, firm(1).uscc],
    ['2', firm(2).name, firm(2).uscc],
    ['3', '', firm(40).uscc],
  ];
  const columns = [8, 40, 24].map((width) => ({ width, isText: true, words: null }));
  const pieces: Buffer[] = [];
  for await (const piece of writeWorkbook([{ name: '投标人', columns, rows, headerRows: 1 }]))
    pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

describe.each(SCREENS)('on a %s', (screen) => {
  it('a buyer takes a tender from a dropped list of bidders over two looks to the award', async () => {
    await onScreen(browser, screen, async (watched) => {
      const { page } = watched;
      await signIn(page, server, actor('PROCUREMENT', 'MARKET'), '/workbench/tenders');
      await page.getByText('还没有项目').or(page.getByRole('table')).first().waitFor();
      await page.getByRole('link', { name: '登记项目' }).click();
      await fill(page, 'matterNo', 'P-7');
      await fill(page, 'name', '桥梁检测');
      await fill(page, 'number', `采-${screen}`);
      await fill(page, 'cutOff', '2026-01-01T08:00:00');
      await fill(page, 'usageRule', '截止时在列的不得参加');
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: '投标人.xlsx', mimeType, buffer: await bidderFile() });
      await press(page, `与上一家组成联合体 ${firm(2).name}`);
      expect(await faultsOf(watched)).toEqual([]);
      await press(page, /^登\s?记（2）$/);
      await press(page, '首次核查（开标）');
      await page.getByText('附国家渠道查询结果').waitFor();
      await press(page, '再次核查（定标前）');
      await page.getByText('已再次核查，可以定标').waitFor();
      expect(await page.locator('main').innerText()).toContain('外地企业属正常情形');
      await press(page, /^附\s?上/);
      await page.getByText('附国家渠道查询结果').waitFor({ state: 'detached' });
      expect(await faultsOf(watched)).toEqual([]);
      await fill(page, 'contractEndsOn', '2099-12-31');
      await press(page, '登记定标');
      await page.getByText('已定标，至合同终止前持续关注').waitFor();
      const [report] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '报告（PDF）' }).first().click(),
      ]);
      expect(report.suggestedFilename()).toMatch(/\.pdf$/);
      expect(await faultsOf(watched)).toEqual([]);
    });
  });

  it('an auditor searches the event log, reads the details, and verifies all of it', async () => {
    await onScreen(browser, screen, async (watched) => {
      const { page } = watched;
      await signIn(page, server, actor('AUDITOR'), '/workbench/event-log');
      await page.getByText('填写办件编号后查询').waitFor();
      await fill(page, 'matterNo', `S-${screen}`);
      await page.locator('[name=action]').selectOption({ label: '报送' });
      await press(page, /^查\s?询$/);
      await page.getByText('细节').first().click();
      expect(await page.getByRole('table').first().innerText()).toContain('uploader-1');
      expect(await faultsOf(watched)).toEqual([]);
      await page.getByRole('tab', { name: '封存与核验' }).click();
      await press(page, '核验全部日志');
      await page.getByText(/^(相符|不相符)/).waitFor();
      await fill(page, 'exportFrom', today);
      await fill(page, 'exportTo', today);
      await fill(page, 'exportMatterNo', `S-${screen}`);
      const [exported] = await Promise.all([page.waitForEvent('download'), press(page, '下载导出')]);
      expect(exported.suggestedFilename()).toBe(`event-log-${today}-${today}.jsonl`);
      expect(await faultsOf(watched)).toEqual([]);
      await page.getByRole('tab', { name: '检索' }).click();
      await fill(page, 'uscc', '91990102');
      await press(page, /^查\s?询$/);
      await page.getByText('统一社会信用代码无效').waitFor();
    });
  });

  it('an administrator sees how the platform is doing, changes a department, revokes a token, and changes keys', async () => {
    await onScreen(browser, screen, async (watched) => {
      const { page } = watched;
      await signIn(page, server, actor('ADMIN'), '/workbench');
      await page.getByRole('heading', { name: '数据库连接池' }).waitFor();
      expect(await faultsOf(watched)).toEqual([]);
      await page.getByRole('link', { name: '部门' }).click();
      await page.getByRole('button', { name: /变\s?更\s?示范市市场监督管理局/ }).click();
      await fill(page, 'contact', `示范市人民路1号（${screen}）`);
      expect(await faultsOf(watched)).toEqual([]);
      await press(page, /^保\s?存$/);
      await page.getByText('已保存，立即生效').waitFor();
      await page.getByRole('link', { name: '人员与令牌' }).click();
      await fill(page, 'value', `jti-${screen}`);
      await fill(page, 'reason', '电脑遗失');
      await page.locator('form').getByRole('button').click();
      await page.getByRole('cell', { name: `jti-${screen}` }).waitFor();
      expect(await faultsOf(watched)).toEqual([]);
      await page.getByRole('link', { name: '服务账号公钥' }).click();
      await fill(page, 'account', `market-${screen}`);
      const { publicKey } = generateKeyPairSync('ed25519');
      await fill(page, 'publicKey', publicKey.export({ type: 'spki', format: 'pem' }).toString());
      await press(page, '登记公钥');
      await press(page, new RegExp(`^停\\s?用\\s?market-${screen}`));
      await page
        .getByRole('group', { name: /停\s?用/ })
        .getByRole('button', { name: /^停\s?用$/ })
        .click();
      await page.getByRole('row', { name: new RegExp(`market-${screen}.*已停用`) }).waitFor();
      expect(await faultsOf(watched)).toEqual([]);
      await page.getByRole('link', { name: '目录版本' }).click();
      await page.getByRole('heading', { name: /2027-county-consent/ }).waitFor();
      expect(await faultsOf(watched)).toEqual([]);
    });
  });

  it('a clerk sees the rates of six months, why rows came back, and says what is expected', async () => {
    await onScreen(browser, screen, async (watched) => {
      const { page } = watched;
      await signIn(page, server, actor('UPLOADER', 'MARKET'), '/workbench/quality');
      await page.getByRole('img', { name: /近六个月/ }).waitFor();
      await page.getByRole('cell', { name: '必填项为空' }).waitFor();
      await fill(page, 'expected', '6');
      await press(page, /^申\s?报$/);
      await page.getByRole('cell', { name: '50.0%' }).first().waitFor();
      expect(await faultsOf(watched)).toEqual([]);
      const [report] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /下载当月报表/ }).click(),
      ]);
      expect(report.suggestedFilename()).toMatch(/\.xlsx$/);
    });
  });
});

it('shows a role none of another’s rooms', async () => {
  await onScreen(browser, 'desktop', async ({ page }) => {
    await signIn(page, server, actor('UPLOADER', 'MARKET'), '/workbench/system');
    await page.waitForURL(/workbench\/uploads/);
    const rooms = await page.getByRole('navigation').getByRole('link').allInnerTexts();
    expect(rooms).toEqual(expect.not.arrayContaining(['招标项目', '事件日志', '系统状态', '服务账号公钥']));
  });
});
