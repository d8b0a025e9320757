import type { BuiltPage } from '../../support/builtSite.ts';

/**
 * Finds what every page must say about itself, and a page does not.
 *
 * @param former Where former addresses lead; nothing for one that has ended.
 */
export function headFaults(
  { address, document }: BuiltPage,
  siteAddress: string,
  former: ReadonlyMap<string, string | undefined> = new Map(),
): string[] {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const isNotFound = address === '/404.html' || (former.has(address) && !former.get(address));
  const own = siteAddress + (former.get(address) ?? address);
  const rules: [boolean, string][] = [
    [count('h1') === 1, 'has not exactly one h1'],
    [text(document.querySelector('h1')) !== '', 'has an empty h1'],
    [count('head > title') === 1 && text(document.querySelector('title')) !== '', 'has no title'],
    [count('meta[name="description"][content]:not([content=""])') === 1, 'has no description'],
    [isLanguage(document.documentElement.getAttribute('lang')), 'has no lang'],
    [/^(?:ltr|rtl)$/.test(document.documentElement.getAttribute('dir') ?? ''), 'has no dir'],
    [isNotFound || canonical === own, `has the canonical address ${canonical}`],
    [!isNotFound || count('meta[name="robots"][content="noindex"]') === 1, 'may be indexed'],
    [
      count('link[rel="alternate"][type="application/rss+xml"][href="/rss.xml"]') === 1,
      'names no feed',
    ],
    [count('meta[name="viewport"]') === 1, 'has no viewport'],
  ];
  return rules.flatMap(([holds, fault]) => (holds ? [] : [`${address} ${fault}`]));
}

/** Titles or descriptions that several pages share: `/a/ and /b/ are both "Training"`. */
export function shared(
  pages: readonly BuiltPage[],
  read: (page: BuiltPage) => string | null | undefined,
): string[] {
  const groups = Map.groupBy(pages, read);
  return [...groups].flatMap(([value, group]) =>
    group.length < 2
      ? []
      : [`${group.map(({ address }) => address).join(' and ')} are both "${value}"`],
  );
}

/** The text of `<title>`. */
export function titleOf({ document }: BuiltPage): string {
  return text(document.querySelector('title'));
}

/** The description that search engines show. */
export function descriptionOf({ document }: BuiltPage): string | null | undefined {
  return document.querySelector('meta[name="description"]')?.getAttribute('content');
}

function text(element: Element | null): string {
  return element?.textContent?.trim() ?? '';
}

function isLanguage(tag: string | null): boolean {
  return tag !== null && tag !== '' && Intl.getCanonicalLocales(tag)[0] === tag;
}
