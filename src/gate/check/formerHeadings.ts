import type { Problem } from '../problem.ts';
import type { CompiledAnnouncement } from '../read/announcements.ts';
import { didYouMean } from './suggest.ts';

/** Former headings that are there still, stand twice, or lead to no heading. */
export function formerHeadingFaults({
  value,
  document,
  source,
  text,
}: CompiledAnnouncement): Problem[] {
  if (!value || !document || text.problems.length > 0) return [];
  const ids = text.headings.map(({ id }) => id);
  const { formerHeadings } = value;
  return formerHeadings.flatMap(({ id, now }, index): Problem[] => {
    const at = (field: string) => document.offsetOfValue(['formerHeadings', index, field]);
    if (ids.includes(id)) {
      const rule = `formerHeadings.id: the text has a heading #${id}`;
      return [source.problem(at('id'), rule, 'Remove the entry.')];
    }
    if (formerHeadings.findIndex((other) => other.id === id) < index) {
      const rule = `formerHeadings.id: ${id} stands here twice`;
      return [source.problem(at('id'), rule, 'Keep one of them.')];
    }
    if (now === undefined || ids.includes(now)) return [];
    const otherwise =
      ids.length > 0 ? `The headings are ${ids.join(', ')}.` : 'The text has no headings.';
    const mend = didYouMean(now, ids, otherwise);
    return [source.problem(at('now'), `formerHeadings.now: there is no heading #${now}`, mend)];
  });
}
