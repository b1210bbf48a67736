import type { Route } from 'playwright-core';
import { overflowOf, seriousFindings } from '../support/browser';
import type { OpenNoticeBoard } from '../support/notice-board';
import { openNoticeBoard } from '../support/notice-board';
import { onScreen } from '../support/portal';
import { firm } from '../support/rows';

/** The public counter, however it is asked. */
const COUNTER = /\/graphql(\?|$)/;
let board: OpenNoticeBoard;
beforeAll(async () => {
  board = await openNoticeBoard();
}, 60_000);
afterAll(() => board.close());

const json =
  (status: number, code: string, message: string, headers: Record<string, string> = {}) =>
  (route: Route) =>
    route.fulfill({
      status,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({
        errors: [{ message, extensions: { code, ...(code === 'INTERNAL' && { incident: 'i-77' }) } }],
      }),
    });
const lost = (route: Route) => route.abort('internetdisconnected');

describe('a reader is told what to do when', () => {
  it.each([
    [
      'the server is away',
      json(503, 'UNAVAILABLE', '服务正在停止 / Stopping', { 'retry-after': '2' }),
      '请一分钟后重试',
    ],
    [
      'a proxy finds no server',
      (route: Route) => route.fulfill({ status: 502, body: 'Bad Gateway' }),
      '请一分钟后重试',
    ],
    [
      'too much was asked',
      json(429, 'LIMIT_EXCEEDED', '过于频繁 / Too many', { 'retry-after': '37' }),
      '请 37 秒后重试',
    ],
    ['the server makes a mistake', json(500, 'INTERNAL', '服务内部错误 / Internal error'), 'i-77'],
    ['the network is gone', lost, '请检查本机网络'],
  ])('%s', async (_, answer, advice) => {
    await onScreen(board.browser, 'phone', async ({ page }) => {
      await page.route(COUNTER, answer);
      await page.goto(`${board.server.address}/status`);
      const alert = page.getByRole('alert');
      await alert.getByText(advice).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      await page.unroute(COUNTER);
      await alert.getByRole('button', { name: /重\s?试/ }).click();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
    });
  });

  it('a page cannot be loaded, and another one works', async () => {
    await onScreen(board.browser, 'desktop', async ({ page }) => {
      await page.goto(board.server.address);
      await page.route(/status-page/, lost);
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '数据来源' }).click();
      await page.getByRole('alert').getByText('请检查网络后重新载入').waitFor();
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '红黑榜' }).click();
      await page.getByRole('heading', { level: 1, name: '红黑榜' }).waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    });
  });

  it('a report is not to be had', async () => {
    await onScreen(board.browser, 'desktop', async ({ page }) => {
      await page.route('**/reports/*', json(429, 'LIMIT_EXCEEDED', '过于频繁', { 'retry-after': '9' }));
      await page.goto(`${board.server.address}/enterprises/${firm(1).uscc}`);
      await page.getByRole('link', { name: '下载公共信用信息报告' }).click();
      await page.getByText('请 9 秒后重试').waitFor();
      expect(page.url()).toContain('/enterprises/');
    });
  });

  it('a receipt cannot be verified now: it is not called forged', async () => {
    await onScreen(board.browser, 'desktop', async ({ page }) => {
      await page.goto(`${board.server.address}/verify`);
      await page.route(COUNTER, lost);
      const buffer = Buffer.from('eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.c2ln');
      await page.locator('input[type=file]').setInputFiles({ name: 'receipt.jws', mimeType: 'text/plain', buffer });
      await page.getByText('无法连接服务器').waitFor();
      expect(await page.locator('main').innerText()).not.toContain('不真实');
    });
  });
});
