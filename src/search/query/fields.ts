import type { Field, Relation } from './query.ts';

/** What the name before a colon asks for: a field, or a period with its relation to the date that follows. */
const names = new Map<string, Field | Relation>([
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
export function fieldNamed(name: string): Field | Relation | undefined {
  return names.get(name.toLowerCase());
}

export function isRelation(meaning: Field | Relation): meaning is Relation {
  return ['in', 'before', 'after', 'since', 'until'].includes(meaning);
}

export function isField(meaning: Field | Relation): meaning is Field {
  return !['before', 'after', 'since', 'until'].includes(meaning);
}

/** The name that was probably meant: one edit away, or begun and not finished. */
export function similarField(name: string): string | undefined {
  if (name.length < 3) return undefined;
  const typed = name.toLowerCase();
  return [...names.keys()].find(
    (known) => known.length > 3 && (known.startsWith(typed) || isOneEditAway(known, typed)),
  );
}

/** Whether one letter added, dropped or changed, or two neighbours swapped, turn `a` into `b`. */
function isOneEditAway(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;

  const restOfA = a.slice(head, a.length - tail);
  const restOfB = b.slice(head, b.length - tail);
  if (restOfA.length <= 1 && restOfB.length <= 1) return true;
  return restOfA.length === 2 && restOfB === `${restOfA[1]}${restOfA[0]}`;
}
