import { describe, expect, it } from 'vitest';
import { useVisitor } from '../support/visitor.ts';

describe('a feed that is opened in a browser', () => {
  const visit = useVisitor();

  it.each([
    ['/rss.xml', 'item', { link: 'block', guid: 'none', description: 'block', encoded: 'none' }],
    ['/atom.xml', 'entry', { link: 'block', id: 'none', summary: 'block', content: 'none' }],
  ])('%s can be read, and says what it is', async (address, entry, display) => {
    const page = await visit(address);
    const seen = await page.evaluate(
      ({ entry, names }) => {
        const root = document.documentElement;
        const styleOf = (element: Element | null | undefined) =>
          element ? getComputedStyle(element).display : 'missing';
        const first = document.getElementsByTagNameNS('*', entry)[0];
        const child = (name: string) =>
          [...(first?.children ?? [])].find(({ localName }) => localName === name);
        return {
          words: getComputedStyle(root, '::before').content,
          title: styleOf(document.getElementsByTagNameNS('*', 'title')[0]),
          headline: styleOf(child('title')),
          display: Object.fromEntries(names.map((name) => [name, styleOf(child(name))])),
        };
      },
      { entry, names: Object.keys(display) },
    );
    expect(seen.words).toContain('This is a feed.');
    expect(seen).toMatchObject({ title: 'block', headline: 'block', display });
  });

  it.each([
    ['light', 'rgb(251, 249, 243)'],
    ['dark', 'rgb(20, 20, 18)'],
  ] as const)('has the colours of a %s page', async (colorScheme, paper) => {
    const page = await visit('/rss.xml', { colorScheme });
    const colour = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(colour).toBe(paper);
  });
});

describe('the page of feeds', () => {
  const visit = useVisitor();

  it('copies an address', async () => {
    const page = await visit('/feeds/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const topics = page.locator('#topic');
    await topics.locator('summary').click();
    await topics.getByRole('button', { name: 'Copy the address of Atom: Tracing' }).click();
    await topics.getByText('Copied').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'https://press.example/topics/tracing/atom.xml',
    );
  });

  it('opens its groups without script', async () => {
    const page = await visit('/feeds/', { javaScriptEnabled: false });
    const address = page.getByText('https://press.example/topics/tracing/rss.xml');
    expect(await address.isVisible()).toBe(false);
    await page.locator('#topic summary').click();
    expect(await address.isVisible()).toBe(true);
    expect(await page.locator('.feed-list button:visible').count()).toBe(0);
  });
});
