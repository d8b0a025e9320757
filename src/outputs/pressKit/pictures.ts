import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { picturesOf } from '../../archive/pictures.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { PublishedImage } from '../../schemas/published.ts';
import { WIDEST } from '../../text/images.ts';

/** A picture in the two sizes that a newsroom asks for. */
export interface PressPicture {
  image: PublishedImage;
  /** Its name among the pictures of the announcement: `01-training-room`. */
  name: string;
  print: PictureFile;
  web: PictureFile;
}

interface PictureFile {
  /** `01-training-room.png` */
  name: string;
  bytes: Buffer;
}

/** Reads the pictures of an announcement: for print as they were supplied, for the web as large as the page has them. */
export function pressPictures(announcement: Announcement): Promise<PressPicture[]> {
  return Promise.all(
    picturesOf(announcement).map(async (image, position) => {
      const file = fileOf(image);
      const { name: stem, ext } = path.parse(file);
      const name = `${String(position + 1).padStart(2, '0')}-${stem}`;
      const bytes = await readFile(file);
      const web = await sharp(bytes)
        .rotate()
        .resize({ width: WIDEST, withoutEnlargement: true })
        .webp()
        .toBuffer();
      return {
        image,
        name,
        print: { name: `${name}${ext}`, bytes },
        web: { name: `${name}.webp`, bytes: web },
      };
    }),
  );
}

/** The path of a picture. Astro has it for every picture that it imports, but not in its types. */
function fileOf({ src }: PublishedImage): string {
  const { fsPath } = src as typeof src & { fsPath?: string };
  if (!fsPath) throw new Error(`Astro does not say where the picture ${src.src} lies.`);
  return fsPath;
}
