/** With a scheme or a host, or a path alone. */
const ADDRESS =
  /^(?:[a-z][a-z\d+.-]*:\/\/[^/?#\s]*|[a-z\d-]+(?:\.[a-z\d-]+)+(?=\/))?\/?(?<path>[^?#\s]+)/iu;
/** The end of an address, as a name of several words. */
const SLUG = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+$/u;

/** An address that was typed in place of words. */
export interface TypedAddress {
  /** The names between its slashes. */
  names: readonly string[];
  /** Whether it can't be words as well, as `tax-fraud` can. */
  isPlain: boolean;
}

/**
 * Reads a query that is the address of a page, as it is copied out of a browser or a text.
 *
 * @example `https://press.example/announcements/2024/tax-fraud/?utm=x` -> `announcements`, `2024`, `tax-fraud`
 */
export function typedAddress(text: string): TypedAddress | undefined {
  const typed = text.trim().replace(/^[<("“]+|[>)"”.,;]+$/gu, '');
  if (/\s/.test(typed)) return undefined;
  if (SLUG.test(typed)) return { names: [typed.toLowerCase()], isPlain: false };
  const path = typed.includes('/') ? ADDRESS.exec(typed)?.groups?.['path'] : undefined;
  const names = decoded(path ?? '')
    .toLowerCase()
    .split('/')
    .filter((name) => name !== '' && name !== 'index.html');
  return names.length > 0 ? { names, isPlain: true } : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
