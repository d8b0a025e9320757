const collator = new Intl.Collator('en', { numeric: true });

/**
 * Alphabetical order for what people read: without regard to case, accented letters beside plain ones,
 * numbers by their value. Texts that differ are never equal.
 *
 * @example ['Zurich', 'asia', 'Élysée', 'Unit 10', 'Unit 9'].sort(byText) // asia, Élysée, Unit 9, Unit 10, Zurich
 */
export function byText(a: string, b: string): number {
  return collator.compare(a, b) || byCodeUnit(a, b);
}

/** The order of code units, for what programs read: dates, files, lines of the ledger. The same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
