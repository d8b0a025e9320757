import { site } from '../site.config.ts';

/**
 * The tag URI (RFC 4151) of something of the archive: unique in the world, whatever happens to its title
 * or the address of the site.
 *
 * @param name What it is called for ever: the permanent id of an announcement, the address of a list.
 * @example `LET-2024-003` -> `tag:press.example,2024:LET-2024-003`
 */
export function guidOf(name: string): string {
  return `tag:${site.tagAuthority}:${name}`;
}
