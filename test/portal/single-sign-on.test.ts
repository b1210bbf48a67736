import type { Browser, Page } from 'playwright-core';
import { openBrowser, settled } from '../support/browser';
import { actor } from '../support/desk';
import type { RunningProvider } from '../support/identity-provider';
import { startProvider } from '../support/identity-provider';
import { builtPortal } from '../support/built-portal';
import { faultsOf, onScreen } from '../support/portal';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';

const { departmentCode } = actor('PROCUREMENT', 'MARKET');
let provider: RunningProvider;
let server: RunningServer;
let browser: Browser | null;
beforeAll(async () => {
  const { folder } = await builtPortal();
  provider = await startProvider();
  const settings = { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'workbench' };
  server = await startServer(settings, undefined, undefined, folder);
  await provider.open(`${server.address}/workbench`);
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server.close();
  provider.close();
});

/** Goes to the city's page, says there who one is, and agrees. */
async function signInAs(page: Page, name: string, path: string): Promise<void> {
  await page.goto(`${server.address}${path}`);
  await page.getByRole('button', { name: '统一身份认证登录' }).click();
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('whatever');
  await page.locator('button[type=submit]').click();
  await page.locator('button[type=submit]', { hasText: 'Continue' }).click();
}

describe('where the city has an identity provider', () => {
  it('somebody signs in there and comes back to the page asked for, in the role the provider says', async () => {
    await onScreen(browser, 'desktop', async (watched) => {
      const { page } = watched;
      await signInAs(page, `PROCUREMENT@${departmentCode ?? ''}`, '/workbench/history');
      await page.getByRole('button', { name: /退\s?出/ }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/workbench/history');
      expect(new URL(page.url()).search).toBe('');
      await page.locator('main').getByText('核查记录').first().waitFor();
      // What was complained of so far is the provider's own page.
      watched.complaints.splice(0);
      await page.reload();
      await settled(watched);
      expect(await faultsOf(watched)).toEqual([]);
    });
  });

  it('somebody without a role of the platform is told so and let in nowhere', async () => {
    await onScreen(browser, 'phone', async ({ page }) => {
      await signInAs(page, 'MAYOR', '/workbench');
      await page.getByText('您的角色在工作台没有可办事项').waitFor();
      expect(await page.getByRole('navigation').getByRole('link').count()).toBeLessThanOrEqual(1);
    });
  });

  it('a code that this tab did not ask for signs nobody in', async () => {
    await onScreen(browser, 'phone', async (watched) => {
      await watched.page.goto(`${server.address}/workbench?code=stolen&state=other`);
      await watched.page.getByText('统一身份认证未予登录').waitFor();
      expect(watched.page.url()).not.toContain('stolen');
      expect(await faultsOf(watched)).toEqual([]);
    });
  });
});
