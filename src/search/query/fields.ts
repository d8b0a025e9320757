import type { DateRelation, Field } from './query.ts';
import { slipsIn } from './slips.ts';

/** The names before a colon, each with its field, or with its relation to the date that follows. */
const names = new Map<string, Field | DateRelation>([
  ['organisation', 'organisation'],
  ['organization', 'organisation'],
  ['org', 'organisation'],
  ['agency', 'organisation'],
  ['topic', 'topic'],
  ['tag', 'topic'],
  ['in', 'in'],
  ['place', 'in'],
  ['country', 'in'],
  ['region', 'in'],
  ['date', 'in'],
  ['kind', 'kind'],
  ['type', 'kind'],
  ['format', 'format'],
  ['id', 'id'],
  ['before', 'before'],
  ['after', 'after'],
  ['since', 'since'],
  ['from', 'since'],
  ['until', 'until'],
  ['to', 'until'],
]);

/** The meaning of a field's name or of one of its other names. */
export function fieldNamed(name: string): Field | DateRelation | undefined {
  return names.get(name.toLowerCase());
}

/** Whether a name asks for a period. */
export function isRelation(meaning: Field | DateRelation): meaning is DateRelation {
  return ['in', 'before', 'after', 'since', 'until'].includes(meaning);
}

/** Whether a name asks for a field. */
export function isField(meaning: Field | DateRelation): meaning is Field {
  return !['before', 'after', 'since', 'until'].includes(meaning);
}

/** The name that was probably meant: begun and not finished, or with slips in it. */
export function similarField(name: string): string | undefined {
  if (name.length < 3) return undefined;
  const typed = name.toLowerCase();
  const candidates = [...names.keys()].filter((known) => known.length > 3);
  const begun = candidates.find((known) => known.startsWith(typed));
  const likely = candidates.flatMap((known) => {
    const slips = slipsIn(typed, known);
    return slips === undefined ? [] : [{ known, slips }];
  });
  return begun ?? likely.toSorted((a, b) => a.slips - b.slips)[0]?.known;
}
