import { describe, expect, test } from 'vitest';
import { changesInBrackets, wordChanges } from './wordChanges.ts';

describe('the words that changed', () => {
  test.each([
    ['a word', 'It was in Lyon.', 'It was in Nice.', ['It was in [-Lyon-]{+Nice+}.']],
    ['nothing', 'It was in Lyon.', 'It was in Lyon.', []],
    ['a paragraph that came', 'One.\n', 'One.\n\nTwo.\n', ['{+Two.+}']],
    ['a paragraph that went', 'One.\n\nTwo.\n', 'Two.\n', ['[-One.-]']],
    [
      'phrases, rather than every second word',
      'The text of the other report is narrower.',
      'The second account, by a newspaper, is narrower.',
      ['The [-text of the other report-]{+second account, by a newspaper,+} is narrower.'],
    ],
    [
      'a heading, without the line under it',
      'Lessons\n=======\n',
      'The course\n==========\n',
      ['[-Lessons-]{+The course+}'],
    ],
    ['an entry of a list, without its sign', '- one', '- two', ['[-one-]{+two+}']],
    ['a line of a note', '| A\n|\n| b', '| A\n|\n| c', ['[-b-]{+c+}']],
    ['Arabic', 'تدريب في ليون', 'تدريب في نيس', ['تدريب في [-ليون-]{+نيس+}']],
    [
      'a long paragraph, with what stands around the change',
      `${'word '.repeat(30)}old ${'word '.repeat(30)}`,
      `${'word '.repeat(30)}new ${'word '.repeat(30)}`,
      [`…${'word '.repeat(8)}[-old-]{+new+} ${'word '.repeat(8).slice(0, 39)}…`],
    ],
  ])('are shown: %s', (_, before, after, lines) => {
    expect(changesInBrackets(before, after)).toEqual(lines);
  });

  test('are shown twelve paragraphs long, and the rest is counted', () => {
    const text = (word: string) =>
      Array.from({ length: 15 }, (_, line) => `${line} ${word}`).join('\n\nSame.\n\n');
    const lines = changesInBrackets(text('a'), text('b'));
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)).toBe('… and 3 more');
  });

  test('come with the paragraphs that did not change', () => {
    expect(wordChanges('One.\n\nTwo.', 'One.\n\nTwo!')).toEqual([
      [{ text: 'One.' }],
      [{ text: 'Two' }, { text: '.', change: 'removed' }, { text: '!', change: 'added' }],
    ]);
  });
});
