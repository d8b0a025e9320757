import type { Browser, Page } from 'playwright-core';
import { type StaticServer, serve } from '../../support/serve.ts';
import { type Answer, type Contender, PAGE_SIZE, type Visit } from './contender.ts';
import { TransferMeter } from './transferMeter.ts';

/** How long a search may take before the bench gives up, in milliseconds. */
const PATIENCE = 30_000;

/** The search page of a built site, used as people use it. */
export async function product(browser: Browser, site: string): Promise<Contender> {
  const server = await serve(site);
  return {
    name: 'Dateline',
    visit: () => visit(browser, server),
    close: () => server.close(),
  };
}

async function visit(browser: Browser, server: StaticServer): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const meter = new TransferMeter(context);
  let arrived = false;
  return {
    async ask(query) {
      const milliseconds = arrived ? await type(page, query) : await open(page, server, query);
      arrived = true;
      const transfer = await meter.take();
      return { ...(await readAnswer(page, query)), milliseconds, transfer };
    },
    end: () => context.close(),
  };
}

/** Opens the page by its address with a query; returns how long that took. */
async function open(page: Page, { address }: StaticServer, query: string): Promise<number> {
  const start = performance.now();
  await page.goto(`${address}/search/?${new URLSearchParams({ q: query })}`);
  await page
    .locator(`[data-search-results][data-search-done=${JSON.stringify(query)}]`)
    .waitFor({ state: 'attached' });
  return performance.now() - start;
}

/** Asks another query on the open page; returns how long it took from there to the last result. */
async function type(page: Page, query: string): Promise<number> {
  return page.evaluate(askInPage, { query, patience: PATIENCE });
}

/** Runs in the page: fills in the query, submits it, and waits until its results are final. */
function askInPage({ query, patience }: { query: string; patience: number }): Promise<number> {
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  const input = document.querySelector<HTMLInputElement>('main form input[name="q"]');
  if (!list || !input?.form) throw new Error('The search page has no list or no form.');
  const { form } = input;
  return new Promise((finished, failed) => {
    const late = setTimeout(() => failed(new Error(`No results for ${query} in time.`)), patience);
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (list.dataset['searchDone'] !== query) return;
      observer.disconnect();
      clearTimeout(late);
      finished(performance.now() - start);
    });
    observer.observe(list, { attributeFilter: ['data-search-done'] });
    input.value = query;
    form.requestSubmit();
  });
}

async function readAnswer(
  page: Page,
  query: string,
): Promise<Pick<Answer, 'addresses' | 'notice'>> {
  const { links, notices, statuses } = await page.evaluate(() => {
    const shownTexts = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent.trim());
    return {
      links: [...document.querySelectorAll('[data-search-results] > *')].flatMap(
        (item) => item.querySelector('a')?.href ?? [],
      ),
      notices: shownTexts('[data-search-notice]'),
      statuses: shownTexts('[role=status]'),
    };
  });
  return {
    addresses: links.slice(0, PAGE_SIZE).map((link) => new URL(link).pathname),
    notice: notices.some(Boolean) || statuses.some((status) => saysMoreThanCount(status, query)),
  };
}

/** Whether a status says more than how many results there are: "12 results for “fraud”" does not. */
function saysMoreThanCount(status: string, query: string): boolean {
  const rest = status.replace(query, '');
  return rest !== '' && !/^[\d,.]+ \p{L}+(?: \p{L}+){0,3}[\s\p{P}]*$/u.test(rest);
}
