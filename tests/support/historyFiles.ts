import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Moment, Picture, Written } from './history.ts';

/** The clock at the beginning of a history. */
const BEGAN = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;

/** The folder of all that may be seen, and the one that is kept apart from it. */
export const ROOTS = ['content', 'apart'] as const;

/** Files by their paths, of which the first part is one of the roots. */
export type Files = ReadonlyMap<string, string | Buffer>;

/** The clock of a history at an hour, as `BUILD_TIME` wants it. */
export function timeAt(hour: number): string {
  return new Date(BEGAN + hour * HOUR).toISOString().replace('.000Z', 'Z');
}

/** The files that a history adds to an archive, and changes in it. */
export async function filesOf(moment: Moment): Promise<Files> {
  const files = new Map<string, string | Buffer>();
  for (const written of moment.announcements) {
    const { slug, organisation, picture, isFolder, isApart } = written;
    const root = isApart ? 'apart' : 'content';
    const folder = `${root}/announcements/2024`;
    files.set(`${folder}/${slug}${isFolder ? '/index' : ''}.mdx`, textOf(written));
    if (picture) {
      const name = `${folder}/${isFolder ? `${slug}/` : ''}${picture.word}.png`;
      files.set(name, await drawn(picture));
    }
    if (organisation !== undefined) {
      files.set(
        `${root}/organisations/${organisation}.yaml`,
        `name: Office ${organisation}\nkind: police\n`,
      );
    }
  }
  const former = formerAddresses(moment);
  if (former !== '') files.set('content/former-addresses.yaml', former);
  return files;
}

/** Makes the files of one moment those of the next. */
export function writeFiles(folder: string, before: Files, now: Files): void {
  for (const name of [...before.keys()].filter((each) => !now.has(each))) {
    const file = path.join(folder, name);
    rmSync(file);
    if (readdirSync(path.dirname(file)).length === 0) rmdirSync(path.dirname(file));
  }
  for (const [name, content] of now) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}

function textOf({ id, text, organisation, picture, held, updates }: Written): string {
  const lines = [
    `id: ${id}`,
    'kind: training',
    `title: Course ${text}`,
    `summary: What ${text} is.`,
    `takeaways: [Officers took part in ${text}., The course took two days.]`,
    'published: 2024-02-09',
    'organisations:',
    '  - { id: coast-police, role: host }',
    ...(organisation === undefined ? [] : [`  - { id: ${organisation}, role: partner }`]),
    'topics: [asset-tracing]',
    'place: { country: FR, city: Lyon }',
    'session: { start: 2024-02-07, end: 2024-02-08, format: in-person }',
    'sources:',
    `  - { title: News, publisher: Police, address: "https://${text}.example/", kind: issuer }`,
    'desk: news-desk',
    'language: en',
    ...(picture
      ? [
          'image:',
          `  { src: ./${picture.word}.png, alt: A room, caption: Room ${picture.word}, credit: Police, licence: CC BY 4.0 }`,
        ]
      : []),
    ...(updates > 0 ? ['updates:'] : []),
    // All within one week, so that the digest of that week stays.
    ...Array.from(
      { length: updates },
      (_, index) => `  - { date: 2024-02-10, kind: update, note: Change ${index + 1}. }`,
    ),
    ...(held === 'draft' ? ['draft: true'] : []),
    ...(typeof held === 'object' ? [`embargo: "${timeAt(held.until)}"`] : []),
  ];
  return `---\n${lines.join('\n')}\n---\n\nThe course ${text} took place in Lyon.\n`;
}

const pictures = new Map<string, Promise<Buffer>>();

function drawn({ word, shade }: Picture): Promise<Buffer> {
  const key = `${word} ${shade}`;
  const known = pictures.get(key);
  if (known) return known;
  const background = { r: (shade * 70) % 256, g: 90, b: 120 };
  const picture = sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .withExif({ IFD0: { Artist: word } })
    .withXmp(xmp(word))
    .png()
    .toBuffer();
  pictures.set(key, picture);
  return picture;
}

function xmp(headline: string): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Headline="${headline}"/></rdf:RDF></x:xmpmeta>`;
}

/** Says of everything on record that stands there no more where it went. */
function formerAddresses({ announcements, onRecord }: Moment): string {
  const pages = [...onRecord.slugs].flatMap(([id, slugs]) => {
    const now = announcements.find((each) => each.id === id)?.slug;
    const gone = [...new Set(slugs)].filter((slug) => slug !== now);
    return gone.map((slug) => entry(pageOf(slug), now === undefined ? undefined : pageOf(now)));
  });
  const named = new Set(announcements.map(({ organisation }) => organisation));
  const lists = [...new Set(onRecord.organisations)]
    .filter((each) => !named.has(each))
    .map((each) => entry(`/organisations/${each}/`));
  return [...pages, ...lists].join('');
}

function pageOf(slug: string): string {
  return `/announcements/2024/${slug}/`;
}

function entry(address: string, to?: string): string {
  const target = to === undefined ? '' : `  to: ${to}\n`;
  return `- address: ${address}\n${target}  ended: 2026-01-01\n  reason: So it was.\n`;
}
