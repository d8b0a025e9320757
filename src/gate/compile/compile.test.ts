import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { passGate, withText } from '../../../tests/support/content.ts';
import { addLook } from '../../text/page.ts';
import { readTree, writeHtml } from '../../text/tree.ts';

/** The HTML that the gate makes of a text, with the look that pages give it. */
async function compiled(text: string) {
  const [announcement] = (await passGate(withText(text))).published.announcements;
  if (!announcement) throw new Error('Nothing was published.');
  const { body, headings } = announcement.value;
  const tree = readTree(body);
  visit(tree, 'element', addLook);
  return { html: writeHtml(tree), headings };
}

describe('Markdown becomes', () => {
  test.each([
    ['a paragraph', 'One\ntwo.', '<p>One\ntwo.</p>'],
    ['words as they were written', '"q" -- \'it\' ...', '<p>"q" -- \'it\' ...</p>'],
    ['emphasis', '*a* **b** `c`', '<p><em>a</em> <strong>b</strong> <code>c</code></p>'],
    ['signs of HTML', 'A & B, 5 < 6, &lt;script&gt;', '<p>A &amp; B, 5 &lt; 6, &lt;script></p>'],
    ['escaped brackets', 'See \\[^1] and \\{x}.', '<p>See [^1] and {x}.</p>'],
    ['brackets in code', '`a](b` and `{x}`', '<p><code>a](b</code> and <code>{x}</code></p>'],
    ['a list', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['a loose list', '- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['a numbered list', '3. a', '<ol start="3"><li>a</li></ol>'],
    ['a quotation', '> a', '<blockquote><p>a</p></blockquote>'],
    ['a rule', 'a\n\n---', '<p>a</p><hr>'],
    ['a line break', 'a  \nb', '<p>a<br>b</p>'],
    ['code', '```js\na < b\n```', '<pre tabindex="0"><code>a &lt; b\n</code></pre>'],
    [
      'a table',
      '| A | B |\n|:--|--:|\n| 1 | 2 |',
      '<div class="table" tabindex="0"><table><thead><tr><th scope="col" data-align="left">A</th>' +
        '<th scope="col" data-align="right">B</th></tr></thead><tbody><tr>' +
        '<td data-align="left">1</td><td data-align="right">2</td></tr></tbody></table></div>',
    ],
    [
      'a link outside',
      '[a](https://example.org/?a=1&b=2 "T")',
      '<p><a href="https://example.org/?a=1&amp;b=2" title="T">a</a></p>',
    ],
    [
      'a mail link',
      '[a](mailto:desk@example.org)',
      '<p><a href="mailto:desk@example.org">a</a></p>',
    ],
    [
      'a bare address',
      'See https://example.org/a.',
      '<p>See <a href="https://example.org/a">https://example.org/a</a>.</p>',
    ],
    [
      'a link by permanent id',
      '## One\n\n[a](TST-2024-001#one)',
      '<h2 id="one">One</h2><p><a href="/announcements/2024/asset-tracing-course/#one">a</a></p>',
    ],
    [
      'links to lists and pages',
      '[a](/topics/asset-tracing/) [b](/regions/europe/) [c](/announcements/2024/) [d](/about/) [e](/digest/2024-W06/)',
      '<p><a href="/topics/asset-tracing/">a</a> <a href="/regions/europe/">b</a> ' +
        '<a href="/announcements/2024/">c</a> <a href="/about/">d</a> ' +
        '<a href="/digest/2024-W06/">e</a></p>',
    ],
  ])('%s', async (_, text, html) => {
    expect((await compiled(text)).html).toBe(html);
  });
});

describe('a component becomes', () => {
  test.each([
    [
      'a quote',
      '<Quote speaker="Jane Roe" role="Director &amp; head">\n  One.\n\n  Two.\n</Quote>',
      '<figure class="quote"><blockquote><p>One.</p><p>Two.</p></blockquote>' +
        '<figcaption>Jane Roe, Director &amp; head</figcaption></figure>',
    ],
    [
      'a quote on one line',
      '<Quote speaker="Jane Roe">One *two*.</Quote>',
      '<figure class="quote"><blockquote><p>One <em>two</em>.</p></blockquote>' +
        '<figcaption>Jane Roe</figcaption></figure>',
    ],
    [
      'a note',
      '<Note title="About the figures">\n- a\n</Note>',
      '<aside class="note" aria-label="About the figures"><p><strong>About the figures</strong></p>' +
        '<ul><li>a</li></ul></aside>',
    ],
    [
      'an abbreviation',
      '<abbr title="Central Bureau">CB</abbr> and CO<sub>2</sub>',
      '<p><abbr title="Central Bureau">CB</abbr> and CO<sub>2</sub></p>',
    ],
    ['a mark on its own line', '<sup>1</sup>', '<p><sup>1</sup></p>'],
  ])('%s', async (_, text, html) => {
    expect((await compiled(text)).html).toBe(html);
  });
});

test('headings have stable ids in any script, and each its own', async () => {
  const { html, headings } = await compiled(
    '## Two days\n\n### Zwei Über\n\n## Two days!\n\n## 日本語\n\n## ?\n\nText',
  );
  expect(html).toBe(
    '<h2 id="two-days">Two days</h2><h3 id="zwei-über">Zwei Über</h3>' +
      '<h2 id="two-days-2">Two days!</h2><h2 id="日本語">日本語</h2><h2 id="section">?</h2><p>Text</p>',
  );
  expect(headings.map(({ depth, id }) => `${depth} ${id}`)).toEqual([
    '2 two-days',
    '3 zwei-über',
    '2 two-days-2',
    '2 日本語',
    '2 section',
  ]);
});

test('a heading of another script can be linked, composed or not', async () => {
  const { html } = await compiled('## Über\n\n[a](#u\u0308ber)');
  expect(html).toContain('<h2 id="über">');
});
