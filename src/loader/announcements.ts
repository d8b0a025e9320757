import type { Announcement } from '../schemas/announcement.ts';
import { isInstant } from '../schemas/date.ts';
import { inconsistencies } from './consistency.ts';
import type { AnnouncementFile } from './files.ts';
import { splitFrontMatter } from './frontMatter.ts';
import type { Problem } from './problem.ts';
import { readText } from './readText.ts';
import { valueAt } from './schemaFields.ts';
import type { Release } from './siteLinks.ts';
import type { SourceText } from './sourceText.ts';
import { locateFindings, validateAnnouncement } from './validate.ts';
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

/** Reads an announcement and checks everything that can be said without the others. */
export async function readAnnouncement(
  place: AnnouncementFile,
  maximumBytes: number,
): Promise<{ announcement?: ReadAnnouncement; problems: Problem[] }> {
  const reading = await readText(place.file, maximumBytes);
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

/** From when on an announcement may be seen; told also of one that is not valid as a whole. */
export function releaseOf(data: unknown, now: Date): Release {
  if (valueAt(data, ['draft']) === true) return Number.POSITIVE_INFINITY;
  const embargo = valueAt(data, ['embargo']);
  if (typeof embargo !== 'string' || !isInstant(embargo)) return Number.NEGATIVE_INFINITY;
  const moment = Date.parse(embargo);
  return now.getTime() < moment ? moment : Number.NEGATIVE_INFINITY;
}
