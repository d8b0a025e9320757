import { describe, expect, inject, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { type BuiltPage, readSite } from '../support/builtSite.ts';

/** In a language that the interface is not translated to. */
const ARABIC = '/announcements/2025/arabic/';

describe('words of the interface', () => {
  const { pages } = readSite(inject('fixtureSite'));
  const words = new Set(textsOf(en));

  it('on a page in another language say which language they are in', () => {
    const found = pages.filter(({ address }) => address === ARABIC).flatMap(textNodes);
    const ours = found.filter(({ data }) => words.has(data.trim()));
    expect(ours.length).toBeGreaterThan(20);
    expect(ours.filter((text) => languageOf(text) !== 'en').map(({ data }) => data)).toEqual([]);
  });

  it('and dates beside a text in another language do, too', () => {
    const texts = pages.flatMap(textNodes).filter(({ data }) => /^\s*\d+ \p{Lu}[a-z]+/u.test(data));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => languageOf(text) !== 'en').map(({ data }) => data)).toEqual([]);
  });

  it('do not say that the text of the announcement is in theirs', () => {
    const found = pages
      .flatMap(textNodes)
      .filter(({ data }) => /^[\s\p{P}\p{sc=Arabic}]+$/u.test(data));
    const texts = found.filter(({ data }) => /\p{sc=Arabic}/u.test(data));
    expect(texts.length).toBeGreaterThan(5);
    const inArticle = texts.filter((text) =>
      text.parentElement?.closest('h1, .standfirst, .prose'),
    );
    expect(inArticle.filter((text) => languageOf(text) !== 'ar').map(({ data }) => data)).toEqual(
      [],
    );
  });
});

/** Every text in a dictionary that is not made by a function. */
function textsOf(dictionary: object): string[] {
  return Object.values(dictionary).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? textsOf(value) : [];
  });
}

/** The texts that are shown on a page. */
function textNodes({ document }: BuiltPage): Text[] {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.matches('main *') && !element.closest('script, noscript'))
    .flatMap((element) => [...element.childNodes])
    .filter((node): node is Text => node.nodeType === 3 && node.textContent?.trim() !== '');
}

function languageOf(text: Text): string | null | undefined {
  return text.parentElement?.closest('[lang]')?.getAttribute('lang');
}
