import { describe, expect, it } from 'vitest';
import { PAGE_TYPES, settled } from '../support/pageTypes.ts';
import { useVisitor } from '../support/visitor.ts';

describe('on a screen of 320 pixels', () => {
  const visit = useVisitor();

  it.each(PAGE_TYPES)('$type does not scroll sideways', async ({ archive, address }) => {
    const page = await visit(address, {
      archive,
      viewport: { width: 320, height: 640 },
      mayFail: address.includes('/1999/'),
    });
    await settled(page);
    const { content, tooWide } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      tooWide: [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .filter((element) => !element.closest('.table, pre'))
        .map((element) => element.outerHTML.slice(0, 80)),
    }));
    expect(tooWide).toEqual([]);
    expect(content).toBeLessThanOrEqual(320);
  });
});
