import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, SCREENS } from '../support/browser';

/**
 * Takes the pictures of the README (截图) from a server of the demo city that runs on this machine:
 * `npm run screenshots -- --at http://127.0.0.1:4000`, all of them or those that are named.
 */
const FOLDER = join(__dirname, '../../src/portal/screenshots');
const FIRM = '91990122MA0D000337';

interface Picture {
  readonly name: string;
  readonly screen: keyof typeof SCREENS;
  readonly path: string;
  /** Role whose token opens the workbench first; null for the notice board. */
  readonly as: readonly string[] | null;
  readonly before?: (page: Page) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { name: 'home', screen: 'desktop', path: '/', as: null },
  { name: 'credit-file', screen: 'desktop', path: `/enterprises/${FIRM}`, as: null },
  { name: 'home-phone', screen: 'phone', path: '/', as: null },
  { name: 'credit-file-phone', screen: 'phone', path: `/enterprises/${FIRM}`, as: null },
  { name: 'statistics', screen: 'desktop', path: '/statistics', as: null },
  { name: 'verify', screen: 'desktop', path: '/verify', as: null },
  { name: 'lists-phone', screen: 'phone', path: '/lists?list=BLACK', as: null },
  { name: 'search-phone', screen: 'phone', path: '/?q=示意', as: null },
  { name: 'lists', screen: 'desktop', path: '/lists?list=BLACK', as: null },
  {
    name: 'checks',
    screen: 'desktop',
    path: '/workbench/checks',
    as: ['--role', 'PROCUREMENT', '--department', '1199010000D000047W'],
    before: check,
  },
  {
    name: 'cases',
    screen: 'desktop',
    path: '/workbench/cases',
    as: ['--role', 'OFFICER', '--department', '1199010000D0000392'],
  },
  { name: 'system', screen: 'desktop', path: '/workbench/system', as: ['--role', 'ADMIN'] },
];

async function check(page: Page): Promise<void> {
  await page.locator('#matterNo').fill('示采〔2026〕3号');
  await page.locator('#projectName').fill('道路养护（演示）');
  await page.locator('#projectNumber').fill(`示采-${Date.now()}`);
  await page.locator('#suppliers').fill(`${FIRM}\n示范市城东区示意甲子农业开发有限公司\n91990102MA0Y00016B`);
  await page.getByRole('button', { name: /^核\s?查$/ }).click();
  await page.getByText('下载整次回执').waitFor();
}

async function take(browser: Browser, at: string, { name, screen, path, as, before }: Picture): Promise<void> {
  const context = await browser.newContext({ viewport: SCREENS[screen], locale: 'zh-CN' });
  const page = await context.newPage();
  if (as !== null) {
    await page.goto(`${at}/workbench`);
    await page.locator('#token').fill(tokenOf(as));
    await page.getByRole('button', { name: /登\s?录/ }).click();
    await page.getByRole('button', { name: /退\s?出/ }).waitFor();
  }
  await page.goto(`${at}${path}`, { waitUntil: 'networkidle' });
  await before?.(page);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await context.close();
  process.stdout.write(`${name}.png\n`);
}

function tokenOf(words: readonly string[]): string {
  return execFileSync('npm', ['run', '-s', 'token', '--', ...words], { encoding: 'utf8' }).trim();
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { at: { type: 'string', default: 'http://127.0.0.1:4000' } },
  });
  mkdirSync(FOLDER, { recursive: true });
  const browser = await openBrowser();
  if (browser === null) return;
  const chosen = PICTURES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  for (const picture of chosen) await take(browser, values.at, picture);
  await browser.close();
}

void main();
