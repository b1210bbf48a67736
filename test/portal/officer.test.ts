import type { Browser, Locator, Page } from 'playwright-core';
import type { Actor } from '../../src/domain/access/actor';
import { addDays, shanghaiDay } from '../../src/domain/calendar/local-date';
import { openBrowser, settled } from '../support/browser';
import { actor } from '../support/desk';
import { builtPortal } from '../support/built-portal';
import { faultsOf, onScreen, signIn } from '../support/portal';
import { firm, registrationRow, wageListingRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';

/** Two persons at their desks take longer than one request where the machine is shared. */
jest.setTimeout(120_000);

const today = shanghaiDay(new Date());
const ago = (days: number) => addDays(today, -days);
let server: RunningServer;
let browser: Browser | null;
beforeAll(async () => {
  const { folder } = await builtPortal();
  server = await startServer({}, undefined, undefined, folder);
  browser = await openBrowser();
  await listOneFirm();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server.close();
});

/** Six firms on file, the sixth on the list of wage arrears: the finance office is asked to act upon it. */
async function listOneFirm(): Promise<void> {
  const register = `mutation ($rows: [RegistrationRowInput!]!) { uploadRegistrations(input: { batchKey: "r", rows: $rows }) { counts { accepted } } }`;
  const rows = [1, 2, 3, 4, 5, 6].map((serial) => registrationRow(firm(serial)));
  await server.askAs(actor('UPLOADER', 'MARKET'), register, { rows });
  const list = `mutation ($rows: [ListingRowInput!]!) { uploadListings(input: { batchKey: "l", rows: $rows }) { rows { recordId } } }`;
  const dates = { noticeServedOn: ago(30), decidedOn: ago(8), servedOn: ago(5), publishedOn: today };
  const listed = await server.askAs<{ uploadListings: { rows: { recordId: string }[] } }>(
    actor('UPLOADER', 'LABOUR'),
    list,
    { rows: [wageListingRow(firm(6), dates)] },
  );
  const recordId = listed.data.uploadListings.rows[0]?.recordId ?? '';
  const confirm = `mutation { confirmListings(input: { batchKey: "c", recordIds: ["${recordId}"] }) { counts { accepted } } }`;
  await server.askAs(actor('APPROVER', 'LABOUR'), confirm);
}

/** The officer leaves, and a colleague signs in. */
async function handOver(page: Page, to: Actor, path: string): Promise<void> {
  await page.getByRole('button', { name: /退\s?出/ }).click();
  await signIn(page, server, to, path);
}

/** Fills fields in by their labels: selects by value, everything else as typed. */
async function fill(form: Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const field = form.getByLabel(new RegExp(`^${label}`));
    const isChoice = await field.evaluate<boolean, HTMLElement>((element) => element.tagName === 'SELECT');
    await (isChoice ? field.selectOption(value) : field.fill(value));
  }
}

function stepOf(page: Page, name: string): Locator {
  return page.locator('.steps-of-case > li').filter({ has: page.getByRole('heading', { name, exact: true }) });
}

async function take(page: Page, name: string, values: Readonly<Record<string, string>>): Promise<void> {
  const step = stepOf(page, name);
  await fill(step, values);
  await step.getByRole('button', { name: /^登\s?记/ }).click();
  await page.getByText(`已登记：${name}`).waitFor();
}

describe.each(['desktop', 'phone'] as const)('on a %s', (screen) => {
  it('an officer runs a case from notice to publication, a colleague confirms it, and society reads it', async () => {
    await onScreen(browser, screen, async (watched) => {
      const { page } = watched;
      const subject = firm(screen === 'desktop' ? 1 : 2);
      await signIn(page, server, actor('OFFICER', 'LABOUR'), '/workbench/cases');
      await page.getByRole('link', { name: '新立案件' }).click();
      await page.getByText('5个工作日内可以陈述申辩').waitFor();
      const form = page.locator('form');
      await form.getByRole('button', { name: '登记告知，立案' }).click();
      await page.getByText('未予受理').waitFor();
      expect(await form.getByLabel(/^告知书文号/).getAttribute('aria-invalid')).toBe('true');
      expect(await faultsOf(watched)).toEqual([]);
      await fill(form, {
        失信行为: 'WAGE_ARREARS',
        统一社会信用代码: subject.uscc,
        名称: subject.name,
        告知书文号: `示告〔2026〕${screen}号`,
        告知书送达日期: ago(20),
        拟列入的事实: '拖欠工资，责令支付后逾期未付',
        拟列入的依据: '《保障农民工工资支付条例》第四十八条',
      });
      await form.getByRole('button', { name: '登记告知，立案' }).click();
      await page.getByRole('heading', { level: 1, name: subject.name }).waitFor();
      expect(await stepOf(page, '送达').innerText()).toContain('该步骤须在“已决定，待送达”时办理');
      expect(await faultsOf(watched)).toEqual([]);
      await take(page, '陈述申辩', { 陈述申辩情况: 'WAIVED', 放弃陈述申辩书面材料编号: '弃1' });
      expect(await stepOf(page, '列入决定').innerText()).toContain('须先办理：法制审核');
      await take(page, '法制审核', { 法制审核日期: ago(10), 法制审核意见: '程序合法' });
      await take(page, '列入决定', {
        ...{ 列入决定文号: `示列〔2026〕${screen}号`, 列入决定日期: ago(8), '拖欠金额（元）': '26万', 涉及人数: '12' },
        ...{ 责令支付文书号: '示责支〔2026〕1号', 责令支付期限: ago(40) },
      });
      await take(page, '送达', { 决定送达日期: ago(5), 送达方式: 'DIRECT' });
      await take(page, '公布', { 公布日期: today });
      await page.getByText('等待另一人复核', { exact: true }).waitFor();
      expect(await faultsOf(watched)).toEqual([]);

      await handOver(page, actor('APPROVER', 'LABOUR'), '/workbench/approvals');
      const card = page.locator('.item').filter({ hasText: subject.name });
      await card.getByLabel(/^办件编号/).fill('F-1');
      await card.getByRole('button', { name: /阅\s?看/ }).click();
      await card.getByText('拟公示文本').waitFor();
      const dossier = await card.innerText();
      for (const part of ['弃1', '程序合法', '示责支〔2026〕1号', ago(5), '决定未载明责任人', '禁止参加政府采购活动']) {
        expect(dossier).toContain(part);
      }
      expect(await faultsOf(watched)).toEqual([]);
      await card.getByRole('button', { name: '确认列入' }).click();
      await page.getByText('已确认，立即生效并公示').waitFor();
      await page.goto(`${server.address}/enterprises/${subject.uscc}`);
      await page.getByText('严重失信主体名单在列').first().waitFor();
      await settled(watched);
    });
  });

  it('an edition of the board goes from draft to publication between two persons', async () => {
    await onScreen(browser, screen, async (watched) => {
      const { page } = watched;
      const title = `示范市诚信红黑榜 ${screen}`;
      await signIn(page, server, actor('OFFICER', 'PLANNING'), '/workbench/boards');
      await page.getByLabel(/^标题/).fill(title);
      await page.getByRole('button', { name: /^起\s?草$/ }).click();
      await openFor(page, '榜-1');
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(await page.locator('main').innerText()).toContain(firm(6).name);
      expect(await page.getByRole('button', { name: '审核通过' }).count()).toBe(0);
      expect(await faultsOf(watched)).toEqual([]);
      await handOver(page, actor('APPROVER', 'PLANNING'), new URL(page.url()).pathname);
      await openFor(page, '榜-1');
      await page.getByRole('button', { name: '审核通过' }).click();
      await page.getByRole('button', { name: '发布并编号' }).click();
      await page.getByRole('link', { name: '在公示窗口查看' }).click();
      await page.getByRole('heading', { name: title }).waitFor();
      await settled(watched);
      expect(await faultsOf(watched)).toEqual([]);
    });
  });

  it('an officer looks up the measure of a task, reports what was done, and sees it counted', async () => {
    await onScreen(browser, screen, async (watched) => {
      const { page } = watched;
      await signIn(page, server, actor('OFFICER', 'FINANCE'), '/workbench/tasks');
      const open = page.locator('.numbers dd').first();
      await open.waitFor();
      const before = Number(await open.innerText());
      await page.getByLabel(/^状态/).selectOption('OPEN');
      const card = page
        .locator('article.item')
        .filter({ hasText: firm(6).name })
        .first();
      await card.getByRole('button', { name: /查看措施与依据/ }).click();
      await openFor(page, 'T-1', card);
      await card.getByText('示范市人力资源和社会保障局').waitFor();
      expect(await faultsOf(watched)).toEqual([]);
      await card.getByRole('button', { name: /^反\s?馈/ }).click();
      await card.getByRole('button', { name: '提交反馈' }).click();
      await card.getByText('须填写相应文书编号').waitFor();
      await fill(card, { 文书编号: `示财采〔2026〕${screen}号`, '涉及金额（元）': '12.5万' });
      expect(await faultsOf(watched)).toEqual([]);
      await card.getByRole('button', { name: '提交反馈' }).click();
      await page
        .locator('.numbers dd', { hasText: new RegExp(`^${before - 1}$`) })
        .first()
        .waitFor();
      await page.getByLabel(/^状态/).selectOption('DONE');
      await page.getByText(`示财采〔2026〕${screen}号`).waitFor();
    });
  });
});

async function openFor(page: Page, matterNo: string, within: Page | Locator = page): Promise<void> {
  await within
    .getByLabel(/^办件编号/)
    .first()
    .fill(matterNo);
  await within
    .getByRole('button', { name: /^查\s?[阅询]$/ })
    .first()
    .click();
}

it('shows an officer and an approver their own rooms', async () => {
  await onScreen(browser, 'desktop', async ({ page }) => {
    await signIn(page, server, actor('OFFICER', 'LABOUR'), '/workbench/approvals');
    await page.waitForURL(/workbench\/cases/);
    await handOver(page, actor('APPROVER', 'LABOUR'), '/workbench/cases');
    const rooms = await page.getByRole('navigation').getByRole('link').allInnerTexts();
    expect(rooms.slice(0, 4)).toEqual(['列入案件', '名单复核', '惩戒任务', '红黑榜编制']);
  });
});
