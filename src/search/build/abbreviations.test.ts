import { describe, expect, it } from 'vitest';
import { type Abbreviation, AbbreviationCounter } from './abbreviations.ts';

describe('abbreviations that texts explain', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['the Federal Bureau of Investigation (FBI) said', 'FBI', 'Federal Bureau of Investigation'],
    ['Department of Justice (DOJ)', undefined, undefined],
    ['Department of Justice (DJ)', 'DJ', 'Department of Justice'],
    ['by the United States Attorney (USA) in', 'USA', 'United States Attorney'],
    ['In Lyon, World Health Organization (WHO)', 'WHO', 'World Health Organization'],
    ['Alcohol, Tobacco and Firearms (ATF)', undefined, undefined],
    ['Österreichische Nationalbank Wien (ÖNW)', 'ÖNW', 'Österreichische Nationalbank Wien'],
    ['Financial Intelligence Unit (fiu)', undefined, undefined],
    ['Financial Intelligence Unit (FI)', undefined, undefined],
    ['federal bureau (FB)', undefined, undefined],
    ['John Smith (45)', undefined, undefined],
    ['Bureau (B)', undefined, undefined],
    ['(FBI)', undefined, undefined],
    ['', undefined, undefined],
  ])('%j', (text, short, long) => {
    const expected = short === undefined ? [] : [{ short, long }];
    expect(explainedIn(text, text)).toEqual(expected);
  });

  it('are explained the same way in two texts at least', () => {
    const text = 'Federal Bureau of Investigation (FBI)';
    expect(explainedIn(text)).toEqual([]);
    expect(explainedIn(`${text} ${text}`)).toEqual([]);
    expect(explainedIn(text, 'Fraud Bureau Ireland (FBI)')).toEqual([]);
  });

  it('have the explanation that most texts give', () => {
    const often = 'Financial Crime Unit (FCU)';
    const rarely = 'Federal Cyber Unit (FCU)';
    const expected = [{ short: 'FCU', long: 'Financial Crime Unit' }];
    expect(explainedIn(rarely, rarely, often, often, often)).toEqual(expected);
    expect(explainedIn(often, often, often, rarely, rarely)).toEqual(expected);
  });

  it('come in an order that the texts do not change', () => {
    const texts = ['Zeta Group (ZG)', 'Alpha Group (AG)', 'Mid Group (MG)'].flatMap((text) => [
      text,
      text,
    ]);
    const shorts = (found: readonly Abbreviation[]) => found.map(({ short }) => short);
    expect(shorts(explainedIn(...texts))).toEqual(['AG', 'MG', 'ZG']);
    expect(shorts(explainedIn(...texts.toReversed()))).toEqual(['AG', 'MG', 'ZG']);
  });

  it('are looked for in a long text without end', () => {
    expect(explainedIn('A '.repeat(50_000), `${'Of the '.repeat(20_000)}(`)).toEqual([]);
  });
});

function explainedIn(...texts: readonly string[]): Abbreviation[] {
  const counter = new AbbreviationCounter();
  for (const text of texts) counter.add(text);
  return counter.common();
}
