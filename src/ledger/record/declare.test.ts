import { expect, test } from 'vitest';
import type { Change } from '../compare/compare.ts';
import { ask } from './declare.ts';

const CHANGE = { publication: { id: 'TST-2024-001' } } as Change;

/** What is made of answers given one after the other, and how many questions there were. */
async function answered(...answers: string[]) {
  let asked = 0;
  const answer = await ask(CHANGE, async () => answers[asked++] ?? '');
  return { answer, asked };
}

test.each([
  ['correction', ['correction', 'It was Nice.'], undefined, 2],
  ['supersession', ['4', 'the other one', '', 'TST-2024-002', 'Old.'], 'TST-2024-002', 5],
  ['retraction', ['retraction', '', 'Gone.'], undefined, 3],
  ['retraction', ['retraction', 'TST-2024-002', 'Gone.'], 'TST-2024-002', 3],
])('a %s after the answers %j names %s', async (kind, answers, by, questions) => {
  const { answer, asked } = await answered(...answers);
  expect(answer).toEqual({ kind, by, note: answers.at(-1) });
  expect(asked).toBe(questions);
});
