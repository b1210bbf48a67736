import type { Browser, BrowserContext } from 'playwright-core';
import type { WatchedPage } from './browser';
import { openPage, overflowOf, SCREENS, seriousFindings, widestOf } from './browser';

/** What the script that builds the web application offers. */
export interface PortalBuilder {
  readonly buildPortal: (folder: string) => Promise<object>;
  readonly firstLoadBytes: (folder: string, metafile: object, room: string) => { gzip: number; files: string[] };
}

/** The builder of the web application: a script, not a module of ours. */
export function portalBuilder(): PortalBuilder {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  return require('../../.config/portal/build-portal.cjs') as PortalBuilder;
}

/** A screen that a journey is made on. */
export type Screen = keyof typeof SCREENS;

const STEP_MS = 20_000;

/** Runs a journey on a screen; without a browser there is none, as the line on the console says. */
export async function onScreen(
  browser: Browser | null,
  screen: Screen,
  journey: (watched: WatchedPage, context: BrowserContext) => Promise<void>,
): Promise<void> {
  if (browser === null) return;
  const context = await browser.newContext({ viewport: SCREENS[screen], locale: 'zh-CN' });
  // Sooner than the test's own limit, so that the step that waits in vain is named.
  context.setDefaultTimeout(STEP_MS);
  try {
    await journey(await openPage(context), context);
  } finally {
    await context.close();
  }
}

/** What is wrong with a page: whom it shuts out, what sticks out, what it complains of; empty for a sound one. */
export async function faultsOf({ page, complaints }: WatchedPage): Promise<readonly string[]> {
  const overflow = await overflowOf(page);
  const wide = overflow === 0 ? [] : [`${page.url()} is ${overflow} pixels too wide: ${await widestOf(page)}`];
  return [...(await seriousFindings(page)), ...wide, ...complaints];
}
