import { numbers, plural } from './counts.ts';
import { feedFormats } from './terms.ts';

/** The numbers of a week that words count. */
interface WeekContents {
  announced: readonly unknown[];
  corrections: readonly unknown[];
  additions: readonly unknown[];
}

/** Feeds, and the lines that lead to them. */
export const feedsWords = {
  formats: feedFormats,
  /** The name of a feed in the head of a page. */
  inFormat: (title: string, format: string) => `${title} (${format})`,
  archive: (name: string) => `${name}: all announcements`,
  followList: 'Follow this list:',
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
};

/** The page of feeds. */
export const followWords = {
  title: 'Feeds and mail',
  intro: 'Every list of the archive can be followed: with a feed reader, by mail, or by a program.',
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
  /** The group of the feeds of the whole archive. */
  wholeArchive: 'The whole archive',
};

/** The words above a feed that is opened in a browser. */
export const openedFeed =
  'This is a feed. To follow it, copy its address from the address bar into a feed reader, which shows you what is new.';

/** The words about mail. */
export const mailWords = {
  heading: 'By mail',
  feedToMail:
    'This archive sends no mail and keeps no addresses. A feed-to-mail service does it for you: give it the address of a feed and your own, and it mails you what is new; several mail programs can do the same without a service. Before you choose one, look at what it does with your address.',
  digest: 'To get one mail a week rather than one for each announcement, take the feed of the',
  choose: 'What would you like to get? Choose at least one.',
  address: 'Your mail address',
  submit: 'Subscribe',
  consent: (host: string) =>
    `By subscribing you agree that ${host} keeps your address to send you this mail. You can withdraw at any time.`,
};

/** The words of a digest: what was published and changed in a week. */
export const digestWords = {
  title: 'Weekly digest',
  intro: 'What was published and changed in each week, on one page.',
  feedHolds: 'One item a week: everything published and changed in it, ready to be sent by mail.',
  grows:
    'A digest is complete, and goes out by feed, once its Sunday is over (UTC). Its page changes afterwards only if something dated in that week is added or corrected.',
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
      ...(announced.length > 0 ? [plural(announced.length, 'announcement', 'announcements')] : []),
      ...(corrections.length > 0 ? [plural(corrections.length, 'correction', 'corrections')] : []),
      ...(additions.length > 0 ? [plural(additions.length, 'other change', 'other changes')] : []),
    ].join(', '),
};
