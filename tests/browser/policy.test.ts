import { describe, expect, it } from 'vitest';
import { PAGE_TYPES, settled } from '../support/pageTypes.ts';
import { useVisitor } from '../support/visitor.ts';

describe('under a strict Content-Security-Policy', () => {
  const visit = useVisitor();

  it.each(PAGE_TYPES)('$type is whole and complains of nothing', async ({ archive, address }) => {
    const page = await visit(address, { archive, mayFail: address.includes('/1999/') });
    await settled(page);
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(fonts).toBeGreaterThanOrEqual(2);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('a page that breaks the policy is noticed', async () => {
    const page = await visit('/', { mayFail: true });
    const message = page.waitForEvent('console');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red">red</p>');
    });
    expect((await message).text()).toContain('Content Security Policy');
  });
});
