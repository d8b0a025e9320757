import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { concurrently } from '../gate/read/concurrently.ts';
import type { SocialCard } from '../outputs/social/card.ts';
import { drawingOf } from '../outputs/social/drawing.ts';
import { type KeptPicture, PictureCache } from '../outputs/social/pictureCache.ts';
import { drawsSocialImages } from '../site/environment.ts';
import { urls } from '../site/urls.ts';
import { site } from '../site.config.ts';

/** The number of images drawn at a time: one is laid out while another becomes a PNG, which is the longer part. */
const AT_A_TIME = 2;

/**
 * Draws the social image of each page, beside it, and keeps them in Astro's cache until the site has
 * them no more: none is drawn again unless something changed that it shows.
 */
export function socialImages(): AstroIntegration {
  let cacheFolder: string;
  return {
    name: 'social-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheFolder = path.join(fileURLToPath(config.cacheDir), 'social');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const cards = await takeCards(dist);
        const cache = await PictureCache.open(cacheFolder);
        const pictures = await concurrently(cards, AT_A_TIME, ([page, card]) =>
          writeImage(path.join(dist, urls.socialImage(page)), card, cache),
        );
        // A build without social images draws that of the home page alone.
        if (drawsSocialImages) await cache.keepOnly(pictures.map(({ file }) => file));
        const count = pictures.filter(({ made }) => made).length;
        logger.info(`${count} social images made, ${cards.length - count} kept.`);
      },
    },
  };
}

/** Reads what the pages left, and removes it from the site. */
async function takeCards(dist: string): Promise<[page: string, card: SocialCard][]> {
  const source = path.join(dist, urls.socialImagesSource);
  const cards: Record<string, SocialCard> = JSON.parse(await readFile(source, 'utf8'));
  await rm(source);
  return Object.entries(cards);
}

/** Writes one image, drawn now or before. */
async function writeImage(
  target: string,
  card: SocialCard,
  cache: PictureCache,
): Promise<KeptPicture> {
  const picture = await cache.picture(drawingOf(card, site.name));
  await mkdir(path.dirname(target), { recursive: true });
  await copyFile(picture.file, target);
  return picture;
}
