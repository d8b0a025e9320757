import path from 'node:path';
import { type Problem, problemOfFile } from '../problem.ts';
import type { CompiledAnnouncement } from '../read/announcements.ts';
import { concurrently } from '../read/concurrently.ts';
import type { AnnouncementFile, ContentFiles } from '../read/contentFolder.ts';
import { readPicture } from '../read/pictureFile.ts';
import { nearest } from './suggest.ts';

const PICTURES_AT_ONCE = 4;

/** The digests of the pictures that are used, by path, and what is wrong with pictures. */
export interface Pictures {
  digests: ReadonlyMap<string, string>;
  problems: Problem[];
}

/** Reads every picture that is used, and says which are missing and which nobody uses. */
export async function readPictures(
  announcements: readonly CompiledAnnouncement[],
  files: ContentFiles,
  maximumBytes: number,
): Promise<Pictures> {
  const { wanted, problems } = findPictures(announcements, files.pictures);
  const unclear = foldersNotUnderstood(announcements, files.announcements);
  const unused = files.pictures.filter(
    (file) => !wanted.has(file) && !unclear.has(path.dirname(file)),
  );
  const used = files.pictures.filter((file) => wanted.has(file));
  const pictures = await concurrently(used, PICTURES_AT_ONCE, async (file) => ({
    file,
    ...(await readPicture(file, maximumBytes)),
  }));
  return {
    digests: new Map(
      pictures.flatMap((each) => ('digest' in each ? [[each.file, each.digest]] : [])),
    ),
    problems: [
      ...problems,
      ...unused.map(unusedPicture),
      ...pictures.flatMap((each) => ('problem' in each ? each.problem : [])),
    ],
  };
}

/** The pictures that the announcements want or most likely mean, and those that do not exist. */
function findPictures(
  announcements: readonly CompiledAnnouncement[],
  pictures: readonly string[],
): { wanted: ReadonlySet<string>; problems: Problem[] } {
  const existing = new Set(pictures);
  const wanted = new Set<string>();
  const problems: Problem[] = [];
  for (const announcement of announcements) {
    for (const { file, src, offset } of announcement.pictures) {
      wanted.add(file);
      if (existing.has(file)) continue;
      const guess = nearest(src, namesBeside(file, pictures));
      if (guess !== undefined) wanted.add(path.join(path.dirname(file), guess));
      problems.push(
        announcement.source.problem(
          offset,
          `there is no picture ${src} beside this file`,
          guess === undefined
            ? 'Put the file there, or correct the name.'
            : `Did you mean "${guess}"?`,
        ),
      );
    }
  }
  return { wanted, problems };
}

function namesBeside(file: string, pictures: readonly string[]): string[] {
  return pictures
    .filter((each) => path.dirname(each) === path.dirname(file))
    .map((each) => `./${path.basename(each)}`);
}

/** Folders with an announcement that could not be read, so that nobody knows which pictures it uses. */
function foldersNotUnderstood(
  announcements: readonly CompiledAnnouncement[],
  files: readonly AnnouncementFile[],
): ReadonlySet<string> {
  const understood = new Set(
    announcements
      .filter(({ document, text }) => document !== undefined && text.isReadable)
      .map(({ place }) => place.file),
  );
  return new Set(
    files.filter(({ file }) => !understood.has(file)).map(({ file }) => path.dirname(file)),
  );
}

function unusedPicture(file: string): Problem {
  return problemOfFile(
    file,
    'no announcement uses this picture',
    'Show it with <Figure … />, name it as the `image` of an announcement, or delete it.',
  );
}
