import { stringify } from 'yaml';
import {
  type Announcement,
  type AnnouncementKind,
  ORGANISATION_ROLES,
} from '../../src/schemas/announcement.ts';
import type { Desk } from '../../src/schemas/desk.ts';
import { ORGANISATION_KINDS, type Organisation } from '../../src/schemas/organisation.ts';
import type { Page } from '../../src/schemas/page.ts';
import type { Place } from '../../src/schemas/place.ts';
import type { Quantity } from '../../src/schemas/quantity.ts';
import { SESSION_FORMATS, type Session } from '../../src/schemas/session.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { Topic } from '../../src/schemas/topic.ts';
import { UPDATE_KINDS, type Update } from '../../src/schemas/update.ts';
import { Prose } from './prose.ts';
import { Random } from './random.ts';

/** A file of a content folder. */
export interface ContentFile {
  /** Its path in the folder, with `/` between names. */
  path: string;
  text: string;
}

/** An organisation or a topic as announcements refer to it. */
interface Named {
  id: string;
  name: string;
}

/** What an announcement may refer to. */
interface Surroundings {
  organisations: readonly Named[];
  topics: readonly Named[];
  /** The ids of those before it. */
  earlier: readonly string[];
}

const FIRST_DAY = Date.UTC(2010, 0, 1);
const DAYS = 15 * 365;
const DAY = 24 * 60 * 60 * 1000;

const KINDS: readonly AnnouncementKind[] = [
  ...Array<AnnouncementKind>(10).fill('training'),
  ...Array<AnnouncementKind>(3).fill('conference'),
  ...Array<AnnouncementKind>(2).fill('programme'),
  ...Array<AnnouncementKind>(2).fill('figures'),
  ...Array<AnnouncementKind>(3).fill('statement'),
];

const PLACES: readonly Place[] = [
  'global',
  ...Object.entries({
    AR: ['Buenos Aires', 'San Isidro'],
    AU: ['Sydney', 'Canberra'],
    BR: ['Rio de Janeiro', 'São Paulo'],
    CA: ['Ottawa', 'Montréal'],
    CH: ['Basel', 'Zürich'],
    CO: ['Bogotá', 'Medellín'],
    DE: ['Wiesbaden', 'München'],
    FR: ['Lyon', 'Paris'],
    GB: ['London', 'Manchester'],
    GE: ['Tbilisi'],
    HK: ['Hong Kong'],
    ID: ['Jakarta'],
    IN: ['New Delhi', 'Mumbai'],
    JM: ['Kingston'],
    JP: ['Tokyo', 'Osaka'],
    KE: ['Nairobi'],
    KR: ['Seoul'],
    MD: ['Chișinău'],
    MU: ['Port Louis'],
    MY: ['Kuala Lumpur'],
    NG: ['Abuja', 'Lagos'],
    NL: ['The Hague'],
    NZ: ['Wellington'],
    PE: ['Lima'],
    PH: ['Manila', 'Cebu'],
    PL: ['Warsaw', 'Szczytno'],
    RO: ['Bucharest'],
    SG: ['Singapore'],
    TH: ['Bangkok'],
    TW: ['Taipei', 'Keelung'],
    UA: ['Kyiv'],
    US: ['Washington', 'Miami'],
    UY: ['Montevideo'],
    ZW: ['Harare'],
  }).flatMap(([country, cities]) => cities.map((city) => ({ country, city }))),
];

const SUBJECTS =
  'ransomware,cryptocurrency,dark web,money laundering,fraud,seizure,exchange,cybercrime';
const ASPECTS = 'investigation,evidence,prevention,training,regulation';

const DESKS: Readonly<Record<'newsroom' | 'night-desk', Desk>> = {
  newsroom: {
    name: 'Newsroom',
    mail: 'newsroom@press.example.org',
    phone: '+33 1 23 45 67 89',
    hours: 'Monday to Friday, 9:00-17:00 UTC',
    languages: ['en', 'fr'],
    description: 'The newsroom answers questions about everything in this archive.',
  },
  'night-desk': {
    name: 'Night desk',
    mail: 'night@press.example.org',
    hours: 'Every night, 17:00-9:00 UTC',
    languages: ['en'],
    description: 'The night desk answers when the newsroom is asleep.',
  },
};

/**
 * Makes up an archive of so many announcements over fifteen years, as the files of a content
 * folder, oldest announcement first. The same size and seed give the same bytes.
 *
 * It is like a real one in what costs time: length of texts and sentences, a vocabulary that grows
 * with the text, the number of organisations (200 for 10,000 announcements, of which a few take part
 * in many), and links. It has no pictures: every site hands them to the same library.
 */
export function generateArchive(size: number, seed: number): ContentFile[] {
  const random = new Random(seed);
  const prose = new Prose(random);
  const organisations = makeOrganisations(size, random, prose);
  const topics = makeTopics(prose);
  return [
    ...organisations.map(({ id, record }) => yamlFile(`organisations/${id}`, record)),
    ...topics.map(({ id, record }) => yamlFile(`topics/${id}`, record)),
    ...Object.entries(DESKS).map(([id, desk]) => yamlFile(`desks/${id}`, desk)),
    aboutPage(prose),
    ...makeAnnouncements(
      size,
      organisations.map(({ id, record }) => ({ id, name: record.acronym ?? record.name })),
      topics.map(({ id, record }) => ({ id, name: record.label })),
      random,
      prose,
    ),
  ];
}

function makeAnnouncements(
  size: number,
  organisations: readonly Named[],
  topics: readonly Named[],
  random: Random,
  prose: Prose,
): ContentFile[] {
  const earlier: string[] = [];
  const inYear = new Map<string, number>();
  return Array.from({ length: size }, (_, position) => {
    const day = isoDay(FIRST_DAY + ((position + random.fraction()) / size) * DAYS * DAY);
    const year = day.slice(0, 4);
    const number = (inYear.get(year) ?? 0) + 1;
    inYear.set(year, number);
    const id = `PR-${year}-${String(number).padStart(3, '0')}`;
    const writer = new AnnouncementWriter(random, prose, { organisations, topics, earlier });
    const { title, frontMatter, body } = writer.write(id, day);
    earlier.push(id);
    return {
      path: `announcements/${year}/${slugOf(title)}-${number}.mdx`,
      text: `---\n${yaml(frontMatter)}---\n\n${body}\n`,
    };
  });
}

/** Writes one announcement. */
class AnnouncementWriter {
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
    return { title, frontMatter, body: this.#body() };
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
      takeaways: this.#times(2, 4, () => this.#prose.sentence()),
      published: random.chance(0.2) ? `${day}T09:30:00Z` : day,
      datedBy: random.chance(0.1) ? ('event' as const) : ('announcement' as const),
      organisations: this.#participants.map(({ id: organisation }) => ({
        id: organisation,
        role: random.pick(ORGANISATION_ROLES),
      })),
      topics: this.#some(this.#surroundings.topics, random.integer(1, 4)).map((topic) => topic.id),
      place: random.pick(PLACES),
      figures: this.#times(kind === 'figures' ? 1 : 0, 3, () => this.#figure()),
      sources: this.#times(1, 3, () => this.#source(id, day)),
      updates: random.chance(0.08) ? [this.#update(day)] : [],
      desk: random.pick(Object.keys(DESKS)),
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

  #figure(): Announcement['figures'][number] {
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
      kind: this.#random.pick(UPDATE_KINDS),
      note: this.#prose.sentence(),
    };
  }

  #body(): string {
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
    const sentences = this.#times(2, 5, () => this.#prose.sentence());
    if (this.#random.chance(0.3)) sentences.push(this.#linkSentence());
    if (this.#random.chance(0.15)) sentences.push(`${this.#prose.person()} was **there**.`);
    return sentences.join('\n');
  }

  #linkSentence(): string {
    const { earlier } = this.#surroundings;
    const words = this.#prose.phrase(3);
    if (earlier.length > 0 && this.#random.chance(0.7)) {
      return `See [${words}](${this.#random.pick(earlier)}).`;
    }
    const { id, name } = this.#participant();
    return `This is how [${name}](/organisations/${id}/) put it.`;
  }

  #list(): string {
    return this.#times(3, 6, () => `- ${this.#prose.phrase(this.#random.integer(4, 14))}`).join(
      '\n',
    );
  }

  #table(): string {
    const row = () => `| ${this.#prose.phrase(2)} | ${this.#random.integer(2, 900)} |`;
    return ['| Subject | Hours |', '| --- | ---: |', ...this.#times(3, 8, row)].join('\n');
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

  #times<Made>(from: number, to: number, make: () => Made): Made[] {
    return Array.from({ length: this.#random.integer(from, to) }, make);
  }
}

function makeOrganisations(
  size: number,
  random: Random,
  prose: Prose,
): { id: string; record: Organisation }[] {
  const count = Math.max(8, Math.round(2 * Math.sqrt(size)));
  return Array.from({ length: count }, (_, position) => {
    const kind = random.pick(ORGANISATION_KINDS);
    const name = `${prose.properName(position)} ${prose.name(1)} ${capitalised(kind)}`;
    const place = random.pick(PLACES);
    const initials = name.replace(/[^A-Z]/g, '');
    return {
      id: slugOf(name),
      record: {
        name,
        ...(random.chance(0.5) ? { acronym: `${initials}-${position}` } : {}),
        otherNames: random.chance(0.3) ? [`Bureau ${prose.properName(position)}`] : [],
        kind,
        ...(place === 'global' ? {} : { country: place.country }),
        site: `https://${slugOf(name)}.example.org/`,
      },
    };
  });
}

function makeTopics(prose: Prose): { id: string; record: Topic }[] {
  return SUBJECTS.split(',').flatMap((subject) =>
    ASPECTS.split(',').map((aspect) => {
      const label = capitalised(`${subject} ${aspect}`);
      const otherWords = [prose.phrase(2), prose.phrase(1)];
      return { id: slugOf(label), record: { label, description: prose.sentence(), otherWords } };
    }),
  );
}

function aboutPage(prose: Prose): ContentFile {
  const frontMatter: Page = {
    title: 'About this archive',
    description: 'What this archive is.',
    language: 'en',
    linkedFrom: 'header',
    order: 1,
  };
  const text = Array.from({ length: 20 }, () => prose.sentence()).join('\n');
  return { path: 'pages/about.mdx', text: `---\n${yaml(frontMatter)}---\n\n${text}\n` };
}

function yamlFile(name: string, record: Organisation | Topic | Desk): ContentFile {
  return { path: `${name}.yaml`, text: yaml(record) };
}

function yaml(value: Announcement | Organisation | Topic | Desk | Page): string {
  return stringify(value, { lineWidth: 0 });
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function wordCount(blocks: readonly string[]): number {
  return blocks.join(' ').split(/\s+/).length;
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
