import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { cslItem } from './exchange.ts';
import { plainCitation, type Run, STYLES } from './styles.ts';
import type { CitedWork } from './work.ts';

const WORK: CitedWork = {
  id: 'LET-2024-003',
  title: 'Agencies train investigators',
  author: 'Archive desk',
  archive: 'The Training Record',
  published: '2024-02-09',
  language: 'en',
  address: 'https://press.example/announcements/2024/agencies/',
};
const { published: _published, ...UNDATED } = WORK;

/** Italics between asterisks. */
function marked(runs: readonly Run[]): string {
  return runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
}

describe('a citation', () => {
  it.each([
    [
      'apa',
      WORK,
      'Archive desk. (2024, February 9). *Agencies train investigators* (Press Release LET-2024-003). The Training Record. https://press.example/announcements/2024/agencies/',
    ],
    [
      'mla',
      WORK,
      'Archive desk. “Agencies train investigators.” *The Training Record*, 9 Feb. 2024, https://press.example/announcements/2024/agencies/. Press release LET-2024-003.',
    ],
    [
      'chicago',
      WORK,
      'Archive desk. “Agencies train investigators.” Press release LET-2024-003. The Training Record, February 9, 2024. https://press.example/announcements/2024/agencies/.',
    ],
    [
      'apa',
      UNDATED,
      'Archive desk. (n.d.). *Agencies train investigators* (Press Release LET-2024-003). The Training Record. https://press.example/announcements/2024/agencies/',
    ],
    [
      'mla',
      UNDATED,
      'Archive desk. “Agencies train investigators.” *The Training Record*, https://press.example/announcements/2024/agencies/. Press release LET-2024-003.',
    ],
    [
      'chicago',
      UNDATED,
      'Archive desk. “Agencies train investigators.” Press release LET-2024-003. The Training Record, n.d. https://press.example/announcements/2024/agencies/.',
    ],
  ] as const)('in %s has what the manual asks for', (style, work, citation) => {
    expect(marked(STYLES[style](work))).toBe(citation);
  });

  it.each([
    ['apa', /LET-2024-003\)\. The Training Record\. .* \(Retraction published 2024, March 12\)$/],
    ['mla', /LET-2024-003\. Retracted 12 Mar\. 2024\.$/],
    ['chicago', /\/\. Retracted March 12, 2024\.$/],
  ] as const)('in %s says that it was retracted', (style, end) => {
    expect(plainCitation(STYLES[style]({ ...WORK, retracted: '2024-03-12' }))).toMatch(end);
  });

  it.each([
    ['apa', 'The Training Record. (2024, February 9). *Agencies'],
    ['mla', '“Agencies train investigators.” *The Training Record*, 9'],
  ] as const)('in %s does not name an author twice who is the archive itself', (style, start) => {
    const citation = marked(STYLES[style]({ ...WORK, author: WORK.archive }));
    expect(citation.startsWith(start)).toBe(true);
    expect(citation.match(/The Training Record/g)).toHaveLength(1);
  });

  it.each([
    ['Who "pays" whom?', '“Who ‘pays’ whom?”'],
    ['“Follow the money”, they say', '“‘Follow the money’, they say.”'],
    ['Made by Example Inc.', '“Made by Example Inc.”'],
  ])('quotes the title %s', (title, quoted) => {
    expect(plainCitation(STYLES.mla({ ...WORK, title }))).toContain(quoted);
    expect(plainCitation(STYLES.chicago({ ...WORK, title }))).toContain(quoted);
  });

  it.each([
    ['2024-05-01', '1 May 2024'],
    ['2024-06-30', '30 June 2024'],
    ['2024-07-04', '4 July 2024'],
    ['2024-09-10', '10 Sept. 2024'],
    ['2024-12-31', '31 Dec. 2024'],
  ])('in mla shortens the month of %s', (published, date) => {
    expect(plainCitation(STYLES.mla({ ...WORK, published }))).toContain(`, ${date}, `);
  });

  it.each([
    ['a plain one', WORK],
    ['a title with a question', { ...WORK, title: 'Who pays?' }],
    ['an author that ends with a full stop', { ...WORK, author: 'Example Inc.' }],
    ['the last day of a year', { ...WORK, published: '2019-12-31' }],
  ])('in apa is that of the style file of APA: %s', (_, work) => {
    const options = { template: 'apa', format: 'text', lang: 'en-US' } as const;
    const expected = plugins.output.format('bibliography', [cslItem(work)], options);
    expect(plainCitation(STYLES.apa(work))).toBe(expected.trim());
  });
});
