import path from 'node:path';
import { SourceText } from '../../gate/read/sourceText.ts';
import { compareDates } from '../../model/dates.ts';
import { digest } from '../../model/digest.ts';
import { weekOf } from '../../model/weeks.ts';
import type { Update } from '../../schemas/update.ts';
import { urls } from '../../site/urls.ts';
import { latestLines } from '../compare/compareAddresses.ts';
import type { FormerAddresses } from '../compare/formerAddresses.ts';
import { type Inspection, standingOf } from '../compare/inspect.ts';
import type { Publication } from '../compare/present.ts';
import { type Standing, standingAddresses } from '../compare/standing.ts';
import { canonicalText, NEWEST_FORM } from '../forms/forms.ts';
import {
  type AddressLine,
  addressFile,
  writeAddressLine,
  writeAddressLines,
} from '../store/addressBook.ts';
import type { RecordedAnnouncement } from '../store/announcementLedger.ts';
import { chainedLine, type Version, wordingNumbers } from '../store/entry.ts';
import { keptName, type Ledger } from '../store/ledger.ts';
import type { Write } from '../store/transaction.ts';
import { withUpdate } from './frontMatterUpdate.ts';

/** What somebody says of a change that the announcement itself says nothing of. */
export type Declaration = { kind: 'typo'; date: string; note?: string | undefined } | Update;

/** A version that is to be recorded. */
export interface Recording {
  publication: Publication;
  /** What is on record of it; nothing at its publication. */
  recorded: RecordedAnnouncement | undefined;
  /** Set where the announcement says nothing of the change. */
  declaration?: Declaration;
}

/** What a record will do. */
export interface Plan {
  versions: Version[];
  /** How many addresses are recorded, or recorded as something else. */
  addresses: number;
  writes: Write[];
}

interface Surroundings {
  contentDir: string;
  inspection: Inspection;
  /** The day of the record. */
  today: string;
  /** Reads a file as it is, by its absolute path. */
  read(file: string): string;
}

/** Says what a record of these versions writes. */
export function planRecord(recordings: readonly Recording[], around: Surroundings): Plan {
  const { contentDir, inspection } = around;
  const { ledger, former } = inspection;
  const drafts = recordings.map((recording) => draftOf(recording, former, around));
  const lines = addressLines(drafts, around);
  const names = new Set(ledger.files.names);
  const write = (name: string, text: string): Write => ({
    name: `ledger/${name}`,
    text,
    replaces: names.has(name) ? digest(ledger.files.read(name)) : undefined,
  });
  const addresses = filesOf(lines, ledger).map(([name, text]) => write(name, text));
  const announcements = drafts.flatMap(({ version, source, words, recorded }) => {
    const name = `announcements/${version.id}.ndjson`;
    const before = recorded ? ledger.files.read(name) : '';
    return [
      write(keptName(version, 'mdx'), source),
      write(keptName(version, 'txt'), words),
      write(name, `${before}${chainedLine(version, recorded?.latest)}\n`),
    ];
  });
  const sources = drafts.flatMap(({ edited }) => edited ?? []);
  const versions = drafts.map(({ version }) => version);
  const writes = [
    ...sources.map((each) => ({ ...each, name: path.relative(contentDir, each.name) })),
    ...announcements,
    ...addresses,
  ];
  return {
    versions,
    addresses: lines.length,
    writes: writes.length > 0 ? [...attributes(ledger), ...writes] : [],
  };
}

interface Draft {
  version: Version;
  recorded: RecordedAnnouncement | undefined;
  source: string;
  words: string;
  /** The announcement's own file, if the record writes an update into it. */
  edited?: Write;
}

function draftOf(
  { publication, recorded, declaration }: Recording,
  former: FormerAddresses,
  { read }: Surroundings,
): Draft {
  const { id, address, source, content, words, updates, anchors, lists } = publication;
  const update = declaration && declaration.kind !== 'typo' ? declaration : undefined;
  const edited = update && editedSource(source.file, read(source.file), update);
  const sourceText = edited ? new SourceText('', edited.text).text : source.text;
  const version: Version = {
    id,
    version: (recorded?.latest.version ?? 0) + 1,
    form: NEWEST_FORM,
    ...reasonOf({ publication, recorded, ...(declaration && { declaration }) }, former),
    address,
    text: digest(canonicalText(NEWEST_FORM, content)),
    words: digest(words),
    source: digest(sourceText),
    updates: updates.length + (update ? 1 : 0),
    anchors: [...anchors],
    lists: [...new Set([...lists, ...(update ? [urls.week(weekOf(update.date))] : [])])],
  };
  const draft = { version, recorded, source: sourceText, words };
  return edited ? { ...draft, edited } : draft;
}

/** Why there is this version, and since when. */
function reasonOf(
  { publication, recorded, declaration }: Recording,
  former: FormerAddresses,
): Pick<Version, 'date' | 'kind' | 'note'> {
  if (declaration) {
    const { date, kind, note } = declaration;
    return { date, kind, ...(note === undefined ? {} : { note }) };
  }
  if (!recorded) return { date: publication.published, kind: 'publication' };
  const { latest } = recorded;
  const update = publication.updates.slice(latest.updates).at(-1);
  if (update) return { date: update.date, kind: update.kind, note: update.note };
  const entry = former.of(latest.address);
  if (!entry) throw new Error(`Nothing says why ${latest.id} has another version.`);
  return { date: entry.ended, kind: 'move', note: entry.reason };
}

/** A file with a new entry below its updates, and the line ends and byte order mark that it had. */
function editedSource(file: string, raw: string, update: Update): Write {
  const text = withUpdate(new SourceText(file, raw).text, update);
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  const written = mark + (raw.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
  return { name: file, text: written, replaces: digest(raw) };
}

/** What is new of addresses: those that came, those that went, those that are there again. */
function addressLines(
  drafts: readonly Draft[],
  { inspection, today }: Surroundings,
): AddressLine[] {
  const { ledger, present } = inspection;
  const latest = latestLines(ledger);
  const here = standingAddresses(standingAfter(drafts, inspection), present.pages);
  const came = [...here]
    .filter((address) => latest.get(address)?.now !== 'page')
    .map((address): AddressLine => ({ address, since: today, now: 'page' }));
  const gone = [...latest.values()].filter(({ address }) => !here.has(address));
  return [...came, ...gone.flatMap((line) => whereItWent(line, inspection.former) ?? [])];
}

/** Every announcement on record once these versions are. */
function standingAfter(drafts: readonly Draft[], { ledger, present }: Inspection): Standing[] {
  const versions = new Map(drafts.map(({ version }) => [version.id, version] as const));
  return standingOf(present, ledger).flatMap((standing) => {
    const version = versions.get(standing.id);
    const entries = ledger.announcements.get(standing.id)?.entries ?? [];
    const all = version ? [...entries, version] : entries;
    const { lists } = version ?? standing;
    return all.length > 0 ? [{ ...standing, lists, wordings: wordingNumbers(all) }] : [];
  });
}

/** What became of an address at which nothing stands; nothing if that is on record already. */
function whereItWent(line: AddressLine, former: FormerAddresses): AddressLine | undefined {
  const { address } = line;
  const entry = former.of(address);
  if (!entry) return undefined;
  const to = former.targetOf(address);
  const isKnown =
    to === undefined ? line.now === 'ended' : line.now === 'redirect' && line.to === to;
  if (isKnown) return undefined;
  const since = compareDates(entry.ended, line.since) > 0 ? entry.ended : line.since;
  return to === undefined
    ? { address, since, now: 'ended' }
    : { address, since, now: 'redirect', to };
}

/** The files of addresses that the lines are added to, with all their lines. */
function filesOf(lines: readonly AddressLine[], { files }: Ledger): [name: string, text: string][] {
  return [...Map.groupBy(lines, ({ address }) => addressFile(address))].map(([name, added]) => {
    const before = files.names.includes(name) ? files.read(name).split('\n') : [];
    const all = [...before, ...added.map(writeAddressLine)].filter((line) => line !== '');
    return [name, writeAddressLines(all)];
  });
}

/** What Git has to know: that lines of addresses from two branches belong together, and that no byte may change. */
function attributes({ files }: Ledger): Write[] {
  // Names that begin with a dot are not in the list of the files of a ledger.
  return files.names.length > 0
    ? []
    : [{ name: 'ledger/.gitattributes', text: ATTRIBUTES, replaces: undefined }];
}

const ATTRIBUTES = '* -text\naddresses/*.txt merge=union\n';
