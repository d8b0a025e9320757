import path from 'node:path';
import { isInstant } from '../schemas/date.ts';
import { site } from '../site.config.ts';

/**
 * The folders that the archive is made from, absolute. `CONTENT_DIR` names another newsroom's, and
 * behind it, as in PATH, folders that lie over it: `content:../embargoed` (`;` on Windows).
 */
const [firstFolder = 'content', ...furtherFolders] = (process.env.CONTENT_DIR ?? '')
  .split(path.delimiter)
  .filter(Boolean);

/** The content folder. */
export const contentDir = path.resolve(firstFolder);

/** The folders that are read as if they lay in the content folder, but may be kept apart from it. */
export const overlays = furtherFolders.map((folder) => path.resolve(folder));

/** The address of the archive without a trailing slash. `SITE_URL` replaces the configured one. */
export const siteAddress = readSiteAddress(process.env.SITE_URL || site.address);

/** Whether this build is a preview of what is under embargo: see `npm run preview:embargo`. */
export const embargoPreview = readSwitch('EMBARGO_PREVIEW', false);

/** Whether each page gets a picture of its own for link previews. `SOCIAL_IMAGES` replaces what is configured. A preview has none, since they are kept. */
export const drawsSocialImages = !embargoPreview && readSwitch('SOCIAL_IMAGES', site.socialImages);

/**
 * The only clock: `BUILD_TIME`, or now. In a build only these may look at it: the embargo; the feed of
 * digests, which has a week once it is over; and the check whether security.txt expires, which lets a
 * build pass or fail and writes nothing. So two builds of the same content give the same bytes, until
 * one of them changes what is published. `npm run most-read`, which writes content, counts the
 * thirty days before it.
 *
 * @throws if `BUILD_TIME` is not an instant with a zone.
 */
export function buildTime(): Date {
  const stated = process.env.BUILD_TIME;
  if (!stated) return new Date();
  if (!isInstant(stated)) {
    throw new Error(
      `BUILD_TIME is "${stated}", which is not a moment with a zone. Write it as 2024-02-09T09:00:00Z.`,
    );
  }
  return new Date(stated);
}

function readSwitch(name: string, configured: boolean): boolean {
  const stated = process.env[name];
  if (!stated) return configured;
  if (stated === 'on' || stated === 'off') return stated === 'on';
  throw new Error(`${name} is "${stated}". Write on or off.`);
}

function readSiteAddress(address: string): string {
  if (!URL.canParse(address) || new URL(address).origin !== address.replace(/\/$/, '')) {
    throw new Error(
      `The address of the site is "${address}", which is not a scheme and a host. Write it as https://press.example.org in SITE_URL or src/site.config.ts.`,
    );
  }
  return new URL(address).origin;
}
