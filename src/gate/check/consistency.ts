import { isCalendarDate } from '../../schemas/date.ts';
import type { AnnouncementFile } from '../read/contentFolder.ts';
import type { Path } from '../read/yaml.ts';
import type { Finding } from './finding.ts';
import { entriesAt } from './references.ts';
import { valueAt } from './schemaFields.ts';

/** Mistakes that no single field shows: how the fields of an announcement and its place fit together. */
export function inconsistencies(data: unknown, { year, slug }: AnnouncementFile): Finding[] {
  return [
    ...wrongYear(data, year, slug),
    ...disorderedUpdates(data),
    ...repeatedEntries(data, 'organisations', ['id', 'role']),
    ...repeatedEntries(data, 'topics', []),
  ];
}

function wrongYear(data: unknown, year: string, slug: string): Finding[] {
  const published = valueAt(data, ['published']);
  if (typeof published !== 'string' || !isCalendarDate(published.slice(0, 10))) return [];
  const stated = published.slice(0, 4);
  if (stated === year) return [];
  return [
    {
      code: 'inconsistent',
      path: ['published'],
      at: 'value',
      rule: `published is in ${stated}, but the file is in the folder ${year}`,
      mend: `Move it to announcements/${stated}/${slug}.mdx, or correct the date.`,
    },
  ];
}

function disorderedUpdates(data: unknown): Finding[] {
  let latest = '';
  const published = valueAt(data, ['published']);
  return entriesAt(data, ['updates']).flatMap((entry): Finding[] => {
    const path: Path = [...entry, 'date'];
    const date = valueAt(data, path);
    if (typeof date !== 'string' || !isCalendarDate(date)) return [];
    const previous = latest;
    latest = date > latest ? date : latest;
    if (typeof published === 'string' && date < published.slice(0, 10)) {
      const rule = `updates.date: "${date}" is before the publication`;
      return [
        { code: 'inconsistent', path, at: 'value', rule, mend: 'Correct one of the two dates.' },
      ];
    }
    if (date >= previous) return [];
    const rule = `updates.date: "${date}" is before the update above it`;
    return [
      {
        code: 'inconsistent',
        path,
        at: 'value',
        rule,
        mend: 'Put the updates in order, oldest first.',
      },
    ];
  });
}

function repeatedEntries(data: unknown, list: string, fields: readonly string[]): Finding[] {
  const seen = new Set<string>();
  return entriesAt(data, [list]).flatMap((path): Finding[] => {
    const parts =
      fields.length > 0
        ? fields.map((field) => valueAt(data, [...path, field]))
        : [valueAt(data, path)];
    if (!parts.every((part) => typeof part === 'string')) return [];
    const entry = parts.join(' as ');
    if (!seen.has(entry)) {
      seen.add(entry);
      return [];
    }
    const rule = `${list}: ${entry} stands here twice`;
    return [{ code: 'inconsistent', path, at: 'value', rule, mend: 'Keep one of them.' }];
  });
}
