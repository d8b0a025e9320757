import { announcementWords, changesWords, citationWords } from './en/announcement.ts';
import { calendarWords } from './en/calendar.ts';
import { bytes, numbers, plural, quantityInWords } from './en/counts.ts';
import { dataWords, llmsWords } from './en/data.ts';
import { digestWords, feedsWords, followWords, mailWords, openedFeed } from './en/feeds.ts';
import { figuresWords } from './en/figures.ts';
import {
  formerAddressWords,
  homeWords,
  layoutWords,
  listWords,
  mostReadWords,
  notFoundWords,
  profileWords,
} from './en/interface.ts';
import { listsWords } from './en/lists.ts';
import { marksWords } from './en/marks.ts';
import { numberWords } from './en/numberWords.ts';
import { kitWords, pressWords } from './en/press.ts';
import { searchAnswerWords } from './en/searchAnswers.ts';
import { searchPageWords } from './en/searchPage.ts';
import { suggestWords } from './en/suggest.ts';
import {
  formats,
  kindLists,
  kindMeanings,
  kinds,
  organisationKinds,
  regions,
  roles,
  statuses,
  updateKinds,
} from './en/terms.ts';

/**
 * Every word of the interface in English, from a file for each room. Another language is another file of the
 * same type. Scripts do not load this: `browser/` has what each of them needs.
 */
export const en = {
  language: 'en',
  /** The locale in which dates and numbers are written. */
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
  number: (number: number) => numbers.format(number),
  quantity: quantityInWords,
  numberWords,
  bytes,
  announcementCount: (count: number) => plural(count, 'announcement', 'announcements'),

  layout: layoutWords,
  home: homeWords,
  announcement: announcementWords,
  press: pressWords,
  kit: kitWords,
  citation: citationWords,
  mostRead: mostReadWords,
  figures: figuresWords,
  calendar: calendarWords,
  changes: changesWords,
  list: listWords,
  lists: listsWords,
  profile: profileWords,
  search: { ...searchPageWords, ...searchAnswerWords },
  suggest: suggestWords,
  marks: marksWords,
  feeds: feedsWords,
  llms: llmsWords,
  data: dataWords,
  follow: followWords,
  openedFeed,
  mail: mailWords,
  digest: digestWords,
  formerAddress: formerAddressWords,
  notFound: notFoundWords,
};

/** Every word of the interface in one language. */
export type Strings = typeof en;
