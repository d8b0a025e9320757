import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { done, listed, notices, results, searchFor, tags } from '../support/searchPage.ts';
import { useVisitor, type Visit, visibleText } from '../support/visitor.ts';

describe('the state of a search', () => {
  const visit = useVisitor();
  const open = async (address: string, options: Visit = {}): Promise<Page> => {
    const page = await visit(address, { archive: 'shipped', ...options });
    await page.locator('[data-search-done]').waitFor({ state: 'attached' });
    return page;
  };

  it('is restored from the address', async () => {
    const address =
      '/search/?q=crime&organisation=interpol&organisation=europol&topic=money-laundering' +
      '&region=europe&region=africa&kind=training&kind=conference&format=virtual&format=not-stated' +
      '&year=2019&year=2024&from=2018-06&to=2024-12-31&sort=oldest';
    const page = await open(address);
    await page.locator('[data-search-values] input').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('crime');
    expect(await page.getByLabel('From').inputValue()).toBe('2018-06');
    expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('2024-12-31');
    expect(await page.getByLabel('Sort by').inputValue()).toBe('oldest');
    const chosen = page.locator('[data-search-values] input:checked');
    const values = await chosen.evaluateAll((boxes) =>
      boxes.map((box) => `${(box as HTMLInputElement).name}=${(box as HTMLInputElement).value}`),
    );
    const asked = [...new URLSearchParams(address.split('?')[1])].map((pair) => pair.join('='));
    const facets = asked.filter((pair) => !/^(?:q|from|to|sort)=/.test(pair));
    expect(values.toSorted()).toEqual(facets.toSorted());
    expect(await tags(page)).toEqual([
      'organisation: INTERPOL',
      'organisation: Europol',
      'topic: Money laundering',
      'region: Europe',
      'region: Africa',
      'kind: Training',
      'kind: Conference',
      'format: Virtual',
      'format: Format not stated',
      'year: 2019',
      'year: 2024',
      'since June 2018',
      'until 31 December 2024',
    ]);
    expect(await results(page).count()).toBeGreaterThan(0);
    await expect.poll(() => new URL(page.url()).search).toBe(new URL(address, page.url()).search);
  });

  it('loads what answers when a reader goes to the field, and no sooner', async () => {
    const page = await open('/search/');
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const answering = /\/answering\.[^/]+\.js$|\.bin$/;
    expect((await loaded()).filter((name) => answering.test(name))).toEqual([]);
    await page.locator('main').getByRole('searchbox').focus();
    await expect
      .poll(async () => (await loaded()).filter((name) => answering.test(name)).length)
      .toBe(4);
  });

  it('explains an answer where the address asks for that, and not otherwise', async () => {
    const explained = (page: Page) => notices(page).locator('pre').allTextContents();
    expect(await explained(await open(searchFor('interpol crypto')))).toEqual([]);
    const [explanation] = await explained(await open(`${searchFor('interpol crypto')}&explain`));
    expect(explanation).toMatch(/^plan\n {2}1\. interpol \(organisation INTERPOL\)/);
    expect(explanation).toMatch(/announcement \d+: \d/);
  });

  it('leads to the feeds of a search that is narrowed to one list', async () => {
    const follow = async (address: string) => {
      const page = await open(address);
      const links = page.locator('[data-search-follow] a');
      return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    };
    expect(await follow('/search/?topic=money-laundering')).toEqual([
      '/topics/money-laundering/rss.xml',
      '/topics/money-laundering/atom.xml',
      '/topics/money-laundering/feed.json',
    ]);
    expect(await follow('/search/?kind=training&sort=oldest')).toContain('/kinds/training/rss.xml');
    expect(await follow('/search/?topic=money-laundering&region=asia')).toEqual([]);
    expect(await follow('/search/?q=police&topic=money-laundering')).toEqual([]);
    expect(await follow('/search/?topic=no-such-topic')).toEqual([]);
  });

  it('goes Back and Forward with the browser', async () => {
    const page = await open('/search/?q=police');
    const first = await listed(page);
    await page.getByRole('link', { name: 'Next results' }).click();
    await page.waitForURL('**/search/?q=police&page=2');
    await done(page, 'police');
    const second = await listed(page);
    await page.getByLabel('Sort by').selectOption('newest');
    await page.waitForURL('**/search/?q=police&sort=newest');
    await done(page, 'police');
    const newest = await listed(page);
    expect(new Set([first, second, newest].map(String)).size).toBe(3);

    await page.goBack();
    await expect.poll(() => listed(page)).toEqual(second);
    expect(await page.getByLabel('Sort by').inputValue()).toBe('relevance');
    await page.goBack();
    await expect.poll(() => listed(page)).toEqual(first);
    await expect.poll(() => new URL(page.url()).search).toBe('?q=police');
    await page.goForward();
    await page.goForward();
    await expect.poll(() => listed(page)).toEqual(newest);
    expect(await page.getByLabel('Sort by').inputValue()).toBe('newest');
  });

  it('changes its place in the history while somebody types, and makes a new one when a choice is made', async () => {
    const page = await open('/search/');
    const entries = () => page.evaluate(() => history.length);
    const before = await entries();
    await page.getByRole('searchbox').pressSequentially('police');
    await done(page, 'police');
    expect(await entries()).toBe(before);
    await page.getByLabel('Sort by').selectOption('oldest');
    await page.waitForURL('**/search/?q=police&sort=oldest');
    expect(await entries()).toBe(before + 1);
  });

  it('comes back from a result at the place where the reader was', async () => {
    const page = await open('/search/?q=police');
    const last = results(page).last().getByRole('link');
    await last.scrollIntoViewIfNeeded();
    await last.focus();
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(100);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/announcements/**');
    await page.goBack();
    await done(page, 'police');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
  });

  it('sorts by date, in the order of the archive', async () => {
    const archive = await visit('/announcements/', { archive: 'shipped' });
    const all = await archive
      .locator('main ol a[href^="/announcements/"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    const newest = await open('/search/?from=1990&sort=newest');
    expect(await listed(newest)).toEqual(all.slice(0, 10));
    const oldest = await open('/search/?from=1990&sort=oldest');
    expect(await listed(oldest)).toEqual(all.toReversed().slice(0, 10));
    const unsorted = await open('/search/?from=1990');
    expect(await listed(unsorted)).toEqual(all.slice(0, 10));
  });

  it('has pages of ten results', async () => {
    const page = await open('/search/?from=1990&sort=newest');
    const total = Number.parseInt(await visibleText(page.getByRole('status')), 10);
    const seen = new Set<string>();
    for (let number = 1; ; number += 1) {
      const addresses = await listed(page);
      for (const address of addresses) seen.add(address);
      const first = (number - 1) * 10 + 1;
      const list = page.locator('[data-search-results]');
      expect(await list.getAttribute('start')).toBe(String(first));
      expect(await visibleText(page.locator('[data-search-pages] span'))).toBe(
        `${first} to ${first + addresses.length - 1} of ${total}`,
      );
      expect(await page.getByRole('link', { name: 'Previous results' }).count()).toBe(
        number === 1 ? 0 : 1,
      );
      const next = page.getByRole('link', { name: 'Next results' });
      if ((await next.count()) === 0) break;
      expect(addresses).toHaveLength(10);
      await next.click();
      await page.waitForURL(`**/search/?from=1990&sort=newest&page=${number + 1}`);
      await done(page, '');
    }
    expect(seen.size).toBe(total);
  });

  it('says when it has no such page, and shows the last', async () => {
    const page = await open('/search/?year=2024&page=99');
    expect(await visibleText(notices(page))).toContain('There is no page 99 of these results.');
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  it('can be taken back tag by tag', async () => {
    const page = await open('/search/?q=interpol+-conference+2024&region=africa&from=2020');
    expect(await tags(page)).toEqual([
      'organisation: INTERPOL',
      '2024',
      'without conference',
      'region: Africa',
      'since 2020',
    ]);
    const remove = async (tag: string, query: string) => {
      await page.getByRole('link', { name: `Remove ${tag}`, exact: true }).click();
      await done(page, query);
      expect(await tags(page)).not.toContain(tag);
    };
    await remove('without conference', 'interpol 2024');
    await remove('2024', 'interpol');
    await remove('region: Africa', 'interpol');
    await remove('since 2020', 'interpol');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=interpol');
    await remove('organisation: INTERPOL', '');
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });
});

describe('results are narrowed', () => {
  const visit = useVisitor();
  const open = async (address: string, options: Visit = {}): Promise<Page> => {
    const page = await visit(address, { archive: 'shipped', ...options });
    await page.locator('[data-search-done]').waitFor({ state: 'attached' });
    await page.getByText('Narrow the results').click();
    await page.locator('[data-search-values] fieldset').first().waitFor();
    return page;
  };
  const found = async (page: Page) =>
    Number.parseInt(await visibleText(page.getByRole('status')), 10);

  it('by values with their counts, any one within a facet, and every facet', async () => {
    const page = await open(searchFor('police'));
    const all = await found(page);
    const box = (facet: string, value: string) =>
      page.locator(`[data-search-values] input[name="${facet}"][value="${value}"]`);
    const countOf = async (facet: string, value: string) =>
      Number(await box(facet, value).locator('xpath=..').locator('.facet-count').textContent());

    const [asia, europe] = [await countOf('region', 'asia'), await countOf('region', 'europe')];
    await box('region', 'asia').check();
    await page.waitForURL('**/search/?q=police&region=asia');
    await expect.poll(() => found(page)).toBe(asia);
    expect(await countOf('region', 'europe')).toBe(europe);

    await box('region', 'europe').check();
    await expect.poll(() => found(page)).toBe(asia + europe);
    const conferences = await countOf('kind', 'conference');
    await box('kind', 'conference').check();
    await expect.poll(() => found(page)).toBe(conferences);
    expect(conferences).toBeLessThan(all);
    await expect
      .poll(() => new URL(page.url()).search)
      .toBe('?q=police&region=asia&region=europe&kind=conference');

    await page.goBack();
    await expect.poll(() => found(page)).toBe(asia + europe);
    expect(await box('kind', 'conference').isChecked()).toBe(false);
  });

  it('only by values that have results', async () => {
    const page = await open(searchFor('harare'));
    const counts = await page.locator('[data-search-values] .facet-count').allTextContents();
    expect(counts.length).toBeGreaterThan(5);
    expect(counts.filter((count) => !(Number(count) > 0))).toEqual([]);
  });

  it('by a period', async () => {
    const page = await open(searchFor('police'));
    await page.getByLabel('From').fill('2018-03');
    await page.getByLabel('To', { exact: true }).fill('2018');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=police&from=2018-03&to=2018');
    await expect.poll(() => tags(page)).toEqual(['since March 2018', 'until 2018']);
    const years = (await listed(page)).map((address) => address.split('/')[2]);
    expect(years.length).toBeGreaterThan(0);
    expect(new Set(years)).toEqual(new Set(['2018']));
  });

  it.each([
    ['2024-13', '', '“2024-13” was left out'],
    ['2024', '2023', '“2023” was left out: it is before the first date.'],
  ])('not by the period from "%s" to "%s", which is said', async (from, to, problem) => {
    const page = await open(`${searchFor('police')}`);
    await page.getByLabel('From').fill(from);
    await page.getByLabel('To', { exact: true }).fill(to);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: problem }).waitFor();
    await done(page, 'police');
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  it('with the keyboard alone', async () => {
    const page = await visit(searchFor('police'), { archive: 'shipped' });
    await done(page, 'police');
    await page.getByText('Narrow the results').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-search-values] input').first().waitFor();
    for (const _ of ['from', 'to', 'first value']) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL('**/search/?q=police&organisation=*');
    await done(page, 'police');
    const focused = page.locator('[data-search-values] input:focus');
    expect(await focused.isChecked()).toBe(true);
  });

  it('or it is said that the values could not be loaded', async () => {
    const page = await visit(searchFor('harare'), {
      archive: 'shipped',
      mayFail: true,
      prepare: (loading) => loading.route('**/facets.bin', (route) => route.abort()),
    });
    await done(page, 'harare');
    await page.getByText('Narrow the results').click();
    await page.getByText('could not be loaded').waitFor();
    expect(await results(page).count()).toBeGreaterThan(0);
  });
});
