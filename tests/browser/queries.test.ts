import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { done, listed, notices, results, searchFor, tags } from '../support/searchPage.ts';
import { useVisitor, type Visit, visibleText } from '../support/visitor.ts';

const VIRTUAL_TRAINING = '/announcements/2024/interpol-virtual-training/';

describe('a query', () => {
  const visit = useVisitor();
  const ask = async (query: string, options: Visit = {}): Promise<Page> => {
    const page = await visit(searchFor(query), { archive: 'shipped', ...options });
    await done(page, query);
    return page;
  };

  it('as in each example of the help finds something', async () => {
    const page = await visit('/search/', { archive: 'shipped' });
    await done(page, '');
    await page.getByText('How to search').click();
    const examples = page.locator('.search-help').getByRole('link');
    expect(await examples.count()).toBeGreaterThan(5);
    for (const example of await examples.all()) {
      const query = await visibleText(example);
      await example.click();
      await done(page, query);
      expect(await page.getByRole('searchbox').inputValue()).toBe(query);
      expect(await results(page).count(), query).toBeGreaterThan(0);
    }
  });

  it.each([
    ['organisation: RCMP', 'rcmp', ['RCMP', 'Royal Canadian Mounted Police', 'Mounties']],
    [
      'organisation: RCMP',
      'rcmp',
      ['Gendarmerie royale du Canada', 'royal canadian mounted POLICE'],
    ],
    ['organisation: CoE', 'council-of-europe', ['CoE', 'Council of Europe', 'Conseil de l’Europe']],
    ['organisation: AMLO', 'amlo-thailand', ['AMLO', 'Anti-Money Laundering Office of Thailand']],
    [
      'organisation: INTERPOL',
      'interpol',
      [
        'OIPC',
        'International Criminal Police Commission',
        'Organisation internationale de police criminelle',
      ],
    ],
    ['topic: Dark web', 'dark-web', ['dark web', 'darknet', 'Silk Road']],
    ['place: Macau', 'MO', ['Macau', 'Macao']],
  ])('by any of its names finds %s', async (tag, id, names) => {
    const field = tag.split(':')[0]?.replace('place', 'in');
    const onRecord = await listed(await ask(`${field}:${id}`));
    expect(onRecord).not.toEqual([]);
    for (const name of names) {
      const page = await ask(`${name} -xylophone`);
      expect(await tags(page)).toEqual([tag, 'without xylophone']);
      expect(await listed(page), name).toEqual(expect.arrayContaining(onRecord));
    }
  });

  it('that is misspelt is answered as it was meant, which is said', async () => {
    const page = await ask('nigeriaa');
    expect(await visibleText(notices(page))).toBe(
      'No announcement has “nigeriaa”. Showing results for nigeria.',
    );
    expect(await listed(page)).toContain('/announcements/2021/fbi-nigeria-webinar/');
    await notices(page).getByRole('link', { name: 'nigeria' }).click();
    await done(page, 'nigeria');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=nigeria');
    expect(await visibleText(notices(page))).toBe('');
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  it.each([
    ['harrare police', 'harare police'],
    ['"police" Härrare', '"police" harare'],
    ['(Nigeriaa)', '(nigeria)'],
    ['cyber-crimme harare', 'cyber-crime harare'],
    ['harare OR nigeriaa', 'harare OR nigeria'],
    ['nigeriaa OR xylophone', 'nigeria OR xylophone'],
    ['"on the blockchian"', '"on the blockchain"'],
  ])('%s offers the corrected query %s', async (query, corrected) => {
    const page = await ask(query);
    const link = notices(page).getByRole('link');
    expect(await visibleText(link)).toBe(corrected);
    await link.click();
    await done(page, corrected);
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  it.each([
    ['rcmp OR afripol', ['organisation: RCMP or organisation: AFRIPOL']],
    ['"Royal Canadian Mounted Police" OR nigeria', ['organisation: RCMP or place: Nigeria']],
    ['nigeria OR council of europe', ['place: Nigeria or organisation: CoE']],
  ])('has names between OR as well: %s', async (query, read) => {
    const page = await ask(query);
    expect(await tags(page)).toEqual(read);
    const both = await listed(page);
    for (const name of query.split(' OR ')) {
      const [first] = await listed(await ask(name.replaceAll('"', '')));
      expect(both, name).toContain(first);
    }
  });

  it.each(['before:1900 harare', 'harare after:2100'])(
    '%s asks for a time that nothing is of, and finds nothing',
    async (query) => {
      const page = await ask(query);
      expect(await results(page).count()).toBe(0);
      await notices(page)
        .getByRole('link', { name: /^Search without (before|after)/ })
        .click();
      await done(page, 'harare');
      expect(await results(page).count()).toBeGreaterThan(0);
    },
  );

  it('of words that say nothing loads no lists of them, and says how to find them', async () => {
    const page = await ask('to the');
    expect(await results(page).count()).toBe(0);
    await notices(page).getByRole('link', { name: '"to the"' }).click();
    await done(page, '"to the"');
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  it.each(['U.S.', 'US', 'in:us'])('%s is the country and not a small word', async (query) => {
    const page = await ask(`${query} -xylophone`);
    expect(await tags(page)).toEqual(['place: United States', 'without xylophone']);
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  it('with a word that no announcement has runs without it, and names it', async () => {
    const page = await ask('harare xylophone');
    expect(await visibleText(notices(page))).toContain(
      'No announcement has “xylophone”; the search went on without.',
    );
    expect((await listed(page))[0]).toBe('/announcements/2024/afripol-harare/');
  });

  it('names the words that are too common to say anything', async () => {
    const page = await ask('what is harare about');
    const text = await visibleText(notices(page));
    expect(text).toContain('left out');
    for (const word of ['what', 'is', 'about']) expect(text).toContain(`“${word}”`);
    expect((await listed(page))[0]).toBe('/announcements/2024/afripol-harare/');
  });

  it('in quotes finds the words as they stand, common ones too', async () => {
    const page = await ask('"on the blockchain"');
    const [first, ...others] = await listed(page);
    expect(first).toBe('/announcements/2024/online-training-day/');
    expect(others).toEqual([]);
    await page.goto(`${first}`);
    const text = (await visibleText(page.locator('main'))).replaceAll(/\s+/g, ' ').toLowerCase();
    expect(text).toContain('on the blockchain');
  });

  it.each([
    'January 2024',
    '2024-01-24',
    '24 January 2024',
    'January 24, 2024',
    '24.1.2024',
    'in:2024-01',
    'since:2024-01-24 until:2024-01-24',
  ])('for %s finds what was held then', async (query) => {
    const page = await ask(query);
    expect((await listed(page))[0]).toBe(VIRTUAL_TRAINING);
  });

  it('for a day finds a session that went on over it', async () => {
    const page = await ask('6 June 2024');
    expect(await listed(page)).toContain('/announcements/2024/ilea-secret-service-bangkok/');
  });

  it.each([
    ['last year', '2018', 'UTC', '2019-07-01T12:00:00Z'],
    ['this year', '2019', 'UTC', '2019-07-01T12:00:00Z'],
    ['last year', '2018', 'Pacific/Kiritimati', '2018-12-31T12:00:00Z'],
    ['last year', '2018', 'America/Los_Angeles', '2020-01-01T06:00:00Z'],
    ['last month', 'December 2018', 'UTC', '2019-01-31T12:00:00Z'],
  ])('for %s means %s by the clock of the reader (%s, %s)', async (query, tag, timezoneId, now) => {
    const page = await ask(query, {
      timezoneId,
      prepare: (loading) => loading.clock.setFixedTime(now),
    });
    expect(await tags(page)).toEqual([tag]);
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  it.each([
    ['harare "police', 'The quotation mark is not closed. Searched for the phrase “police”.'],
    ['harare topci:police', 'Did you mean harare topic:police?'],
    ['harare OR', 'OR stands between two terms'],
    ['harare before:dawn', '“dawn” was searched as words.'],
    ['harare organisation:nobody', 'Nothing here is called “nobody” as organisation.'],
  ])('%s has a mistake that is said, and the rest runs', async (query, notice) => {
    const page = await ask(query);
    expect(await visibleText(notices(page))).toContain(notice);
    expect(await listed(page)).toContain('/announcements/2024/afripol-harare/');
  });

  it('without an answer shows no results, but what to try', async () => {
    const page = await visit('/search/?q=xylophone&year=2024', { archive: 'shipped' });
    await done(page, 'xylophone');
    expect(await results(page).count()).toBe(0);
    expect(await visibleText(notices(page))).toContain('What you can try:');
    await notices(page).getByRole('link', { name: 'Search without the filters' }).click();
    await done(page, 'xylophone');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=xylophone');
    expect(await results(page).count()).toBe(0);
  });
});
