import path from 'node:path';
import { valueAt } from '../../gate/check/schemaFields.ts';
import { splitFrontMatter } from '../../gate/read/frontMatter.ts';
import { SourceText } from '../../gate/read/sourceText.ts';
import { readYaml } from '../../gate/read/yaml.ts';
import { digest } from '../../model/digest.ts';
import { type Update, update } from '../../schemas/update.ts';
import { canonicalText } from '../forms/forms.ts';
import type { RecordedAnnouncement } from '../store/announcementLedger.ts';
import { formOf, isReworded } from '../store/entry.ts';
import { keptName, type Ledger } from '../store/ledger.ts';
import type { FormerAddresses } from './formerAddresses.ts';
import type { Present, Publication } from './present.ts';
import { type Place, type Refusal, refusals } from './refusals.ts';

/** A recorded announcement that is not as it was. */
export interface Change {
  publication: Publication;
  recorded: RecordedAnnouncement;
}

/** What the announcements of today have that the ledger has not. */
export interface Comparison {
  /** Never recorded. */
  fresh: Publication[];
  /** Changed or moved, and `updates` or `former-addresses.yaml` say so. */
  declared: Change[];
  /** Changed, and nothing says so: a record can. */
  undeclared: Change[];
  /** Compared, and in words and place as recorded. */
  same: Change[];
  /** Where announcements stood and were listed of which something is refused. */
  left: string[];
  /** What no record can mend. */
  refusals: Refusal[];
}

/** Sets the announcements of today beside what was published. */
export function compareAnnouncements(
  present: Present,
  ledger: Ledger,
  former: FormerAddresses,
): Comparison {
  const { others, unchanged } = present;
  const changes = others.flatMap((publication): Change[] => {
    const recorded = ledger.announcements.get(publication.id);
    return recorded ? [{ publication, recorded }] : [];
  });
  const fresh = others.filter(({ id }) => !ledger.announcements.has(id));
  const ids = new Set([...unchanged, ...others].map(({ id }) => id));
  const gone = [...ledger.announcements.values()].filter(({ id }) => !ids.has(id));
  const renamed = new Set(
    gone.filter(({ latest }) => fresh.some(({ address }) => address === latest.address)),
  );
  return {
    fresh,
    declared: changes.filter((change) => isDeclared(change, former)),
    undeclared: changes.filter((change) => isChanged(change) && !hasNewUpdates(change)),
    same: changes.filter(
      (change) => !isChanged(change) && !hasNewUpdates(change) && !isMoved(change),
    ),
    left: [
      ...changes.filter((change) => isMoved(change) || lostUpdates(change)).map(recordedOf),
      ...gone,
    ].flatMap(({ entries }) => entries.flatMap(({ address, lists }) => [address, ...lists])),
    refusals: [
      ...changes.flatMap((change) => [
        ...moves(change, former),
        ...changedUpdates(change, ledger),
        ...lostAnchors(change),
      ]),
      ...[...renamed].flatMap((recorded) => changedId(recorded, fresh)),
      ...gone
        .filter((recorded) => !renamed.has(recorded) && !former.of(recorded.latest.address))
        .map((recorded) => lost(recorded, present, ledger)),
    ],
  };
}

/** Whether readers are told something else than by the latest version. */
function isChanged({ publication, recorded: { latest } }: Change): boolean {
  const form = formOf(latest);
  return isReworded(latest, {
    form,
    text: digest(canonicalText(form, publication.content)),
    words: digest(publication.words),
  });
}

/** Whether there are updates that no version on record has. */
function hasNewUpdates({ publication, recorded }: Change): boolean {
  return publication.updates.length > recorded.latest.updates;
}

function recordedOf({ recorded }: Change): RecordedAnnouncement {
  return recorded;
}

/** Whether fewer updates stand there than were published. */
function lostUpdates({ publication, recorded }: Change): boolean {
  return publication.updates.length < recorded.latest.updates;
}

/** Whether it stands elsewhere. */
function isMoved({ publication, recorded }: Change): boolean {
  return publication.address !== recorded.latest.address;
}

/** Where a field of an announcement is written. */
export function placeOf({ source, offsetOf }: Publication, field: readonly PropertyKey[]): Place {
  const { file, line, column } = source.problem(offsetOf(field), '', '');
  return { file, line, column };
}

function isDeclared(change: Change, former: FormerAddresses): boolean {
  if (hasNewUpdates(change)) return true;
  const { publication, recorded } = change;
  const isSaid = former.targetOf(recorded.latest.address) === publication.address;
  return isMoved(change) && isSaid && !isChanged(change);
}

function moves(change: Change, former: FormerAddresses): Refusal[] {
  if (!isMoved(change)) return [];
  const { publication, recorded } = change;
  const { latest } = recorded;
  const place = placeOf(publication, ['id']);
  const entry = former.of(latest.address);
  if (!entry) return [refusals.moved(place, latest, publication.address)];
  return former.targetOf(latest.address) === publication.address
    ? []
    : [refusals.reused(place, latest, entry.to)];
}

function changedUpdates({ publication, recorded }: Change, ledger: Ledger): Refusal[] {
  const { latest } = recorded;
  const before = updatesIn(ledger.files.read(keptName(latest, 'mdx')));
  return before.flatMap((was, index) => {
    const is = publication.updates[index];
    if (is && JSON.stringify(is) === JSON.stringify(was)) return [];
    const place = placeOf(publication, ['updates', index]);
    return [refusals.updateChanged(place, publication.id, index + 1, was, is)];
  });
}

/** The updates that a kept source has. */
function updatesIn(text: string): Update[] {
  const source = new SourceText('', text);
  const parts = splitFrontMatter(source.text);
  if ('rule' in parts) return [];
  const yaml = readYaml(source, parts.yamlStart, parts.yamlEnd);
  const { data } = update
    .array()
    .safeParse('document' in yaml ? valueAt(yaml.document.data, ['updates']) : []);
  return data ?? [];
}

function lostAnchors({ publication, recorded }: Change): Refusal[] {
  const linkable = new Set(recorded.entries.flatMap(({ anchors }) => anchors));
  const { id, anchors } = publication;
  return [...linkable]
    .filter((anchor) => !anchors.includes(anchor))
    .map((anchor) =>
      refusals.anchorVanished({ ...placeOf(publication, ['id']), line: 1, column: 1 }, id, anchor),
    );
}

function changedId({ latest }: RecordedAnnouncement, fresh: readonly Publication[]): Refusal[] {
  const other = fresh.find(({ address }) => address === latest.address);
  return other ? [refusals.idChanged(placeOf(other, ['id']), latest, other.id)] : [];
}

function lost({ id, latest }: RecordedAnnouncement, present: Present, ledger: Ledger): Refusal {
  const held = present.heldBack.find((each) => each.id === id);
  const { folder } = ledger.files;
  const file = path.join(folder, `announcements/${id}.ndjson`);
  const entry = { file, line: latest.version, column: 1 };
  if (!held) return refusals.vanished(entry, latest, path.join(folder, keptName(latest, 'mdx')));
  // Others may read this: of what is held back only the name is told that was published.
  const isWhereItWas = held.address === latest.address;
  return refusals.heldBack(isWhereItWas ? { ...entry, file: held.file, line: 1 } : entry, latest);
}
