import { describe, expect, it } from 'vitest';
import {
  escapeHtml,
  withAbsoluteAddresses,
  withDateline,
  withFormerHeadings,
  withHeadingLinks,
  withImages,
  withoutPresentation,
  withSpacedColumns,
} from './html.ts';

describe('withDateline', () => {
  it.each([
    ['<p>Text.</p>', '<p><span class="dateline">LYON —</span> Text.</p>'],
    ['<p>A</p><p>B</p>', '<p><span class="dateline">LYON —</span> A</p><p>B</p>'],
    ['<ul><li>A</li></ul>', '<p><span class="dateline">LYON —</span></p><ul><li>A</li></ul>'],
    ['<h2 id="a">A</h2>', '<p><span class="dateline">LYON —</span></p><h2 id="a">A</h2>'],
    ['<pre>A</pre>', '<p><span class="dateline">LYON —</span></p><pre>A</pre>'],
  ])('%s', (html, expected) => {
    expect(withDateline(html, 'LYON —')).toBe(expected);
  });

  it('says in which language the dateline is, where the text is in another', () => {
    expect(withDateline('<p>نص</p>', 'DUBAI —', 'en')).toBe(
      '<p><span class="dateline" lang="en">DUBAI —</span> نص</p>',
    );
  });

  it('escapes the dateline', () => {
    expect(withDateline('<p>A</p>', 'A&B <C>')).toBe(
      '<p><span class="dateline">A&amp;B &lt;C&gt;</span> A</p>',
    );
  });
});

describe('withSpacedColumns', () => {
  it('keeps the heads of columns apart', () => {
    expect(withSpacedColumns('<tr><th>A</th><th scope="col">B</th></tr>')).toBe(
      '<tr><th>A</th> <th scope="col">B</th></tr>',
    );
  });
});

describe('withHeadingLinks', () => {
  const label = (heading: string) => `Link to “${heading}”`;

  it.each([
    [
      '<h2 id="a">A</h2>',
      '<h2 id="a">A <a class="anchor" href="#a" aria-label="Link to “A”" data-pagefind-ignore>#</a></h2>',
    ],
    [
      '<h3 id="r-d">R&#x26;D <code>&#x3C;b></code></h3>',
      '<h3 id="r-d">R&#x26;D <code>&#x3C;b></code> <a class="anchor" href="#r-d" aria-label="Link to “R&amp;D &lt;b&gt;”" data-pagefind-ignore>#</a></h3>',
    ],
    [
      '<h2 id="a">A</h2><p>B</p><h4 id="c">C</h4>',
      '<h2 id="a">A <a class="anchor" href="#a" aria-label="Link to “A”" data-pagefind-ignore>#</a></h2><p>B</p>' +
        '<h4 id="c">C <a class="anchor" href="#c" aria-label="Link to “C”" data-pagefind-ignore>#</a></h4>',
    ],
    ['<p>No heading</p>', '<p>No heading</p>'],
  ])('%s', (html, expected) => {
    expect(withHeadingLinks(html, label)).toBe(expected);
  });
});

describe('withImages', () => {
  const images = [
    { src: '/_astro/a.webp', width: 640, height: 360 },
    { src: '/_astro/b.webp?a=1&b="2"', width: 10, height: 20 },
  ];

  it('puts each picture in its place', () => {
    expect(withImages('<img src="image:1" alt="B"><img src="image:0" alt="A">', images)).toBe(
      '<img src="/_astro/b.webp?a=1&amp;b=&quot;2&quot;" width="10" height="20" loading="lazy" decoding="async" alt="B">' +
        '<img src="/_astro/a.webp" width="640" height="360" loading="lazy" decoding="async" alt="A">',
    );
  });

  it('leaves text that looks like one', () => {
    const text = '<p>src="image:0"</p>';
    expect(withImages(text, images)).toBe(text);
  });

  it('fails for a picture that is not there', () => {
    expect(() => withImages('<img src="image:2" alt="">', images)).toThrow(
      'The text refers to picture 2, which it does not have.',
    );
  });
});

describe('withoutPresentation', () => {
  it.each([
    ['<p><span class="dateline">LYON —</span> A</p>', '<p>LYON — A</p>'],
    ['<figure class="quote"><p>A</p></figure>', '<figure><p>A</p></figure>'],
    [
      '<div class="table" tabindex="0"><table><th scope="col" data-align="left">A</th></table></div>',
      '<div><table><th scope="col">A</th></table></div>',
    ],
    ['<aside class="note" aria-label="A > B class=">C</aside>', '<aside>C</aside>'],
    [
      '<img src="/a.webp" width="2" height="1" loading="lazy" decoding="async" alt="A > B loading">',
      '<img src="/a.webp" width="2" height="1" alt="A > B loading">',
    ],
    [
      '<h2 id="a">A</h2><ol start="3" reversed><li>B</ol>',
      '<h2 id="a">A</h2><ol start="3" reversed><li>B</ol>',
    ],
    ['<p style="color: red" onclick="x()">A</p>', '<p>A</p>'],
    ['<p>&#x3C;p class="a"></p><br>', '<p>&#x3C;p class="a"></p><br>'],
  ])('%s', (html, expected) => {
    expect(withoutPresentation(html)).toBe(expected);
  });
});

describe('withAbsoluteAddresses', () => {
  it.each([
    ['<a href="/about/">A</a>', '<a href="https://a.example/about/">A</a>'],
    ['<a href="#b">A</a>', '<a href="https://a.example#b">A</a>'],
    ['<img src="/a.webp" alt="A">', '<img src="https://a.example/a.webp" alt="A">'],
    ['<a href="/?a=1&amp;b=2">A</a>', '<a href="https://a.example/?a=1&amp;b=2">A</a>'],
    ['<a href="https://b.example/">A</a>', '<a href="https://b.example/">A</a>'],
    ['<a href="mailto:a@b.example">A</a>', '<a href="mailto:a@b.example">A</a>'],
    ['<p>href="/about/"</p>', '<p>href="/about/"</p>'],
  ])('%s', (html, expected) => {
    expect(withAbsoluteAddresses(html, (address) => `https://a.example${address}`)).toBe(expected);
  });
});

describe('escapeHtml', () => {
  it.each([
    ['R&D', 'R&amp;D'],
    ['&amp;', '&amp;amp;'],
    ['<b>', '&lt;b&gt;'],
    ['"a"', '&quot;a&quot;'],
    ["'a' 🚓", "'a' 🚓"],
  ])('%s', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected);
  });
});

describe('withFormerHeadings', () => {
  it('lets links to headings that are gone lead to others, or to the beginning', () => {
    const html = '<p>One.</p><h2 id="the-course">The course</h2>';
    const former = [{ id: 'lessons', now: 'the-course' }, { id: 'q&a' }];
    expect(withFormerHeadings(html, former)).toBe(
      '<span id="q&amp;a"></span><p>One.</p><h2 id="the-course"><span id="lessons"></span>The course</h2>',
    );
  });
});
