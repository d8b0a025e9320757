import type { Archive } from '../../archive/archive.ts';
import type { DatedChange, Week } from '../../archive/weeks.ts';
import type { Strings } from '../../i18n/en.ts';
import { languageAttributes, stringsFor } from '../../i18n/strings.ts';
import type { AnnouncedUpdate, Announcement } from '../../model/announcement.ts';
import { calendarPart, inWords, newestOf, periodInWords, toMoment } from '../../model/dates.ts';
import { partsOf } from '../../model/weeks.ts';
import { guidOf } from '../../site/guid.ts';
import { absolute, type FeedFormat, urls } from '../../site/urls.ts';
import { site } from '../../site.config.ts';
import { escapeHtml } from '../../text/escapeHtml.ts';
import type { FeedHead } from './feed.ts';
import type { FeedItem } from './item.ts';
import { xmlText } from './xml.ts';

/**
 * The digest of a week as a feed item that any mail service can send as it is.
 *
 * It is there as soon as the week has something, because no clock may decide otherwise, and keeps
 * its id while it grows. Its date is that of its newest announcement or change.
 */
export function digestItem(week: Week): FeedItem {
  const strings = stringsFor(site.language);
  const moment = toMoment(week.modified);
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

/** The head of the feed of digests. Its newest document is its only one; every week has a page. */
export function digestHead({ weeks, announcements }: Archive, format: FeedFormat): FeedHead {
  const { digest } = stringsFor(site.language);
  const newest = newestOf(weeks.map(({ modified }) => modified));
  const began = announcements.at(-1)?.published ?? '1970-01-01';
  return {
    id: guidOf(urls.digest),
    title: `${digest.title} · ${site.name}`,
    description: digest.feedHolds,
    language: site.language,
    page: absolute(urls.digest),
    address: absolute(urls.feed(urls.digest, format)),
    updated: toMoment(newest ?? began),
    extent: weeks.length > site.limits.feedItems ? 'newest' : 'complete',
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
