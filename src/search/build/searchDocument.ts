import { changesOf } from '../../archive/changes.ts';
import type { Strings } from '../../i18n/en.ts';
import type { Announcement } from '../../model/announcement.ts';
import { inWords } from '../../model/dates.ts';
import { decidingUpdate } from '../../model/status.ts';
import type { Claimant } from '../../schemas/quantity.ts';
import { type Passage, passagesOf, searchedText } from '../../text/searched.ts';
import type { SECTION_IDS } from '../../text/sections.ts';
import { TEXT_WEIGHTS } from '../weights.ts';
import { type SearchFields, searchFields } from './fields.ts';

/** Everything of an announcement that can be searched. */
export interface SearchDocument {
  url: string;
  /** The fields beside the text, shown with a result and searched; {@link searchFields} names the others. */
  meta: { title: string } & SearchFields['meta'];
  /** What a search can be narrowed by. */
  filters: SearchFields['filters'];
  /** In the order of the page, but the title first. */
  passages: Passage[];
}

/**
 * Gathers what can be searched of an announcement. Pages are not read for it: `UNSEARCHED_PARTS`
 * names what they show besides, and a test compares the two.
 *
 * @param strings The interface of the page of the announcement.
 */
export function searchDocument(
  announcement: Announcement,
  claimantName: (claimant: Claimant) => string,
  strings: Strings,
): SearchDocument {
  const { title, summary, takeaways, address } = announcement;
  const { meta, filters } = searchFields(announcement, strings);
  const { title: inTitle, keyPoints } = TEXT_WEIGHTS;
  return {
    url: address,
    passages: [
      ...passagesOf(title, { weight: inTitle }),
      ...statusPassages(announcement, strings),
      ...passagesOf(summary, { weight: keyPoints }),
      ...takeaways.flatMap((takeaway) => passagesOf(takeaway, { weight: keyPoints })),
      ...imagePassages(announcement, strings),
      ...searchedText(announcement, strings),
      ...opening('figures', figurePassages(announcement, claimantName, strings)),
      ...opening('updates', updatePassages(announcement, strings)),
    ],
    meta: { title, ...meta },
    filters,
  };
}

function statusPassages(announcement: Announcement, strings: Strings): Passage[] {
  const change = decidingUpdate(changesOf(announcement));
  if (announcement.status === 'current' || !change) return [];
  const status = strings.announcement.statusSince(
    strings.statuses[announcement.status],
    inWords(change.date, strings.locale),
  );
  return passagesOf(`${status}: ${change.note ?? ''}`);
}

function imagePassages({ image }: Announcement, { announcement: text }: Strings): Passage[] {
  if (!image) return [];
  const { caption, credit, licence } = image;
  return [...passagesOf(caption), ...passagesOf(text.imageCredit(credit, licence))];
}

function figurePassages(
  { figures }: Announcement,
  claimantName: (claimant: Claimant) => string,
  strings: Strings,
): Passage[] {
  return figures.flatMap(({ value, label, claimedBy }) =>
    passagesOf(`${strings.quantity(value)} ${label} (${claimantName(claimedBy)})`),
  );
}

function updatePassages(announcement: Announcement, strings: Strings): Passage[] {
  const { announcement: text, updateKinds } = strings;
  const { updates, versions } = announcement;
  const [first] = versions;
  const kinds = { ...updateKinds, ...text.recordedKinds };
  const line = (what: string, date: string, version: number | undefined) =>
    passagesOf(
      [
        what,
        inWords(date, strings.locale),
        ...(version === undefined ? [] : [text.version(version)]),
      ].join(' · '),
    );
  if (updates.length === 0 && !first) return [];
  return [
    ...(first ? line(text.published, first.date, first.version) : []),
    ...changesOf(announcement).flatMap(({ kind, date, note, version }) => [
      ...line(kinds[kind], date, version),
      ...passagesOf(note ?? ''),
    ]),
  ];
}

/** Lets the first of some passages open a section of the page, by its id. */
function opening(anchor: (typeof SECTION_IDS)[number], passages: readonly Passage[]): Passage[] {
  const [first, ...others] = passages;
  return first ? [{ ...first, anchor }, ...others] : [];
}
