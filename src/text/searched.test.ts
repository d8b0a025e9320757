import { describe, expect, it } from 'vitest';
import { archived } from '../../tests/support/archive.ts';
import { en } from '../i18n/en.ts';
import { TEXT_WEIGHTS } from '../search/weights.ts';
import { searchedText } from './searched.ts';

const DATELINE = 'LYON, France, 9 February 2024 —';

describe('what is searched of a text', () => {
  it('has every word, its dateline, and the ids of headings', () => {
    const html =
      '<p>Text.</p><h2 id="a">A</h2><table><tbody><tr><th scope="col">B</th><th scope="col">C</th></tr></tbody></table>';
    expect(searchedText(archived({ html }), en)).toEqual([
      { text: `${DATELINE} Text.`, weight: TEXT_WEIGHTS.text },
      { text: 'A', weight: TEXT_WEIGHTS.h2, anchor: 'a' },
      { text: 'B; C', weight: TEXT_WEIGHTS.text },
    ]);
  });

  it.each<[string, string, string[]]>([
    ['paragraphs read on', '<p>One <em>two</em>.</p><p>Three.</p>', ['One two. Three.']],
    [
      'a heading does not',
      '<p>One:</p><h3 id="a">Two</h3><p>Three.</p>',
      ['One:', 'Two', 'Three.'],
    ],
    ['nor do entries of lists', '<ul><li>One</li><li>Two</li></ul>', ['One', 'Two']],
    [
      'lists in lists',
      '<ol><li>One <b>two</b><ul><li>Three</li></ul>four</li></ol>',
      ['One two', 'Three', 'four'],
    ],
    [
      'a list between paragraphs',
      '<p>One:</p><ul><li>two</li></ul><p>Three.</p>',
      ['One:', 'two', 'Three.'],
    ],
    [
      'a quote and its speaker',
      '<figure><blockquote><p>One.</p><p>Two.</p></blockquote><figcaption>Jane Roe</figcaption></figure>',
      ['One. Two.', 'Jane Roe'],
    ],
    [
      'a caption and a credit',
      '<figure><img src="image:0" alt="Seen"><figcaption>One. <small>Two</small></figcaption></figure>',
      ['One.', 'Two'],
    ],
    [
      'a note and its title',
      '<aside aria-label="One"><p><strong>One</strong></p><p>Two.</p></aside>',
      ['One', 'Two.'],
    ],
    [
      'rows of tables',
      '<table><tr><td>1,000</td><td>b</td></tr><tr><td>c</td></tr></table>',
      ['1,000; b', 'c'],
    ],
    ['lines of code', '<pre><code>one\n  two</code></pre>', ['one two']],
    [
      'broken lines',
      '<p>one<br>two&nbsp;(<a href="/">three</a>), four</p>',
      ['one two (three), four'],
    ],
    ['nothing', '<hr><p> </p>', []],
  ])('in passages: %s', (_, html, passages) => {
    const [, ...texts] = searchedText(archived({ html: `<h2 id="first">-</h2>${html}` }), en)
      .map(({ text }) => text)
      .filter((text) => text !== DATELINE);
    expect(texts).toEqual(passages);
  });
});
