/** A day in milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;

/** The day of a moment in UTC: `2024-02-09`. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
