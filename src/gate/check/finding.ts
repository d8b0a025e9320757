import type { Path } from '../read/yaml.ts';

/**
 * A mistake in a value: its place, a code, and what a wording needs to tell of it. It holds no
 * sentence of its own, so that a field and an attribute of a tag can each be told of in its terms.
 */
export type Finding = Mistake & {
  path: Path;
  /** Whether the value at the path is wrong, or the key at its end. */
  at: 'key' | 'value';
};

/** A mistake by its code. */
export type Mistake =
  /** A field that is not there. */
  | { code: 'missing'; wanted: Wanted }
  /** A name that the schema does not know; `meant` is the one that was most likely meant. */
  | { code: 'unknown'; known: readonly string[]; meant?: string | undefined }
  /** `null`, a text of spaces, or a group without fields. */
  | { code: 'empty'; value: unknown; wanted: Wanted }
  /** A word that is not among those allowed. */
  | { code: 'word'; value: unknown; wanted: Wanted }
  /** A value of another type. */
  | { code: 'type'; value: unknown; wanted: Wanted }
  /** More characters than `maximum`. */
  | { code: 'long'; maximum: number | bigint }
  /** A number below `minimum`. */
  | { code: 'small'; minimum: number | bigint }
  /** A list with fewer than `minimum` entries. */
  | { code: 'few'; count: number; minimum: number | bigint }
  /** Fields of which only one may stand there. */
  | { code: 'exclusive'; fields: readonly string[] }
  /** A rule that the schema states in its own words, which go on from the value. */
  | { code: 'custom'; value: unknown; rule: string; mend: string | undefined }
  /** Fields that contradict each other or the place of the file. */
  | { code: 'inconsistent'; rule: string; mend: string };

/** The demands of the schemas at a path. */
export interface Wanted {
  /** The type as Zod names it: `string`, `array`, `object`. */
  type: string | undefined;
  /** The fixed texts that are allowed, such as `host` and `trainer`. */
  words: readonly string[];
  /** The names of the fields that are known. */
  fields: readonly string[];
  /** Whether there is more than one way to write it. */
  isChoice: boolean;
  /** The instruction for a text of fixed format: `write a real date as year-month-day, such as 2024-02-09`. */
  format: string | undefined;
}
