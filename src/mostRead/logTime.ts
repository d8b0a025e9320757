const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const COMMON = /^(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2})$/;
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** Seconds since 1970 stay below this for three thousand years; milliseconds passed it in 1973. */
const FIRST_MILLISECONDS = 1e11;

/**
 * Reads the time of a log line, in milliseconds since 1970: `09/Feb/2024:10:00:00 +0100`, an ISO 8601
 * time with its zone, or seconds or milliseconds since 1970; `undefined` without a zone.
 *
 * @example readTime('2024-02-09T10:00:00+01:00') // 1707469200000
 */
export function readTime(time: unknown): number | undefined {
  if (typeof time === 'number') return time < FIRST_MILLISECONDS ? time * 1000 : time;
  if (typeof time !== 'string') return undefined;
  if (/^\d+(?:\.\d+)?$/.test(time)) return readTime(Number(time));
  return readCommonTime(time) ?? (ISO.test(time) ? Date.parse(time) : undefined);
}

/**
 * Reads the time of the common and combined log formats.
 *
 * @example readCommonTime('09/Feb/2024:10:00:00 +0100') // 1707469200000
 */
export function readCommonTime(time: string): number | undefined {
  const [, day, month, year, hour, minute, second, sign, zoneHours, zoneMinutes] =
    COMMON.exec(time) ?? [];
  const monthIndex = month === undefined ? -1 : MONTHS.indexOf(month) / 3;
  if (!Number.isInteger(monthIndex) || monthIndex < 0) return undefined;
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  return Date.UTC(
    Number(year),
    monthIndex,
    Number(day),
    Number(hour),
    Number(minute) - zone,
    Number(second),
  );
}
