import type { Archive } from '../../archive/archive.ts';
import type { DatedChange, Week } from '../../archive/weeks.ts';
import type { Strings } from '../../i18n/en.ts';
import { languageAttributes, stringsFor } from '../../i18n/strings.ts';
import type { AnnouncedUpdate, Announcement } from '../../model/announcement.ts';
import { calendarPart, dayAfter, inWords, periodInWords, toMoment } from '../../model/dates.ts';
import { partsOf } from '../../model/weeks.ts';
import { guidOf } from '../../site/guid.ts';
import { absolute, type FeedFormat, urls } from '../../site/urls.ts';
import { site } from '../../site.config.ts';
import { escapeHtml } from '../../text/escapeHtml.ts';
import type { FeedHead } from './feed.ts';
import type { FeedItem } from './item.ts';
import { xmlText } from './xml.ts';

/** The moment at which a week is over: midnight UTC behind its Sunday. */
function endOf({ last }: Week): Date {
  return toMoment(dayAfter(last));
}

/** The weeks of which there is a digest at a moment, those that are over, newest first. */
export function digestsAt(now: Date, { weeks }: Archive): Week[] {
  return weeks.filter((week) => endOf(week) <= now);
}

/**
 * The digest of a week as a feed item that any mail service can send as it is.
 *
 * Its date is the end of the week, and it is in the feed from then on (`digestsAt`). So it is whole
 * when a service sees it first, and newer than everything that the service sent before: whether a
 * service tells what is new by id or by date, it sends each week once. What is corrected later
 * changes the text and no date.
 */
export function digestItem(week: Week): FeedItem {
  const strings = stringsFor(site.language);
  const moment = endOf(week);
  return {
    id: guidOf(`digest-${week.id}`),
    title: weekTitle(week, strings),
    address: absolute(urls.week(week.id)),
    summary: strings.digest.holds(week),
    html: xmlText(digestHtml(week, strings)),
    published: moment,
    updated: moment,
    language: site.language,
    author: { name: xmlText(site.name) },
    categories: [],
    images: [],
  };
}

/**
 * The head of the feed of digests. Its newest document is its only one; every week has a page.
 *
 * @param digests The weeks of which there is a digest, newest first.
 */
export function digestHead(
  digests: readonly Week[],
  { announcements }: Archive,
  format: FeedFormat,
): FeedHead {
  const { digest } = stringsFor(site.language);
  const [newest] = digests;
  const began = announcements.at(-1)?.published ?? '1970-01-01';
  return {
    id: guidOf(urls.digest),
    title: `${digest.title} · ${site.name}`,
    description: digest.feedHolds,
    language: site.language,
    page: absolute(urls.digest),
    address: absolute(urls.feed(urls.digest, format)),
    updated: newest ? endOf(newest) : toMoment(began),
    extent: digests.length > site.limits.feedItems ? 'newest' : 'complete',
    hasEnded: false,
    hub: site.webSub?.hub,
  };
}

/** "Week 6 of 2024: 5–11 February 2024" */
export function weekTitle({ id, first, last }: Week, { digest, locale }: Strings): string {
  return digest.weekTitle(digest.weekName(partsOf(id)), periodInWords(first, last, locale));
}

/** Plain HTML for mail: no class, no style, whole addresses. */
function digestHtml({ announced, corrections, additions }: Week, strings: Strings): string {
  const { digest } = strings;
  return [
    section(
      digest.announced,
      announced.map((each) => announcementHtml(each, strings)),
    ),
    section(
      digest.corrections,
      corrections.map((each) => changeHtml(each, strings)),
    ),
    section(
      digest.additions,
      additions.map((each) => changeHtml(each, strings)),
    ),
  ].join('');
}

function section(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<h2>${escapeHtml(heading)}</h2><ul>${items.join('')}</ul>`;
}

function announcementHtml(announcement: Announcement, strings: Strings): string {
  const { published, kind, status, summary } = announcement;
  const facts = [
    inWords(calendarPart(published), strings.locale),
    strings.kinds[kind],
    ...(status === 'current' ? [] : [strings.statuses[status]]),
  ];
  return item(announcement, strings, facts.join(' · '), summary);
}

function changeHtml({ announcement, update }: DatedChange, strings: Strings): string {
  const facts = [inWords(update.date, strings.locale), strings.updateKinds[update.kind]];
  return item(announcement, strings, facts.join(' · '), update.note, readInstead(update, strings));
}

function readInstead({ by }: AnnouncedUpdate, { announcement }: Strings): string {
  return by
    ? `<p>${escapeHtml(announcement.readInstead)} <a href="${escapeHtml(absolute(by.address))}">${escapeHtml(by.title)}</a></p>`
    : '';
}

/** A linked title, a line of facts, a text; the words of the announcement say which language they are in. */
function item(
  { title, address, language }: Announcement,
  strings: Strings,
  facts: string,
  text: string,
  more = '',
): string {
  const attributes = Object.entries(languageAttributes(language, strings))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  const link = `<a href="${escapeHtml(absolute(address))}">${escapeHtml(title)}</a>`;
  return (
    `<li><p${attributes}><strong>${link}</strong></p><p>${escapeHtml(facts)}</p>` +
    `<p${attributes}>${escapeHtml(text)}</p>${more}</li>`
  );
}
