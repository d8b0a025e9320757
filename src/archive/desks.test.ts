import { describe, expect, it, test } from 'vitest';
import { type Desk, desk } from '../schemas/desk.ts';
import { desksByLanguage, desksByRegion } from './desks.ts';

function made(id: string, more: Partial<Desk> = {}) {
  const common = { name: id, mail: 'a@press.example', hours: 'Always', description: 'A desk.' };
  return { id, ...desk.parse({ ...common, languages: ['en'], ...more }) };
}

const DESKS = [
  made('night'),
  made('lagos', { region: 'africa', languages: ['en', 'fr'] }),
  made('main', { region: 'global' }),
  made('abidjan', { region: 'africa', languages: ['fr'] }),
];

describe('desksByRegion', () => {
  it('begins with the desks for everywhere, and orders each part by name', () => {
    const found = desksByRegion(DESKS).map(({ region, desks }) => [region, desks.map((d) => d.id)]);
    expect(found).toEqual([
      ['global', ['main', 'night']],
      ['africa', ['abidjan', 'lagos']],
    ]);
  });
});

test('desks stand in the order of every other list of names', () => {
  const desks = ['Zurich', 'africa', 'Asia', 'Élysée'].map((name) =>
    made(name.toLowerCase(), { name }),
  );
  const names = ['africa', 'Asia', 'Élysée', 'Zurich'];
  expect(desksByRegion(desks).flatMap((each) => each.desks.map(({ name }) => name))).toEqual(names);
  expect(desksByLanguage(desks).flatMap((each) => each.desks.map(({ name }) => name))).toEqual(
    names,
  );
});

describe('desksByLanguage', () => {
  it('names under each language who answers in it', () => {
    const found = desksByLanguage(DESKS).map(({ language, desks }) => [
      language,
      desks.map(({ id }) => id),
    ]);
    expect(found).toEqual([
      ['en', ['lagos', 'main', 'night']],
      ['fr', ['abidjan', 'lagos']],
    ]);
  });
});
