import { describe, expect, it } from 'vitest';
import { withQuoteButtons } from './quotes.ts';

const quote = (words: string, caption = 'Jane Roe, Director') =>
  `<figure class="quote"><blockquote>${words}</blockquote><figcaption>${caption}</figcaption></figure>`;
const copied = (html: string) =>
  withQuoteButtons(html, 'Copy', ({ words, speaker }) => `${words}\n— ${speaker}`)
    .match(/data-copy="([^"]*)"/)?.[1]
    ?.replaceAll('&#10;', '\n')
    .replaceAll('&amp;', '&');

describe('withQuoteButtons', () => {
  it('puts a button into the caption of each quote, and changes nothing else', () => {
    const html = `<p>A</p>${quote('<p>One.</p>')}<p>B</p>${quote('<p>Two.</p>')}<blockquote><p>C</p></blockquote>`;
    const button =
      /<button type="button" data-copy="[^"]*" data-pagefind-ignore hidden>Copy<\/button><span role="status"><\/span>/g;
    const result = withQuoteButtons(html, 'Copy', ({ words }) => words);
    expect(result.match(button)).toHaveLength(2);
    expect(result.replace(button, '').replaceAll(' </figcaption>', '</figcaption>')).toBe(html);
  });

  it.each([
    ['<p>We <em>learn</em>.</p>', '“We learn.”'],
    ['<p>“We learn.”</p>', '“We learn.”'],
    ['<p>They said “no” and "yes".</p>', '“They said ‘no’ and ‘yes’.”'],
    ['<p>One.</p><p>Two <a href="https://a.example/">link</a>.</p>', '“One.\n\nTwo link.”'],
  ])('copies %s', (words, text) => {
    expect(copied(quote(words))).toBe(`${text}\n— Jane Roe, Director`);
  });

  it('escapes what it copies', () => {
    const html = withQuoteButtons(quote('<p>R&amp;D</p>', 'A &amp; "B"'), 'Copy', (q) => q.speaker);
    expect(html).toContain('data-copy="A &amp; &quot;B&quot;"');
  });

  it('says in which language the label is, where the text is in another', () => {
    expect(withQuoteButtons(quote('<p>A</p>'), 'Copy', () => '', 'en')).toContain(' lang="en" ');
  });
});
