import type { Archive } from '../../archive/archive.ts';
import type { ChannelGroup } from '../../archive/channels.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { inWords, toMoment } from '../../model/dates.ts';
import type { FormerAddress } from '../../schemas/formerAddress.ts';
import { guidOf } from '../../site/guid.ts';
import { feedsOf, LISTS, listAt } from '../../site/lists.ts';
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

/** The lists among the former addresses. Their feeds stay, each with one entry that says so. */
export function endedLists({ formerAddresses }: Archive): EndedList[] {
  return formerAddresses.flatMap((former) => {
    const list = listAt(former.address);
    if (!list || LISTS[list.name].feeds === 'none') return [];
    return { group: list.name, former, vocabulary: LISTS[list.name].index };
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
        (feedsOf(target) !== 'none' ? `<p>${escapeHtml(text.feeds)} ${feeds.join(', ')}.</p>` : ''),
    ),
    published: toMoment(ended),
    updated: toMoment(ended),
    language: strings.language,
    author: { name: site.name },
    categories: [],
    images: [],
  };
}

function link(address: string, label: string): string {
  return `<a href="${escapeHtml(absolute(address))}">${escapeHtml(label)}</a>`;
}
