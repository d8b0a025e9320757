import { describe, expect, test } from 'vitest';
import { type Files, problemsOf } from './content.ts';

/** A mistake: its name, the files it changes in the base archive, and exactly what the check prints. */
export type BadInput = [name: string, files: Files, problems: string[]];

/** Tests that the gate refuses each of these mistakes: `refuses('among dates', …)`. */
export function refuses(where: string, mistakes: readonly BadInput[]): void {
  describe(`the gate refuses, ${where},`, () => {
    test.each(mistakes)('%s', async (_, files, problems) => {
      expect(await problemsOf(files)).toEqual(problems);
    });
  });
}
