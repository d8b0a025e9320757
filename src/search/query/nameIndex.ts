import type { NamedThing } from '../format/names.ts';
import { wholeWordsOf } from '../format/words.ts';
import { slipsIn } from './slips.ts';

/** What is recognised among other words; "training" is a word there and not a kind. */
const IN_PROSE: ReadonlySet<NamedThing['filter']> = new Set([
  'organisation',
  'topic',
  'country',
  'abbreviation',
]);

/** Finds organisations, topics and places by any of their names, in a row of words or by themselves. */
export class NameIndex {
  readonly #things = new Map<string, NamedThing[]>();
  #longest = 0;

  constructor(things: readonly NamedThing[]) {
    for (const thing of things) {
      for (const name of [thing.id, thing.label, ...thing.names])
        this.#add(wholeWordsOf(name), thing);
    }
  }

  /** Everything that has just this name, among all things or those of some filters. */
  named(name: string, filters?: readonly NamedThing['filter'][]): readonly NamedThing[] {
    const things = this.#things.get(wholeWordsOf(name).join(' ')) ?? [];
    return filters ? things.filter(({ filter }) => filters.includes(filter)) : things;
  }

  /** The thing that was probably meant by a name that nothing has. */
  nearest(name: string, filters: readonly NamedThing['filter'][]): NamedThing | undefined {
    const typed = wholeWordsOf(name).join(' ');
    const candidates = [...this.#things].flatMap(([known, things]) => {
      const thing = things.find(({ filter }) => filters.includes(filter));
      const slips = slipsIn(typed, known);
      return thing && slips !== undefined ? [{ thing, slips }] : [];
    });
    return candidates.toSorted((a, b) => a.slips - b.slips)[0]?.thing;
  }

  /** The longest name that begins at a position of a row of words, and how many words it has. */
  longestAt(
    words: readonly string[],
    start: number,
  ): { things: NamedThing[]; length: number } | undefined {
    for (let length = Math.min(this.#longest, words.length - start); length > 0; length -= 1) {
      const name = words.slice(start, start + length).join(' ');
      const things = this.#things.get(name)?.filter(({ filter }) => IN_PROSE.has(filter));
      if (things && things.length > 0) return { things, length };
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
