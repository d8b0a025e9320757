import type { Status } from '../model/status.ts';
import type { AnnouncementKind, OrganisationRole } from '../schemas/announcement.ts';
import type { OrganisationKind } from '../schemas/organisation.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { RegionId } from '../schemas/region.ts';
import type { SessionFormat } from '../schemas/session.ts';
import type { UpdateKind } from '../schemas/update.ts';
import type { DataFile } from '../site/urls.ts';

const numbers = new Intl.NumberFormat('en-GB');
const sizes = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });
const plural = (count: number, one: string, many: string) =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;

const kinds: Record<AnnouncementKind, string> = {
  training: 'Training',
  conference: 'Conference',
  programme: 'Programme',
  figures: 'Figures',
  statement: 'Statement',
};

const roles: Record<OrganisationRole, string> = {
  host: 'Host',
  trainer: 'Trainer',
  audience: 'Audience',
  partner: 'Partner',
};

const formats: Record<SessionFormat, string> = {
  'in-person': 'In person',
  virtual: 'Virtual',
  hybrid: 'In person and virtual',
  'not-stated': 'Format not stated',
};

const regions: Record<RegionId, string> = {
  africa: 'Africa',
  americas: 'Americas',
  antarctic: 'Antarctic',
  asia: 'Asia',
  europe: 'Europe',
  oceania: 'Oceania',
  global: 'Global',
};

const organisationKinds: Record<OrganisationKind, string> = {
  police: 'Police',
  prosecution: 'Prosecution service',
  government: 'Government body',
  international: 'International organisation',
  company: 'Company',
  education: 'Education and research',
  association: 'Association',
};

const updateKinds: Record<UpdateKind, string> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  supersession: 'Supersession',
  retraction: 'Retraction',
};

/** What a week brought, as far as words count it. */
interface WeekContents {
  announced: readonly unknown[];
  corrections: readonly unknown[];
  additions: readonly unknown[];
}

const statuses: Record<Exclude<Status, 'current'>, string> = {
  corrected: 'Corrected',
  superseded: 'Superseded',
  retracted: 'Retracted',
};

function quantity(value: Quantity): string {
  if ('exact' in value) return numbers.format(value.exact);
  if ('atLeast' in value) return `at least ${numbers.format(value.atLeast)}`;
  if ('moreThan' in value) return `more than ${numbers.format(value.moreThan)}`;
  if ('about' in value) return `about ${numbers.format(value.about)}`;
  return value.inWords;
}

/** The size of a file. */
function bytes(count: number): string {
  if (count >= 1_000_000) return `${sizes.format(count / 1_000_000)} MB`;
  return `${sizes.format(Math.max(count, 1000) / 1000)} kB`;
}

/** The lists of announcements of one kind. */
const kindLists: Record<AnnouncementKind, string> = {
  training: 'Trainings',
  conference: 'Conferences',
  programme: 'Programmes',
  figures: 'Figures',
  statement: 'Statements',
};

/** What belongs to each kind, in one sentence. */
const kindMeanings: Record<AnnouncementKind, string> = {
  training: 'A course or workshop was held.',
  conference: 'A conference or a similar meeting was held.',
  programme: 'A programme, an agreement or an appointment began.',
  figures: 'Totals that an organisation published.',
  statement: 'An organisation said what it thinks or intends.',
};

/** Every word of the interface in English. Another language is another file of the same type. */
export const en = {
  language: 'en',
  /** How dates and numbers are written. */
  locale: 'en-GB',

  kinds,
  kindLists,
  kindMeanings,
  roles,
  formats,
  regions,
  organisationKinds,
  updateKinds,
  statuses,
  quantity,
  bytes,
  announcementCount: (count: number) => plural(count, 'announcement', 'announcements'),

  layout: {
    skipToContent: 'Skip to content',
    mainNavigation: 'Main',
    onThisPage: 'On this page',
    footerNavigation: 'About this archive',
    announcements: 'Announcements',
    organisations: 'Organisations',
    topics: 'Topics',
    regions: 'Regions',
    calendar: 'Calendar',
    press: 'Press',
    figures: 'Figures',
    corrections: 'Corrections',
    search: 'Search',
    searchTheArchive: 'Search the archive',
    followByFeed: 'Feeds and mail',
    openData: 'Open data',
    embargoPreview: 'Preview that includes announcements under embargo. Not for publication.',
    noTracking: 'No cookies, no tracking, nothing loaded from other sites.',
  },

  home: {
    featured: 'From the record',
    latest: 'Latest',
    allAnnouncements: (count: number) => `All ${numbers.format(count)} announcements`,
    browse: 'Browse the record',
    byYear: 'By year',
    byTopic: 'By topic',
    byRegion: 'By region',
    byKind: 'By kind',
    allKinds: 'What each kind means',
    byOrganisation: 'By organisation',
    allOrganisations: (count: number) => `All ${numbers.format(count)} organisations`,
    press: 'For the press',
    follow: 'Follow',
    followText: 'The feed carries the full text of every announcement, and every correction.',
    holds: (announcements: number, organisations: number, first: string, last: string) =>
      `${plural(announcements, 'announcement', 'announcements')} on ${plural(organisations, 'organisation', 'organisations')}, ${first} to ${last}`,
  },

  announcement: {
    embargoed: (moment: string) => `Under embargo until ${moment}. Not for publication.`,
    announced: 'Announced',
    eventDay: 'Day of the event',
    datedByEvent:
      'No source says when this was announced, so it is dated by the last day of the event.',
    updated: 'Updated',
    by: (desk: string) => `By the ${desk}`,
    takeaways: 'Key points',
    facts: 'The facts',
    who: 'Who',
    what: 'What',
    when: 'When',
    tookPlace: 'Took place',
    where: 'Where',
    how: 'How',
    howMany: 'How many',
    howManyNotStated: 'Not stated',
    accordingTo: 'According to',
    according: (claimant: string) => `according to ${claimant}`,
    programme: 'Programme',
    since: (date: string) => `since ${date}`,
    period: 'Period counted',
    statedBy: 'Stated by',
    reference: 'Issuer’s number',
    figures: 'Figures',
    figure: 'Figure',
    whatIsCounted: 'What is counted',
    claimedBy: 'According to',
    linkToSection: (heading: string) => `Link to the section “${heading}”`,
    sources: 'Sources',
    sourceKinds: { issuer: 'the organisation’s own account', press: 'press report' },
    sourceUndated: 'no date given',
    updates: 'Changes to this announcement',
    statusSince: (status: string, date: string) => `${status} ${date}`,
    /** Before the title of the announcement that took the place of another. */
    readInstead: 'Read instead:',
    /** Before the titles of announcements whose place one takes. */
    supersedes: 'This supersedes:',
    published: 'Published',
    version: (number: number) => `Version ${number}`,
    whatChanged: 'What changed',
    whatChangedIn: (number: number) => `What changed in version ${number}`,
    recordedKinds: { typo: 'Typing error corrected', move: 'Moved to another address' },
    contact: 'Contact',
    desk: 'Desk',
    answers: 'Who answers',
    outOfHours: 'Out of hours',
    cite: 'Cite',
    mail: 'Mail',
    phone: 'Phone',
    hours: 'Hours',
    languages: 'Languages',
    share: 'Address of this page',
    copy: 'Copy address',
    copyText: 'Copy the text',
    copyQuote: 'Copy quote',
    /** A quote to paste elsewhere: what was said, by whom, where and when it stands on record. */
    copiedQuote: (words: string, speaker: string, id: string, date: string, address: string) =>
      `${words}\n— ${speaker} (${id}, ${date})\n${address}`,
    copied: 'Copied',
    copyFailed: 'Your browser did not allow copying',
    permanentId: 'Permanent id',
    /** Said of an announcement that was neither corrected nor superseded nor retracted. */
    current: 'No correction on record',
    related: 'Related announcements',
    relatedRule:
      'Chosen by what they have in common: organisations count most, then country and words, then topics. What few others share counts more, and so do dates close together.',
    /** Why an announcement is related. */
    alsoWith: (organisations: string) => `also with ${organisations}`,
    alsoIn: (country: string) => `also in ${country}`,
    alsoOn: (topics: string) => `also on ${topics}`,
    alsoAbout: (words: string) => `words in common: ${words}`,
    neighbours: 'Previous and next announcement',
    previous: 'Earlier',
    next: 'Later',
    imageCredit: (credit: string, licence: string) => `${credit} · ${licence}`,
  },

  /** The page of the press desks. */
  press: {
    title: 'Press contacts',
    description:
      'The press desks by region and language, with mail addresses, phone numbers and hours.',
    intro:
      'The desks that answer questions about what is published here. Each announcement also names its desk, below the text.',
    everywhere: 'For all regions',
    byLanguage: 'By language',
    kit: 'Writing about this archive',
  },

  /** The press kit, and the files of pictures. */
  kit: {
    title: 'Press kit',
    description:
      'The archive in one sentence, in 50 and in 150 words; its name and mark; pictures for print and the web.',
    intro: 'What you need to write about this archive, to copy and to download.',
    questions: 'Questions:',
    about: 'About the archive',
    inOneSentence: 'In one sentence',
    copySentence: 'Copy the sentence',
    words: (count: number) => plural(count, 'word', 'words'),
    inLength: (words: string) => `In ${words}`,
    copyLength: (words: string) => `Copy the ${words}`,
    nameAndMark: 'Name and mark',
    colours: {
      ink: 'Ink, for light backgrounds',
      accent: 'Accent, for light backgrounds',
      paper: 'Paper, for dark backgrounds',
    },
    mark: 'The mark',
    markOf: (name: string) => `The mark of ${name}`,
    rulesTitle: 'How to use them',
    rules: (name: string) => [
      `Use them to name ${name} as a source, and to report on it.`,
      'Keep their proportions and colours, and leave a margin around them as high as a letter.',
      `Do not use them in a way that suggests that ${name} made, checked or endorsed something.`,
    ],
    pictures: 'Pictures',
    noPictures:
      'No announcement in this archive has a picture yet. The organisations that held a training may have some: see the sources below each announcement.',
    picturesIntro: (shown: number, count: number) =>
      shown === count
        ? `${plural(count, 'announcement has', 'announcements have')} pictures. Each picture has a licence of its own.`
        : `The newest ${numbers.format(shown)} of ${numbers.format(count)} announcements with pictures. The others offer theirs on their own pages. Each picture has a licence of its own.`,
    zip: 'Pictures and text (ZIP)',
    webSize: (width: number, height: number) => `Web: ${width} × ${height}, WebP`,
    printSize: (width: number, height: number, size: string) =>
      `Print: ${width} × ${height}, ${size}`,
    files: 'Files',
    checksum: 'SHA-256 (print)',
    copyCaption: 'Copy caption and credit',
    caption: 'Caption',
    credit: 'Credit',
    licence: 'Licence',
    alt: 'Description',
    /** In the ZIP of an announcement, before its pictures. */
    readme: (text: string) =>
      `${text} holds the whole announcement. The pictures in print/ are as they were supplied, those in web/ are smaller.\nName the credit beside each picture, and use it as its licence allows.\nTo check that no file was changed: sha256sum --check SHA256SUMS`,
  },

  /** How an announcement is cited. Names of styles and formats are the same in every language. */
  citation: {
    title: 'Cite this announcement',
    styles: { apa: 'APA', mla: 'MLA', chicago: 'Chicago' },
    wikipedia: 'Wikipedia',
    files: { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    others: 'MLA, Chicago, Wikipedia, BibTeX, RIS, CSL-JSON',
    copyAs: (form: string) => `Copy ${form}`,
    download: (file: string) => `Download ${file}`,
  },

  mostRead: {
    title: 'Most read',
    howCounted: (period: string) =>
      `${period}, from the server’s log: each reader once a day, robots left out. Nothing about a reader is kept.`,
  },

  figures: {
    title: 'The record in figures',
    intro:
      'The trainings in this archive in charts and tables. Each number leads to the announcements behind it.',
    scope:
      'These numbers cover what is on record here, not every training that took place. Announcements that were retracted or superseded are not counted. “Not stated” means that no source says it.',
    download: (rows: number) => `CSV, ${plural(rows, 'row', 'rows')}`,
    trainings: 'Trainings',
    trainingCount: (count: number) => plural(count, 'training', 'trainings'),
    year: 'Year',
    all: 'All',
    total: 'Total',
    years: {
      title: 'Trainings by year and format',
      description: (first: string, last: string, count: number) =>
        `Columns for each year from ${first} to ${last}: all ${plural(count, 'training', 'trainings')}, and below on the same scale those of each format. The table holds the same numbers.`,
      dayUnknown: 'Day not known',
      uncertain: (count: number) =>
        `Hatched: ${plural(count, 'training', 'trainings')} of which only the month or the year is known.`,
      note: 'A training counts for the year in which it began. “Format not stated” means that no source says how it was held.',
    },
    regions: {
      title: 'Trainings by region',
      head: 'Region',
      note: '“Global” stands for what is not tied to one country, such as an online session for many.',
    },
    countries: {
      title: 'Where trainings took place',
      head: 'Country',
      description: (countries: number, inNoCountry: number) =>
        `A map of the world with a circle for each of ${plural(countries, 'country', 'countries')}; the larger, the more trainings. ${numbers.format(inNoCountry)} took place in no one country. The table holds every number.`,
      inNoCountry: 'In no one country',
      note: 'The larger the area of a circle, the more trainings. A circle stands at the middle of its country; circles that would cover each other are moved apart. A country with several trainings leads to the search, which also finds trainings elsewhere in the region that mention it.',
    },
    claims: {
      title: 'How many trainings organisations say they held',
      head: 'Period counted',
      what: 'What is counted',
      note: 'Counts by the organisations themselves, in their own wording. They overlap, so they cannot be added up. At the end of a bar, + stands for “or more” and ~ for “about”.',
      periodTo: (end: string) => `to ${end}`,
      periodFrom: (start: string) => `since ${start}`,
      periodNotStated: 'Time not stated',
    },
    participants: {
      title: 'How many took part',
      head: 'Training',
      who: 'Who was counted',
      note: (stated: number, notStated: number) =>
        `Stated for ${plural(stated, 'training', 'trainings')}, each according to its source; not stated for ${numbers.format(notStated)}.`,
      notStated: 'Not stated',
    },
    topics: { title: 'Topics with the most announcements', head: 'Topic' },
    organisations: { title: 'Organisations with the most announcements', head: 'Organisation' },
    shownOf: (shown: number, all: number) =>
      `The first ${numbers.format(shown)} of ${numbers.format(all)}; the file holds all.`,
  },

  calendar: {
    title: 'Calendar',
    intro: 'Trainings and conferences by the days on which they took place.',
    yearTitle: (year: string) => `Calendar of ${year}`,
    yearDescription: (year: string, count: number) =>
      `What took place in ${year}: ${plural(count, 'training or conference', 'trainings and conferences')}, month by month.`,
    count: (count: number) => plural(count, 'event', 'events'),
    years: 'By year and month',
    months: 'Month by month',
    dayUnknown: 'Day not known',
    monthUnknown: 'Month not known',
    file: 'Calendar file (.ics)',
    withoutDay: (count: number) =>
      `${plural(count, 'more is', 'more are')} left out, because the day is not known`,
    followFile: 'Subscribe to it in a calendar program, and new events appear by themselves.',
    fileOf: (list: string, archive: string) => `${list}: events on record in ${archive}`,
    none: 'No training or conference is on record yet.',
  },

  /** The page that sets two versions of an announcement beside each other. */
  changes: {
    title: (title: string, before: number, after: number) =>
      `What changed: ${title} (version ${before} to ${after})`,
    heading: 'What changed',
    description: (title: string, before: number, after: number) =>
      `The words that were removed and added between versions ${before} and ${after} of “${title}”.`,
    howToRead: 'Words that were removed are struck through; words that were added are underlined.',
    versions: 'Versions',
    from: 'From',
    to: 'To',
    removed: 'removed:',
    added: 'added:',
    end: 'end',
    asBefore: (count: number) => `${plural(count, 'unchanged paragraph', 'unchanged paragraphs')}`,
    announcement: 'The announcement as it stands now',
  },

  list: {
    announcementsTitle: 'All announcements',
    announcementsIntro: (name: string) => `Every announcement in ${name}, newest first.`,
    yearTitle: (year: string) => `Announcements of ${year}`,
    organisationsTitle: 'Organisations',
    organisationsIntro:
      'Every organisation that held, taught, attended or supported something on record here.',
    topicsTitle: 'Topics',
    topicsIntro: 'The subjects of the announcements.',
    regionsTitle: 'Regions',
    regionsIntro:
      'Announcements by where things took place. “Global” stands for what is not tied to one country, such as an online session for many.',
    regionTitle: (region: string) => `Announcements: ${region}`,
    kindsTitle: 'Kinds',
    kindsIntro: 'Each announcement is of one kind, which says what it reports.',
    correctionsTitle: 'Corrections and retractions',
    correctionsIntro:
      'Every announcement that was corrected or retracted after publication, the newest change first.',
    allRetracted: 'Every announcement in this list was retracted:',
    noCorrections: 'Nothing has been corrected or retracted so far.',
    years: 'Years',
    otherNames: 'Also known as',
    otherWords: 'Also called',
    site: 'Web site',
    country: 'Country',
    kind: 'Kind',
    countries: 'Countries',
    roleCounts: 'On record as',
    date: 'Date',
  },

  /** What the page of an organisation, a topic or a region says of its announcements. */
  profile: {
    byYear: 'By year',
    year: 'Year',
    all: 'All',
    trainings: 'Trainings',
    organisations: 'Organisations',
    topics: 'Topics',
    appearedWith: 'Appeared with',
    topicsBeside: 'Topics in the same announcements',
    more: (count: number) => `${numbers.format(count)} more`,
    training: 'Training',
    role: 'Role',
    participants: 'Participants',
    /** Under a table of trainings that does not hold them all. */
    newest: (shown: number, all: number) =>
      `The newest ${numbers.format(shown)} of ${numbers.format(all)} trainings. Every one of them is in the list above,`,
    newestSearch: 'and in the search',
  },

  search: {
    title: 'Search',
    description: 'Search the archive by word, organisation, topic, place and date.',
    label: 'Words to search for',
    submit: 'Search',
    searching: 'Searching…',
    found: (count: number) =>
      count === 0 ? 'Nothing found.' : `${plural(count, 'announcement', 'announcements')} found.`,
    shown: (first: number, last: number, count: number) =>
      `${numbers.format(first)} to ${numbers.format(last)} of ${numbers.format(count)}`,
    nothingTyped: 'Type a name, a place, a date, a topic or a word from the text.',
    previousPage: 'Previous results',
    nextPage: 'Next results',
    pages: 'Pages of results',
    sort: 'Sort by',
    sorts: { relevance: 'Best match', newest: 'Newest first', oldest: 'Oldest first' },
    readAs: 'Read as',
    remove: (tag: string) => `Remove ${tag}`,
    without: (tag: string) => `without ${tag}`,
    or: ' or ',
    phrase: (words: string) => `“${words}”`,
    phrases: (phrases: readonly string[]) => phrases.map((words) => `“${words}”`).join(', '),
    fields: {
      organisation: 'organisation',
      topic: 'topic',
      country: 'place',
      in: 'place',
      kind: 'kind',
      format: 'format',
      id: 'id',
      region: 'region',
      year: 'year',
    },
    field: (name: string, value: string) => `${name}: ${value}`,
    relations: {
      in: (date: string) => date,
      before: (date: string) => `before ${date}`,
      after: (date: string) => `after ${date}`,
      since: (date: string) => `since ${date}`,
      until: (date: string) => `until ${date}`,
    },
    corrected: (words: string) => `No announcement has ${words}. Showing results for `,
    didYouMean: 'Did you mean ',
    unmatched: (words: string) => `No announcement has ${words}; the search went on without.`,
    unmatchedAll: (words: string) => `No announcement has ${words}.`,
    common: (words: string) => `Too common to search for, and left out: ${words}.`,
    onlyCommon: (words: string) =>
      `Too common to search for by themselves: ${words}. To find them as they stand, put them in quotes: `,
    partial: {
      all: 'No announcement has all of these words. These have the most telling of them.',
      some: 'Announcements that have only the most telling of these words are shown as well.',
    },
    unknownName: (field: string, value: string) => `Nothing here is called “${value}” as ${field}.`,
    problems: {
      'unclosed-quote': (phrase: string) =>
        phrase === ''
          ? 'There is a quotation mark with nothing behind it. Put the phrase between two: "dark web".'
          : `The quotation mark is not closed. Searched for the phrase “${phrase}”.`,
      'empty-field': (field: string) =>
        `“${field}:” has nothing behind it and was left out. Write what to look for, as in topic:"dark web".`,
      'unknown-field': (field: string) =>
        `There is no field “${field}:”; it was searched as a word.`,
      'bad-date': (text: string) =>
        `The calendar has no “${text}”. It was searched as words; write a date such as 5 March 2014 or 2014-03-05.`,
      'not-a-date': (field: string, text: string) =>
        `“${field}:” needs a day, a month or a year, such as ${field}:2014-03. “${text}” was searched as words.`,
      'dangling-or': () =>
        'OR stands between two terms, as in Kenya OR Nigeria. This one has none beside it and was left out.',
      'or-with-minus': () =>
        'OR cannot stand beside a term with a minus and was left out. To leave out both, write -fraud -bribery.',
      'lonely-minus': () =>
        'A minus with spaces around it does nothing. To leave out a word, put it directly before: -fraud.',
    },
    fieldList:
      'The fields are organisation, topic, in, kind, format, id, before, after, since and until.',
    noSuchPage: (wanted: number, last: number) =>
      `There is no page ${numbers.format(wanted)} of these results. This is the last one, page ${numbers.format(last)}.`,
    narrow: 'Narrow the results',
    facets: {
      organisation: 'Organisation',
      topic: 'Topic',
      region: 'Region',
      kind: 'Kind',
      format: 'Format',
      year: 'Year',
    },
    count: (count: number) => numbers.format(count),
    showAll: (count: number) => `Show all ${numbers.format(count)}`,
    counting: 'Counting…',
    facetsFailed: 'The lists to choose from could not be loaded. Close this and open it again.',
    date: 'Date',
    from: 'From',
    to: 'To',
    dateExample: '2022-06',
    dateHint: 'A day, month or year: 2022-06-14, 2022-06 or 2022.',
    limitProblems: {
      'not-a-date': (text: string) =>
        `“${text}” was left out: it is no date of this form. Write 2022-06-14, 2022-06 or 2022.`,
      'ends-before-it-begins': (text: string) =>
        `“${text}” was left out: it is before the first date. Write a later one.`,
    },
    showResults: 'Show the results',
    example: 'Example',
    meaning: 'What it finds',
    tryThis: 'What you can try:',
    tryWithoutFilters: 'Search without the filters',
    tryWithout: (tag: string) => `Search without ${tag}`,
    tryOtherWords: 'Fewer or other words, or another spelling',
    tryLists: 'The lists by year, topic, organisation and region below',
    failed: 'The search could not be loaded. Check the connection and try again, or browse:',
    needsScript:
      'Searching needs JavaScript, which is off or did not load. Everything in the archive can also be reached by these lists:',
    browse: 'Browse instead',
    private: 'The search runs in your browser. What you type is sent nowhere.',
    help: 'How to search',
    helpRows: [
      { example: 'tracing workshop', meaning: 'both words, in any form' },
      {
        example: '"financial crime" police',
        meaning: 'words that stand together, and another word',
      },
      { example: 'training -conference', meaning: 'without a word' },
      { example: 'Kenya OR Nigeria', meaning: 'one or the other' },
      {
        example: 'organisation:interpol',
        meaning: 'on record with an organisation, by any of its names',
      },
      { example: 'topic:asset-seizure in:Thailand', meaning: 'a topic, a place' },
      {
        example: 'January 2024',
        meaning:
          'announced or held at that time; also 24 January 2024, 2024-01-24, 2024, last year',
      },
      { example: 'before:2020 after:2018-06', meaning: 'before and after a day, month or year' },
      { example: 'id:LET-2024-003', meaning: 'by permanent id' },
    ],
  },

  /** What the search box suggests while somebody types, and the key that jumps to it. */
  suggest: {
    list: 'Suggestions',
    count: 'Suggestions:',
    none: 'No suggestions',
    kinds: { organisation: 'Organisation', topic: 'Topic', announcement: 'Announcement' },
    key: 'The key / jumps to the search box',
  },

  /** The line under an announcement that was opened from a search. */
  marks: {
    marked: 'Words marked:',
    clear: 'Clear the marks',
  },

  feeds: {
    formats: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
    /** How a feed is called in the head of a page. */
    inFormat: (title: string, format: string) => `${title} (${format})`,
    archive: (name: string) => `${name}: all announcements`,
    followList: 'Follow this list:',
    followSearch: 'Follow what this search finds:',
    /** The feed of a list that is there no more. */
    ended: {
      feedTitle: (address: string) => `Ended: ${address}`,
      title: 'This feed has ended',
      since: (address: string, date: string) =>
        `The list at ${address} was closed on ${date}, and nothing more will be added to this feed.`,
      goOn: 'It goes on at',
      choose: 'Choose another list at',
      feeds: 'The feeds there:',
    },
    everything: 'All announcements',
    corrections: 'Corrections and retractions',
    correctionsHold: 'Every announcement that was corrected or retracted after publication.',
    /** The title of one year of a feed. */
    ofYear: (title: string, year: string) => `${title}: ${year}`,
    /** What the feed of a list holds. */
    followed: {
      organisation: (name: string) => `Announcements on record with ${name}.`,
      region: (name: string) => `Announcements by place: ${name}.`,
      kind: (name: string) => `Announcements by kind: ${name}.`,
    },
  },

  /** The guide for programs that read for somebody. */
  llms: {
    quoting:
      'Each announcement names its sources, says who claims each figure, and lists what was changed after publication. Quote it by its permanent id and address.',
    lists: 'Lists',
    announcements: 'All of them, newest first, by year.',
    regions: 'By the region and country in which it happened.',
    machines: 'For programs',
    plainText: 'An announcement as plain text',
    plainTextHolds:
      'Each has index.txt, index.md and index.json beside its page. This is the newest one.',
    feed: 'RSS feed',
    sitemap: 'Sitemap',
    sitemapHolds: 'The address of every page, with the day of its last change.',
  },

  /** The open data: the page that explains them, and what their plain texts need besides. */
  data: {
    kind: 'Kind',
    status: 'Status',
    duration: 'Duration',
    venue: 'Venue',
    since: 'Since',
    licence: 'Licence',
    /** Under an announcement: in which other forms it can be had. */
    thisAs: 'This announcement as',
    formNames: { text: 'plain text', markdown: 'Markdown', json: 'JSON' },
    title: 'Open data',
    description:
      'The whole archive as JSON and CSV: what the files hold, what each field means, what may be done with them.',
    intro: (announcements: number, sessions: number) =>
      `The whole archive in files for programs: ${plural(announcements, 'announcement', 'announcements')}, ${numbers.format(sessions)} of them about a training or a conference. No key, no form, no limit.`,
    filesTitle: 'Files',
    files: {
      announcementsJson: 'Every announcement with its full text, in one document.',
      announcementsLines: 'The same as lines of JSON, one announcement a line.',
      announcementsTable: 'One row for each announcement, without its text.',
      sessionsTable:
        'One row for each training or conference: when, where, how, who took part and how many, according to whom.',
    },
    holds: (count: number, file: DataFile) =>
      file === 'sessionsTable'
        ? plural(count, 'session', 'sessions')
        : plural(count, 'announcement', 'announcements'),
    eachTitle: 'Each announcement',
    eachText:
      'Three files lie beside the page of every announcement; put their names behind its address. These are of the newest:',
    forms: {
      json: 'the same fields as in the files above',
      markdown: 'the same fields as YAML, then the text as Markdown',
      text: 'all of it as plain text, one paragraph a line',
    },
    licenceText: 'Texts and data may be used under',
    picturesText: ' Each picture has a licence of its own, which stands beside it in the data.',
    citeTitle: 'How to cite',
    citeText:
      'Cite a single announcement by its permanent id and its address. For the data as a whole, with the day on which you took them:',
    citation: (name: string, newest: string | undefined, address: string) =>
      `${name}: open data${newest === undefined ? '' : `, announcements up to ${newest}`}. ${address}`,
    promiseTitle: 'What will not change',
    promises: [
      'The id of an announcement is never changed and never given to another. Nor is its guid.',
      'A field keeps its name, its type and its meaning, and a column its name. The addresses on this page stay.',
      'Fields and columns may be added, and words to a closed list; read columns by their names, not by their places.',
      'What a source does not say is absent, never guessed. Dates are as precise as they are known.',
      'A correction keeps the id: status and updates tell of it, and modified is its day. What is superseded keeps its id too, and names the announcement to read instead.',
    ],
    tablesTitle: 'How the tables are written',
    tables: [
      'CSV by RFC 4180: UTF-8 without a byte order mark, commas, lines that end with CR and LF, names of the columns in the first line. The schema describes a row as an object of its columns.',
      'An empty cell is null, or an empty list. Several entries in a cell have “ | ” between them; a “|” within an entry is written “\\|”, a “\\” is written “\\\\”.',
      'A text that begins with =, +, -, @ or an apostrophe has an apostrophe before it, so that no spreadsheet runs it as a formula. Take it away to have the text as it is. Numbers have none.',
      'The coordinates are a point that stands for the whole country, not for a city or a venue.',
    ],
    fieldsTitle: 'Fields',
    fieldsOf: {
      announcement: 'An announcement: index.json, a line of announcements.ndjson',
      announcements: 'The document around them: announcements.json',
      'announcement-row': 'A row of announcements.csv',
      'session-row': 'A row of sessions.csv',
    },
    schema: 'JSON Schema (2020-12)',
    field: 'Field',
    type: 'Type',
    meaning: 'Meaning',
    notAlways: (type: string) => `${type}; may be absent`,
  },

  /** The page of feeds. */
  follow: {
    title: 'Feeds and mail',
    intro:
      'Every list of the archive can be followed: with a feed reader, by mail, or by a program.',
    how: 'How to read a feed',
    howText:
      'A feed is an address that a program checks for you, so that you learn what is new without coming back here. Such a program is called a feed reader; there are free ones for every phone and computer, and some mail programs can read feeds too. Copy an address from below, choose “Add feed” or “Subscribe” in the reader, and paste it.',
    formats:
      'RSS, Atom and JSON Feed hold the same. If your reader does not say which it wants, take RSS.',
    opml: 'All feeds in one file',
    opmlText: 'OPML, which most readers can import',
    holds: (limit: number) =>
      `A feed has the ${numbers.format(limit)} newest entries with their full text and leads to older ones, year by year. A corrected announcement comes again, under the same id. Older weeks of the digest are on its page.`,
    feedCount: (count: number) => plural(count, 'feed', 'feeds'),
    itemCount: (count: number) => (count === 0 ? 'Nothing yet' : plural(count, 'entry', 'entries')),
    modified: 'last change',
    feedName: (format: string, title: string) => `${format}: ${title}`,
    copy: 'Copy',
    copyFeed: (format: string, title: string) => `Copy the address of ${format}: ${title}`,
    groups: {
      archive: 'The whole archive',
      organisation: 'Organisations',
      topic: 'Topics',
      region: 'Regions',
      kind: 'Kinds of announcement',
    },
  },

  /** What a browser shows above a feed that is opened in it. */
  openedFeed:
    'This is a feed. To follow it, copy its address from the address bar into a feed reader, which shows you what is new.',

  /** How to get mail. */
  mail: {
    heading: 'By mail',
    feedToMail:
      'This archive sends no mail and keeps no addresses. A feed-to-mail service does it for you: give it the address of a feed and your own, and it mails you what is new; several mail programs can do the same without a service. Before you choose one, look at what it does with your address.',
    digest: 'To get one mail a week rather than one for each announcement, take the feed of the',
    choose: 'What would you like to get? Choose at least one.',
    address: 'Your mail address',
    submit: 'Subscribe',
    consent: (host: string) =>
      `By subscribing you agree that ${host} keeps your address to send you this mail. You can withdraw at any time.`,
  },

  /** What was published and changed in a week. */
  digest: {
    title: 'Weekly digest',
    intro: 'What was published and changed in each week, on one page.',
    feedHolds: 'One item a week: everything published and changed in it, ready to be sent by mail.',
    grows:
      'A digest is complete once its Sunday is over. It changes afterwards only if something dated in that week is added or corrected; the date of the digest then shows the change.',
    follow: 'How to get it by mail',
    neighbours: 'Previous and next digest',
    announced: 'Announced',
    corrections: 'Corrected and retracted',
    additions: 'Clarified, updated and superseded',
    week: (number: number, days: string) => `Week ${number}: ${days}`,
    weekName: ({ year, number }: { year: number; number: number }) => `Week ${number} of ${year}`,
    weekTitle: (name: string, days: string) => `${name}: ${days}`,
    holds: ({ announced, corrections, additions }: WeekContents) =>
      [
        ...(announced.length > 0
          ? [plural(announced.length, 'announcement', 'announcements')]
          : []),
        ...(corrections.length > 0
          ? [plural(corrections.length, 'correction', 'corrections')]
          : []),
        ...(additions.length > 0
          ? [plural(additions.length, 'other change', 'other changes')]
          : []),
      ].join(', '),
  },

  /** The pages at addresses that are no longer in use. */
  formerAddress: {
    moved: (address: string) => `Moved: ${address}`,
    ended: (address: string) => `Ended: ${address}`,
    movedTitle: 'This page has moved',
    endedTitle: 'This page has ended',
    since: (address: string) => `${address} was in use until`,
    goOn: 'It is now at',
    instead: 'Try instead:',
  },

  notFound: {
    title: 'There is no page at this address',
    text: 'Announcements keep their address, so the link may be mistyped. Search for what you expected to find here, or go through the lists.',
  },
};

export type Strings = typeof en;
