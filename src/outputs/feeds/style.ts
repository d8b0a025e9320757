import type { Strings } from '../../i18n/en.ts';
import { COLOURS } from '../../styles/colours.ts';

/**
 * The style sheet that every RSS and Atom feed names, so that somebody who opens one in a browser can
 * read it and learns what it is.
 *
 * @param rules `src/styles/feed.css`, which must come first: nothing may stand before its namespaces.
 */
export function feedStyle(rules: string, { openedFeed }: Strings): string {
  const colours = Object.entries(COLOURS).map(
    ([name, { light, dark }]) => `  --${name}: light-dark(${light}, ${dark});`,
  );
  return [
    rules.trimEnd(),
    '',
    ':root {',
    ...colours,
    `  --explanation: ${cssString(openedFeed)};`,
    '}',
    '',
  ].join('\n');
}

/**
 * Text as CSS quotes it.
 *
 * @example `A "b"` -> `"A \\"b\\""`
 */
function cssString(text: string): string {
  return `"${text.replaceAll(/["\\]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\a ')}"`;
}
