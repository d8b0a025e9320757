import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anotherAnnouncement, withContent } from '../../tests/support/content.ts';
import { Newsroom, withRecorded } from '../../tests/support/ledger.ts';
import { readAddressLine } from './store/addressBook.ts';

/** How many histories are tried, and which: `HISTORIES=500 SEED=7` for others. */
const RUNS = Number(process.env['HISTORIES'] ?? 40);
const SEED = Number(process.env['SEED'] ?? 20240209);

/** What an author has written: an announcement of the newsroom, as far as the ledger looks at it. */
interface Written {
  id: string;
  slug: string;
  words: number;
  heading: number;
  /** The headings that are gone, as the announcement says. */
  former: number[];
  updates: number;
  /** How often the file was changed without changing what it says. */
  white: number;
}

/** Where an announcement went; nothing for one that is gone for good. */
type Former = Map<string, string | undefined>;

interface State {
  written: Written[];
  former: Former;
}

/** One thing that somebody does to one of the announcements. */
type Step =
  | { do: 'reword' | 'add-update' | 'format' | 'change-id' | 'delete' | 'end' | 'record' }
  | { do: 'retitle-heading'; isSaid: boolean }
  | { do: 'rename'; isSaid: boolean }
  | { do: 'write' };

const step: fc.Arbitrary<{ which: number; step: Step }> = fc.record({
  which: fc.nat(5),
  step: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Step>({ do: 'reword' }) },
    { weight: 3, arbitrary: fc.constant<Step>({ do: 'add-update' }) },
    { weight: 3, arbitrary: fc.constant<Step>({ do: 'record' }) },
    fc.constantFrom<Step>(
      { do: 'format' },
      { do: 'change-id' },
      { do: 'delete' },
      { do: 'end' },
      { do: 'write' },
    ),
    fc.boolean().map((isSaid): Step => ({ do: 'retitle-heading', isSaid })),
    fc.boolean().map((isSaid): Step => ({ do: 'rename', isSaid })),
  ),
});

/** Numbers for new ids, names, words and headings: none comes twice. */
let fresh = 100;

function apply({ written, former }: State, which: number, { ...step }: Step): State {
  const one = written[which % Math.max(written.length, 1)];
  const others = written.filter((each) => each !== one);
  const changed = (more: Partial<Written>, gone: Former = new Map()): State =>
    one
      ? { written: [...others, { ...one, ...more }], former: new Map([...former, ...gone]) }
      : { written, former };
  fresh += 1;
  switch (step.do) {
    case 'reword':
      return changed({ words: fresh });
    case 'add-update':
      return changed({ updates: (one?.updates ?? 0) + 1 });
    case 'format':
      return changed({ white: (one?.white ?? 0) + 1 });
    case 'change-id':
      return changed({ id: `TST-2024-${fresh}` });
    case 'retitle-heading':
      return changed({
        heading: fresh,
        former: [...(one?.former ?? []), ...(step.isSaid && one ? [one.heading] : [])],
      });
    case 'rename': {
      const slug = `course-${fresh}`;
      // One step has to be enough: what led to the old place leads to the new one.
      const onward = [...former].flatMap(([from, to]) => (to === one?.slug ? [[from, slug]] : []));
      const gone = step.isSaid && one ? [...onward, [one.slug, slug]] : [];
      return changed({ slug }, new Map(gone as [string, string][]));
    }
    case 'delete':
      return { written: others, former };
    case 'end': {
      if (!one) return { written, former };
      const onward = [...former].flatMap(([from, to]) => (to === one.slug ? [from] : []));
      const gone = [one.slug, ...onward].map((slug) => [slug, undefined] as const);
      return { written: others, former: new Map([...former, ...gone]) };
    }
    case 'write':
      return {
        written: [
          ...written,
          {
            ...{ id: `TST-2024-${fresh}`, slug: `course-${fresh}`, words: fresh, heading: fresh },
            ...{ former: [], updates: 0, white: 0 },
          },
        ],
        former,
      };
    case 'record':
      return { written, former };
  }
}

function write({ contentDir }: Newsroom, before: State, after: State): void {
  const room = new Newsroom(contentDir);
  for (const { slug } of before.written) room.edit({ [fileOf(slug)]: null });
  for (const each of after.written) room.edit({ [fileOf(each.slug)]: textOf(each) });
  const entries = [...after.former].map(
    ([slug, to]) =>
      `- address: ${pageOf(slug)}\n${to === undefined ? '' : `  to: ${pageOf(to)}\n`}  ended: 2024-03-01\n  reason: So it was.\n`,
  );
  if (before.former.size > 0) room.edit({ 'former-addresses.yaml': null });
  if (entries.length > 0) room.edit({ 'former-addresses.yaml': entries.join('') });
}

const fileOf = (slug: string) => `announcements/2024/${slug}.mdx`;
const pageOf = (slug: string) => `/announcements/2024/${slug}/`;

function textOf({ id, words, heading, former, updates, white }: Written): string {
  // All within one week, so that the digest of that week stays.
  const entries = Array.from(
    { length: updates },
    (_, index) => `  - date: 2024-02-10\n    kind: update\n    note: Number ${index}.\n`,
  );
  const gone = [...new Set(former)].filter((each) => each !== heading);
  const more =
    `${'# A comment.\n'.repeat(white)}` +
    (updates > 0 ? `updates:\n${entries.join('')}` : '') +
    (gone.length > 0
      ? `formerHeadings:\n${gone.map((each) => `  - id: part-${each}\n    now: part-${heading}\n`).join('')}`
      : '');
  return anotherAnnouncement(id, `Course ${words}.\n\n## Part ${heading}\n\nText.`, more);
}

/** What was recorded last of each id, and every heading that it ever had. */
type Record_ = Map<string, Written & { headings: Set<number> }>;

/** Whether every former address that moved leads to a page. */
function leadsOn({ written, former }: State): boolean {
  const pages = new Set(written.map(({ slug }) => slug));
  return [...former.values()].every((to) => to === undefined || pages.has(to));
}

/** Whether every difference from what was recorded is said somewhere: told without the code under test. */
function isDeclared({ written, former }: State, recorded: Record_): boolean {
  const byId = new Map(written.map((each) => [each.id, each]));
  return [...recorded.values()].every((was) => {
    const is = byId.get(was.id);
    if (!is) {
      const isTaken = written.some(({ slug }) => slug === was.slug);
      return former.has(was.slug) && !isTaken;
    }
    const isThere = is.slug === was.slug || former.get(was.slug) === is.slug;
    const isSaid =
      is.words === was.words && is.heading === was.heading ? true : is.updates > was.updates;
    const linkable = new Set([is.heading, ...is.former]);
    return isThere && isSaid && [...was.headings].every((each) => linkable.has(each));
  });
}

test('in any history every change is said or refused, and every address ever published leads somewhere', {
  timeout: 600_000,
}, async () => {
  const counts = { histories: 0, steps: 0, refused: 0, records: 0, addresses: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      counts.histories += 1;
      await withContent({}, async (contentDir) => {
        const room = new Newsroom(contentDir);
        let state: State = { written: [], former: new Map() };
        let accepted = state;
        let recorded: Record_ = new Map();
        for (const { which, step } of [{ which: 0, step: { do: 'write' } as Step }, ...steps]) {
          counts.steps += 1;
          const next = apply(state, which, step);
          write(room, state, next);
          state = next;
          if (step.do !== 'record') {
            const isRefused = await room.isRefused();
            const isSound = leadsOn(state) && isDeclared(state, recorded);
            expect(isRefused, JSON.stringify({ state, step })).toBe(!isSound);
            if (!isRefused) accepted = state;
            else counts.refused += 1;
            continue;
          }
          // What was refused is taken back before it is recorded.
          write(room, state, accepted);
          state = accepted;
          const outcome = await room.record();
          expect(outcome).toHaveProperty('plan');
          counts.records += 1;
          recorded = recordOf(state, recorded);
          counts.addresses += everyAddressLeads(room, state);
        }
      });
    }),
    { numRuns: RUNS, seed: SEED },
  );
  console.log(
    Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', '),
  );
  expect(counts.refused).toBeGreaterThan(20);
  expect(counts.records).toBeGreaterThan(20);
});

function recordOf({ written }: State, before: Record_): Record_ {
  const after = new Map(before);
  for (const each of written) {
    const headings = new Set([...(before.get(each.id)?.headings ?? []), each.heading]);
    after.set(each.id, { ...each, headings });
  }
  return after;
}

/** Every announcement's address on record is a page now, or a former address; says how many there are. */
function everyAddressLeads(room: Newsroom, { written, former }: State): number {
  const pages = new Set(written.map(({ slug }) => slug));
  const lines = room.read('ledger/addresses/announcements-2024.txt').split('\n');
  const slugs = lines.flatMap((line) => {
    const [, slug] =
      /^\/announcements\/2024\/([^/]+)\//.exec(readAddressLine(line)?.address ?? '') ?? [];
    return slug === undefined || slug === 'asset-tracing-course' ? [] : [slug];
  });
  for (const slug of slugs) {
    const to = former.get(slug);
    expect(pages.has(slug) || former.has(slug), slug).toBe(true);
    expect(to === undefined || pages.has(to), `${slug} leads to ${to}`).toBe(true);
  }
  return slugs.length;
}

test('announcements that two branches recorded come together without loss', () =>
  withRecorded({}, async (ours) => {
    const base = new Map(ours.files());
    ours.edit({ [fileOf('ours')]: anotherAnnouncement('TST-2024-011', 'Ours.') });
    await ours.record();
    await withContent({}, async (contentDir) => {
      const theirs = new Newsroom(contentDir);
      theirs.edit(Object.fromEntries(base));
      theirs.edit({ [fileOf('theirs')]: anotherAnnouncement('TST-2024-012', 'Theirs.') });
      await theirs.record();
      // As Git does it: files of one side as they are, lines of addresses of both sides together.
      for (const [name, text] of theirs.files()) {
        if (!name.startsWith('ledger/addresses/')) ours.edit({ [name]: text });
        else ours.edit({ [name]: `${ours.has(name) ? ours.read(name) : ''}${text}` });
      }
    });
    expect(await ours.refusals()).toEqual([]);
    expect(await ours.record()).toMatchObject({ plan: { versions: [], addresses: 0 } });
  }));
