import {
  type Announcement,
  type AnnouncementKind,
  ORGANISATION_ROLES,
} from '../../src/schemas/announcement.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import type { Quantity } from '../../src/schemas/quantity.ts';
import { SESSION_FORMATS, type Session } from '../../src/schemas/session.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { Update } from '../../src/schemas/update.ts';
import { BodyWriter, type Named } from './bodyWriter.ts';
import { DAY, isoDay } from './days.ts';
import { PLACES } from './places.ts';
import type { Prose } from './prose.ts';
import type { Random } from './random.ts';
import { DESKS } from './records.ts';
import { slugOf } from './slug.ts';

/** What an announcement may refer to. */
export interface Surroundings {
  organisations: readonly Named[];
  topics: readonly Named[];
  /** The ids of the announcements before it. */
  earlier: readonly string[];
}

const KINDS: readonly AnnouncementKind[] = [
  ...Array<AnnouncementKind>(10).fill('training'),
  ...Array<AnnouncementKind>(3).fill('conference'),
  ...Array<AnnouncementKind>(2).fill('programme'),
  ...Array<AnnouncementKind>(2).fill('figures'),
  ...Array<AnnouncementKind>(3).fill('statement'),
];

/** Makes up one announcement. */
export class AnnouncementWriter {
  readonly #random: Random;
  readonly #prose: Prose;
  readonly #surroundings: Surroundings;
  readonly #participants: readonly Named[];

  constructor(random: Random, prose: Prose, surroundings: Surroundings) {
    this.#random = random;
    this.#prose = prose;
    this.#surroundings = surroundings;
    this.#participants = this.#some(surroundings.organisations, random.integer(1, 4));
  }

  write(id: string, day: string): { title: string; frontMatter: Announcement; body: string } {
    const title = this.#title();
    const frontMatter = this.#frontMatter(id, title, day);
    const { earlier } = this.#surroundings;
    const body = new BodyWriter(this.#random, this.#prose, {
      participants: this.#participants,
      earlier,
    });
    return { title, frontMatter, body: body.write() };
  }

  #title(): string {
    return `${this.#participant().name} ${this.#prose.phrase(this.#random.integer(5, 9))}`;
  }

  #frontMatter(id: string, title: string, day: string): Announcement {
    const random = this.#random;
    const kind = random.pick(KINDS);
    const shared = {
      id,
      title,
      summary: this.#prose.sentence(),
      takeaways: this.#random.several(2, 4, () => this.#prose.sentence()),
      published: random.chance(0.2) ? `${day}T09:30:00Z` : day,
      datedBy: random.chance(0.1) ? ('event' as const) : ('announcement' as const),
      organisations: this.#participants.map(({ id: organisation }) => ({
        id: organisation,
        role: random.pick(ORGANISATION_ROLES),
      })),
      topics: this.#some(this.#surroundings.topics, random.integer(1, 4)).map((topic) => topic.id),
      place: random.pick(PLACES),
      figures: this.#random.several(kind === 'figures' ? 1 : 0, 3, () => this.#figure()),
      sources: this.#random.several(1, 3, () => this.#source(id, day)),
      updates: random.chance(0.08) ? [this.#update(day)] : [],
      formerHeadings: [],
      desk: random.pick(DESKS).id,
      language: 'en',
      draft: false,
    };
    switch (kind) {
      case 'training':
      case 'conference':
        return { kind, ...shared, session: this.#session(day) };
      case 'programme':
        return {
          ...shared,
          kind,
          programme: { name: this.#prose.name(3), start: day.slice(0, 7) },
        };
      case 'figures':
        return { kind, ...shared, period: `January to May ${day.slice(0, 4)}` };
      case 'statement':
        return { kind, ...shared, statedBy: this.#participant().id };
    }
  }

  #session(day: string): Session {
    const random = this.#random;
    const end = Date.parse(day) - random.integer(0, 20) * DAY;
    const start = end - random.integer(0, 4) * DAY;
    return {
      start: isoDay(start),
      ...(end === start ? {} : { end: isoDay(end) }),
      format: random.pick(SESSION_FORMATS),
      ...(random.chance(0.3) ? { venue: `${this.#prose.name(2)} Centre` } : {}),
      ...(random.chance(0.6)
        ? {
            participants: {
              count: this.#quantity(),
              who: this.#prose.phrase(2),
              claimedBy: this.#participant().id,
            },
          }
        : {}),
    };
  }

  #figure(): Figure {
    return {
      value: this.#quantity(),
      label: this.#prose.phrase(5),
      claimedBy: this.#random.chance(0.2) ? { name: this.#prose.person() } : this.#participant().id,
    };
  }

  #quantity(): Quantity {
    const count = Math.ceil(this.#random.logNormal(60, 1.5));
    return this.#random.pick([
      { exact: count },
      { atLeast: count },
      { moreThan: count },
      { about: count },
      { inWords: 'several dozen' },
    ]);
  }

  #source(id: string, day: string): Source {
    const publisher = this.#prose.name(2);
    return {
      title: this.#prose.phrase(8),
      publisher,
      address: `https://${slugOf(publisher)}.example.org/news/${id}`,
      ...(this.#random.chance(0.8) ? { date: day } : {}),
      kind: this.#random.pick(['issuer', 'press']),
    };
  }

  #update(day: string): Update {
    return {
      date: isoDay(Date.parse(day) + this.#random.integer(1, 200) * DAY),
      kind: this.#random.pick(['correction', 'clarification', 'update', 'retraction']),
      note: this.#prose.sentence(),
    };
  }

  #participant(): Named {
    return this.#random.pick(this.#participants);
  }

  /** So many of the entries, none twice; those at the front come far more often. */
  #some(entries: readonly Named[], count: number): Named[] {
    const chosen = new Set<Named>();
    while (chosen.size < Math.min(count, entries.length)) {
      const entry = entries[this.#random.zipf(0.8, entries.length / 10)];
      if (entry) chosen.add(entry);
    }
    return [...chosen];
  }
}
