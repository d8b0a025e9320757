import type { NamedThing } from './names.ts';
import { wholeWordsOf } from './wholeWords.ts';

/** Finds organisations, topics and countries by any of their names, in a row of words or by themselves. */
export class NameIndex {
  readonly #things = new Map<string, NamedThing[]>();
  #longest = 0;

  constructor(things: readonly NamedThing[]) {
    for (const thing of things) {
      for (const name of [thing.id, thing.label, ...thing.names])
        this.#add(wholeWordsOf(name), thing);
    }
  }

  /** What has just this name. */
  named(name: string): readonly NamedThing[] {
    return this.#things.get(wholeWordsOf(name).join(' ')) ?? [];
  }

  /** The longest name that begins at a position of a row of words, and how many words it has. */
  longestAt(
    words: readonly string[],
    start: number,
  ): { things: NamedThing[]; length: number } | undefined {
    for (let length = Math.min(this.#longest, words.length - start); length > 0; length -= 1) {
      const things = this.#things.get(words.slice(start, start + length).join(' '));
      if (things) return { things, length };
    }
    return undefined;
  }

  #add(words: readonly string[], thing: NamedThing): void {
    const key = words.join(' ');
    if (key === '') return;
    const things = this.#things.get(key) ?? [];
    if (!things.includes(thing)) things.push(thing);
    this.#things.set(key, things);
    this.#longest = Math.max(this.#longest, words.length);
  }
}
