import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { stringify } from 'yaml';

/** A press release of the corpus: one JSON object a line, gzipped. */
export interface Release {
  n: number;
  title: string;
  /** `YYYY-MM-DD` */
  date: string;
  url: string;
  topics: string[];
  /** The agencies that issued it. */
  components: string[];
  /** The issuer's own number, such as "18-484". */
  number: string | null;
  blocks: [kind: 'p' | 'li' | 'h', text: string][];
}

/** Reads a corpus file. */
export async function readCorpus(file: string): Promise<Release[]> {
  const lines = gunzipSync(await readFile(file))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Release);
}

/** The permanent id that a release gets in the archive. */
function releaseId({ n, date }: Release): string {
  return `DOJ-${date.slice(0, 4)}-${String(n).padStart(5, '0')}`;
}

/** The address that a release gets in the archive. */
export function releaseAddress(release: Release): string {
  return `/announcements/${release.date.slice(0, 4)}/${releaseSlug(release)}/`;
}

/** Writes the releases as a content folder, in place of what is there. */
export async function writeContent(releases: readonly Release[], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const files = new Map<string, string>([
    ['desks/press-desk.yaml', stringify(DESK)],
    ['topics/press-release.yaml', stringify(NO_TOPIC)],
    ['organisations/department-of-justice.yaml', stringify(DEPARTMENT)],
  ]);
  for (const release of releases) {
    for (const name of release.components) {
      files.set(`organisations/${slugOf(name)}.yaml`, stringify(organisationOf(name)));
    }
    for (const label of release.topics) {
      files.set(`topics/${slugOf(label)}.yaml`, stringify({ label, description: `${label}.` }));
    }
    files.set(
      `announcements/${release.date.slice(0, 4)}/${releaseSlug(release)}.mdx`,
      announcementOf(release),
    );
  }
  const folders = new Set([...files.keys()].map((file) => path.dirname(file)));
  for (const name of [...folders, 'pages'])
    await mkdir(path.join(folder, name), { recursive: true });
  for (const [file, text] of files) await writeFile(path.join(folder, file), text);
}

const DESK = {
  name: 'Press desk',
  mail: 'press@example.org',
  hours: 'Monday to Friday, 9:00-17:00 UTC',
  languages: ['en'],
  description: 'Press releases of the United States Department of Justice, in the public domain.',
};

const NO_TOPIC = { label: 'Press release', description: 'Releases to which no topic was given.' };

const DEPARTMENT = {
  name: 'Department of Justice',
  acronym: 'DOJ',
  kind: 'government',
  country: 'US',
};

function announcementOf(release: Release): string {
  const organisations = release.components.length > 0 ? release.components : [DEPARTMENT.name];
  const topics = release.topics.length > 0 ? release.topics.map(slugOf) : ['press-release'];
  const title = oneLine(release.title);
  const frontMatter = {
    id: releaseId(release),
    ...(release.number && { reference: oneLine(release.number) }),
    title,
    summary: title,
    takeaways: [title, `Issued by ${organisations.join(', ')}.`],
    published: release.date,
    kind: 'statement',
    statedBy: slugOf(organisations[0] ?? DEPARTMENT.name),
    organisations: [...new Set(organisations.map(slugOf))].map((id) => ({ id, role: 'host' })),
    topics: [...new Set(topics)],
    place: { country: 'US' },
    sources: [
      {
        title,
        publisher: DEPARTMENT.name,
        address: release.url,
        date: release.date,
        kind: 'issuer',
      },
    ],
    desk: 'press-desk',
    language: 'en',
  };
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${release.blocks.map(blockOf).join('\n\n')}\n`;
}

function organisationOf(name: string) {
  const [, full, acronym] = /^(.*?)\s*\(([A-Z&]{2,})\)$/.exec(name) ?? [];
  return full && acronym
    ? { name: full, acronym, kind: 'government', country: 'US' }
    : { name, kind: 'government', country: 'US' };
}

function blockOf([kind, text]: Release['blocks'][number]): string {
  const plain = markdownOf(oneLine(text));
  if (kind === 'li') return `- ${plain}`;
  return kind === 'h' ? `## ${plain}` : plain;
}

/** Plain text as Markdown that means just that text. */
function markdownOf(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#|~&!]/g, (character) => `\\${character}`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function releaseSlug({ n, title }: Release): string {
  return `${slugOf(title).slice(0, 60).replace(/-$/, '')}-${n}`;
}

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
