import type { Status } from '../archive/model.ts';
import type { AnnouncementKind, OrganisationRole } from '../schemas/announcement.ts';
import type { OrganisationKind } from '../schemas/organisation.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { RegionId } from '../schemas/region.ts';
import type { SessionFormat } from '../schemas/session.ts';
import type { UpdateKind } from '../schemas/update.ts';

const numbers = new Intl.NumberFormat('en-GB');
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
  retraction: 'Retraction',
};

const statuses: Record<Exclude<Status, 'current'>, string> = {
  corrected: 'Corrected',
  retracted: 'Retracted',
};

function quantity(value: Quantity): string {
  if ('exact' in value) return numbers.format(value.exact);
  if ('atLeast' in value) return `at least ${numbers.format(value.atLeast)}`;
  if ('moreThan' in value) return `more than ${numbers.format(value.moreThan)}`;
  if ('about' in value) return `about ${numbers.format(value.about)}`;
  return value.inWords;
}

/** Every word of the interface in English. Another language is another file of the same type. */
export const en = {
  language: 'en',
  /** How dates and numbers are written. */
  locale: 'en-GB',

  kinds,
  roles,
  formats,
  regions,
  organisationKinds,
  updateKinds,
  statuses,
  quantity,
  announcementCount: (count: number) => plural(count, 'announcement', 'announcements'),

  layout: {
    skipToContent: 'Skip to content',
    mainNavigation: 'Main',
    footerNavigation: 'About this archive',
    announcements: 'Announcements',
    organisations: 'Organisations',
    topics: 'Topics',
    regions: 'Regions',
    search: 'Search',
    searchTheArchive: 'Search the archive',
    followByFeed: 'Follow by RSS',
    feedTitle: (name: string) => `${name}: all announcements`,
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
    byOrganisation: 'By organisation',
    allOrganisations: (count: number) => `All ${numbers.format(count)} organisations`,
    follow: 'Follow',
    followText: 'The feed carries the full text of every announcement, and every correction.',
    holds: (announcements: number, organisations: number, first: string, last: string) =>
      `${plural(announcements, 'announcement', 'announcements')} on ${plural(organisations, 'organisation', 'organisations')}, ${first} to ${last}`,
  },

  announcement: {
    announced: 'Announced',
    eventDay: 'Day of the event',
    datedByEvent:
      'No source says when this was announced. The record is filed under the last day of the event.',
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
    contact: 'Contact',
    mail: 'Mail',
    phone: 'Phone',
    hours: 'Hours',
    languages: 'Languages',
    share: 'Address of this page',
    copy: 'Copy address',
    copied: 'Copied',
    permanentId: 'Permanent id',
    related: 'Related announcements',
    relatedRule:
      'Chosen by what they have in common: organisations count three points each, the country two, each topic one.',
    neighbours: 'Previous and next announcement',
    previous: 'Earlier',
    next: 'Later',
    imageCredit: (credit: string, licence: string) => `${credit} · ${licence}`,
    noteLabel: 'Note',
  },

  list: {
    announcementsTitle: 'All announcements',
    announcementsIntro: (name: string) => `Every announcement in ${name}, newest first.`,
    yearTitle: (year: string) => `Announcements of ${year}`,
    organisationsTitle: 'Organisations',
    organisationsIntro: 'Everyone who held, taught, attended or supported what is on record here.',
    topicsTitle: 'Topics',
    topicsIntro: 'What was taught and talked about.',
    regionsTitle: 'Regions',
    regionsIntro:
      'Where it happened. “Global” is for what belongs to no one country, such as a session held online for many.',
    regionTitle: (region: string) => `Announcements: ${region}`,
    years: 'Years',
    otherNames: 'Also known as',
    otherWords: 'Other words for it',
    site: 'Web site',
    country: 'Country',
    kind: 'Kind',
    countries: 'Countries',
    roleCounts: 'On record as',
    date: 'Date',
  },

  search: {
    title: 'Search',
    label: 'Words to search for',
    submit: 'Search',
    searching: 'Searching…',
    found: (count: number, query: string) =>
      count === 0
        ? `No announcement found for “${query}”.`
        : `${plural(count, 'announcement', 'announcements')} found for “${query}”.`,
    nothingTyped: 'Type a name, a place, a topic or a word from the text.',
    more: 'Show more results',
    emptyHint: 'Try fewer or other words, or browse:',
    failed: 'The search could not be loaded. Check the connection and try again, or browse:',
    needsScript:
      'Searching needs JavaScript, which is off or did not load. Everything in the archive can also be reached by these lists:',
    browse: 'Browse instead',
    private: 'The search runs in your browser. What you type is sent nowhere.',
  },

  notFound: {
    title: 'There is no page at this address',
    text: 'Announcements keep their address, so the link may be mistyped. Search for what you expected to find here, or go through the lists.',
  },
};

export type Strings = typeof en;
