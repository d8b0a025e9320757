import { describe, expect, it } from 'vitest';
import { treeOf } from '../../tests/support/tree.ts';
import { plainText } from './plainText.ts';

const text = (html: string) => plainText(treeOf(html), { linkAddress: (href) => href });

describe('plain text', () => {
  it.each([
    [
      'a paragraph on one line',
      '<p>One\ntwo  <em>three</em>.</p><p>Four</p>',
      'One two three.\n\nFour',
    ],
    ['headings underlined by level', '<h2>A <code>b</code></h2><h3>Cd</h3>', 'A b\n===\n\nCd\n--'],
    [
      'lists in lists',
      '<ol start="3"><li>a</li><li>b<ul><li>c</li><li>d</li></ul></li></ol>',
      '3. a\n4. b\n   - c\n   - d',
    ],
    [
      'loose lists',
      '<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n<li><p>c</p></li></ul>',
      '- a\n  b\n- c',
    ],
    [
      'a quote with its speaker',
      '<figure class="quote"><blockquote><p>So.</p><p>Yes.</p></blockquote><figcaption>Jane Roe, Director</figcaption></figure>',
      '> So.\n>\n> Yes.\n> — Jane Roe, Director',
    ],
    [
      'a picture by its description, caption and credit',
      '<figure><img src="image:0" alt="A &quot;room&quot;"><figcaption>In Lyon <small>NPE · CC BY 4.0</small></figcaption></figure>',
      '[A "room"]\nIn Lyon (NPE · CC BY 4.0)',
    ],
    [
      'a note with its title',
      '<aside class="note" aria-label="Figures"><p><strong>Figures</strong></p><p>Its own.</p></aside>',
      '| Figures\n|\n| Its own.',
    ],
    [
      'a table row by row',
      '<div class="table" tabindex="0"><table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>',
      'A | B\n--- | ---\n1 | 2',
    ],
    ['code as it stands', '<pre tabindex="0"><code>a\n  b  c\n</code></pre>', '    a\n      b  c'],
    [
      'links with their address, once',
      '<p><a href="https://a.example/?a=1&amp;b=2">There</a>, <a href="https://b.example/">https://b.example/</a></p>',
      'There <https://a.example/?a=1&b=2>, https://b.example/',
    ],
    [
      'abbreviations and powers so that nothing runs together',
      '<p><abbr title="Know Your Customer">KYC</abbr>, 10<sup>6</sup>, 1<sup>st</sup>, H<sub>2</sub>O</p>',
      'KYC (Know Your Customer), 10^6, 1st, H2O',
    ],
    ['a rule', '<p>a</p><hr><p>b</p>', 'a\n\n* * *\n\nb'],
    [
      'hostile characters as they are',
      '<p>5 &lt; 6 &amp; ]]&gt; 🚓 شرطة</p>',
      '5 < 6 & ]]> 🚓 شرطة',
    ],
  ])('writes %s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('leaves out addresses that are not asked for', () => {
    const html = '<p><a href="/topics/x/">the topic</a></p>';
    expect(plainText(treeOf(html), { linkAddress: () => undefined })).toBe('the topic');
  });

  it('refuses an element that it does not know, so that no text is lost', () => {
    expect(() => text('<details>a</details>')).toThrow('<details>');
  });
});
