import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { layoutShift } from '../support/layoutShift.ts';
import { useVisitor, visibleText } from '../support/visitor.ts';

const ANNOUNCEMENT = '/announcements/2024/everything/';
const MARKED = `${ANNOUNCEMENT}?mark=trained&mark=lyon`;

describe('an announcement that was opened from a search', () => {
  const visit = useVisitor();

  it('marks the words that were found, and changes nothing else', async () => {
    const page = await visit(`${MARKED}#who-came`);
    await line(page).waitFor();
    const words = await markedWords(page);
    expect(words).toContain('LYON');
    expect(words).toContain('Training');
    expect(words.filter((word) => !/^(lyon|train(s|ed|ing)?)\b/i.test(word))).toEqual([]);
    const plain = await visit(ANNOUNCEMENT);
    expect(await articleHtml(page)).toBe(await articleHtml(plain));
    await expect
      .poll(() => visibleText(page.locator('[data-marks] [role=status]')))
      .toBe(`Words marked: ${words.length}`);
  });

  it.each([
    ['the passage that has most of the words', '?mark=company&mark=counted#content', 'counted'],
    ['the passage within its section', '?mark=seizure#what-was-taught', 'Seizure'],
    ['a passage further down than the title', '?mark=tracing&mark=traced#content', 'traced'],
  ])('opens at %s', async (_, query, word) => {
    const page = await visit(`${ANNOUNCEMENT}${query}`, { viewport: { width: 390, height: 500 } });
    await line(page).waitFor();
    await expect.poll(() => wordsInView(page)).toContain(word);
    expect(await layoutShift(page)).toBe(0);
  });

  it('stays where it was read when it is loaded again', async () => {
    const page = await visit(`${ANNOUNCEMENT}?mark=counted#content`);
    await line(page).waitFor();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.reload();
    await line(page).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(200);
  });

  it.each([1280, 320])('moves nothing at a width of %d', async (width) => {
    const page = await visit(MARKED, { viewport: { width, height: 640 } });
    await line(page).waitFor();
    expect(await layoutShift(page)).toBe(0);
  });

  it('clears the marks with the button', async () => {
    const page = await visit(`${MARKED}#who-came`);
    const button = page.getByRole('button', { name: 'Clear the marks' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expectCleared(page);
    await expect.poll(() => new URL(page.url()).hash).toBe('#who-came');
  });

  it('clears the marks with Escape, but not while somebody types', async () => {
    const page = await visit(MARKED);
    await line(page).waitFor();
    await page.locator('input[name=q]').press('Escape');
    expect(await line(page).isVisible()).toBe(true);
    await page.locator('h1').click();
    await page.keyboard.press('Escape');
    await expectCleared(page);
  });

  it('has a button that is large enough', async () => {
    const page = await visit(MARKED);
    const box = await page.getByRole('button', { name: 'Clear the marks' }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  });

  it('prints without the marks', async () => {
    const page = await visit(MARKED);
    await line(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await line(page).isVisible()).toBe(false);
  });

  it.each(['?mark=xylophone', '?mark=', '?mark=%3Cimg+src%3Dx%3E'])(
    'shows nothing where there is nothing to mark: %s',
    async (query) => {
      const page = await visit(`${ANNOUNCEMENT}${query}`);
      await page.waitForLoadState('networkidle');
      expect(await markedWords(page)).toEqual([]);
      expect(await line(page).isVisible()).toBe(false);
    },
  );

  it('loads nothing where the address names no marks', async () => {
    const scripts: string[] = [];
    const page = await visit(ANNOUNCEMENT, {
      prepare: async (loading) => {
        loading.on('request', (request) => scripts.push(request.url()));
      },
    });
    await page.waitForLoadState('networkidle');
    expect(scripts.filter((address) => /\/(show|markOf)\./.test(address))).toEqual([]);
  });

  it('is reached from a result', async () => {
    const page = await visit('/search/?q=harare', { archive: 'shipped' });
    await page.locator('[data-search-results] a').first().click();
    await line(page).waitFor();
    expect(await markedWords(page)).toContain('Harare');
  });
});

function line(page: Page) {
  return page.locator('[data-marks]');
}

/** The words that the browser paints as found. */
function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map(String));
}

/** The painted words that can be seen without scrolling. */
function wordsInView(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('search') ?? [])].flatMap((range) => {
      const { top, bottom } = (range as Range).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight ? [String(range)] : [];
    }),
  );
}

function articleHtml(page: Page): Promise<string> {
  return page.locator('article').innerHTML();
}

async function expectCleared(page: Page): Promise<void> {
  await line(page).waitFor({ state: 'hidden' });
  expect(await markedWords(page)).toEqual([]);
  await expect.poll(() => new URL(page.url()).search).toBe('');
}
