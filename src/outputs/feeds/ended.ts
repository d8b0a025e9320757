import type { Archive } from '../../archive/archive.ts';
import type { ChannelGroup } from '../../archive/channels.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { inWords, toMoment } from '../../model/dates.ts';
import type { FormerAddress } from '../../schemas/formerAddress.ts';
import { guidOf } from '../../site/guid.ts';
import { absolute, FEED_FORMATS, urls } from '../../site/urls.ts';
import { site } from '../../site.config.ts';
import { escapeHtml } from '../../text/escapeHtml.ts';
import type { FeedItem } from './item.ts';
import { xmlText } from './xml.ts';

/** A list that had feeds and is there no more. */
export interface EndedList {
  group: ChannelGroup;
  former: FormerAddress;
  /** The page of all lists of its sort. */
  vocabulary: string;
}

/** The lists with feeds, by the folder that their addresses begin with. */
const VOCABULARIES: readonly { group: ChannelGroup; vocabulary: string }[] = [
  { group: 'organisation', vocabulary: urls.organisations },
  { group: 'topic', vocabulary: urls.topics },
  { group: 'region', vocabulary: urls.regions },
  { group: 'kind', vocabulary: urls.kinds },
];

/** The lists among the former addresses. Their feeds stay, each with one entry that says so. */
export function endedLists({ formerAddresses }: Archive): EndedList[] {
  return formerAddresses.flatMap((former) => {
    const sort = sortOf(former.address);
    return sort ? { former, ...sort } : [];
  });
}

/** The one entry of an ended feed. Its id and its dates are those of the end, and never change. */
export function endedItem({ former, vocabulary }: EndedList): FeedItem {
  const { address, ended, to, reason } = former;
  const strings = stringsFor(site.language);
  const text = strings.feeds.ended;
  const why = `${text.since(address, inWords(ended, strings.locale))} ${reason}`;
  const target = to ?? vocabulary;
  const goOn = to === undefined ? text.choose : text.goOn;
  const feeds = FEED_FORMATS.map((format) =>
    link(urls.feed(target, format), strings.feeds.formats[format]),
  );
  return {
    id: guidOf(`${address}ended`),
    title: xmlText(text.title),
    address: absolute(target),
    summary: xmlText(why),
    html: xmlText(
      `<p>${escapeHtml(why)}</p><p>${escapeHtml(goOn)} ${link(target, absolute(target))}.</p>` +
        (isList(target) ? `<p>${escapeHtml(text.feeds)} ${feeds.join(', ')}.</p>` : ''),
    ),
    published: toMoment(ended),
    updated: toMoment(ended),
    language: strings.language,
    author: { name: site.name },
    categories: [],
    images: [],
  };
}

function sortOf(address: string) {
  return VOCABULARIES.find(
    ({ vocabulary }) =>
      address.startsWith(vocabulary) && /^[^/]+\/$/.test(address.slice(vocabulary.length)),
  );
}

/** Whether feeds stand beside a page. */
function isList(address: string): boolean {
  return (
    sortOf(address) !== undefined ||
    [urls.announcements, urls.corrections].some((page) => page === address)
  );
}

function link(address: string, label: string): string {
  return `<a href="${escapeHtml(absolute(address))}">${escapeHtml(label)}</a>`;
}
