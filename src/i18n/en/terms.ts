import type { Status } from '../../model/status.ts';
import type { AnnouncementKind, OrganisationRole } from '../../schemas/announcement.ts';
import type { OrganisationKind } from '../../schemas/organisation.ts';
import type { RegionId } from '../../schemas/region.ts';
import type { SessionFormat } from '../../schemas/session.ts';
import type { UpdateKind } from '../../schemas/update.ts';

/** The kinds of announcements. */
export const kinds: Record<AnnouncementKind, string> = {
  training: 'Training',
  conference: 'Conference',
  programme: 'Programme',
  figures: 'Figures',
  statement: 'Statement',
};

/** The parts that an organisation can have in an announcement. */
export const roles: Record<OrganisationRole, string> = {
  host: 'Host',
  trainer: 'Trainer',
  audience: 'Audience',
  partner: 'Partner',
};

/** The ways in which a session is held. */
export const formats: Record<SessionFormat, string> = {
  'in-person': 'In person',
  virtual: 'Virtual',
  hybrid: 'In person and virtual',
  'not-stated': 'Format not stated',
};

/** The regions of the world. */
export const regions: Record<RegionId, string> = {
  africa: 'Africa',
  americas: 'Americas',
  antarctic: 'Antarctic',
  asia: 'Asia',
  europe: 'Europe',
  oceania: 'Oceania',
  global: 'Global',
};

/** The kinds of organisations. */
export const organisationKinds: Record<OrganisationKind, string> = {
  police: 'Police',
  prosecution: 'Prosecution service',
  government: 'Government body',
  international: 'International organisation',
  company: 'Company',
  education: 'Education and research',
  association: 'Association',
};

/** The kinds of changes after publication. */
export const updateKinds: Record<UpdateKind, string> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  supersession: 'Supersession',
  retraction: 'Retraction',
};

/** The words for the status of an announcement. */
export const statuses: Record<Exclude<Status, 'current'>, string> = {
  corrected: 'Corrected',
  superseded: 'Superseded',
  retracted: 'Retracted',
};

/** The lists of announcements of one kind. */
export const kindLists: Record<AnnouncementKind, string> = {
  training: 'Trainings',
  conference: 'Conferences',
  programme: 'Programmes',
  figures: 'Figures',
  statement: 'Statements',
};

/** The meaning of each kind, in one sentence. */
export const kindMeanings: Record<AnnouncementKind, string> = {
  training: 'A course or workshop was held.',
  conference: 'A conference or a similar meeting was held.',
  programme: 'A programme, an agreement or an appointment began.',
  figures: 'Totals that an organisation published.',
  statement: 'An organisation said what it thinks or intends.',
};

/** The formats of feeds; their names are the same in every language. */
export const feedFormats = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };
