import { z } from 'astro/zod';
import { ORGANISATION_ROLES } from '../announcement.ts';
import { REGIONS } from '../region.ts';

/** The words that the exported records have in common. Each description is published with the schema. */

export const anyText = z.string();

export const absoluteAddress = z.string().regex(/^https?:\/\/\S+$/);

/** A day, a month or a year. */
export const dayMonthOrYear = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

/** A day, or a moment with its zone. */
export const dayOrMoment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/);

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const countryCode = z.string().regex(/^[A-Z]{2}$/);

const STATUSES = ['current', 'corrected', 'superseded', 'retracted'] as const;
const PRECISIONS = ['day', 'month', 'year'] as const;
const QUALIFIERS = ['exact', 'at least', 'more than', 'about', 'in words'] as const;

export const status = z.enum(STATUSES);
export const precision = z.enum(PRECISIONS);
export const role = z.enum(ORGANISATION_ROLES);
export const region = z.enum(REGIONS);
export const qualifier = z.enum(QUALIFIERS);

export type Qualifier = z.infer<typeof qualifier>;
