import { describe, expect, it } from 'vitest';
import { archived } from '../../tests/support/archive.ts';
import { treeOf } from '../../tests/support/tree.ts';
import { en } from '../i18n/en.ts';
import { addDateline, datelineOf } from './dateline.ts';
import { elementNode, textNode, writeHtml } from './tree.ts';

describe('datelineOf', () => {
  it.each([
    [{ country: 'FR', city: 'Lyon' }, 'LYON, France, 9 February 2024 —'],
    [{ country: 'FR' }, 'FRANCE, 9 February 2024 —'],
    [{ country: 'SG', city: 'Singapore' }, 'SINGAPORE, 9 February 2024 —'],
    [{ country: 'DE', city: 'Gießen' }, 'GIESSEN, Germany, 9 February 2024 —'],
    [{ country: 'AE', city: 'دبي' }, 'دبي, United Arab Emirates, 9 February 2024 —'],
    ['global', '9 February 2024 —'],
  ])('of %j is %s', (place, dateline) => {
    expect(datelineOf(archived({ place }), en)).toBe(dateline);
  });

  it('has the day as it was written', () => {
    const announcement = archived({ published: '2024-02-09T23:30:00-08:00', place: 'global' });
    expect(datelineOf(announcement, en)).toBe('9 February 2024 —');
  });
});

describe('addDateline', () => {
  it.each([
    ['<p>Text.</p>', '<p><b>LYON —</b> Text.</p>'],
    ['<p>A</p><p>B</p>', '<p><b>LYON —</b> A</p><p>B</p>'],
    ['<ul><li>A</li></ul>', '<p><b>LYON —</b></p><ul><li>A</li></ul>'],
    ['<h2 id="a">A</h2>', '<p><b>LYON —</b></p><h2 id="a">A</h2>'],
    ['<pre>A</pre>', '<p><b>LYON —</b></p><pre>A</pre>'],
  ])('%s', (html, expected) => {
    const tree = treeOf(html);
    addDateline(tree, elementNode('b', {}, [textNode('LYON —')]));
    expect(writeHtml(tree)).toBe(expected);
  });
});
