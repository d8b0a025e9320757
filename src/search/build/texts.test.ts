import { expect, test } from 'vitest';
import { readTexts } from './texts.ts';

const text = (content: string, title = '') => ({
  passages: [{ text: content, weight: 1 }],
  meta: { title },
  filters: {},
});

function countsIn(...texts: ReturnType<typeof text>[]): Record<string, number> {
  return Object.fromEntries(readTexts(texts).words.map(({ word, documents }) => [word, documents]));
}

test('counts in how many texts a word stands, however often and however it is written', () => {
  expect(countsIn(text('Seized, seized and “SEIZED”'), text('not seized'))).toEqual({
    seized: 2,
    and: 1,
    not: 1,
  });
});

test('counts a compound and its parts', () => {
  expect(countsIn(text('cyber-attack'), text('cyber and attack'))).toEqual({
    cyberattack: 1,
    cyber: 2,
    attack: 2,
    and: 1,
  });
});

test('counts the words of titles and the like with those of the text', () => {
  expect(countsIn(text('wallets', 'Wallets traced'))).toEqual({ wallets: 1, traced: 1 });
});

test('knows announcements by their places', () => {
  const texts = ['2020', '2021'].map((year) => ({ ...text(''), filters: { year: [year] } }));
  expect(readTexts(texts).facets).toEqual({
    values: [
      ['year', '2020'],
      ['year', '2021'],
    ],
    announcements: [[0], [1]],
  });
});
