import { stringify } from 'yaml';
import type { Announcement } from '../../src/schemas/announcement.ts';
import type { Desk } from '../../src/schemas/desk.ts';
import type { Organisation } from '../../src/schemas/organisation.ts';
import type { Page } from '../../src/schemas/page.ts';
import type { Topic } from '../../src/schemas/topic.ts';
import { AnnouncementWriter } from './announcementWriter.ts';
import type { Named } from './bodyWriter.ts';
import type { ContentFile } from './content.ts';
import { DAY, isoDay } from './days.ts';
import { Prose } from './prose.ts';
import { Random } from './random.ts';
import { DESKS, makeOrganisations, makeTopics } from './records.ts';
import { slugOf } from './slug.ts';

const FIRST_DAY = Date.UTC(2010, 0, 1);
const DAYS = 15 * 365;

/**
 * Makes up an archive of so many announcements over fifteen years, as the files of a content
 * folder, oldest announcement first. The same size and seed give the same bytes.
 *
 * It is like a real one in what costs time: length of texts and sentences, a vocabulary that grows
 * with the text, the number of organisations (200 for 10,000 announcements, of which a few take part
 * in many), and links. It has no pictures: every site hands them to the same library.
 */
export function generateArchive(size: number, seed: number): ContentFile[] {
  const random = new Random(seed);
  const prose = new Prose(random);
  const organisations = makeOrganisations(size, random, prose);
  const topics = makeTopics(prose);
  return [
    ...organisations.map(({ id, value }) => yamlFile(`organisations/${id}`, value)),
    ...topics.map(({ id, value }) => yamlFile(`topics/${id}`, value)),
    ...DESKS.map(({ id, value }) => yamlFile(`desks/${id}`, value)),
    aboutPage(prose),
    ...makeAnnouncements(
      size,
      organisations.map(({ id, value }) => ({ id, name: value.acronym ?? value.name })),
      topics.map(({ id, value }) => ({ id, name: value.label })),
      random,
      prose,
    ),
  ];
}

function makeAnnouncements(
  size: number,
  organisations: readonly Named[],
  topics: readonly Named[],
  random: Random,
  prose: Prose,
): ContentFile[] {
  const earlier: string[] = [];
  const inYear = new Map<string, number>();
  return Array.from({ length: size }, (_, position) => {
    const day = isoDay(FIRST_DAY + ((position + random.fraction()) / size) * DAYS * DAY);
    const year = day.slice(0, 4);
    const number = (inYear.get(year) ?? 0) + 1;
    inYear.set(year, number);
    const id = `PR-${year}-${String(number).padStart(3, '0')}`;
    const writer = new AnnouncementWriter(random, prose, { organisations, topics, earlier });
    const { title, frontMatter, body } = writer.write(id, day);
    earlier.push(id);
    return {
      path: `announcements/${year}/${slugOf(title)}-${number}.mdx`,
      text: `---\n${yaml(frontMatter)}---\n\n${body}\n`,
    };
  });
}

function aboutPage(prose: Prose): ContentFile {
  const frontMatter: Page = {
    title: 'About this archive',
    description: 'What this archive is.',
    language: 'en',
    linkedFrom: 'header',
    order: 1,
  };
  const text = Array.from({ length: 20 }, () => prose.sentence()).join('\n');
  return { path: 'pages/about.mdx', text: `---\n${yaml(frontMatter)}---\n\n${text}\n` };
}

function yamlFile(name: string, record: Organisation | Topic | Desk): ContentFile {
  return { path: `${name}.yaml`, text: yaml(record) };
}

function yaml(value: Announcement | Organisation | Topic | Desk | Page): string {
  return stringify(value, { lineWidth: 0 });
}
