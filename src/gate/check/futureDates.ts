import { calendarPart } from '../../model/dates.ts';
import { isCalendarDate, isInstant } from '../../schemas/date.ts';
import type { Problem } from '../problem.ts';
import type { CompiledAnnouncement } from '../read/announcements.ts';
import type { ReadAddressList } from '../read/formerAddresses.ts';
import type { Path } from '../read/yaml.ts';
import { entriesAt } from './references.ts';
import { valueAt } from './schemaFields.ts';

const HOUR = 60 * 60 * 1000;

/** How far the clocks of the easternmost zone are ahead (UTC+14, Line Islands), in hours. */
const EASTERNMOST = 14;

/**
 * The last day that has begun somewhere at a moment, in milliseconds since 1970: a newsroom in the
 * east dates by its own calendar before the day begins in UTC.
 *
 * @example lastDayAt(Date.parse('2024-02-09T12:00:00Z')) // '2024-02-10'
 */
function lastDayAt(moment: number): string {
  return calendarPart(new Date(moment + EASTERNMOST * HOUR).toISOString());
}

/**
 * Dates of an announcement that are still to come when it is published: it would stand above all
 * others, in lists and in feeds, until then. A draft may have them, and so may what is on record, by
 * a clock that was set back.
 *
 * @param updatesOnRecord How many of its updates are on record; nothing if the announcement is not.
 */
export function futureDates(
  announcement: CompiledAnnouncement,
  now: Date,
  updatesOnRecord?: number,
): Problem[] {
  const { document, source, release } = announcement;
  const moment = Math.max(now.getTime(), release);
  if (!document || !Number.isFinite(moment)) return [];
  const lastDay = lastDayAt(moment);
  const { data } = document;
  const when = moment > now.getTime() ? 'when the embargo ends' : 'now';
  const faultOf = (path: Path, name: string, mend: string): Problem[] => {
    const date = valueAt(data, path);
    if (typeof date !== 'string' || !isDate(date) || calendarPart(date) <= lastDay) return [];
    const rule = `${name}: "${date}" is still to come ${when}`;
    return [source.problem(document.offsetOfValue(path), rule, mend)];
  };
  const published = updatesOnRecord === undefined ? [['published']] : [];
  return [
    ...published.flatMap((path) =>
      faultOf(path, 'published', mendOfPublished(valueAt(data, path), release)),
    ),
    ...entriesAt(data, ['updates'])
      .slice(updatesOnRecord ?? 0)
      .flatMap((entry) =>
        faultOf([...entry, 'date'], 'updates.date', 'Correct it, or make this change on that day.'),
      ),
  ];
}

/** Former addresses that end on a day that is still to come. */
export function futureEnds({ source, document, entries }: ReadAddressList, now: Date): Problem[] {
  const lastDay = lastDayAt(now.getTime());
  return entries.flatMap(({ ended }, index) => {
    if (ended <= lastDay) return [];
    const rule = `ended: "${ended}" is still to come now`;
    const mend = 'Correct it, or add this entry on that day.';
    return [source.problem(document.offsetOfValue([index, 'ended']), rule, mend)];
  });
}

function mendOfPublished(published: unknown, release: number): string {
  if (Number.isFinite(release)) return 'Let the embargo end on that day, or correct the date.';
  const day = calendarPart(String(published));
  return `Hold it back with embargo: ${day}T09:00:00+01:00 or another moment with its zone, or correct the date.`;
}

function isDate(text: string): boolean {
  return isCalendarDate(text) || isInstant(text);
}
