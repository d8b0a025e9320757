const MONTHS =
  `January February March April May June July August September October November December`.split(
    ' ',
  );

/** The ways in which people write a date of an announcement, as precise as it is or by month. */
export function dateForms(date: string): string[] {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return [];
  const byMonth = `${name} ${year}`;
  if (day === undefined) return [byMonth];
  const number = Number(day);
  return [byMonth, `${number} ${name} ${year}`, `${name} ${number}, ${year}`, date];
}

/** The part of dates that a form says: the month, or the whole day. */
export function saidBy(form: string, date: string): string {
  return /^\p{L}+ \d{4}$/u.test(form) ? date.slice(0, 7) : date;
}
