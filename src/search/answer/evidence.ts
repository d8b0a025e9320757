import type { Choice, Lookup, Part } from '../query/plan.ts';
import type { Hits } from './engine.ts';
import type { UnknownWord } from './respelling.ts';

/** Everything that was looked up for a plan. */
export interface Evidence {
  /** How many announcements the archive has. */
  size: number;
  /** What was looked up, in the order of the plan. */
  parts: readonly PartEvidence[];
  /** What was left out, since its words stand nearly everywhere. */
  common: readonly Part[];
  /** The announcements that filters, fields and exclusions leave; nothing when there are none of these. */
  allowed: ReadonlySet<number> | undefined;
  /** Whether other spellings of rare words were looked up as well, beside those of unknown ones. */
  isRespelt: boolean;
}

/** The announcements found for one part of a plan. */
export interface PartEvidence {
  choices: readonly ChoiceEvidence[];
  /** The announcements that have any of the choices, in any spelling. */
  hits: Hits;
}

/** The announcements found for one choice of a part. */
export interface ChoiceEvidence {
  choice: Choice;
  /** In how many announcements its word stands; 0 for what is no plain word. */
  documents: number;
  /** None where no announcement has it and nothing is like it. */
  spellings: readonly Spelling[];
  /** Words of it that no announcement has, and that were not respelt. */
  unknown: readonly UnknownWord[];
}

/** One way to write a choice, and what it found. */
export interface Spelling {
  lookups: readonly Lookup[];
  /** The word as it was typed and as it was corrected; nothing for what was typed. */
  correction: { word: string; to: string } | undefined;
  hits: Hits;
}

/** The parts that an announcement can meet: of the others none has the words, nor any that are like them. */
export function knownParts({ parts }: Pick<Evidence, 'parts'>): readonly PartEvidence[] {
  return parts.filter(({ choices }) => choices.some(({ spellings }) => spellings.length > 0));
}

/** Whether an announcement has everything that is known of what was asked for. */
export function hasFullMatch(evidence: Pick<Evidence, 'parts' | 'allowed'>): boolean {
  const [first, ...others] = knownParts(evidence);
  return [...(first?.hits.keys() ?? [])].some(
    (id) => (evidence.allowed?.has(id) ?? true) && others.every(({ hits }) => hits.has(id)),
  );
}

/** The spelling by which an announcement was found; the likeliest when there is no announcement. */
export function usedSpelling(
  { spellings }: ChoiceEvidence,
  id: number | undefined,
): Spelling | undefined {
  const strengthIn = ({ hits }: Spelling) => (id === undefined ? 0 : (hits.get(id)?.strength ?? 0));
  return spellings.toSorted((a, b) => strengthIn(b) - strengthIn(a))[0];
}
