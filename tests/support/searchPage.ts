import type { Locator, Page } from 'playwright-core';

/** Waits until the answer to a query is on the page. */
export async function done(page: Page, query: string): Promise<void> {
  const answered = `[data-search-done=${JSON.stringify(query)}]`;
  await page.locator(answered).waitFor({ state: 'attached' });
}

export function results(page: Page): Locator {
  return page.locator('[data-search-results] > li');
}

/** The announcements that are listed, by their paths. */
export function listed(page: Page): Promise<string[]> {
  return results(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

/** The labels of the tags, which say how the query was understood. */
export function tags(page: Page): Promise<string[]> {
  return page
    .locator('[data-search-tags] a')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('aria-label')?.replace(/^Remove /, '') ?? ''),
    );
}

/** The notices about the answer. */
export function notices(page: Page): Locator {
  return page.locator('[data-search-notices]');
}

/** The address of a search. */
export function searchFor(query: string): string {
  return `/search/?${new URLSearchParams({ q: query })}`;
}
