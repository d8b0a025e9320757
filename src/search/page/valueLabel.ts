import type { SearchWords } from '../../i18n/browser/search.ts';
import type { NameIndex } from '../query/nameIndex.ts';

/** The value of a field or facet as readers know it; as it is where nothing has a name for it. */
export function valueLabel(
  field: string,
  value: string,
  names: NameIndex,
  { regions, kinds, formats }: SearchWords,
): string {
  const lists: Record<string, Readonly<Record<string, string>>> = {
    region: regions,
    kind: kinds,
    format: formats,
  };
  const known = names.named(value).find(({ filter }) => filter === field || field === 'in');
  return lists[field]?.[value] ?? known?.label ?? value;
}
