import { numbers, plural } from './counts.ts';

/** The words around every page. */
export const layoutWords = {
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
};

/** The home page. */
export const homeWords = {
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
};

/** The lists of announcements, and the pages that list those lists. */
export const listWords = {
  announcementsTitle: 'All announcements',
  announcementsIntro: (name: string) => `Every announcement in ${name}, newest first.`,
  regionTitle: (region: string) => `Announcements: ${region}`,
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
};

/** The words of the page of an organisation, a topic or a region about its announcements. */
export const profileWords = {
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
};

/** The list of what is read most. */
export const mostReadWords = {
  title: 'Most read',
  howCounted: (period: string) =>
    `${period}, from the server’s log: each reader once a day, robots left out. Nothing about a reader is kept.`,
};

/** The pages at addresses that are no longer in use. */
export const formerAddressWords = {
  moved: (address: string) => `Moved: ${address}`,
  ended: (address: string) => `Ended: ${address}`,
  movedTitle: 'This page has moved',
  endedTitle: 'This page has ended',
  since: (address: string) => `${address} was in use until`,
  goOn: 'It is now at',
  instead: 'Try instead:',
};

/** The page that answers an unknown address. */
export const notFoundWords = {
  title: 'There is no page at this address',
  text: 'Announcements keep their address, so the link may be mistyped. Search for what you expected to find here, or go through the lists.',
};
