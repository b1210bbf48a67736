import { toBuffer } from 'qrcode';
import request from 'supertest';
import { initialsOf } from '../../src/domain/names/name-initials';
import type { WatchedPage } from '../support/browser';
import { settled } from '../support/browser';
import type { OpenNoticeBoard } from '../support/notice-board';
import { openNoticeBoard, receiptOf } from '../support/notice-board';
import type { Screen } from '../support/portal';
import { faultsOf, onScreen } from '../support/portal';
import { firm } from '../support/rows';

let board: OpenNoticeBoard;
beforeAll(async () => {
  board = await openNoticeBoard();
}, 60_000);
afterAll(() => board.close());

const at = (path: string) => `${board.server.address}${path}`;
/** Opens a page: on a desktop anew where it is another than before, else as somebody comes to it who is here already. */
async function open(watched: WatchedPage, screen: Screen, path: string): Promise<void> {
  const { page } = watched;
  const isAnew = screen === 'desktop' && new URL(at(path)).pathname !== new URL(page.url()).pathname;
  if (isAnew || page.url() === 'about:blank') await page.goto(at(path));
  else await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);
  await settled(watched);
}

const fileOf = (serial: number, query = '') => at(`/enterprises/${firm(serial).uscc}${query}`);

describe.each(['desktop', 'phone'] as const)('on a %s', (screen) => {
  it('somebody searches a firm by keyboard, reads why it stands where it stands, and is given its report', async () => {
    await onScreen(board.browser, screen, async (watched) => {
      const { page } = watched;
      await page.goto(at('/'));
      const box = page.getByRole('combobox', { name: /企业名称/ });
      await box.pressSequentially(firm(1).name.slice(3, 9));
      await page.getByRole('option', { name: firm(1).name }).waitFor();
      expect(await faultsOf(watched)).toEqual([]);
      await box.press('ArrowDown');
      expect(await box.getAttribute('aria-activedescendant')).toBe(
        await page.getByRole('option').first().getAttribute('id'),
      );
      await box.press('Enter');
      await page.getByRole('heading', { level: 1, name: firm(1).name }).waitFor();
      const text = await page.locator('main').innerText();
      for (const said of [
        '严重失信主体名单在列',
        '拖欠农民工工资失信联合惩戒对象名单',
        '《保障农民工工资支付条例》',
        '如何退出',
        '自何日起',
      ])
        expect(text).toContain(said);
      expect(await faultsOf(watched)).toEqual([]);
      const report = page.waitForEvent('download');
      await page.getByRole('link', { name: '下载公共信用信息报告' }).click();
      expect((await report).suggestedFilename()).toBe(`credit-report-${firm(1).uscc}.pdf`);
      await page.getByRole('tab', { name: '名单 1' }).click();
      await page.getByRole('link', { name: '异议申请表' }).click();
      await page.getByRole('heading', { name: '公共信用信息异议申请表' }).waitFor();
      expect(await faultsOf(watched)).toEqual([]);
    });
  });

  it('every page suits the screen, shuts nobody out and complains of nothing', async () => {
    await onScreen(board.browser, screen, async (watched) => {
      const pages = [
        ...[
          '/',
          `/?q=${encodeURIComponent(firm(2).name.slice(0, 3))}`,
          `/?q=${encodeURIComponent('无此企业名')}`,
          '/lists',
        ],
        ...['/lists?list=RED&type=TAXA&order=OLDEST', '/lists?list=ABNORMAL_OPERATION', '/boards'],
        ...[
          `/boards/${board.editionId}`,
          '/statistics',
          '/statistics?list=RED',
          '/catalogue',
          '/catalogue?tab=measures',
        ],
        ...['/catalogue?tab=incentives', '/catalogue?tab=periods', '/verify', '/status'],
        ...['', '?tab=honours', '?tab=timeline', '?tab=sources'].map((query) => `/enterprises/${firm(2).uscc}${query}`),
        `/enterprises/${firm(40).uscc}`,
      ];
      const faults: Record<string, readonly string[]> = {};
      for (const path of pages) {
        await open(watched, screen, path);
        const found = await faultsOf(watched);
        if (found.length > 0) faults[path] = found;
      }
      expect(faults).toEqual({});
    });
  }, 120_000);

  it('a receipt is verified by number, by its link, by a picture of its code, by file and by report, and a forged one is not', async () => {
    await onScreen(board.browser, screen, async (watched) => {
      const { page } = watched;
      const { number, jws, report } = await receiptOf(board.server);
      const genuine = page.getByText('真实：该回执由本平台签发');
      const file = page.locator('input[type=file]');
      await page.goto(at('/verify'));
      await page.locator('#number').fill(number);
      await page.keyboard.press('Enter');
      await genuine.waitFor();
      expect(page.url()).toContain(`number=${number}`);
      await page.locator('#number').fill('0'.repeat(32));
      await page.keyboard.press('Enter');
      await page.getByText('不真实').waitFor();
      await page.locator('#number').fill(`https://example.test/verify/${number}`);
      await page.keyboard.press('Enter');
      await genuine.waitFor();
      await page.locator('#number').fill('第三号');
      await page.keyboard.press('Enter');
      await page.getByText('编号应为32位').waitFor();
      await page.goto(at('/verify'));
      const picture = await toBuffer(at(`/verify/${number}`));
      await file.setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture });
      await genuine.waitFor();
      const receipt = { name: 'receipt.jws', mimeType: 'text/plain', buffer: Buffer.from(jws) };
      await file.setInputFiles(receipt);
      await page.getByRole('cell', { name: firm(2).name }).waitFor();
      expect(await faultsOf(watched)).toEqual([]);
      await file.setInputFiles({ ...receipt, buffer: Buffer.from(`${jws.slice(0, -4)}AAAA`) });
      await page.getByText('不真实').waitFor();
      expect(await page.locator('main').innerText()).toContain('请向出具方索取回执原件');
      const pdf = { name: 'report.pdf', mimeType: 'application/pdf', buffer: report };
      await file.setInputFiles(pdf);
      await page.getByText('以下读自报告所附回执').waitFor();
      await page.getByRole('cell', { name: firm(2).name }).waitFor();
      expect(await faultsOf(watched)).toEqual([]);
      const altered = Buffer.from(report.toString('latin1').replace(/(\(eyJ.{40})../, '$1xx'), 'latin1');
      await file.setInputFiles({ ...pdf, buffer: altered });
      await page.getByText('不真实').waitFor();
      await file.setInputFiles({ ...receipt, name: 'report.pdf', buffer: Buffer.from('%PDF-1.7 no receipt') });
      await page.getByText('这不是回执文件').waitFor();
    });
  });
});

describe('the search box', () => {
  it('understands initials, codes with blanks and former names, and closes by Esc', async () => {
    await onScreen(board.browser, 'desktop', async ({ page }) => {
      const { uscc, name } = firm(1);
      await page.goto(at('/'));
      const box = page.getByRole('combobox');
      await box.fill(initialsOf(name).slice(0, 6));
      await page.getByRole('option', { name }).waitFor();
      await box.press('Escape');
      expect(await page.getByRole('option').count()).toBe(0);
      await box.fill('旧号百货');
      await page.getByRole('option', { name: /按曾用名找到：云岭县旧号百货店/ }).waitFor();
      await box.fill(` ${uscc.slice(0, 6)} ${uscc.slice(6).toLowerCase()} `);
      await box.press('Enter');
      await page.getByRole('heading', { level: 1, name }).waitFor();
    });
  });

  it('leads to results whose conditions stand in the address', async () => {
    await onScreen(board.browser, 'desktop', async ({ page }) => {
      await page.goto(at('/'));
      await page.getByRole('combobox', { name: /企业名称/ }).fill(firm(1).name.slice(0, 3));
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: firm(1).name }).waitFor();
      await page.getByLabel('公示状况').selectOption('NOT_LISTED');
      await page.waitForURL(/standing=NOT_LISTED/);
      await page.getByRole('link', { name: firm(1).name }).waitFor({ state: 'detached' });
      await page.reload();
      expect(await page.getByLabel('公示状况').inputValue()).toBe('NOT_LISTED');
    });
  });
});

describe('a credit file', () => {
  it('is shared with its open tab and page, and an item of a later page can be objected to', async () => {
    await onScreen(board.browser, 'desktop', async ({ page }) => {
      await page.goto(fileOf(2));
      await page.getByRole('tab', { name: '荣誉 21' }).click();
      await page.getByRole('link', { name: '下一页' }).click();
      await page.getByText('回到第一页').waitFor();
      await page.goto(page.url());
      const items = page.locator('[role=tabpanel]:not([hidden]) .item');
      await items.first().waitFor();
      expect(await items.count()).toBe(1);
      await items.getByRole('link', { name: '异议申请表' }).click();
      await page.getByRole('heading', { name: '公共信用信息异议申请表' }).waitFor();
    });
  });

  it('shows what is public today by day, and when each source last sent data', async () => {
    await onScreen(board.browser, 'desktop', async ({ page }) => {
      await page.goto(fileOf(1, '?tab=timeline'));
      await page.locator('.times li', { hasText: '拖欠农民工工资' }).waitFor();
      await page.getByRole('tab', { name: '来源与报送' }).click();
      const row = page.getByRole('row', { name: /人力资源和社会保障局/ });
      await row.waitFor();
      expect(await row.innerText()).toMatch(/名单列入[^]*\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/);
    });
  });

  it('prints every tab, without what only a screen needs', async () => {
    await onScreen(board.browser, 'desktop', async ({ page }) => {
      await page.goto(fileOf(1));
      await page.getByRole('tab', { name: '名单 1' }).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByText('主要事实').isVisible()).toBe(true);
      expect(await page.getByRole('navigation', { name: '主导航' }).isVisible()).toBe(false);
    });
  });

  it('of nobody is told apart from a good record, and says what was looked at', async () => {
    await onScreen(board.browser, 'desktop', async (watched) => {
      const { page } = watched;
      await page.goto(fileOf(40));
      await settled(watched);
      const text = await page.locator('main').innerText();
      for (const said of ['本平台无该主体信息', '查询了什么', '报送部门', '没有记录不等于信用良好'])
        expect(text).toContain(said);
    });
  });
});

describe('a list', () => {
  it('keeps its conditions, order and page in the address, explains its type, and is downloaded under them', async () => {
    await onScreen(board.browser, 'desktop', async ({ page }) => {
      await page.goto(at('/lists'));
      await page.getByLabel('名单', { exact: true }).selectOption('RED');
      await page.getByLabel('名单类型').selectOption('TAXA');
      await page.getByLabel('排序').selectOption('OLDEST');
      await page.waitForURL(/list=RED&type=TAXA&order=OLDEST/);
      await page.getByText('《纳税缴费信用管理办法》').waitFor();
      await page.getByRole('link', { name: '下一页' }).click();
      await page.waitForURL(/after=/);
      const saved = page.waitForEvent('download');
      await page.getByRole('link', { name: '下载 CSV' }).click();
      expect((await saved).suggestedFilename()).toBe('list-red.csv');
    });
  });
});

it('the editions of the board are chosen by part and put in order in the address', async () => {
  await onScreen(board.browser, 'desktop', async ({ page }) => {
    await page.goto(at('/boards'));
    await page.getByRole('link', { name: '示范市诚信红黑榜' }).waitFor();
    await page.getByLabel('所含栏目').selectOption('BLACK');
    await page.getByLabel('排序').selectOption('OLDEST');
    await page.waitForURL(/list=BLACK&order=OLDEST/);
    await page.reload();
    await page.getByRole('link', { name: '示范市诚信红黑榜' }).waitFor();
    expect(await page.getByLabel('所含栏目').inputValue()).toBe('BLACK');
  });
});

it('the English page says the same in English, and Chinese parts are marked as such', async () => {
  await onScreen(board.browser, 'desktop', async (watched) => {
    const { page } = watched;
    await page.goto(fileOf(1));
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Public standing' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('zh-CN');
    const card = page.locator('.standing-card');
    expect(await card.innerText()).toContain("Arrears of migrant workers' wages");
    expect(await page.locator('.file-head').innerText()).toMatch(/Chengdong District, Shifan/);
    expect(await faultsOf(watched)).toEqual([]);
    await page.goto(at('/catalogue'));
    await page.getByText('Serious violation of market regulation').first().waitFor();
    await page.goto(at('/statistics'));
    await page.getByRole('cell', { name: "Arrears of migrant workers' wages" }).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/\p{Script=Han}/u);
    expect(await faultsOf(watched)).toEqual([]);
  });
});

describe('an address that is none', () => {
  it('shows a reader the page that says so, and tells a program in JSON', async () => {
    const read = await request(board.server.address).get('/nowhere').set('accept', 'text/html');
    expect([read.status, read.headers['content-type']]).toEqual([404, expect.stringContaining('text/html')]);
    const asked = await request(board.server.address).get('/nowhere').set('accept', 'application/json');
    expect([asked.status, asked.body]).toMatchObject([404, { errors: [{ extensions: { code: 'NOT_FOUND' } }] }]);
    await onScreen(board.browser, 'phone', async ({ page }) => {
      await page.goto(at('/nowhere/at/all'));
      await page.getByRole('heading', { name: '没有该页面' }).waitFor();
    });
  });

  it('of a receipt says that it is not genuine, under the banner of the demo city where it is one', async () => {
    const { text, status } = await request(board.server.address).get(`/verify/${'0'.repeat(32)}`);
    expect(status).toBe(404);
    expect(text).toContain('请勿采信');
    expect(text).toContain('href="/verify"');
  });
});

/** Answers of the public counter so far, by method and status, as the server itself counts them. */
async function answersOf(method: string, status: number): Promise<number> {
  const { text } = await request(board.server.address).get('/metrics');
  const line = `chengxin_http_request_seconds_count{method="${method}",route="/graphql",status="${status}"}`;
  return Number(
    text
      .split('\n')
      .find((one) => one.startsWith(line))
      ?.slice(line.length) ?? 0,
  );
}

it('a page that is opened again, or gone back to, asks whether it still holds and is not sent anew; what a reader writes stands in no address', async () => {
  await onScreen(board.browser, 'desktop', async (watched) => {
    const { page } = watched;
    const asked: string[] = [];
    page.on('request', (one) => asked.push(one.url()));
    const held = () => answersOf('GET', 304);
    await page.goto(fileOf(1), { waitUntil: 'networkidle' });
    const before = await held();
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1, name: firm(1).name }).waitFor();
    expect(await held()).toBeGreaterThan(before);
    await page.getByRole('link', { name: '红黑名单' }).first().click();
    await page.getByRole('heading', { level: 1, name: /名单/ }).waitFor();
    const away = await held();
    const again = page.waitForResponse((answer) => answer.url().includes('CreditFile'));
    await page.goBack();
    await (await again).finished();
    expect(await held()).toBeGreaterThan(away);
    const posts = await answersOf('POST', 200);
    await page.goto(at(`/?q=${encodeURIComponent(firm(2).name)}`), { waitUntil: 'networkidle' });
    await page.getByText(firm(2).name).first().waitFor();
    expect(await answersOf('POST', 200)).toBeGreaterThan(posts);
    const counter = asked.filter((url) => url.includes('/graphql?'));
    expect(counter.length).toBeGreaterThan(3);
    expect(counter.filter((url) => url.includes('text') || url.includes('number'))).toEqual([]);
    expect(await faultsOf(watched)).toEqual([]);
  });
});
