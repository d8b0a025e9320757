import type { Archive } from '../../archive/archive.ts';
import { channels } from '../../archive/channels.ts';
import { type EventYear, eventsOfYear, eventYears } from '../../archive/events.ts';
import type { Week } from '../../archive/weeks.ts';
import type { Strings } from '../../i18n/en.ts';
import { placeInWords } from '../../i18n/placeInWords.ts';
import { stringsFor } from '../../i18n/strings.ts';
import type { Announcement } from '../../model/announcement.ts';
import { inWords, periodInWords } from '../../model/dates.ts';
import { partsOf } from '../../model/weeks.ts';
import type { Site } from '../../schemas/site.ts';
import { LIST_NAMES, LISTS, type ListName } from '../../site/lists.ts';
import { absolute, urls } from '../../site/urls.ts';
import { cardText, type SocialCard } from './card.ts';

/** An ordinary page as its picture needs it. */
export interface CardPage {
  address: string;
  title: string;
}

/**
 * Gathers the words of the social image of each page, by the address of the page. A page is left out whose
 * text cannot be drawn; it shares the picture of the home page.
 *
 * @param isDrawable Whether there is a glyph for every character of a text.
 */
export function socialCards(
  archive: Archive,
  pages: readonly CardPage[],
  site: Site,
  isDrawable: (text: string) => boolean,
): Map<string, SocialCard> {
  if (!isDrawable(site.name)) return new Map();
  const strings = stringsFor(site.language);
  const cards: [string, SocialCard][] = [
    [urls.home, pageCard(site.description)],
    [urls.press, pageCard(strings.press.title)],
    [urls.figures, pageCard(strings.figures.title)],
    [urls.pressKit, pageCard(strings.kit.title)],
    [urls.feeds, pageCard(strings.follow.title)],
    [urls.data, pageCard(strings.data.title)],
    [urls.search, pageCard(strings.search.title)],
    ...LIST_NAMES.map((name): [string, SocialCard] => [
      LISTS[name].index,
      sortCard(name, archive, strings),
    ]),
    ...channels(archive).map(({ group, title, page, announcements }): [string, SocialCard] => {
      const kicker = group === 'archive' ? '' : strings.lists[group].one;
      return [page, listCard(kicker, title, announcements, strings)];
    }),
    ...archive
      .lists('year')
      .map(({ id, title, announcements }): [string, SocialCard] => [
        LISTS.year.page(id),
        listCard('', title, announcements, strings),
      ]),
    ...eventYears(archive.announcements).map((year): [string, SocialCard] => [
      urls.calendarYear(year.id),
      calendarCard(year, strings),
    ]),
    ...archive.weeks.map((week): [string, SocialCard] => [
      urls.week(week.id),
      weekCard(week, strings),
    ]),
    ...pages.map(({ address, title }): [string, SocialCard] => [address, pageCard(title)]),
    ...archive.announcements.map((announcement): [string, SocialCard] => [
      announcement.address,
      announcementCard(announcement, stringsFor(announcement.language)),
    ]),
  ];
  return new Map(cards.filter(([, card]) => isDrawable(cardText(card))));
}

/** The card of an announcement: its kind, the headline, and date and place; whether it was retracted or corrected comes first. */
function announcementCard(announcement: Announcement, strings: Strings): SocialCard {
  const { kind, status, title, published, place } = announcement;
  const kicker = [...(status === 'current' ? [] : [strings.statuses[status]]), strings.kinds[kind]];
  const note = [
    inWords(published, strings.locale),
    ...(place === 'global' ? [] : [placeInWords(place, strings)]),
  ];
  return { kicker: kicker.join(' · '), title, note: note.join(' · ') };
}

function calendarCard(year: EventYear, { calendar }: Strings): SocialCard {
  const note = calendar.count(eventsOfYear(year).length);
  return { kicker: '', title: calendar.yearTitle(year.id), note };
}

function weekCard({ id, first, last }: Week, { digest, locale }: Strings): SocialCard {
  const title = digest.weekName(partsOf(id));
  return { kicker: digest.title, title, note: periodInWords(first, last, locale) };
}

/** A page that is neither an announcement nor a list. */
function pageCard(title: string): SocialCard {
  return { kicker: '', title, note: new URL(absolute(urls.home)).host };
}

function listCard(
  kicker: string,
  title: string,
  announcements: readonly Announcement[],
  strings: Strings,
): SocialCard {
  return { kicker, title, note: strings.announcementCount(announcements.length) };
}

/** The page of all lists of a sort. How many announcements there are says nothing of weeks and of events. */
function sortCard(name: ListName, { listed }: Archive, strings: Strings): SocialCard {
  const { title } = strings.lists[name];
  return name === 'week' || name === 'calendarYear'
    ? pageCard(title)
    : listCard('', title, listed, strings);
}
