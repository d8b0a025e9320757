import { expect, it } from 'vitest';
import { archived } from '../../tests/support/archive.ts';
import { en } from '../i18n/en.ts';
import { searchedHtml } from './searched.ts';

it('has every word of the text, its dateline, and the ids of headings', () => {
  const html =
    '<p>Text.</p><h2 id="a">A</h2><table><tbody><tr><th scope="col">B</th><th scope="col">C</th></tr></tbody></table>';
  expect(searchedHtml(archived({ html }), en)).toBe(
    '<p><span>LYON, France, 9 February 2024 —</span> Text.</p><h2 id="a">A</h2>' +
      '<table><tbody><tr><th scope="col">B</th> <th scope="col">C</th></tr></tbody></table>',
  );
});
