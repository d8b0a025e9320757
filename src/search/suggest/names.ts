import type { NamedThing } from '../format/names.ts';
import { wholeWordsOf } from '../format/words.ts';
import { SuggestedText } from './suggestedText.ts';
import { byRank, type FittingSuggestion, type Suggestion } from './suggestion.ts';

/** The addresses of organisations and topics by their ids. */
export type AddressOf = Readonly<Record<'organisation' | 'topic', (id: string) => string>>;

/** Suggests organisations and topics by any of their names. */
export class Names {
  readonly #names: readonly SuggestedName[][];
  readonly #addressOf: AddressOf;

  constructor(things: readonly NamedThing[], addressOf: AddressOf) {
    const abbreviations = abbreviationsIn(things);
    this.#names = things.filter(hasPage).map((thing) => namesOf(thing, abbreviations));
    this.#addressOf = addressOf;
  }

  /** What has a name that fits the typed words, each thing by the name that fits best. */
  fitting(typed: readonly string[]): FittingSuggestion[] {
    return this.#names.flatMap((names) => {
      const fits = names.flatMap((name) => {
        const fit = name.text.fit(typed);
        return fit === undefined ? [] : [{ suggestion: this.#suggestion(name), fit }];
      });
      return fits.toSorted(byRank).slice(0, 1);
    });
  }

  #suggestion({ thing: { filter, id, label }, name }: SuggestedName): Suggestion {
    const address = this.#addressOf[filter](id);
    return { kind: filter, label, address, ...(name !== label && { otherName: name }) };
  }
}

type ThingWithPage = NamedThing & { filter: 'organisation' | 'topic' };

interface SuggestedName {
  thing: ThingWithPage;
  name: string;
  text: SuggestedText;
}

function hasPage(thing: NamedThing): thing is ThingWithPage {
  return thing.filter === 'organisation' || thing.filter === 'topic';
}

/** The names of a thing, its label first, with what the texts abbreviate one of them by. */
function namesOf(
  thing: ThingWithPage,
  abbreviations: ReadonlyMap<string, string>,
): SuggestedName[] {
  const names = [thing.label, ...thing.names];
  const short = names.flatMap((name) => abbreviations.get(nameKey(name)) ?? []);
  return [...new Set([...names, ...short])].map((name) => ({
    thing,
    name,
    text: new SuggestedText(name),
  }));
}

/** The abbreviations that the texts explain, by what they stand for. */
function abbreviationsIn(things: readonly NamedThing[]): Map<string, string> {
  const explained = things.filter(({ filter }) => filter === 'abbreviation');
  return new Map(
    explained.flatMap(({ label, names }) => names.map((name) => [nameKey(name), label] as const)),
  );
}

function nameKey(name: string): string {
  return wholeWordsOf(name).join(' ');
}
