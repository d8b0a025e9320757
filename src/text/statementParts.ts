import type { Announcement } from '../model/announcement.ts';
import type { AnnouncementKind, OrganisationRole } from '../schemas/announcement.ts';
import { ORGANISATION_ROLES } from '../schemas/announcement.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Place } from '../schemas/place.ts';
import type { Claimant, Quantity } from '../schemas/quantity.ts';
import type { SessionFormat } from '../schemas/session.ts';
import type { Source } from '../schemas/source.ts';
import { underlined } from './plainText.ts';

/** The names of what a statement says. */
export type StatementLabel =
  | 'id'
  | 'kind'
  | 'announced'
  | 'eventDay'
  | 'tookPlace'
  | 'duration'
  | 'where'
  | 'venue'
  | 'how'
  | 'howMany'
  | 'programme'
  | 'since'
  | 'period'
  | 'statedBy'
  | 'reference'
  | 'takeaways'
  | 'figures'
  | 'sources';

/** The wording of the parts of an announcement. */
export interface Wording {
  label(label: StatementLabel): string;
  kind(kind: AnnouncementKind): string;
  role(role: OrganisationRole): string;
  format(format: SessionFormat): string;
  sourceKind(kind: Source['kind']): string;
  date(date: string): string;
  period(start: string, end: string | undefined): string;
  quantity(quantity: Quantity): string;
  place(place: Place): string;
  organisation(organisation: Organisation & { id: string }): string;
  claimant(claimant: Claimant): string;
  /** Names the claimant of a figure. */
  according(claimant: Claimant): string;
}

/** The parts of the statement of an announcement that its own file decides, in their order. Each is some lines. */
export interface StatementParts {
  facts: string[];
  headline: string[];
  takeaways: string[];
  image: string[];
  figures: string[];
  sources: string[];
}

/** Puts what the file of an announcement says, but for its text, in words. */
export function statementParts(announcement: Announcement, wording: Wording): StatementParts {
  const { title, summary, takeaways, image, figures, sources } = announcement;
  const part = (label: StatementLabel, lines: readonly string[]) =>
    lines.length === 0 ? [] : [...underlined(wording.label(label)), '', ...lines];
  return {
    facts: facts(announcement, wording).map(([label, value]) => `${label}: ${value}`),
    headline: [...underlined(title), '', summary],
    takeaways: part(
      'takeaways',
      takeaways.map((takeaway) => `- ${takeaway}`),
    ),
    image: image ? [`[${image.alt}]`, `${image.caption} (${image.credit} · ${image.licence})`] : [],
    figures: part(
      'figures',
      figures.map(
        ({ value, label, claimedBy }) =>
          `- ${wording.quantity(value)} ${label} (${wording.according(claimedBy)})`,
      ),
    ),
    sources: part(
      'sources',
      sources.map((source) => `- ${sourceLine(source, wording)}`),
    ),
  };
}

/**
 * Joins blocks of lines to a document, an empty line between two; blocks without a line are left
 * out. It has LF, NFC, one line break at its end, and no space at the end of a line.
 */
export function document(blocks: readonly (readonly string[])[]): string {
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n');
  return `${text}\n`.normalize('NFC');
}

function facts(announcement: Announcement, wording: Wording): [label: string, value: string][] {
  const { id, kind, datedBy, published, place, reference } = announcement;
  return [
    [wording.label('id'), id],
    [wording.label('kind'), wording.kind(kind)],
    [wording.label(datedBy === 'event' ? 'eventDay' : 'announced'), wording.date(published)],
    [wording.label('where'), wording.place(place)],
    ...factsOfKind(announcement, wording),
    ...participants(announcement, wording),
    ...optional(wording.label('reference'), reference),
  ];
}

function factsOfKind(
  announcement: Announcement,
  wording: Wording,
): [label: string, value: string][] {
  switch (announcement.kind) {
    case 'training':
    case 'conference': {
      const { start, end, duration, format, venue, participants } = announcement.session;
      return [
        [wording.label('tookPlace'), wording.period(start, end)],
        ...optional(wording.label('duration'), duration),
        [wording.label('how'), wording.format(format)],
        ...optional(wording.label('venue'), venue),
        ...optional(
          wording.label('howMany'),
          participants &&
            `${wording.quantity(participants.count)} ${participants.who} (${wording.according(participants.claimedBy)})`,
        ),
      ];
    }
    case 'programme': {
      const { name, start } = announcement.programme;
      return [
        [wording.label('programme'), name],
        ...optional(wording.label('since'), start && wording.date(start)),
      ];
    }
    case 'figures':
      return [[wording.label('period'), announcement.period]];
    case 'statement':
      return [[wording.label('statedBy'), wording.claimant(announcement.statedBy)]];
  }
}

function participants(
  { organisations }: Announcement,
  wording: Wording,
): [label: string, value: string][] {
  return ORGANISATION_ROLES.flatMap((role) =>
    organisations
      .filter((each) => each.role === role)
      .map(({ organisation }): [string, string] => [
        wording.role(role),
        wording.organisation(organisation),
      ]),
  );
}

function sourceLine({ title, publisher, address, date, kind }: Source, wording: Wording): string {
  const about = [publisher, ...(date === undefined ? [] : [wording.date(date)])].join(', ');
  return `${title}. ${about} (${wording.sourceKind(kind)}) <${address}>`;
}

function optional(label: string, value: string | undefined): [label: string, value: string][] {
  return value === undefined ? [] : [[label, value]];
}
