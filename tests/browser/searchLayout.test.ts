import { describe, expect, it } from 'vitest';
import { layoutShift } from '../support/layoutShift.ts';
import { settled } from '../support/pageTypes.ts';
import { useVisitor } from '../support/visitor.ts';

/** What pages may move by themselves, a fifth of what web.dev/articles/cls calls good. */
const MOST_SHIFT = 0.02;

const SEARCHES = [
  '/search/',
  '/search/?q=interpol',
  '/search/?q=xylophone',
  '/search/?q=training&kind=training&year=2024',
  `/search/?${new URLSearchParams({ q: 'the nigeriaa xylophone topci:crime' })}`,
];

describe.each([412, 1280])('the search page at %i pixels', (width) => {
  const visit = useVisitor();

  it.each(SEARCHES)('does not push what is read on a first visit: %s', async (address) => {
    const page = await visit(address, { archive: 'shipped', viewport: { width, height: 823 } });
    await settled(page);
    expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);
  });

  it('does not either where the answer takes its time', async () => {
    const page = await visit('/search/?q=interpol', {
      archive: 'shipped',
      viewport: { width, height: 823 },
      prepare: (each) =>
        each.route(/\/search\/(?:index|vocabulary|titles|names)/, async (route) => {
          await new Promise((go) => setTimeout(go, 400));
          await route.continue();
        }),
    });
    await settled(page);
    expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);
  });
});
