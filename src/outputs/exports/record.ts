import type { Strings } from '../../i18n/en.ts';
import { stringsFor } from '../../i18n/strings.ts';
import type { Announcement, AnnouncementReference } from '../../model/announcement.ts';
import { countryName } from '../../model/countries.ts';
import { precisionOf } from '../../model/dates.ts';
import type { BuiltImage, BuiltPictures } from '../../model/pictures.ts';
import { type Exactness, readQuantity } from '../../model/quantity.ts';
import { decidingUpdate } from '../../model/status.ts';
import type { AnnouncementRecord } from '../../schemas/exported/announcementRecord.ts';
import type { Qualifier } from '../../schemas/exported/terms.ts';
import type { PublishedImage } from '../../schemas/published.ts';
import type { Claimant, Quantity } from '../../schemas/quantity.ts';
import type { Session } from '../../schemas/session.ts';
import { guidOf } from '../../site/guid.ts';
import { absolute, urls } from '../../site/urls.ts';
import { site } from '../../site.config.ts';
import { datelineOf } from '../../text/dateline.ts';
import { plainText } from '../../text/plainText.ts';
import { portableTree } from '../../text/portable.ts';
import { writeHtml } from '../../text/tree.ts';

type NameOf = (claimant: Claimant) => string;

/** Makes the record of an announcement that every form of the open data is written from. */
export function makeAnnouncementRecord(
  announcement: Announcement,
  pictures: BuiltPictures,
  claimantName: NameOf,
): AnnouncementRecord {
  const strings = stringsFor(announcement.language);
  const { desk } = announcement;
  const tree = portableTree(announcement, pictures.text);
  return {
    id: announcement.id,
    guid: guidOf(announcement.id),
    address: absolute(announcement.address),
    licence: site.licence.address,
    kind: announcement.kind,
    status: announcement.status,
    ...othersOf(announcement),
    language: announcement.language,
    title: announcement.title,
    summary: announcement.summary,
    takeaways: announcement.takeaways,
    published: announcement.published,
    modified: announcement.modified,
    datedBy: announcement.datedBy,
    dateline: datelineOf(announcement, strings),
    ...(announcement.reference !== undefined && { reference: announcement.reference }),
    ...ofKind(announcement, claimantName),
    place: placeOf(announcement, strings),
    organisations: announcement.organisations.map(({ organisation, role }) => ({
      id: organisation.id,
      name: organisation.name,
      ...(organisation.acronym !== undefined && { acronym: organisation.acronym }),
      role,
      address: absolute(urls.organisation(organisation.id)),
    })),
    topics: announcement.topics.map(({ id, label }) => ({
      id,
      label,
      address: absolute(urls.topic(id)),
    })),
    figures: announcement.figures.map(({ value, label, claimedBy }) => ({
      ...quantityOf(value),
      label,
      claimedBy: claimantOf(claimedBy, claimantName),
    })),
    sources: announcement.sources.map(({ title, publisher, address, date, kind }) => ({
      title,
      publisher,
      address,
      ...(date !== undefined && { date }),
      kind,
    })),
    updates: announcement.updates.map(({ date, kind, note, by }) => ({
      date,
      kind,
      note,
      ...(by && { by: by.id }),
    })),
    desk: {
      id: desk.id,
      name: desk.name,
      ...(desk.answers !== undefined && { answers: desk.answers }),
      mail: desk.mail,
      ...(desk.phone !== undefined && { phone: desk.phone }),
      hours: desk.hours,
      ...(desk.outOfHours !== undefined && { outOfHours: desk.outOfHours }),
      ...(desk.region !== undefined && { region: desk.region }),
      languages: desk.languages,
    },
    images: imagesOf(announcement, pictures),
    html: writeHtml(tree),
    text: plainText(tree, { linkAddress: (href) => href.replace(/^(?:mailto|tel):/, '') }),
  };
}

type Others = Pick<AnnouncementRecord, 'supersededBy' | 'supersedes'>;

/** The announcement that took its place, and those whose place it took. */
function othersOf({ updates, supersedes }: Announcement): Others {
  const successor = decidingUpdate(updates)?.by;
  const other = ({ id, title, address }: AnnouncementReference) => ({
    id,
    title,
    address: absolute(address),
  });
  return {
    ...(successor && { supersededBy: other(successor) }),
    ...(supersedes.length > 0 && { supersedes: supersedes.map(other) }),
  };
}

type OfKind = Pick<AnnouncementRecord, 'session' | 'programme' | 'period' | 'statedBy'>;

function ofKind(announcement: Announcement, claimantName: NameOf): OfKind {
  switch (announcement.kind) {
    case 'training':
    case 'conference':
      return { session: sessionOf(announcement.session, claimantName) };
    case 'programme': {
      const { name, start } = announcement.programme;
      return { programme: { name, ...(start !== undefined && { start }) } };
    }
    case 'figures':
      return { period: announcement.period };
    case 'statement':
      return { statedBy: claimantOf(announcement.statedBy, claimantName) };
  }
}

function sessionOf(session: Session, claimantName: NameOf): AnnouncementRecord['session'] {
  const { start, end, duration, format, venue, participants } = session;
  return {
    start,
    startPrecision: precisionOf(start),
    ...(end !== undefined && { end, endPrecision: precisionOf(end) }),
    ...(duration !== undefined && { duration }),
    format,
    ...(venue !== undefined && { venue }),
    ...(participants && {
      participants: {
        ...quantityOf(participants.count),
        who: participants.who,
        claimedBy: claimantOf(participants.claimedBy, claimantName),
      },
    }),
  };
}

function placeOf(
  { place, region }: Announcement,
  { regions }: Strings,
): AnnouncementRecord['place'] {
  if (place === 'global') return { region, regionName: regions[region] };
  return {
    region,
    regionName: regions[region],
    country: place.country,
    countryName: countryName(place.country),
    ...(place.city !== undefined && { city: place.city }),
  };
}

/** A quantity as a number beside its qualifier, so that numbers can be counted with. */
function quantityOf(quantity: Quantity): {
  qualifier: Qualifier;
  number?: number;
  words?: string;
} {
  const { exactness, number, words } = readQuantity(quantity);
  const qualifier = QUALIFIER_OF[exactness];
  return number === undefined ? { qualifier, words } : { qualifier, number };
}

/** The words of the export, which are a promise to those who read it by program. */
const QUALIFIER_OF: Readonly<Record<Exactness, Qualifier>> = {
  exact: 'exact',
  atLeast: 'at least',
  moreThan: 'more than',
  about: 'about',
  inWords: 'in words',
};

function claimantOf(claimant: Claimant, claimantName: NameOf): { id?: string; name: string } {
  const name = claimantName(claimant);
  return typeof claimant === 'string' ? { id: claimant, name } : { name };
}

function imagesOf(
  { image, images }: Announcement,
  built: BuiltPictures,
): AnnouncementRecord['images'] {
  const all: [PublishedImage, BuiltImage | undefined][] = [
    ...(image ? [[image, built.head] as [PublishedImage, BuiltImage | undefined]] : []),
    ...images.map((each, position): [PublishedImage, BuiltImage | undefined] => [
      each,
      built.text[position],
    ]),
  ];
  return all.map(([{ alt, caption, credit, licence }, file]) => {
    if (!file) throw new Error(`The picture "${caption}" was not built.`);
    const { src, width, height } = file;
    return { address: absolute(src), width, height, alt, caption, credit, licence };
  });
}
