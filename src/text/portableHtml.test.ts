import { expect, it } from 'vitest';
import { archived } from '../../tests/support/archive.ts';
import { portableHtml } from './portableHtml.ts';

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
      '<h2>A</h2>' +
      '<figure><blockquote><p>So class="x" it is.</p></blockquote></figure>' +
      '<figure><img src="https://press.example/_astro/a.webp" width="640" height="360" alt="a > b class=&quot;c&quot;"></figure>' +
      '<div><table><tbody><tr><td align="right">1</td></tr></tbody></table></div>',
  );
});
