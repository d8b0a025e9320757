import fc from 'fast-check';

/**
 * An archive at one moment of its history, told by made-up words. Each word stands for one thing and
 * nowhere else, so that of whatever is found in a site it can be said whether it may be there.
 */
export interface Moment {
  /** Hours since the history began. */
  hour: number;
  announcements: readonly Written[];
  onRecord: OnRecord;
  /** Every word that was made up so far. */
  words: readonly string[];
}

export interface Written {
  id: string;
  /** The word in its title, its summary and its text. */
  text: string;
  /** The word that its address ends in. */
  slug: string;
  /** The word that names an organisation which it alone mentions. */
  organisation?: string | undefined;
  picture?: Picture | undefined;
  held: Held;
  /** Whether it has a folder of its own. */
  isFolder: boolean;
  /** Whether it lies in the folder that is kept apart from the content folder. */
  isApart: boolean;
  updates: number;
}

export interface Picture {
  /** The word in its name, in its caption and in what the camera wrote into it. */
  word: string;
  /** Another picture under the same name has another. */
  shade: number;
}

/** Not to be published yet: before an hour, or while it is a draft. */
type Held = { until: number } | 'draft' | undefined;

/** The state of the ledger. */
interface OnRecord {
  /** The slugs that an announcement ever had, by its id. */
  slugs: ReadonlyMap<string, readonly string[]>;
  organisations: readonly string[];
  /** The words of texts and pictures. */
  words: readonly string[];
}

const DEEDS = [
  'write',
  'write a draft',
  'write under embargo',
  'edit',
  'rename',
  'move the file',
  'delete',
  'make it a draft',
  'put it under embargo',
  'let it out',
  'wait',
  'record',
  'add an organisation',
  'drop the organisation',
  'add a picture',
  'replace the picture',
  'drop the picture',
] as const;

/** One thing that somebody does. */
export interface Step {
  deed: (typeof DEEDS)[number];
  /** To which of the announcements. */
  which: number;
  /** The hours that an embargo lasts, or that go by. */
  hours: number;
}

/** A change between two builds. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    deed: fc.constantFrom(...DEEDS),
    which: fc.nat(5),
    hours: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 4, maxLength: 8 },
);

const SYLLABLES = ['ba', 'ko', 'lu', 'me', 'ni', 'pra', 'que', 'sti', 'vo', 'xa'];

const NOTHING: Moment = {
  hour: 0,
  announcements: [],
  onRecord: { slugs: new Map(), organisations: [], words: [] },
  words: [],
};

/** The beginning of a history: with something of each sort. */
export const BEGINNING: Moment = [
  ...(['write', 'write', 'write under embargo', 'write a draft'] as const).map((deed) => ({
    deed,
    which: 0,
  })),
  ...[0, 2, 3].map((which) => ({ deed: 'add a picture' as const, which })),
  ...[1, 2].map((which) => ({ deed: 'add an organisation' as const, which })),
].reduce((moment, step) => after(moment, { ...step, hours: 2 }), NOTHING);

/** The archive after a step; as it was where the step is none that anybody could do. */
export function after(moment: Moment, { deed, which, hours }: Step): Moment {
  const { hour, announcements, onRecord, words } = moment;
  const one = announcements[which % Math.max(announcements.length, 1)];
  const word = wordOf(words.length);
  const slug = wordOf(words.length + 1);
  const write = (held: Held): Moment => {
    const id = `TST-2024-${200 + announcements.length + words.length}`;
    const written = { id, text: word, slug, held, isFolder: false, isApart: false, updates: 0 };
    return { ...moment, announcements: [...announcements, written], words: [...words, word, slug] };
  };
  if (deed === 'write') return write(undefined);
  if (deed === 'write a draft') return write('draft');
  if (deed === 'write under embargo') return write({ until: hour + hours });
  if (deed === 'wait') return { ...moment, hour: hour + hours };
  if (deed === 'record') return { ...moment, onRecord: recorded(moment) };
  if (!one) return moment;
  const isRecorded = onRecord.slugs.has(one.id);
  const change = (more: Partial<Written>): Moment => ({
    ...moment,
    announcements: announcements.map((each) => (each === one ? { ...each, ...more } : each)),
    words: [...words, word],
  });
  // What was published and is changed has to say so.
  const said = { updates: one.updates + (isRecorded ? 1 : 0) };
  switch (deed) {
    case 'edit':
      return change({ text: word, ...said });
    case 'rename':
      return change({ slug: word });
    case 'move the file':
      return change(hours === 2 ? { isApart: !one.isApart } : { isFolder: !one.isFolder });
    case 'delete':
      return { ...moment, announcements: announcements.filter((each) => each !== one) };
    case 'make it a draft':
      return isRecorded ? moment : change({ held: 'draft' });
    case 'put it under embargo':
      return isRecorded ? moment : change({ held: { until: hour + hours } });
    case 'let it out':
      return change({ held: undefined });
    case 'add an organisation':
      return change({ organisation: word, ...said });
    case 'drop the organisation':
      return change({ organisation: undefined, ...said });
    case 'add a picture':
      return change({ picture: { word, shade: 0 }, ...said });
    case 'replace the picture':
      return one.picture
        ? change({ picture: { ...one.picture, shade: one.picture.shade + 1 } })
        : moment;
    case 'drop the picture':
      return change({ picture: undefined, ...said });
  }
}

export function isPublished({ held }: Written, { hour }: Moment): boolean {
  return held === undefined || (held !== 'draft' && held.until <= hour);
}

/** The words that must be in the site. */
export function publishedWords(moment: Moment): string[] {
  return moment.announcements
    .filter((each) => isPublished(each, moment))
    .flatMap(({ text, slug, organisation, picture }) => [
      ...[text, slug],
      ...[organisation ?? [], picture?.word ?? []].flat(),
    ]);
}

/** The words that may stand nowhere: of what is held back, and of what is gone without being on record. */
export function secretWords(moment: Moment): string[] {
  const { slugs, organisations, words } = moment.onRecord;
  const open = new Set([
    ...publishedWords(moment),
    ...[...slugs.values()].flat(),
    ...organisations,
    ...words,
  ]);
  return moment.words.filter((word) => !open.has(word));
}

/** The state of the ledger once everything that is published was recorded. */
function recorded(moment: Moment): OnRecord {
  const { slugs, organisations, words } = moment.onRecord;
  const published = moment.announcements.filter((each) => isPublished(each, moment));
  return {
    slugs: new Map([
      ...slugs,
      ...published.map(({ id, slug }) => [id, [...(slugs.get(id) ?? []), slug]] as const),
    ]),
    organisations: [...organisations, ...published.flatMap((each) => each.organisation ?? [])],
    words: [
      ...words,
      ...published.flatMap(({ text, picture }) => [text, ...(picture ? [picture.word] : [])]),
    ],
  };
}

/** A word for each number, all of the same form, none of which is a part of another: `zubanikozz`. */
function wordOf(number: number): string {
  const digits = [...String(number).padStart(3, '0')];
  return `zu${digits.map((digit) => SYLLABLES[Number(digit)]).join('')}zz`;
}
