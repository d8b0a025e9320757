import { SECTION_IDS } from '../../text/sections.ts';
import { headingId } from '../compile/headings.ts';
import type { Problem } from '../problem.ts';
import type { CompiledAnnouncement } from '../read/announcements.ts';
import { didYouMean } from './suggest.ts';

const PARTS_OF_PAGE: ReadonlySet<string> = new Set(SECTION_IDS);

/**
 * Former headings whose id no heading can have had, or a part of the page has; that are there
 * still, stand twice, or lead to no heading.
 */
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
    const wanted = headingId(id);
    if (id !== wanted) {
      const rule = `formerHeadings.id: no heading can have had the id "${id}"`;
      const mend = `Write it as it stood behind # in links, such as ${wanted}.`;
      return [source.problem(at('id'), rule, mend)];
    }
    if (PARTS_OF_PAGE.has(id)) {
      const rule = `formerHeadings.id: #${id} is a part of every page`;
      const mend = `Write the id that the heading had, such as ${id}-2, or remove the entry.`;
      return [source.problem(at('id'), rule, mend)];
    }
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
