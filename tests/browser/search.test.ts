import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { done, notices, results } from '../support/searchPage.ts';
import { useVisitor, type Visit, visibleText } from '../support/visitor.ts';

describe('search', () => {
  const visit = useVisitor();
  const shipped = (address: string, options: Visit = {}) =>
    visit(address, { archive: 'shipped', ...options });

  it.each(['/', '/announcements/2024/interpol-virtual-training/', '/about/', '/topics/'])(
    'starts from the box on %s',
    async (address) => {
      const page = await shipped(address);
      const box = page.getByRole('search').getByRole('combobox');
      await box.fill('interpol');
      await box.press('Enter');
      await page.waitForURL('**/search/?q=interpol');
      await done(page, 'interpol');
      expect(await results(page).count()).toBeGreaterThan(0);
      expect(await page.getByRole('searchbox').inputValue()).toBe('interpol');
    },
  );

  it('shows title, date, kind, organisations and the words that were found', async () => {
    const page = await shipped('/search/?q=interpol+virtual');
    await done(page, 'interpol virtual');
    const result = results(page).filter({
      has: page.locator('a[href^="/announcements/2024/interpol-virtual-training/"]'),
    });
    const text = await visibleText(result);
    expect(text).toContain('9 February 2024');
    expect(text).toContain('Training');
    expect(text).toContain('INTERPOL');
    expect(await result.locator('mark').count()).toBeGreaterThan(0);
  });

  it('says how many it found', async () => {
    const page = await shipped('/search/?q=estonia');
    await done(page, 'estonia');
    const status = await visibleText(page.getByRole('status'));
    const count = await results(page).count();
    expect(status).toContain(`${count} announcement`);
  });

  it('follows a result', async () => {
    const page = await shipped('/search/?q=harare');
    await done(page, 'harare');
    await results(page).first().getByRole('link').click();
    await page.waitForURL(({ pathname }) => pathname === '/announcements/2024/afripol-harare/');
  });

  it('searches while somebody types, and keeps the address true', async () => {
    const page = await shipped('/search/');
    await page.getByRole('searchbox').pressSequentially('montenegro');
    await done(page, 'montenegro');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=montenegro');
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  it('goes back to the earlier search', async () => {
    const page = await shipped('/search/?q=harare');
    await done(page, 'harare');
    const titles = await results(page).getByRole('link').allInnerTexts();
    await page.getByRole('searchbox').evaluate((box) => {
      (box as HTMLInputElement).value = 'warsaw';
    });
    await page.getByRole('searchbox').press('Enter');
    await done(page, 'warsaw');
    await page.goBack();
    await done(page, 'harare');
    expect(await page.getByRole('searchbox').inputValue()).toBe('harare');
    expect(await results(page).getByRole('link').allInnerTexts()).toEqual(titles);
  });

  it('comes back with its results from a result', async () => {
    const page = await shipped('/search/?q=harare');
    await done(page, 'harare');
    await results(page).first().getByRole('link').click();
    await page.waitForURL('**/announcements/**');
    await page.goBack();
    await done(page, 'harare');
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  it('asks for words when there are none, and offers the lists', async () => {
    const page = await shipped('/search/');
    await done(page, '');
    expect(await visibleText(page.getByRole('status'))).toBe(
      'Type a name, a place, a date, a topic or a word from the text.',
    );
    expect(await results(page).count()).toBe(0);
    await expectLists(page, true);
  });

  it('offers the lists when it finds nothing', async () => {
    const page = await shipped('/search/?q=xylophone');
    await done(page, 'xylophone');
    expect(await visibleText(page.getByRole('status'))).toBe('Nothing found.');
    expect(await visibleText(notices(page))).toContain('No announcement has “xylophone”.');
    expect(await results(page).count()).toBe(0);
    await expectLists(page, true);
  });

  it('hides the lists when it finds something', async () => {
    const page = await shipped('/search/?q=interpol');
    await done(page, 'interpol');
    await expectLists(page, false);
  });

  it('shows what was typed as text', async () => {
    const query = '<img src=x onerror=alert(1)>"\'&';
    const page = await shipped(`/search/?${new URLSearchParams({ q: query })}`);
    await page.locator('[data-search-done]').waitFor({ state: 'attached' });
    expect(await page.getByRole('searchbox').inputValue()).toBe(query);
    expect(await page.locator('main img').count()).toBe(0);
  });

  it.each(['**/search/index/**', '**/search/names.bin', '**/search/vocabulary/**'])(
    'says that it could not be loaded without %s, and works when it is asked again',
    async (files) => {
      let isDown = true;
      const page = await shipped('/search/?q=interpol', {
        mayFail: true,
        prepare: (loading) =>
          loading.route(files, (route) => (isDown ? route.abort() : route.continue())),
      });
      await done(page, 'interpol');
      expect(await visibleText(page.getByRole('status'))).toContain('could not be loaded');
      await expectLists(page, true);
      isDown = false;
      await page.reload();
      await done(page, 'interpol');
      expect(await results(page).count()).toBeGreaterThan(0);
    },
  );

  it('finds announcements in every language of the archive', async () => {
    const page = await visit(`/search/?q=${encodeURIComponent('المحققين')}`);
    await done(page, 'المحققين');
    const address = await results(page).getByRole('link').getAttribute('href');
    expect(new URL(address ?? '', page.url()).pathname).toBe('/announcements/2025/arabic/');
  });

  it('finds hostile text and shows it as text', async () => {
    const page = await visit('/search/?q=quoted');
    await done(page, 'quoted');
    expect(await visibleText(results(page).first())).toContain('<script>alert(1)</script>');
    expect(await results(page).locator('script, b').count()).toBe(0);
  });
});

async function expectLists(page: Page, visible: boolean): Promise<void> {
  for (const address of [
    '/announcements/2024/',
    '/topics/cybercrime/',
    '/organisations/interpol/',
  ]) {
    expect(await page.locator(`main a[href="${address}"]`).isVisible()).toBe(visible);
  }
}
