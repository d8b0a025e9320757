import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PAGE_TYPES, settled } from '../support/pageTypes.ts';
import { useVisitor } from '../support/visitor.ts';

/** More stops than these on the way to what a reader wants are too many. */
const STOPS = 15;

describe('with the keyboard alone', () => {
  const visit = useVisitor();

  it('the first stop leads past the navigation', async () => {
    const page = await visit('/announcements/2024/everything/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ text: 'Skip to content', isOutlined: true });
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#content');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ isInMain: true });
  });

  it('a search can be made and a result be read', async () => {
    const page = await visit('/', { archive: 'shipped' });
    await tabTo(page, ({ name }) => name === 'q');
    await page.keyboard.type('harare');
    await page.keyboard.press('Enter');
    await page.locator('[data-search-done="harare"]').waitFor({ state: 'attached' });
    await tabTo(page, ({ name }) => name === 'q');
    await tabTo(page, ({ isResult }) => isResult);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/announcements/**');
  });

  it.each(PAGE_TYPES)('every stop on $type can be seen', async ({ archive, address }) => {
    const page = await visit(address, { archive, mayFail: address.includes('/1999/') });
    await settled(page);
    const stops = await stopsOn(page, 30);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter(({ isOutlined, isInView }) => !isOutlined || !isInView)).toEqual([]);
  });
});

interface Focused {
  /** Nothing on the page has the focus. */
  isPage: boolean;
  text: string;
  name: string | null;
  isInMain: boolean;
  isResult: boolean;
  isOutlined: boolean;
  isInView: boolean;
}

/** The element that has the focus, and whether that can be seen. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height, top, left, bottom, right } = element.getBoundingClientRect();
    return {
      isPage: element === document.body,
      text: element.textContent ?? '',
      name: element.getAttribute('name'),
      isInMain: element.closest('main') !== null,
      isResult: element.closest('[data-search-results]') !== null,
      isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isInView:
        width > 1 &&
        height > 1 &&
        bottom > 0 &&
        right > 0 &&
        top < innerHeight &&
        left < innerWidth,
    };
  });
}

/** The first stops of the Tab key on a page, until it leaves the page. */
async function stopsOn(page: Page, limit: number): Promise<Focused[]> {
  const stops: Focused[] = [];
  while (stops.length < limit) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.isPage) break;
    stops.push(stop);
  }
  return stops;
}

/** Presses Tab until the wanted element has the focus. */
async function tabTo(page: Page, isWanted: (element: Focused) => boolean): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (isWanted(await focused(page))) return;
  }
  throw new Error(`It is not among the first ${STOPS} stops.`);
}
