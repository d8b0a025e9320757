import type { CorrectionComment, ImageObject, NewsArticle, Thing } from 'schema-dts';
import type { Strings } from '../../i18n/en.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { ArticlePicture } from '../../model/pictures.ts';
import { isCorrection } from '../../model/status.ts';
import type { Source } from '../../schemas/source.ts';
import { absolute, urls } from '../../site/urls.ts';
import { site } from '../../site.config.ts';
import { datelineOf } from '../../text/dateline.ts';
import { datesOnRecord } from '../article.ts';
import { PUBLISHER_ID, partOfArchive, publisher } from './archive.ts';
import { eventId, isEvent } from './event.ts';
import type { Described } from './jsonLd.ts';
import { namedOrganisation } from './organisation.ts';
import { placeData } from './place.ts';

/**
 * An announcement. Where no source says when it was announced, there is no date of publication: the
 * day that the record is filed under is that of the event.
 */
export function newsArticle(
  announcement: Announcement,
  strings: Strings,
  picture?: ArticlePicture,
): Described<NewsArticle> {
  const { id, title, summary, address, language, status } = announcement;
  const { published, modified } = datesOnRecord(announcement);
  const page = absolute(address);
  const corrections = correctionsOf(announcement);
  const place = placeData(announcement.place);
  return {
    '@type': 'NewsArticle',
    '@id': `${page}#article`,
    identifier: id,
    url: page,
    mainEntityOfPage: page,
    headline: title,
    description: summary,
    dateline: datelineOf(announcement, strings).replace(/\s*—$/, ''),
    articleSection: strings.kinds[announcement.kind],
    inLanguage: language,
    ...(published !== undefined && { datePublished: published }),
    ...(modified !== undefined && { dateModified: modified }),
    ...((status === 'superseded' || status === 'retracted') && {
      creativeWorkStatus: strings.statuses[status],
    }),
    ...(corrections.length > 0 && { correction: corrections }),
    author: {
      '@type': 'Organization',
      name: announcement.desk.name,
      url: absolute(urls.desk(announcement.desk.id)),
      parentOrganization: { '@id': PUBLISHER_ID },
    },
    publisher: publisher(),
    isPartOf: partOfArchive(),
    isAccessibleForFree: true,
    license: site.licence.address,
    isBasedOn: announcement.sources.map(sourceWork),
    about: subjectsOf(announcement),
    ...(place && { contentLocation: place }),
    ...(picture && { image: imageObject(picture) }),
  };
}

function correctionsOf({ updates }: Announcement): Described<CorrectionComment>[] {
  return updates
    .filter(isCorrection)
    .map(({ date, note }) => ({ '@type': 'CorrectionComment', datePublished: date, text: note }));
}

function sourceWork({ title, publisher: name, address, date }: Source) {
  return {
    '@type': 'CreativeWork' as const,
    name: title,
    url: address,
    publisher: { '@type': 'Organization' as const, name },
    ...(date !== undefined && { datePublished: date }),
  };
}

/** The event, every organisation once, and the topics. */
function subjectsOf(announcement: Announcement): (Thing | { '@id': string })[] {
  const organisations = new Map(
    announcement.organisations.map(({ organisation }) => [organisation.id, organisation]),
  );
  return [
    ...(isEvent(announcement) ? [{ '@id': eventId(announcement) }] : []),
    ...[...organisations.values()].map(namedOrganisation),
    ...announcement.topics.map(
      ({ id, label }): Thing => ({
        '@type': 'Thing',
        name: label,
        url: absolute(urls.topic(id)),
      }),
    ),
  ];
}

function imageObject({
  address,
  width,
  height,
  alt,
  credit,
}: ArticlePicture): Described<ImageObject> {
  return {
    '@type': 'ImageObject',
    url: absolute(address),
    width: `${width}`,
    height: `${height}`,
    description: alt,
    ...(credit !== undefined && { creditText: credit }),
  };
}
