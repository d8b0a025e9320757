import path from 'node:path';
import type { Announcement } from '../../schemas/announcement.ts';
import { isInstant } from '../../schemas/date.ts';
import { urls } from '../../site/urls.ts';
import { inconsistencies } from '../check/consistency.ts';
import { type Reference, referencesIn } from '../check/references.ts';
import { valueAt } from '../check/schemaFields.ts';
import type { Release } from '../check/siteLinks.ts';
import { locateFindings, validateAnnouncement } from '../check/validate.ts';
import { type CompiledText, compileText } from '../compile/compile.ts';
import type { Problem } from '../problem.ts';
import type { AnnouncementFile } from './contentFolder.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { type Reading, readText } from './readText.ts';
import type { SourceText } from './sourceText.ts';
import { readYaml, type YamlDocument } from './yaml.ts';

/** An announcement whose front matter was read, valid or not. */
export interface ReadAnnouncement {
  place: AnnouncementFile;
  source: SourceText;
  /** Where its text begins. */
  bodyStart: number;
  /** Its front matter, unless that is no YAML at all. */
  document?: YamlDocument;
  /** Its front matter, if all of it is valid. */
  value?: Announcement;
}

/** What was read of an announcement, and what is wrong in it. */
export interface AnnouncementReading {
  /** Nothing of a file that cannot be read or has no front matter. */
  announcement?: ReadAnnouncement;
  problems: readonly Problem[];
}

/** Reads an announcement and checks everything that can be said without the others. */
export function readAnnouncement(
  place: AnnouncementFile,
  maximumBytes: number,
): AnnouncementReading {
  return parseAnnouncement(place, readText(place.file, maximumBytes));
}

/** Does the same with a file that was read already. */
export function parseAnnouncement(place: AnnouncementFile, reading: Reading): AnnouncementReading {
  if (!('source' in reading)) return reading;
  const { source, problems } = reading;
  const parts = splitFrontMatter(source.text);
  if ('rule' in parts)
    return { problems: [...problems, source.problem(0, parts.rule, parts.mend)] };
  const read = { place, source, bodyStart: parts.bodyStart };
  const yaml = readYaml(source, parts.yamlStart, parts.yamlEnd);
  if ('problems' in yaml) return { announcement: read, problems: [...problems, ...yaml.problems] };
  const { document } = yaml;
  const validation = validateAnnouncement(document.data);
  const findings = [
    ...('findings' in validation ? validation.findings : []),
    ...inconsistencies(document.data, place),
  ];
  return {
    announcement: {
      ...read,
      document,
      ...('value' in validation ? { value: validation.value } : {}),
    },
    problems: [...problems, ...locateFindings(findings, source, document)],
  };
}

/** An announcement whose text was compiled, with everything that others have to be asked about. */
export interface CompiledAnnouncement extends ReadAnnouncement {
  text: CompiledText;
  release: Release;
  references: Reference[];
  pictures: PlacedPicture[];
}

/** A picture that an announcement uses, and where it says so. */
export interface PlacedPicture {
  src: string;
  /** Absolute path. */
  file: string;
  offset: number;
}

/**
 * Compiles the text of an announcement.
 *
 * @param addressOfId The address of an announcement by its permanent id.
 * @param now The moment for which an embargo is looked at.
 */
export function compileAnnouncement(
  announcement: ReadAnnouncement,
  addressOfId: (id: string) => string | undefined,
  now: Date,
): CompiledAnnouncement {
  const { source, bodyStart, document } = announcement;
  const text = compileText(source, bodyStart, addressOfId);
  return {
    ...announcement,
    text,
    release: releaseOf(document?.data, now),
    references: referencesIn(document?.data),
    pictures: picturesOf(announcement, text),
  };
}

/** The permanent id of an announcement, also of one that is not valid as a whole. */
export function idOf({ document }: ReadAnnouncement): string | undefined {
  const id = valueAt(document?.data, ['id']);
  return typeof id === 'string' ? id : undefined;
}

/** The address that the place of a file gives it, whatever its front matter says. */
export function addressOf({ place }: Pick<ReadAnnouncement, 'place'>): string {
  return urls.announcement({ published: place.year, slug: place.slug });
}

/** From when on an announcement may be seen; told also of one that is not valid as a whole. */
function releaseOf(data: unknown, now: Date): Release {
  if (valueAt(data, ['draft']) === true) return Number.POSITIVE_INFINITY;
  const embargo = valueAt(data, ['embargo']);
  if (typeof embargo !== 'string' || !isInstant(embargo)) return Number.NEGATIVE_INFINITY;
  const moment = Date.parse(embargo);
  return now.getTime() < moment ? moment : Number.NEGATIVE_INFINITY;
}

function picturesOf({ place, document }: ReadAnnouncement, text: CompiledText): PlacedPicture[] {
  const folder = path.dirname(place.file);
  const head = valueAt(document?.data, ['image', 'src']);
  const pictures = [...text.pictures];
  if (document && typeof head === 'string') {
    pictures.unshift({ src: head, offset: document.offsetOfValue(['image', 'src']) });
  }
  return pictures
    .filter(({ src }) => /^\.\/[^/\\]+$/.test(src))
    .map((picture) => ({ ...picture, file: path.join(folder, picture.src) }));
}
