import path from 'node:path';
import { contentDir, overlays } from './environment.ts';

/** A folder of content and the link by which Astro and Vite know it. Both absolute. */
export interface ContentLink {
  folder: string;
  link: string;
}

/** Characters that end the path of an address, or begin another character in it (RFC 3986, 2.1 and 3.3). */
const SIGNS_OF_ADDRESSES = /[%#?]/;

/**
 * The links for folders of content whose paths Astro and Vite cannot read: both take paths for
 * addresses, in which `%`, `#` and `?` mean something. Other folders need none.
 */
export const contentLinks: readonly ContentLink[] = [contentDir, ...overlays]
  .filter((folder) => SIGNS_OF_ADDRESSES.test(folder))
  .map((folder, index) => ({ folder, link: path.resolve('.astro', `content-link-${index}`) }));

/** The path of a file or folder of content as Astro and Vite can read it. */
export function linkedPath(file: string): string {
  const found = contentLinks.find(({ folder }) =>
    `${file}${path.sep}`.startsWith(folder + path.sep),
  );
  return found ? path.join(found.link, path.relative(found.folder, file)) : file;
}
