import { zipSync } from 'fflate';
import type { Strings } from '../../i18n/en.ts';
import type { Announcement } from '../../model/announcement.ts';
import { digest } from '../../model/digest.ts';
import { absolute } from '../../site/urls.ts';
import type { PressPicture } from './pictures.ts';

/** The files of a folder by their paths in it. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The files for those who print or post an announcement: its text, its pictures in two sizes, who
 * made them and what may be done with them, and the checksum of each file.
 *
 * @param text The announcement as plain text.
 */
export function mediaFolder(
  announcement: Announcement,
  pictures: readonly PressPicture[],
  text: string,
  strings: Strings,
): FolderFiles {
  const files = new Map<string, Uint8Array>([
    ['README.txt', Buffer.from(readme(announcement, pictures, strings))],
    [`${announcement.id}.txt`, Buffer.from(text)],
    ...pictures.flatMap(({ print, web }): [string, Uint8Array][] => [
      [`print/${print.name}`, print.bytes],
      [`web/${web.name}`, web.bytes],
    ]),
  ]);
  return new Map([['SHA256SUMS', Buffer.from(checksums(files))], ...files]);
}

/** Puts a folder into a ZIP. The same files give the same bytes, in any time zone and at any time. */
export function zipped(folder: string, files: FolderFiles): Uint8Array<ArrayBuffer> {
  // ZIP has no zone: the first moment that it can write, on the clock of wherever this runs.
  const mtime = new Date(1980, 0, 1);
  const entries = [...files].map(([name, bytes]) => [`${folder}/${name}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), { mtime, level: 6 });
}

/** The form that `sha256sum --check` reads. */
function checksums(files: FolderFiles): string {
  return [...files].map(([name, bytes]) => `${digest(bytes)}  ${name}\n`).join('');
}

function readme(
  { id, title, address }: Announcement,
  pictures: readonly PressPicture[],
  { kit }: Strings,
): string {
  const about = pictures.map(({ image, print, web }) =>
    [
      `print/${print.name} (${image.src.width} × ${image.src.height}), web/${web.name}`,
      `${kit.caption}: ${image.caption}`,
      `${kit.credit}: ${image.credit}`,
      `${kit.licence}: ${image.licence}`,
      `${kit.alt}: ${image.alt}`,
    ].join('\n'),
  );
  return `${[`${title}\n${id}\n${absolute(address)}`, kit.readme(`${id}.txt`), ...about].join('\n\n')}\n`;
}
