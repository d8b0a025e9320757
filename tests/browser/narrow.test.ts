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

  it.each(PAGE_TYPES)('$type breaks words of 60 letters', async ({ archive, address }) => {
    const page = await visit(address, {
      archive,
      viewport: { width: 320, height: 640 },
      mayFail: address.includes('/1999/'),
    });
    await settled(page);
    const replaced = await page.evaluate(putLongWords, {
      word: LONG_WORD,
      without: WORDS_OF_THE_INTERFACE,
    });
    expect(replaced).toBeGreaterThan(10);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

/** A word as German makes them, of 60 letters. */
const LONG_WORD = 'Vermögensabschöpfungszusammenarbeitsvereinbarungsverhandlung';

/** Where only words of the interface and numbers stand, which nobody writes anew. */
const WORDS_OF_THE_INTERFACE =
  'thead, .numeric, .year-bars, svg, select, label, #search-tags, script, style, noscript';

/** Puts a word in place of the first one in every text of the page, and counts the texts. */
function putLongWords({ word, without }: { word: string; without: string }): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest(`pre, ${without}`)) texts.push(text);
  }
  for (const text of texts) text.data = text.data.replace(/\p{L}{3,}/u, word);
  return texts.filter(({ data }) => data.includes(word)).length;
}

describe('a table on a phone', () => {
  const visit = useVisitor();
  const open = (address: string) =>
    visit(address, { archive: 'shipped', viewport: { width: 390, height: 844 } });

  it('gives the names of trainings its whole width', async () => {
    const page = await open('/organisations/interpol/');
    const names = page.locator('.training-table tbody th');
    const shares = await names.evaluateAll((all) =>
      all.map((each) => each.clientWidth / (each.closest('table')?.clientWidth ?? 0)),
    );
    expect(shares.length).toBeGreaterThan(0);
    expect(Math.min(...shares)).toBeGreaterThan(0.95);
  });

  it('begins all bars at one edge, with room for the sign behind the longest', async () => {
    const page = await open('/figures/');
    const tables = await page.locator('.bar-table').evaluateAll((all) =>
      all.map((table) => ({
        edges: [...table.querySelectorAll('svg')].map((bar) => bar.getBoundingClientRect().left),
        beyond: [...table.querySelectorAll('svg text')].filter(
          (sign) =>
            sign.getBoundingClientRect().right >
            (sign.closest('svg')?.getBoundingClientRect().right ?? 0),
        ).length,
      })),
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const { edges, beyond } of tables) {
      expect(Math.max(...edges) - Math.min(...edges)).toBeLessThan(1);
      expect(beyond).toBe(0);
    }
  });
});
