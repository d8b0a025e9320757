import { describe, expect, it } from 'vitest';
import { archived, type Written } from '../../tests/support/archive.ts';
import { en } from '../i18n/en.ts';
import { pageHtml } from './page.ts';

const DATELINE = '<span class="dateline">LYON, France, 9 February 2024 —</span>';

/** A text as its page shows it, behind the dateline. */
function page(html: string, written: Written = {}, pictures: Parameters<typeof pageHtml>[1] = []) {
  return pageHtml(archived({ html, ...written }), pictures, en).replace(`<p>${DATELINE}</p>`, '');
}

describe('the text on its page', () => {
  it('has a dateline', () => {
    expect(page('<p>Text.</p>')).toBe(`<p>${DATELINE} Text.</p>`);
  });

  it('has a dateline in the language of the interface', () => {
    expect(page('<p>نص</p>', { language: 'ar' })).toBe(
      '<p><span class="dateline" lang="en">LYON, France, 9 February 2024 —</span> نص</p>',
    );
  });

  it('has the class of each component, and names its notes', () => {
    expect(page('<aside aria-label="A"><p><strong>A</strong></p><p>B</p></aside>')).toBe(
      '<aside class="note" aria-label="A"><p><strong>A</strong></p><p>B</p></aside>',
    );
  });

  it('has tables and code that a keyboard can scroll', () => {
    const row = '<tr><th scope="col">A</th><th scope="col" align="right">B</th></tr>';
    expect(page(`<table><thead>${row}</thead></table><pre><code>a</code></pre>`)).toBe(
      '<div class="table" tabindex="0"><table><thead><tr><th scope="col">A</th>' +
        '<th scope="col" data-align="right">B</th></tr></thead></table></div>' +
        '<pre tabindex="0"><code>a</code></pre>',
    );
  });
});

describe('a heading', () => {
  it.each([
    [
      '<h2 id="a">A</h2>',
      '<h2 id="a">A <a class="anchor" href="#a" aria-label="Link to the section “A”">#</a></h2>',
    ],
    [
      '<h3 id="r-d">R&amp;D <code>&lt;b></code></h3>',
      '<h3 id="r-d">R&amp;D <code>&lt;b></code> <a class="anchor" href="#r-d" aria-label="Link to the section “R&amp;D <b>”">#</a></h3>',
    ],
    [
      '<h2 id="a">A</h2><p>B</p><h4 id="c">C</h4>',
      '<h2 id="a">A <a class="anchor" href="#a" aria-label="Link to the section “A”">#</a></h2><p>B</p>' +
        '<h4 id="c">C <a class="anchor" href="#c" aria-label="Link to the section “C”">#</a></h4>',
    ],
  ])('%s links to itself', (html, expected) => {
    expect(page(html)).toBe(expected);
  });

  it('that is gone leads to the one in its place, or to the beginning', () => {
    const formerHeadings = [{ id: 'lessons', now: 'the-course' }, { id: 'q&a' }];
    expect(page('<p>One.</p><h2 id="the-course">The course</h2>', { formerHeadings })).toMatch(
      /^<span id="q&amp;a"><\/span><p>.*<\/p><h2 id="the-course"><span id="lessons"><\/span>The course /,
    );
  });
});

describe('a picture', () => {
  const pictures = [
    { src: '/_astro/a.webp', width: 640, height: 360 },
    { src: '/_astro/b.webp?a=1&b="2"', width: 10, height: 20 },
  ];

  it('stands in its place', () => {
    const html =
      '<figure><img src="image:1" alt="B"></figure><figure><img src="image:0" alt="A"></figure>';
    expect(page(html, {}, pictures)).toBe(
      '<figure><img src="/_astro/b.webp?a=1&amp;b=&quot;2&quot;" width="10" height="20" loading="lazy" decoding="async" alt="B"></figure>' +
        '<figure><img src="/_astro/a.webp" width="640" height="360" loading="lazy" decoding="async" alt="A"></figure>',
    );
  });

  it('is not what only looks like one', () => {
    expect(page('<ul><li>src="image:0"</li></ul>')).toBe('<ul><li>src="image:0"</li></ul>');
  });

  it('has to be there', () => {
    expect(() => page('<p><img src="image:2" alt=""></p>', {}, pictures)).toThrow(
      'The text refers to picture 2, which it does not have.',
    );
  });
});

describe('a quote', () => {
  const quote = (words: string, caption = 'Jane Roe, Director') =>
    `<figure class="quote"><blockquote>${words}</blockquote><figcaption>${caption}</figcaption></figure>`;
  const BUTTON =
    /<button type="button" data-copy="[^"]*" hidden>Copy quote<\/button><span role="status"><\/span>/g;

  it('has a button in its caption, and nothing else is changed', () => {
    const html = `<p>A</p>${quote('<p>One.</p>')}<p>B</p>${quote('<p>Two.</p>')}<blockquote><p>C</p></blockquote>`;
    const result = page(html);
    expect(result.match(BUTTON)).toHaveLength(2);
    expect(result.replace(BUTTON, '').replaceAll(' </figcaption>', '</figcaption>')).toBe(
      html.replace('<p>', `<p>${DATELINE} `),
    );
  });

  it('is copied with its source', () => {
    expect(page(quote('<p>R&amp;D</p>', 'A &amp; "B"'))).toMatch(
      /data-copy="“R&amp;D”\s+— A &amp; &quot;B&quot;,? /,
    );
  });

  it('says in which language the button is, where the text is in another', () => {
    expect(page(quote('<p>A</p>'), { language: 'ar' })).toContain(' lang="en" hidden>');
  });
});
