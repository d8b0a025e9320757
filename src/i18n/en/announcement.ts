import { plural } from './counts.ts';

/** An announcement and what stands around its text. */
export const announcementWords = {
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
  /** The status of an announcement that was neither corrected nor superseded nor retracted. */
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
};

/** The words around citations. Names of styles and formats are the same in every language. */
export const citationWords = {
  title: 'Cite this announcement',
  styles: { apa: 'APA', mla: 'MLA', chicago: 'Chicago' },
  wikipedia: 'Wikipedia',
  files: { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  others: 'MLA, Chicago, Wikipedia, BibTeX, RIS, CSL-JSON',
  copyAs: (form: string) => `Copy ${form}`,
  download: (file: string) => `Download ${file}`,
};

/** The page that sets two versions of an announcement beside each other. */
export const changesWords = {
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
};
