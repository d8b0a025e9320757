import { UPDATE_KINDS } from './update.ts';

/** The occasion of a version: publication, an update that the announcement tells of, a typo that was mended, or another address. */
export const VERSION_KINDS = ['publication', ...UPDATE_KINDS, 'typo', 'move'] as const;

export type VersionKind = (typeof VERSION_KINDS)[number];
