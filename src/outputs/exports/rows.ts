import { countryPoint } from '../../model/countries.ts';
import type { AnnouncementRecord } from '../../schemas/exported/announcementRecord.ts';
import {
  type AnnouncementRow,
  announcementRow,
  type SessionRow,
  sessionRow,
} from '../../schemas/exported/rows.ts';
import { csv } from '../csv.ts';

/** `announcements.csv`: a row an announcement, newest first. */
export function announcementTable(records: readonly AnnouncementRecord[]): string {
  return csv(announcementRow, records.map(toAnnouncementRow));
}

/** `sessions.csv`: a row a training or conference, newest first. */
export function sessionTable(records: readonly AnnouncementRecord[]): string {
  return csv(
    sessionRow,
    records.map(toSessionRow).filter((row) => row !== undefined),
  );
}

/** The row of an announcement in `announcements.csv`. */
function toAnnouncementRow(record: AnnouncementRecord): AnnouncementRow {
  return {
    ...head(record),
    summary: record.summary,
    takeaways: record.takeaways,
    reference: record.reference ?? null,
    start: record.session?.start ?? null,
    startPrecision: record.session?.startPrecision ?? null,
    end: record.session?.end ?? null,
    endPrecision: record.session?.endPrecision ?? null,
    ...where(record),
    ...references(record),
    figures: record.figures.map(({ qualifier, number, words, label, claimedBy }) => {
      const exactly = qualifier === 'exact' ? String(number) : `${qualifier} ${number}`;
      return `${words ?? exactly} ${label} (${claimedBy.id ?? claimedBy.name})`;
    }),
    updates: record.updates.map(({ date, kind, note }) => `${date} ${kind}: ${note}`),
    supersededBy: record.supersededBy?.id ?? null,
  };
}

/** The row of a training or a conference in `sessions.csv`; nothing for other announcements. */
function toSessionRow(record: AnnouncementRecord): SessionRow | undefined {
  const { session, place } = record;
  if (!session) return undefined;
  const { participants } = session;
  const [latitude, longitude] = (place.country && countryPoint(place.country)) || [];
  return {
    ...head(record),
    start: session.start,
    startPrecision: session.startPrecision,
    end: session.end ?? null,
    endPrecision: session.endPrecision ?? null,
    duration: session.duration ?? null,
    format: session.format,
    venue: session.venue ?? null,
    ...where(record),
    countryLatitude: latitude ?? null,
    countryLongitude: longitude ?? null,
    participants: participants?.number ?? null,
    participantsQualifier: participants?.qualifier ?? null,
    participantsInWords: participants?.words ?? null,
    participantsWho: participants?.who ?? null,
    participantsClaimedBy: participants?.claimedBy.id ?? participants?.claimedBy.name ?? null,
    ...references(record),
  };
}

function head(record: AnnouncementRecord) {
  const { id, address, kind, status, language, title, published, modified, datedBy } = record;
  return { id, address, kind, status, language, title, published, modified, datedBy };
}

function where({ place }: AnnouncementRecord) {
  return {
    region: place.region,
    country: place.country ?? null,
    countryName: place.countryName ?? null,
    city: place.city ?? null,
  };
}

function references({ organisations, topics, sources }: AnnouncementRecord) {
  return {
    organisations: organisations.map(({ role, id }) => `${role}: ${id}`),
    organisationNames: organisations.map(({ name }) => name),
    topics: topics.map(({ id }) => id),
    sources: sources.map(({ address }) => address),
  };
}
