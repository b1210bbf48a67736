import type { Browser, Request } from 'playwright-core';
import { SCREENS } from '../support/browser';
import { openNoticeBoard } from '../support/notice-board';
import startDatabase from '../support/start-database';
import stopDatabase from '../support/stop-database';
import type { Bench } from './bench';
import { medianOf } from './bench';

/** What was promised of the first load: compressed script, and milliseconds until one can type. */
const MOST_SCRIPT_BYTES = 250_000;
const LONGEST_MS = 2_000;

interface Load {
  readonly interactiveMs: number;
  readonly scriptBytes: number;
}

/**
 * The home page of the notice board in a browser that has seen nothing of it (首次打开): compressed bytes of script as they came, and
 * the time from the address to where the search box stands and the main thread is free, each load in a context of its own.
 */
export const firstLoadBench: Bench = {
  name: 'first-load',
  unit: 'loads/s',
  aim: null,
  prepare: async () => {
    await startDatabase();
    const { server, browser, close } = await openNoticeBoard();
    if (browser === null) throw new Error('no browser runs here');
    const loads: Load[] = [];
    return {
      data: { mostScriptBytes: MOST_SCRIPT_BYTES, longestMs: LONGEST_MS },
      round: async () => {
        loads.push(await loadOnce(browser, server.address));
        return 1;
      },
      notes: () => notesOf(loads.slice(1)),
      close: async () => {
        await close();
        await stopDatabase();
      },
    };
  },
};

/** Of the loads that count, without the one to warm up. */
function notesOf(loads: readonly Load[]): Readonly<Record<string, number | string>> {
  const times = loads.map(({ interactiveMs }) => interactiveMs);
  const interactiveMs = Math.round(medianOf(times));
  const scriptBytes = Math.max(...loads.map((load) => load.scriptBytes));
  const isKept = interactiveMs <= LONGEST_MS && scriptBytes <= MOST_SCRIPT_BYTES;
  return {
    interactiveMs,
    slowestMs: Math.round(Math.max(...times)),
    scriptBytes,
    promise: isKept ? 'kept' : 'NOT kept',
  };
}

async function loadOnce(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: SCREENS.desktop, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    const scripts: Request[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script') scripts.push(request);
    });
    await page.goto(address);
    const interactiveMs = await page.evaluate<number>(MEASURE);
    const sizes = await Promise.all(scripts.map(async (script) => script.sizes()));
    return { interactiveMs, scriptBytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0) };
  } finally {
    await context.close();
  }
}

/** Runs in the page before its scripts: keeps when the main thread was last busy, and when the search box came. */
const WATCH = `
  globalThis.watched = { busyUntil: 0, boxAt: null };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.busyUntil = Math.max(watched.busyUntil, startTime + duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (document.querySelector('#search')) watched.boxAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();
`;

/** Runs in the page: waits until the box is there and half a second passed without a long task. */
const MEASURE = `new Promise((resolve) => {
  const wait = () => {
    const { busyUntil, boxAt } = watched;
    if (boxAt === null || performance.now() - Math.max(busyUntil, boxAt) < 500) return setTimeout(wait, 50);
    resolve(Math.max(busyUntil, boxAt));
  };
  wait();
})`;
