import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { shownPath } from '../gate/problem.ts';
import { FileError } from '../model/fileError.ts';
import { type Holder, MINUTES_WITHOUT_SIGN, takeLock } from '../model/lock.ts';

/** Another build of this project is at work. */
export class BuildingError extends Error {}

/** Where a site is built that is served from another file system: Astro moves files from its own folder into it. */
const ELSEWHERE = path.join('.astro', 'site.next');

/** One build of a project at a time: all of them share Astro's data store, wherever they write. */
const LOCK = path.join('.astro', 'build.lock');

/**
 * Builds a site beside the folder that is served, and puts it in its place when it is whole: until
 * then, and if the build fails, is killed or finds the disk full, the site before stays as it is.
 * Between the two renames of the switch, some millionths of a second, there is no folder; a build
 * that is killed just there leaves it to the next to put the site before back.
 *
 * By renaming and not by a symbolic link, which many hosts and `COPY` in Docker do not follow; Node
 * cannot exchange two folders in one call (renameat2 of Linux).
 *
 * @param site The folder that is served.
 * @param build Builds a whole site into the folder that it is given.
 * @throws {BuildingError} if another build is at work.
 * @throws {FileError} if the system does not let the folders be changed.
 */
export async function buildSite(
  site: string,
  build: (folder: string) => Promise<void>,
): Promise<void> {
  // Beside what a link leads to, and not beside the link.
  const served = existsSync(site) ? realpathSync(site) : path.resolve(site);
  const lock = changing(LOCK, () => {
    mkdirSync(path.dirname(LOCK), { recursive: true });
    return takeLock(LOCK);
  });
  if ('holder' in lock) throw new BuildingError(otherBuild(lock.holder));
  const next = `${served}.next`;
  try {
    changing(served, () => restoreSite(served));
    changing(next, () => remove(next));
    if (isOnDeviceOfProject(served)) await build(next);
    else {
      await build(path.resolve(ELSEWHERE));
      await copy(ELSEWHERE, next);
    }
    changing(served, () => switchSite(served, next));
  } finally {
    changing(next, () => remove(next));
    changing(ELSEWHERE, () => remove(ELSEWHERE));
    changing(LOCK, () => lock.release());
  }
}

/** Puts back the site before, where a build was killed in the middle of the switch. */
export function restoreSite(served: string): void {
  const previous = `${served}.previous`;
  if (!existsSync(served) && existsSync(previous)) renameSync(previous, served);
  remove(previous);
}

/** Puts a whole site in the place of the one before. */
export function switchSite(served: string, next: string): void {
  const previous = `${served}.previous`;
  const isFirst = !existsSync(served);
  if (!isFirst) renameSync(served, previous);
  try {
    renameSync(next, served);
  } catch (error) {
    if (!isFirst) renameSync(previous, served);
    throw error;
  }
  remove(previous);
}

/** Whether a folder will be on the file system of the project. */
function isOnDeviceOfProject(served: string): boolean {
  const folder = path.dirname(served);
  changing(folder, () => mkdirSync(folder, { recursive: true }));
  return statSync(folder).dev === statSync('.').dev;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function changing<Result>(file: string, change: () => Result): Result {
  try {
    return change();
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Not `cpSync`, which says EIO where the disk is full. */
async function copy(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true }).catch((error: unknown) => {
    throw unwritable(to, error);
  });
}

function unwritable(file: string, error: unknown): FileError {
  return new FileError(shownPath(path.resolve(file)), 'written', error);
}

function otherBuild({ process: number, machine }: Holder): string {
  const who =
    number === undefined
      ? 'its lock does not say which process'
      : `process ${number}${machine === undefined ? '' : ` on ${machine}`}`;
  return `Another build of this project is at work (${who}). Wait until it has ended; one that gives no sign for ${MINUTES_WITHOUT_SIGN} minutes counts as ended. If there is none, delete ${LOCK}.`;
}
