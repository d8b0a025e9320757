import type { Heading } from '../../schemas/published.ts';
import { SECTION_IDS } from '../../text/sections.ts';
import type { Fault } from '../problem.ts';

/** Gathers the headings of one text, gives each its id, and says when one is a level too deep. */
export class Outline {
  readonly headings: Heading[] = [];
  /** Every id that is taken, with the number up to which its repetitions are taken too. */
  readonly #taken = new Map<string, number>(SECTION_IDS.map((id) => [id, 1]));

  /** Adds a heading; a second one with the same text gets `-2` behind its id. */
  add(depth: Heading['depth'], text: string): Heading {
    const id = this.#freeId(headingId(text));
    const heading = { depth, id, text };
    this.headings.push(heading);
    return heading;
  }

  #freeId(wanted: string): string {
    let count = this.#taken.get(wanted) ?? 0;
    let id = wanted;
    do {
      count += 1;
      id = count === 1 ? wanted : `${wanted}-${count}`;
    } while (count > 1 && this.#taken.has(id));
    this.#taken.set(wanted, count).set(id, this.#taken.get(id) ?? 1);
    return id;
  }

  /** The fault of a next heading of this depth, if it has one. */
  faultOf(depth: number): Fault | undefined {
    const allowed = (this.headings.at(-1)?.depth ?? 1) + 1;
    if (depth === 1) {
      return {
        rule: 'a heading of the first level is the title, which the front matter has',
        mend: 'Write ## for a heading of the text.',
      };
    }
    if (depth > 4) {
      return {
        rule: 'a heading may have four levels at most',
        mend: 'Write ####, or a paragraph.',
      };
    }
    if (depth > allowed) {
      return {
        rule: `this heading skips a level: ${'#'.repeat(depth)} where ${'#'.repeat(allowed)} comes next`,
        mend: `Write ${'#'.repeat(allowed)}.`,
      };
    }
    return undefined;
  }
}

/**
 * The id under which a heading is linked: its words in lower case, in any script, with hyphens between.
 *
 * @example `Zwei Über!` -> `zwei-über`
 */
export function headingId(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return words || 'section';
}
