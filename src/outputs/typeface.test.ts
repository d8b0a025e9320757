import { describe, expect, it } from 'vitest';
import { drawnText, isDrawable } from './typeface.ts';

describe('isDrawable', () => {
  it.each([
    ['a headline', 'INTERPOL trains 50 officers: “what’s new” – R&D <script>'],
    ['accents, also of eastern Europe', 'Łódź, São Paulo, Kraków, İstanbul, Dvořák'],
    ['an accent apart from its letter', 'Cafe\u0301'],
    ['marks of direction and joiners', 'a\u200Eb\u200Dc\u00ADd'],
    ['space of another width', '5\u2009–\u200911\u00A0February\u3000'],
    ['nothing', ''],
  ])('%s is', (_, text) => {
    expect(isDrawable(text)).toBe(true);
  });

  it.each([
    ['Arabic', 'الشرطة'],
    ['Hebrew', 'משטרה'],
    ['Chinese', 'Police 警察'],
    ['Cyrillic', 'Полиция'],
    ['an emoji', 'Police 🚓'],
    ['a mark that no letter takes', 'q\u0301'],
    ['a control character', 'a\u0001b'],
    ['a part of the private area', '\uE000'],
  ])('%s is not', (_, text) => {
    expect(isDrawable(text)).toBe(false);
  });
});

it('draws no character that is not seen', () => {
  expect(drawnText('Cafe\u0301\u200E\u2009au')).toBe('Café au');
});
