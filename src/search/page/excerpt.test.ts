import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PASSAGE_END } from '../format/indexFile.ts';
import { markOfAny } from '../marks/markOf.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';

/** `w0 w1 …`, but for the words that stand at some positions. */
function textOf(length: number, words: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length }, (_, position) => words[position] ?? `w${position}`).join(' ');
}

function shown({ pieces }: Excerpt): string {
  return pieces.map(({ text }) => text).join('');
}

function marked({ pieces }: Excerpt): string[] {
  return pieces.filter(({ marked }) => marked).map(({ text }) => text.trim());
}

describe('an excerpt', () => {
  it('of a short text is all of it', () => {
    const excerpt = excerptOf('Police in\nKenya  learn.', markOfAny(['kenya']));
    expect(excerpt).toEqual({
      pieces: [
        { text: 'Police in ', marked: false },
        { text: 'Kenya', marked: true },
        { text: ' learn.', marked: false },
      ],
      start: 0,
      first: 2,
      cutBefore: false,
      cutAfter: false,
    });
  });

  it('without a mark is the beginning', () => {
    const excerpt = excerptOf(textOf(100), markOfAny(['fraud']));
    expect(excerpt).toMatchObject({ start: 0, cutBefore: false, cutAfter: true });
    expect(marked(excerpt)).toEqual([]);
  });

  it('begins some words before the first mark', () => {
    const excerpt = excerptOf(textOf(100, { 50: 'fraud' }), markOfAny(['fraud']));
    expect(shown(excerpt)).toMatch(/^w4\d .*w49 fraud w51 /);
    expect(excerpt).toMatchObject({ first: 50, cutBefore: true, cutAfter: true });
    expect(shown(excerpt).split(' ')[0]).toBe(`w${excerpt.start}`);
  });

  it('at the end of a text is as long as elsewhere', () => {
    const end = excerptOf(textOf(100, { 99: 'fraud' }), markOfAny(['fraud']));
    const middle = excerptOf(textOf(100, { 50: 'fraud' }), markOfAny(['fraud']));
    expect(end).toMatchObject({ cutBefore: true, cutAfter: false });
    expect(shown(end).split(' ')).toHaveLength(shown(middle).split(' ').length);
  });

  it('is where most different marks stand together', () => {
    const words = { 3: 'fraud', 5: 'fraud', 7: 'fraud', 70: 'tax', 75: 'fraud' };
    expect(marked(excerptOf(textOf(100, words), markOfAny(['fraud', 'tax'])))).toEqual([
      'tax',
      'fraud',
    ]);
  });

  it('is the first such place', () => {
    const words = { 10: 'tax', 12: 'fraud', 70: 'tax', 72: 'fraud' };
    const excerpt = excerptOf(textOf(100, words), markOfAny(['fraud', 'tax']));
    expect(excerpt.start).toBeLessThan(10);
    expect(marked(excerpt)).toEqual(['tax', 'fraud']);
  });

  it.each<[string, string[], string[]]>([
    ['Trained officers were training', ['training'], ['Trained', 'training']],
    ['“Fraud”, (taxes) and tax.', ['tax', 'fraud'], ['Fraud', 'taxes', 'tax']],
    ['Fraud, tax; “tax”', ['tax', 'fraud'], ['Fraud', 'tax', 'tax']],
    ['tax fraud', ['tax', 'fraud'], ['tax fraud']],
    ['The Cyber-Attack', ['cyberattack'], ['Cyber-Attack']],
    ['Müller in Zürich', ['muller'], ['Müller']],
    ['المحققين في', ['المحققين'], ['المحققين']],
  ])('of %j has the forms of %j marked', (text, marks, pieces) => {
    expect(marked(excerptOf(text, markOfAny(marks)))).toEqual(pieces);
  });

  it('never goes from one passage into the next', () => {
    const passages = [
      'Two days',
      textOf(20),
      'Figures',
      textOf(20, { 3: 'fraud' }),
      '12,694 officers',
    ];
    const text = passages.join(PASSAGE_END);
    const excerpt = excerptOf(text, markOfAny(['fraud']));
    expect(shown(excerpt)).toBe(passages[3]);
    expect(excerpt).toMatchObject({ cutBefore: false, cutAfter: false });
    expect(text.split(/\s+/).slice(excerpt.start).join(' ')).toMatch(/^w0 w1 w2 fraud/);
    expect(text.split(/\s+/)[excerpt.first]).toBe('fraud');
    expect(shown(excerptOf(text, markOfAny(['officers'])))).toBe('12,694 officers');
    expect(shown(excerptOf(text, markOfAny([])))).toBe('Two days');
  });

  it('is of several passages with as many marks the first that says more than a heading', () => {
    const text = ['Tax fraud', 'On fraud', textOf(20, { 3: 'fraud' })].join(PASSAGE_END);
    expect(shown(excerptOf(text, markOfAny(['fraud'])))).toMatch(/^w0 /);
    expect(shown(excerptOf(text, markOfAny(['fraud', 'tax'])))).toBe('Tax fraud');
  });

  it('has hostile text as it is', () => {
    const text = 'R&D <script>alert(1)</script> ]]> "quoted" &amp; done';
    expect(shown(excerptOf(text, markOfAny(['quoted', 'script'])))).toBe(text);
  });

  it('of nothing is empty', () => {
    expect(excerptOf('', markOfAny(['fraud']))).toMatchObject({
      pieces: [],
      start: 0,
      cutAfter: false,
    });
    expect(excerptOf(' \n ', markOfAny([]))).toMatchObject({
      pieces: [],
      start: 0,
      cutAfter: false,
    });
  });

  it('is a stretch of the text, whatever the text', () => {
    const word = fc.oneof(fc.constantFrom('fraud', 'Tax', 'frauds,', 'web'), fc.string());
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), (words) => {
        const text = words.join(' ');
        const excerpt = excerptOf(text, markOfAny(['fraud', 'tax']));
        const all = text.split(/\s+/).filter(Boolean);
        const part = shown(excerpt).split(' ').filter(Boolean);
        expect(all.slice(excerpt.start, excerpt.start + part.length)).toEqual(part);
        expect(excerpt.cutBefore).toBe(excerpt.start > 0);
        expect(excerpt.cutAfter).toBe(excerpt.start + part.length < all.length);
      }),
    );
  });
});
