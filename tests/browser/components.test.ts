import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LOOKS, type Look } from '../../src/pages/_components/looks.ts';
import { launchBrowser } from '../support/browser.ts';
import { BUILD_TIME, FIXTURE_CONTENT, SITE_ADDRESS } from '../support/builtArchives.ts';
import { readPage } from '../support/builtSite.ts';
import { copyProject, type DevServer } from '../support/project.ts';

/** WCAG 2.0 to 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Where pictures of all samples are put, to compare those of two states; none are made without it. */
const { COMPONENT_PICTURES } = process.env;

const project = copyProject();
let server: DevServer;
let browser: Browser;

beforeAll(async () => {
  server = await project.dev({ CONTENT_DIR: FIXTURE_CONTENT, BUILD_TIME, SITE_URL: SITE_ADDRESS });
  browser = await launchBrowser();
  await warmUp();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await project.remove();
});

/** Opens a first page until nothing is loading: Vite bundles packages for it, and then has it loaded anew. */
async function warmUp(): Promise<void> {
  const [first = ''] = await samplesIn('light');
  const page = await openPage();
  await page.goto(first, { waitUntil: 'networkidle' });
  await page.context().close();
}

async function openPage(): Promise<Page> {
  const context = await browser.newContext({
    baseURL: server.address,
    viewport: { width: 390, height: 844 },
  });
  return context.newPage();
}

/** The addresses of all samples in one look, as the page of all components lists them. */
async function samplesIn(look: Look): Promise<string[]> {
  const answer = await fetch(`${server.address}/_components/`);
  const { document } = readPage('/_components/', await answer.text());
  return [...document.querySelectorAll('.gallery-component h3 a')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((address) => address.endsWith(`/${look}/`));
}

/** What axe finds in a sample: everything in light colours, only what depends on colours in dark ones. */
async function barriersIn(page: Page, look: Look): Promise<string[]> {
  if (look === 'rtl') return [];
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (look === 'light'
    ? axe.withTags(TAGS)
    : axe.withRules('color-contrast')
  ).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('the page of all components', () => {
  it('has a sample of every component, and stands in no build', async () => {
    const samples = await samplesIn('light');
    const shown = new Set(samples.map((address) => address.split('/')[2]));
    const components = readdirSync('src/components', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.astro'))
      .map((file) => path.basename(file, '.astro'))
      .filter((name) => name !== 'Page');
    expect(components.length).toBeGreaterThan(60);
    expect([...shown].sort()).toEqual(components.sort());
    for (const site of [inject('shippedSite'), inject('fixtureSite')]) {
      expect(readdirSync(site)).not.toContain('_components');
    }
  });
});

describe.each(LOOKS)('every sample, %s', (look) => {
  it('has no barrier that axe finds, no fault, and fits a small screen', {
    timeout: 600_000,
  }, async () => {
    const page = await openPage();
    const faults: string[] = [];
    const samples = await samplesIn(look);
    page.on('pageerror', ({ message }) => faults.push(`${page.url()}: ${message}`));
    for (const address of samples) {
      const answer = await page.goto(address);
      if (answer?.status() !== 200) faults.push(`${address}: status ${answer?.status()}`);
      const barriers = await barriersIn(page, look);
      faults.push(...barriers.map((barrier) => `${address}: ${barrier}`));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) faults.push(`${address}: ${overflow} pixels too wide`);
      if (COMPONENT_PICTURES) await takePicture(page, address, COMPONENT_PICTURES);
    }
    expect(samples.length).toBeGreaterThan(80);
    expect(faults).toEqual([]);
  });
});

async function takePicture(page: Page, address: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const name = address.split('/').slice(2, -1).join('.');
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}
