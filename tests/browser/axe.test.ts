import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { PAGE_TYPES, settled } from '../support/pageTypes.ts';
import { useVisitor } from '../support/visitor.ts';

/** WCAG 2.0 to 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  const visit = useVisitor();
  let checked = 0;
  afterAll(() => expect(checked).toBe(PAGE_TYPES.length));

  it.each(PAGE_TYPES)('$type has no barrier that axe finds', async ({ archive, address }) => {
    const page = await visit(address, {
      archive,
      colorScheme,
      mayFail: address.includes('/1999/'),
    });
    await settled(page);
    expect(page.frames()).toHaveLength(1);
    // Without frames in the page, axe's old way sees everything, and is faster.
    const axe = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode();
    const { violations, passes } = await axe.analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['color-contrast', 'document-title', 'html-has-lang', 'link-name']),
    );
    checked += 1;
  });
});
