import type { Prose } from './prose.ts';
import type { Random } from './random.ts';

/** An organisation or a topic as an announcement refers to it. */
export interface Named {
  id: string;
  name: string;
}

/** What the text of an announcement may mention. */
export interface Mentions {
  /** The organisations in it. */
  participants: readonly Named[];
  /** The ids of the announcements before it. */
  earlier: readonly string[];
}

/** Writes the text of one announcement in MDX. */
export class BodyWriter {
  readonly #random: Random;
  readonly #prose: Prose;
  readonly #mentions: Mentions;

  constructor(random: Random, prose: Prose, mentions: Mentions) {
    this.#random = random;
    this.#prose = prose;
    this.#mentions = mentions;
  }

  /** A text of 250 to 500 words, seldom more. */
  write(): string {
    const blocks = [this.#paragraph()];
    const wanted = this.#random.integer(210, 430);
    for (let words = 0; words < wanted; ) {
      const block = this.#block();
      blocks.push(...block, this.#paragraph());
      words = wordCount(blocks);
    }
    return blocks.join('\n\n');
  }

  /** What stands before the next paragraph, if anything. */
  #block(): string[] {
    const kind = this.#random.fraction();
    if (kind < 0.25) return [`## ${this.#prose.phrase(this.#random.integer(2, 6))}`];
    if (kind < 0.35) return [this.#list()];
    if (kind < 0.4) return [this.#table()];
    if (kind < 0.5) return [this.#quote()];
    if (kind < 0.58) return [this.#note()];
    return [];
  }

  #paragraph(): string {
    const sentences = this.#random.several(2, 5, () => this.#prose.sentence());
    if (this.#random.chance(0.3)) sentences.push(this.#linkSentence());
    if (this.#random.chance(0.15)) sentences.push(`${this.#prose.person()} was **there**.`);
    return sentences.join('\n');
  }

  #linkSentence(): string {
    const { earlier } = this.#mentions;
    const words = this.#prose.phrase(3);
    if (earlier.length > 0 && this.#random.chance(0.7)) {
      return `See [${words}](${this.#random.pick(earlier)}).`;
    }
    const { id, name } = this.#participant();
    return `This is how [${name}](/organisations/${id}/) put it.`;
  }

  #list(): string {
    return this.#random
      .several(3, 6, () => `- ${this.#prose.phrase(this.#random.integer(4, 14))}`)
      .join('\n');
  }

  #table(): string {
    const row = () => `| ${this.#prose.phrase(2)} | ${this.#random.integer(2, 900)} |`;
    return ['| Subject | Hours |', '| --- | ---: |', ...this.#random.several(3, 8, row)].join('\n');
  }

  #quote(): string {
    const speaker = this.#prose.person();
    const role = this.#participant().name;
    return `<Quote speaker="${speaker}" role="${role}">\n${this.#prose.sentence()}\n</Quote>`;
  }

  #note(): string {
    const text = `${this.#prose.sentence()}\n${this.#prose.sentence()}`;
    return `<Note title="${this.#prose.phrase(3)}">\n${text}\n</Note>`;
  }

  #participant(): Named {
    return this.#random.pick(this.#mentions.participants);
  }
}

function wordCount(blocks: readonly string[]): number {
  return blocks.join(' ').split(/\s+/).length;
}
