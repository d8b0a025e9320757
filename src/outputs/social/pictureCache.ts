import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';
import { digest } from '../../model/digest.ts';
import { systemCode } from '../../model/fileError.ts';
import { replaceFile } from '../../model/replaceFile.ts';
import { readFonts } from '../typeface.ts';
import { isWholePicture } from '../wholePicture.ts';
import { IMAGE_SIZE } from './card.ts';
import { draw, PNG } from './draw.ts';
import type { Drawing } from './drawing.ts';

/** A picture in the cache. */
export interface KeptPicture {
  /** Its file. */
  file: string;
  /** Whether it was drawn just now. */
  made: boolean;
}

/** Pictures that are kept from one build to the next, each under a digest of everything that decides how it looks. */
export class PictureCache {
  readonly #folder: string;
  readonly #surroundings: string;

  private constructor(folder: string, surroundings: string) {
    this.#folder = folder;
    this.#surroundings = surroundings;
  }

  /** Opens the cache in a folder, which is made if it is not there. */
  static async open(folder: string): Promise<PictureCache> {
    await mkdir(folder, { recursive: true });
    const { version } = createRequire(import.meta.url)('satori/package.json');
    const fonts = readFonts().map(({ data }) => digest(Buffer.from(data as Buffer)));
    const surroundings = [version, sharp.versions, fonts, IMAGE_SIZE, PNG];
    return new PictureCache(folder, JSON.stringify(surroundings));
  }

  /** The picture of a drawing, drawn only if it was not drawn before, or is not whole any more. */
  async picture(drawing: Drawing): Promise<KeptPicture> {
    const name = `${digest(`${this.#surroundings}\n${JSON.stringify(drawing)}`)}.png`;
    const file = path.join(this.#folder, name);
    if (await isKept(file)) return { file, made: false };
    // Under its own name only when it is whole: a build may end at any moment.
    replaceFile(file, await draw(drawing));
    return { file, made: true };
  }

  /** Removes all but these files: what was withdrawn shall be drawn nowhere. */
  async keepOnly(files: readonly string[]): Promise<void> {
    const kept = new Set(files);
    for (const name of await readdir(this.#folder)) {
      const file = path.join(this.#folder, name);
      if (!kept.has(file)) await rm(file);
    }
  }
}

/** Whether a picture is there, and whole: a full disk or a lost connection may have cut it. */
async function isKept(file: string): Promise<boolean> {
  try {
    return isWholePicture(await readFile(file));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}
