import { z } from 'astro/zod';
import { country } from './place.ts';
import { line } from './text.ts';
import { webAddress } from './webAddress.ts';

export const ORGANISATION_KINDS = [
  'police',
  'prosecution',
  'government',
  'international',
  'company',
  'education',
  'association',
] as const;

/** An organisation: one file a piece in `content/organisations/`. The file name is its id: `interpol.yaml` is `interpol`. */
export const organisation = z.strictObject({
  /** The name in full: "International Criminal Police Organization". */
  name: line,
  /** The short form by which it is known: "INTERPOL". Pages use it where space is short. */
  acronym: line.optional(),
  /** Former names, names in other languages, other spellings. Search finds the organisation by them. */
  otherNames: z.array(line).default([]),
  /** `police`, `prosecution`, `government` (a ministry, an agency, a regulator), `international`, `company`, `education` or `association`. */
  kind: z.enum(ORGANISATION_KINDS),
  /** Its country, two capital letters (ISO 3166). Leave it out for an international one. */
  country: country.optional(),
  /** Its own web site. */
  site: webAddress.optional(),
});

export type Organisation = z.infer<typeof organisation>;
export type OrganisationKind = Organisation['kind'];
