import { describe, expect, it } from 'vitest';
import { changedFacts } from './changedFacts.ts';

/** A version with some of its parts as given. */
function statement({ fact = 'tookPlace: 2023-05-03', text = 'Some text.', figure = '' } = {}) {
  const figures = figure === '' ? '' : `figures\n=======\n\n- ${figure}\n\n`;
  return `id: TST-2023-001\n${fact}\nhost: coast-police\n\nA headline\n==========\n\nA summary.\n\n${text}\n\n${figures}sources\n=======\n\n- News. Press (issuer) <https://police.example/>\n`;
}

const ofText = (before: string, after: string, language = 'en') =>
  changedFacts(statement({ text: before }), statement({ text: after }), language);

describe('changedFacts', () => {
  it.each([
    ['day of an event', 'tookPlace: 2023-05-03', 'tookPlace: 2023-05-04'],
    ['way of meeting', 'how: virtual', 'how: hybrid'],
    ['place', 'where: FR Lyon', 'where: FR Nice'],
    ['trainer', 'trainer: coast-police', 'trainer: harbour-police'],
    ['number of people', 'howMany: 30 people (police)', 'howMany: 31 people (police)'],
    ['new line', 'how: virtual', 'how: virtual\nvenue: the harbour'],
  ])('has the %s at the head', (_, before, after) => {
    const facts = changedFacts(statement({ fact: before }), statement({ fact: after }), 'en');
    expect(facts).toHaveLength(1);
    expect(facts[0]).toContain('{+');
  });

  it('has what a figure counts', () => {
    const [before, after] = ['30 people trained (police)', '30 people charged (police)'];
    expect(changedFacts(statement({ figure: before }), statement({ figure: after }), 'en')).toEqual(
      ['30 people [-trained-]{+charged+} (police)'],
    );
  });

  it.each([
    ['a number', 'They were 25.', 'They were 52.'],
    ['a number in words', 'Thirty people came.', 'Forty people came.'],
    ['the point of a number', 'It cost 1.500 in all.', 'It cost 1,500 in all.'],
    ['a share', 'It rose by 5 % then.', 'It rose by 5 then.'],
    ['a sum', 'It cost €5 then.', 'It cost $5 then.'],
    ['an Arabic number', 'حضر ٢٥ ضابطا.', 'حضر ٥٢ ضابطا.'],
    ['a month', 'It began in March.', 'It began in May.'],
    ['a name', 'It was led by Anna Berg.', 'It was led by Anna Burg.'],
    [
      'a name that begins a sentence',
      'Lyon hosts it. It is in Lyon.',
      'Nice hosts it. It is in Lyon.',
    ],
    ['an acronym that begins a sentence', 'IMF staff came.', 'UN staff came.'],
    ['a place that is gone', 'It was held in Lyon.', 'It was held.'],
  ])('has %s in the text', (_, before, after) => {
    expect(ofText(before, after)).toHaveLength(1);
  });

  it.each([
    ['fr', 'Il a commencé en mars.', 'Il a commencé en mai.'],
    ['es', 'Fue un martes.', 'Fue un jueves.'],
    ['pl', 'Kurs był 3 marca.', 'Kurs był 3 maja.'],
  ])('knows the days and months of %s', (language, before, after) => {
    expect(ofText(before, after, language)).toHaveLength(1);
  });

  it.each([
    ['a letter', 'They were tought to trace.', 'They were taught to trace.'],
    [
      'the first word of a sentence',
      'It is so. The course took a week.',
      'It is so. This course took a week.',
    ],
    ['the first word of a quote', 'It said: “The end.”', 'It said: “An end.”'],
    ['a comma', 'In Lyon police met.', 'In Lyon, police met.'],
    ['a full stop behind a number', 'They were 25', 'They were 25.'],
    ['capitals', 'It was led by Interpol.', 'It was led by INTERPOL.'],
    ['a word beside a name', 'The the police of Lyon came.', 'The police of Lyon came.'],
    ['nothing', 'As it was.', 'As it was.'],
  ])('has no change of %s', (_, before, after) => {
    expect(ofText(before, after)).toEqual([]);
  });
});
