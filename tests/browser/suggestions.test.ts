import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { layoutShift } from '../support/layoutShift.ts';
import { useVisitor, type Visit } from '../support/visitor.ts';

const ANNOUNCEMENT = '/announcements/2024/interpol-virtual-training/';

describe('the search box', () => {
  const visit = useVisitor();
  const shipped = (address: string, options: Visit = {}) =>
    visit(address, { archive: 'shipped', ...options });

  it.each([
    ['interp', 'INTERPOL', '/organisations/interpol/'],
    ['criminal police org', 'INTERPOL', '/organisations/interpol/'],
    ['cybercrime', 'Cybercrime', '/topics/cybercrime/'],
    ['officers attend virtual', 'INTERPOL officers attend virtual training', ANNOUNCEMENT],
  ])('suggests for %j: %s', async (typed, label, address) => {
    const page = await shipped('/');
    await type(page, typed);
    await options(page).filter({ hasText: label }).first().click();
    await page.waitForURL(`**${address}`);
  });

  it('is a text box that controls a list with a name before anything is typed', async () => {
    const page = await shipped('/');
    expect(await box(page).getAttribute('role')).toBe('combobox');
    // An input of the type search has a role already, and may not have this one.
    expect(await box(page).getAttribute('type')).toBe('text');
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    const list = page.locator(`[id="${await box(page).getAttribute('aria-controls')}"]`);
    expect(await list.getAttribute('role')).toBe('listbox');
    expect(await list.getAttribute('aria-label')).toBe('Suggestions');
    expect(await list.isVisible()).toBe(false);
  });

  it('shows five suggestions at most, and chooses none by itself', async () => {
    const page = await shipped('/');
    await type(page, 'training');
    await options(page).first().waitFor();
    expect(await options(page).count()).toBe(5);
    expect(await page.locator('[aria-selected=true]').count()).toBe(0);
    expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
    await box(page).press('Enter');
    await page.waitForURL('**/search/?q=training');
  });

  it('is gone through with the arrow keys, round the end, and chosen from with Enter', async () => {
    const page = await shipped('/');
    await type(page, 'interpol');
    await options(page).first().waitFor();
    const count = await options(page).count();
    await box(page).press('ArrowUp');
    expect(await active(page)).toBe(count - 1);
    await box(page).press('ArrowDown');
    expect(await active(page)).toBe(0);
    expect(await box(page).getAttribute('aria-activedescendant')).toBe('searchSuggestions-0');
    await box(page).press('Enter');
    await page.waitForURL('**/organisations/interpol/');
  });

  it('keeps Home, End and the side arrows for the text', async () => {
    const page = await shipped('/');
    await type(page, 'interpol');
    await options(page).first().waitFor();
    await box(page).press('ArrowDown');
    await box(page).press('Home');
    expect(await active(page)).toBe(-1);
    expect(await caret(page)).toBe(0);
    await box(page).press('ArrowRight');
    expect(await caret(page)).toBe(1);
    await box(page).press('End');
    expect(await caret(page)).toBe('interpol'.length);
    expect(await box(page).inputValue()).toBe('interpol');
  });

  it('closes with Escape, and is emptied by the next', async () => {
    const page = await shipped('/');
    await type(page, 'interpol');
    await options(page).first().waitFor();
    await box(page).press('Escape');
    await expectClosed(page);
    expect(await box(page).inputValue()).toBe('interpol');
    await box(page).press('Escape');
    expect(await box(page).inputValue()).toBe('');
  });

  it('opens with the arrow down, and closes with Alt and the arrow up', async () => {
    const page = await shipped('/');
    await type(page, 'interpol');
    await options(page).first().waitFor();
    await box(page).press('Alt+ArrowUp');
    await expectClosed(page);
    await box(page).press('Alt+ArrowDown');
    await options(page).first().waitFor();
    expect(await active(page)).toBe(-1);
    await box(page).press('Escape');
    await box(page).press('ArrowDown');
    await options(page).first().waitFor();
    expect(await active(page)).toBe(0);
  });

  it('opens a suggestion in a new tab where that is asked for', async () => {
    const page = await shipped('/');
    await type(page, 'interpol');
    const opened = page.context().waitForEvent('page');
    await options(page)
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await (await opened).waitForURL('**/organisations/interpol/');
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await box(page).inputValue()).toBe('interpol');
  });

  it('closes when the focus leaves it or something else is pressed', async () => {
    const page = await shipped('/');
    await type(page, 'interpol');
    await options(page).first().waitFor();
    await page.locator('h1').click();
    await expectClosed(page);
    await box(page).focus();
    await box(page).press('ArrowDown');
    await options(page).first().waitFor();
    await box(page).press('Tab');
    await expectClosed(page);
  });

  it('says how many there are', async () => {
    const page = await shipped('/');
    const status = page.locator('[data-suggest] [role=status]');
    await type(page, 'training');
    await expect.poll(() => status.textContent()).toBe('Suggestions: 5');
    await box(page).fill('xylophone');
    await expect.poll(() => status.textContent()).toBe('No suggestions');
    await expectClosed(page);
    await box(page).fill('');
    await expect.poll(() => status.textContent()).toBe('');
  });

  it('can be used with a finger on a narrow screen', async () => {
    const page = await shipped('/', { hasTouch: true, viewport: { width: 320, height: 640 } });
    await box(page).tap();
    await box(page).pressSequentially('interpol');
    await options(page).first().waitFor();
    const boxes = await options(page).evaluateAll((all) =>
      all.map((option) => option.getBoundingClientRect().toJSON()),
    );
    for (const { height, left, right } of boxes as DOMRect[]) {
      expect(height).toBeGreaterThanOrEqual(24);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
    }
    await options(page).first().tap();
    await page.waitForURL('**/organisations/interpol/');
  });

  it.each(['light', 'dark'] as const)(
    'has no barrier that axe finds in %s colours',
    async (colorScheme) => {
      for (const address of ['/', '/announcements/1999/gone/']) {
        const page = await shipped(address, { colorScheme, mayFail: address !== '/' });
        await type(page, 'interpol');
        await options(page).first().waitFor();
        await box(page).press('ArrowDown');
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
        ).toEqual([]);
      }
    },
  );

  it('moves nothing', async () => {
    const page = await shipped('/');
    await type(page, 'interpol');
    await options(page).first().waitFor();
    expect(await layoutShift(page)).toBe(0);
  });

  it('loads nothing before it has the focus, and little then', async () => {
    const loaded = new Map<string, Promise<number>>();
    const page = await shipped(ANNOUNCEMENT, {
      prepare: async (loading) => {
        loading.on('response', (response) => {
          const { pathname } = new URL(response.url());
          if (pathname.startsWith('/search/')) {
            loaded.set(
              pathname,
              response.body().then(({ length }) => length),
            );
          }
        });
      },
    });
    await page.waitForLoadState('networkidle');
    expect([...loaded.keys()]).toEqual([]);
    await type(page, 'interpol');
    await options(page).first().waitFor();
    const sizes = await Promise.all(loaded.values());
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000);
  });

  it('still searches where nothing can be loaded', async () => {
    const page = await shipped('/', {
      mayFail: true,
      prepare: (loading) => loading.route('**/search/**/*.bin', (route) => route.abort()),
    });
    await type(page, 'interpol');
    await box(page).press('Enter');
    await page.waitForURL('**/search/?q=interpol');
  });

  it('shows hostile titles as text', async () => {
    const page = await visit('/');
    await type(page, 'script');
    await options(page).filter({ hasText: '<script>alert(1)</script>' }).waitFor();
    expect(await page.locator('[role=listbox] script').count()).toBe(0);
  });

  it('marks titles in another language', async () => {
    const page = await visit('/');
    await type(page, 'المحققين');
    await options(page).locator('[lang=ar]').waitFor();
  });
});

describe('the key /', () => {
  const visit = useVisitor();

  it.each(['/', '/search/', '/about/'])('jumps to the search box on %s', async (address) => {
    const page = await visit(address, { archive: 'shipped' });
    await page.keyboard.press('/');
    expect(await isFocused(page)).toBe(true);
    expect(await box(page).inputValue()).toBe('');
    expect(await box(page).getAttribute('aria-keyshortcuts')).toBe('/');
    await page.keyboard.press('/');
    expect(await box(page).inputValue()).toBe('/');
  });

  it.each(['Control+/', 'Alt+/', 'Meta+/'])('does nothing as %s', async (keys) => {
    const page = await visit('/');
    await page.keyboard.press(keys);
    expect(await isFocused(page)).toBe(false);
  });

  it('is switched off at once, and stays off', async () => {
    const page = await visit('/');
    await page.getByLabel('The key / jumps to the search box').uncheck();
    await page.keyboard.press('/');
    expect(await isFocused(page)).toBe(false);
    await page.goto('/about/');
    await page.keyboard.press('/');
    expect(await isFocused(page)).toBe(false);
    expect(await box(page).getAttribute('aria-keyshortcuts')).toBeNull();
    await page.getByLabel('The key / jumps to the search box').check();
    await page.keyboard.press('/');
    expect(await isFocused(page)).toBe(true);
  });

  it('is not offered without script', async () => {
    const page = await visit('/', { javaScriptEnabled: false });
    expect(await page.locator('[data-search-key]').isVisible()).toBe(false);
    expect(await box(page).getAttribute('role')).toBeNull();
    await box(page).fill('interpol');
    await box(page).press('Enter');
    await page.waitForURL('**/search/?q=interpol');
  });
});

function box(page: Page) {
  return page.locator('input[name=q]');
}

function options(page: Page) {
  return page.getByRole('option');
}

async function type(page: Page, text: string): Promise<void> {
  await box(page).click();
  await box(page).pressSequentially(text);
}

/** The place of the option that the arrow keys have reached, -1 for none. */
function active(page: Page): Promise<number> {
  return options(page).evaluateAll((all) =>
    all.findIndex((option) => option.getAttribute('aria-selected') === 'true'),
  );
}

function caret(page: Page): Promise<number | null> {
  return box(page).evaluate((input) => (input as HTMLInputElement).selectionStart);
}

function isFocused(page: Page): Promise<boolean> {
  return box(page).evaluate((input) => input === document.activeElement);
}

async function expectClosed(page: Page): Promise<void> {
  await page.locator('[data-suggestions]').waitFor({ state: 'hidden' });
  expect(await box(page).getAttribute('aria-expanded')).toBe('false');
  expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
}
