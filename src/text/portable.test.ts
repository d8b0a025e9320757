import { expect, it } from 'vitest';
import { archived } from '../../tests/support/archive.ts';
import { portableHtml } from './portable.ts';

it('stands on its own: dateline, whole addresses, nothing that only this site understands', () => {
  const announcement = archived({
    html:
      '<p>News from <a href="#a">below</a> and <a href="/topics/x/?a=1&amp;b=2">a topic</a>.</p>' +
      '<h2 id="a">A</h2>' +
      '<figure class="quote"><blockquote><p>So class="x" it is.</p></blockquote></figure>' +
      '<figure><img src="image:0" alt="a > b class=&quot;c&quot;"></figure>' +
      '<div class="table" tabindex="0"><table><tbody><tr><td data-align="right">1</td></tr></tbody></table></div>',
  });
  const images = [{ src: '/_astro/a.webp', width: 640, height: 360 }];
  expect(portableHtml(announcement, images)).toBe(
    '<p><strong>LYON, France, 9 February 2024 —</strong> ' +
      'News from <a href="https://press.example/announcements/2024/tst-2024-001/#a">below</a> ' +
      'and <a href="https://press.example/topics/x/?a=1&amp;b=2">a topic</a>.</p>' +
      '<h2 id="a">A</h2>' +
      '<figure><blockquote><p>So class="x" it is.</p></blockquote></figure>' +
      '<figure><img src="https://press.example/_astro/a.webp" width="640" height="360" alt="a > b class=&quot;c&quot;"></figure>' +
      '<table><tbody><tr><td align="right">1</td></tr></tbody></table>',
  );
});

it.each([
  ['<aside aria-label="A"><p>B</p></aside>', '<aside aria-label="A"><p>B</p></aside>'],
  ['<ol start="3"><li>B</li></ol>', '<ol start="3"><li>B</li></ol>'],
  ['<ul><li>&lt;p class="a"></li></ul>', '<ul><li>&lt;p class="a"></li></ul>'],
  [
    '<ul><li><a href="https://b.example/">A</a></li></ul>',
    '<ul><li><a href="https://b.example/">A</a></li></ul>',
  ],
  [
    '<ul><li><a href="mailto:a@b.example">A</a></li></ul>',
    '<ul><li><a href="mailto:a@b.example">A</a></li></ul>',
  ],
  ['<ul><li>href="/about/"</li></ul>', '<ul><li>href="/about/"</li></ul>'],
])('keeps %s', (html, expected) => {
  const dateline = '<p><strong>LYON, France, 9 February 2024 —</strong></p>';
  expect(portableHtml(archived({ html }), [])).toBe(dateline + expected);
});
