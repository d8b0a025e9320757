import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { BUILD_TIME, FIXTURE_CONTENT, SITE_ADDRESS } from '../support/builtArchives.ts';
import { copyProject, type Project } from '../support/project.ts';
import { type StaticServer, serve } from '../support/serve.ts';

/** The policy that operators are asked to set: the strict policy, and the provider as a place that forms may go to. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self' https://lists.press.example";

const WEEKLY = '5f0b1c2e-8a4d-4b6f-9c3e-1a2b3c4d5e6f';
const EVERYTHING = '6a1c2d3e-9b5e-4c7a-8d4f-2b3c4d5e6f70';

describe('the form for mail', () => {
  let project: Project;
  let server: StaticServer;
  let browser: Browser;
  beforeAll(async () => {
    project = copyProject();
    project.configure({
      mail: {
        provider: 'listmonk',
        address: 'https://lists.press.example',
        lists: [
          { name: 'Weekly digest', id: WEEKLY },
          { name: 'Everything at once', id: EVERYTHING },
        ],
      },
    });
    const { code, output } = await project.build({
      CONTENT_DIR: FIXTURE_CONTENT,
      BUILD_TIME,
      SITE_URL: SITE_ADDRESS,
      SOCIAL_IMAGES: 'off',
    });
    if (code !== 0) throw new Error(output);
    server = await serve(project.dist, { 'Content-Security-Policy': POLICY });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await project.remove();
  });

  it('takes what was chosen to the provider, without script', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    let sent: string | null = null;
    await page.route('https://lists.press.example/**', (route) => {
      sent = route.request().postData();
      return route.fulfill({ contentType: 'text/html', body: '<h1>Nearly there</h1>' });
    });
    await page.goto(`${server.address}/feeds/`);
    await page.getByRole('checkbox', { name: 'Weekly digest' }).check();
    await page.getByLabel('Your mail address').fill('reader@example.org');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await page.getByText('Nearly there').waitFor();
    expect(page.url()).toBe('https://lists.press.example/subscription/form');
    expect([...new URLSearchParams(sent ?? '')]).toEqual([
      ['nonce', ''],
      ['l', WEEKLY],
      ['email', 'reader@example.org'],
    ]);
  });

  it('asks for an address before it goes anywhere', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.address}/feeds/`);
    await page.getByRole('button', { name: 'Subscribe' }).click();
    expect(page.url()).toBe(`${server.address}/feeds/`);
    expect(await page.locator('input[type="email"]:invalid').count()).toBe(1);
  });

  it.each(['light', 'dark'] as const)('has no barrier that axe finds, %s', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(`${server.address}/feeds/`);
    await page.locator('details').evaluateAll((groups) => {
      for (const group of groups) group.setAttribute('open', '');
    });
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['label', 'autocomplete-valid', 'color-contrast']),
    );
  });
});
