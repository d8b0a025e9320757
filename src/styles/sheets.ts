/**
 * The sheet that a style is built into, by the path of its file: the one of all pages, or, for what
 * only pages of one type have, a sheet of their own. So a page loads at most two, however many
 * components it has.
 *
 * @example sheetOf('/src/components/charts/BarTable.css') // 'figures'
 * @example sheetOf('/src/components/lists/CountList.css') // 'common'
 */
export function sheetOf(file: string): string {
  const [, folder = ''] = /\/src\/(?:components|pages)\/_?(\w+)[/.]/.exec(file) ?? [];
  return OWN_SHEETS.get(folder) ?? 'common';
}

/** The folders of components and of pages that have a sheet of their own, with its name. */
const OWN_SHEETS: ReadonlyMap<string, string> = new Map([
  ['calendar', 'calendar'],
  ['changes', 'changes'],
  ['charts', 'figures'],
  ['figures', 'figures'],
  ['data', 'data'],
  ['feeds', 'feeds'],
  ['digest', 'feeds'],
  ['press', 'press'],
  ['profile', 'profile'],
  ['search', 'search'],
]);
