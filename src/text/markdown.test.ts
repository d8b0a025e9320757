import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { treeOf } from '../../tests/support/tree.ts';
import { escapeHtml } from './escapeHtml.ts';
import { writeMarkdown } from './markdown.ts';
import { isElement, textContent } from './tree.ts';

it.each([
  [
    'words',
    '<p><em>a</em> <strong>b</strong> <code>c`d</code> <a href="https://a.example/" title="T">e</a></p>',
    '*a* **b** ``c`d`` [e](https://a.example/ "T")\n',
  ],
  ['headings', '<h2>A</h2><h4>B</h4>', '## A\n\n#### B\n'],
  [
    'lists in lists',
    '<ol start="3"><li>a</li><li>b<ul><li>c</li></ul></li></ol>',
    '3. a\n4. b\n   - c\n',
  ],
  ['loose lists', '<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>', '- a\n\n  b\n\n- c\n'],
  [
    'a quote with its speaker',
    '<figure><blockquote><p>So.</p></blockquote><figcaption>Jane Roe</figcaption></figure>',
    '> So.\n>\n> — Jane Roe\n',
  ],
  [
    'a picture with its caption and credit',
    '<figure><img src="https://a.example/b.webp" alt="A room"><figcaption>In Lyon <small>NPE · CC BY</small></figcaption></figure>',
    '![A room](https://a.example/b.webp)\n\n*In Lyon* NPE · CC BY\n',
  ],
  [
    'a note with its title',
    '<aside aria-label="T"><p><strong>T</strong></p><p>a</p></aside>',
    '> **T**\n>\n> a\n',
  ],
  [
    'a table with its columns aligned',
    '<div><table><thead><tr><th>A</th><th align="right">B|C</th></tr></thead><tbody><tr><td>1</td><td align="right">2</td></tr></tbody></table></div>',
    '| A | B\\|C |\n| - | -: |\n| 1 | 2 |\n',
  ],
  ['code', '<pre><code>a\n ``` b\n</code></pre>', '````\na\n ``` b\n````\n'],
  [
    'what Markdown has no sign for',
    '<p><abbr title="A &quot;b&quot;">AB</abbr> H<sub>2</sub>O</p>',
    '<abbr title="A &quot;b&quot;">AB</abbr> H<sub>2</sub>O\n',
  ],
  [
    'the same in a list',
    '<ul><li>10<sup>2</sup> <abbr title="A">B</abbr><ul><li>H<sub>2</sub>O</li></ul></li></ul>',
    '- 10<sup>2</sup> <abbr title="A">B</abbr>\n  - H<sub>2</sub>O\n',
  ],
  [
    'text that looks like Markdown as text',
    '<p># a *b* [c](d) &lt;script&gt; &amp;amp; 1. e</p>',
    '\\# a \\*b\\* \\[c]\\(d) \\<script> \\&amp; 1. e\n',
  ],
])('writes %s', (_, html, expected) => {
  expect(writeMarkdown(treeOf(html))).toBe(expected);
});

it('is read back as the same words, whatever they look like', () => {
  const sign = fc.constantFrom(
    ...[
      'Police',
      '12',
      'w',
      'É',
      ' ',
      ' ',
      '.',
      ',',
      '1.',
      '1)',
      '-',
      '+',
      '#',
      '*',
      '_',
      '`',
      '~',
    ],
    ...['<b>', '&amp;', '&', '[x](y)', '[', ']', '(', ')', '!', '|', '\\', '"', '=', '>', ':', '@'],
    ...['www.a.example', 'https://a.example', 'a@b.example', '---', '```', '\u0301', '🚓', 'شرطة'],
  );
  const line = fc
    .array(sign, { minLength: 1, maxLength: 12 })
    .map((signs) => signs.join('').replace(/ +/g, ' ').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(line, (text) => {
      const html = `<p>${escapeHtml(text)}</p>`;
      const { html: read } = markdownToHtml(writeMarkdown(treeOf(html)), {
        features: { smartPunctuation: false },
      });
      // Readers of GitHub's Markdown make links of web and mail addresses; their words stay.
      const withoutLinks = read.trim().replace(/<\/?a(?: [^>]*)?>/g, '');
      const paragraph = treeOf(withoutLinks).children;
      expect(paragraph).toMatchObject([{ tagName: 'p' }]);
      expect(
        paragraph
          .filter(isElement)
          .flatMap((each) => each.children)
          .filter(isElement),
      ).toEqual([]);
      expect(textContent(paragraph)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});
