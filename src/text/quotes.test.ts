import { describe, expect, it } from 'vitest';
import { treeOf } from '../../tests/support/tree.ts';
import { copiedQuote } from './quotes.ts';
import { isElement } from './tree.ts';

function copied(words: string) {
  const caption = '<figcaption>Jane Roe, Director</figcaption>';
  const [quote] = treeOf(`<figure><blockquote>${words}</blockquote>${caption}</figure>`).children;
  return quote && isElement(quote) && copiedQuote(quote);
}

describe('copiedQuote', () => {
  it.each([
    ['<p>We <em>learn</em>.</p>', '“We learn.”'],
    ['<p>“We learn.”</p>', '“We learn.”'],
    ['<p>They said “no” and "yes".</p>', '“They said ‘no’ and ‘yes’.”'],
    ['<p>One.</p><p>Two <a href="https://a.example/">link</a>.</p>', '“One.\n\nTwo link.”'],
  ])('copies %s', (html, words) => {
    expect(copied(html)).toEqual({ words, speaker: 'Jane Roe, Director' });
  });
});
