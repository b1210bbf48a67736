import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Actor } from '../../src/domain/access/actor';
import type { WatchedPage } from './browser';
import { openPage, overflowOf, SCREENS, seriousFindings, widestOf } from './browser';
import type { RunningServer } from './running-server';

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

/** Signs somebody in at a page of the workbench, which stands open then. */
export async function signIn(page: Page, server: RunningServer, who: Actor, path: string): Promise<void> {
  await page.goto(`${server.address}${path}`);
  await page.locator('#token').fill(await server.tokenOf(who));
  await page.getByRole('button', { name: /登\s?录/ }).click();
  await page.getByRole('button', { name: /退\s?出/ }).waitFor();
}

/** What is wrong with a page: whom it shuts out, what sticks out, what it complains of; empty for a sound one. */
export async function faultsOf({ page, complaints }: WatchedPage): Promise<readonly string[]> {
  const overflow = await overflowOf(page);
  const wide = overflow === 0 ? [] : [`${page.url()} is ${overflow} pixels too wide: ${await widestOf(page)}`];
  return [...(await seriousFindings(page)), ...wide, ...complaints];
}
