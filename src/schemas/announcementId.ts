import { pattern } from './text.ts';

/** A permanent id: capital letters, year, number. */
export const ANNOUNCEMENT_ID = /^[A-Z]{2,6}-\d{4}-\d{3,5}$/;

/** The permanent id of an announcement, such as `LET-2024-003`. */
export const announcementId = pattern(
  ANNOUNCEMENT_ID,
  'is not a permanent id',
  'write capital letters, year and number, such as LET-2024-003',
);
