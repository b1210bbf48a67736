import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { chromium } from 'playwright-core';
import { packedBrowser } from './packed-browser';

/** Chromium as a distribution installs it; elsewhere the one that comes as a package. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** It must not look for anything outside this machine. */
const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--no-first-run', '--disable-dev-shm-usage'],
];

/** Opens a browser without a window; null, with a line that says why, where none can run. */
export async function openBrowser(): Promise<Browser | null> {
  try {
    return await chromium.launch({ headless: true, ...whichBrowser() });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    process.stderr.write(
      `浏览器测试跳过：本机不能运行浏览器 / browser tests skipped, no browser runs here: ${reason}\n`,
    );
    return null;
  }
}

function whichBrowser(): { readonly executablePath: string; readonly args: string[] } {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args: QUIET };
  // Not with the package's own arguments: they end the process with its first window, and switch web security off.
  return { executablePath: packedBrowser(), args: QUIET };
}

/** Sizes of screen that pages must suit. */
export const SCREENS = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 360, height: 740 },
} as const;

/** A page with all that it complains of. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console, and exceptions. */
  readonly complaints: string[];
  /** Requests without an answer yet. */
  readonly underWay: ReadonlySet<Request>;
}

/** Opens a page that is listened to. */
export async function openPage(context: BrowserContext): Promise<WatchedPage> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    complaints.push(error.message);
  });
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  const over = (request: Request) => underWay.delete(request);
  page.on('requestfinished', over).on('requestfailed', over);
  return { page, complaints, underWay };
}

const LOOK_AGAIN_MS = 10;
const SETTLED_WITHIN_MS = 20_000;
/** Answers are shown, fonts are there, and what followed from both has been drawn. */
const SHOWN = `(async () => {
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  return document.querySelector('main h1') !== null && document.querySelector('[aria-busy=true]') === null;
})()`;

/** Waits until a page shows what was asked for (页面就绪): no request under way, nothing being loaded, fonts in place. */
export async function settled({ page, underWay }: WatchedPage): Promise<void> {
  const until = Date.now() + SETTLED_WITHIN_MS;
  const isQuiet = () => underWay.size === 0;
  for (;;) {
    if (isQuiet() && (await page.evaluate<boolean>(SHOWN)) && isQuiet()) return;
    if (Date.now() > until)
      throw new Error(`${page.url()} has not settled: ${[...underWay].map((one) => one.url()).join(' ')}`);
    await setTimeout(LOOK_AGAIN_MS);
  }
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds on a page as it stands that is serious or worse (无障碍检查). */
export async function seriousFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in globalThis`))) await page.evaluate(AXE);
  const found = await page.evaluate<Finding[], string[]>(async (values) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Finding[] }> };
    };
    return (await axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] })).violations;
  }, RULES);
  return found
    .filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** How far a page reaches beyond its screen, in pixels; 0 for one that fits. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>('Math.max(0, document.documentElement.scrollWidth - window.innerWidth)');
}

/** The element that reaches furthest beyond the screen, as it begins. */
export async function widestOf(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const all = [...document.querySelectorAll('body *')];
    const right = (element) => element.getBoundingClientRect().right;
    return all.reduce((widest, element) => (right(element) > right(widest) ? element : widest), document.body).outerHTML.slice(0, 300);
  })()`);
}
