import { describe, expect, it } from 'vitest';
import { wholeWordsOf } from '../format/words.ts';
import { SuggestedText } from './suggestedText.ts';

describe('SuggestedText', () => {
  it.each([
    ['INTERPOL', 'interpol', 'same'],
    ['Asset recovery', 'asset rec', 'beginning'],
    ['Asset recovery', 'recovery', 'words'],
    ['Asset recovery', 'rec ass', 'words'],
    ['Anti-Money Laundering', 'anti-money', 'beginning'],
    ['Anti-Money Laundering', 'money', 'words'],
    ['Polícia Judiciária', 'judiciaria', 'words'],
    ['Europol', 'EUROPOL’s', 'same'],
  ])('%s fits %j: %s', (text, typed, fit) => {
    expect(new SuggestedText(text).fit(wholeWordsOf(typed))).toBe(fit);
  });

  it.each([
    ['INTERPOL', 'europol'],
    ['Asset recovery', 'asset tracing'],
    ['Asset recovery', 'covery'],
    ['Asset recovery', ''],
    ['', 'asset'],
  ])('%s does not fit %j', (text, typed) => {
    expect(new SuggestedText(text).fit(wholeWordsOf(typed))).toBeUndefined();
  });
});
