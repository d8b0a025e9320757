import type { Element, ElementContent, Nodes } from 'hast';
import { type Announcement, ORGANISATION_ROLES } from '../../schemas/announcement.ts';
import type { Place } from '../../schemas/place.ts';
import type { Claimant, Quantity } from '../../schemas/quantity.ts';
import type { Source } from '../../schemas/source.ts';
import { noteParts, pictureParts, quoteParts } from '../../text/components.ts';
import { isBlock, isElement, textContent } from '../../text/tree.ts';
import type { Publishable } from './publishable.ts';

/*
 * Frozen: this code makes the same bytes of the same announcement for ever, so it shares nothing with
 * `index.txt`, from which it was once copied.
 */

/**
 * Writes the first canonical text: an announcement in words, as its file has it, with ids instead of
 * names, dates as written, codes of countries, and labels that are never translated. It is kept as
 * `versions/<id>/<version>.txt`, also of versions whose canonical text has another form, and is what
 * the pages of changes compare.
 *
 * What can change while the announcement stays as it was published is left out:
 * - status, updates and the day of the newest one: they tell of changes and are none themselves;
 * - names of organisations and topics altogether: sorting the archive anew changes no announcement;
 * - the press desk, and the name and licence of the archive;
 * - the addresses of links within the site: here stand the words of such a link alone;
 * - files and sizes of pictures: here stand their descriptions, captions, credits and licences.
 */
export function form1({ announcement, tree }: Publishable): string {
  const { title, summary, takeaways, image, figures, sources } = announcement;
  return joinBlocks([
    factsOf(announcement),
    [...underlined(title), '', summary],
    section(
      'takeaways',
      takeaways.map((takeaway) => `- ${takeaway}`),
    ),
    image ? [`[${image.alt}]`, `${image.caption} (${image.credit} · ${image.licence})`] : [],
    blockLines(tree.children).join('\n').split('\n'),
    section(
      'figures',
      figures.map(
        ({ value, label, claimedBy }) =>
          `- ${writeQuantity(value)} ${label} (${writeClaimant(claimedBy)})`,
      ),
    ),
    section('sources', sources.map(sourceLine)),
  ]);
}

/**
 * Joins blocks of lines, an empty line between two; blocks without a line are left out. The text has
 * LF, NFC, one line break at its end, and no space at the end of a line.
 */
function joinBlocks(blocks: readonly (readonly string[])[]): string {
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n');
  return `${text}\n`.normalize('NFC');
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...underlined(heading), '', ...lines];
}

function factsOf(announcement: Announcement): string[] {
  const { id, kind, datedBy, published, place, organisations, reference } = announcement;
  return [
    `id: ${id}`,
    `kind: ${kind}`,
    `${datedBy === 'event' ? 'eventDay' : 'announced'}: ${published}`,
    `where: ${writePlace(place)}`,
    ...factsOfKind(announcement),
    ...ORGANISATION_ROLES.flatMap((role) =>
      organisations.filter((each) => each.role === role).map((each) => `${role}: ${each.id}`),
    ),
    ...optional('reference', reference),
  ];
}

function factsOfKind(announcement: Announcement): string[] {
  switch (announcement.kind) {
    case 'training':
    case 'conference': {
      const { start, end, duration, format, venue, participants } = announcement.session;
      return [
        `tookPlace: ${end === undefined ? start : `${start}/${end}`}`,
        ...optional('duration', duration),
        `how: ${format}`,
        ...optional('venue', venue),
        ...optional(
          'howMany',
          participants &&
            `${writeQuantity(participants.count)} ${participants.who} (${writeClaimant(participants.claimedBy)})`,
        ),
      ];
    }
    case 'programme': {
      const { name, start } = announcement.programme;
      return [`programme: ${name}`, ...optional('since', start)];
    }
    case 'figures':
      return [`period: ${announcement.period}`];
    case 'statement':
      return [`statedBy: ${announcement.statedBy}`];
  }
}

function optional(label: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${label}: ${value}`];
}

function sourceLine({ title, publisher, address, date, kind }: Source): string {
  const about = [publisher, ...(date === undefined ? [] : [date])].join(', ');
  return `- ${title}. ${about} (${kind}) <${address}>`;
}

function writePlace(place: Place): string {
  if (place === 'global') return place;
  return [place.country, ...(place.city ? [place.city] : [])].join(' ');
}

function writeClaimant(claimant: Claimant): string {
  return typeof claimant === 'string' ? claimant : `name: ${claimant.name}`;
}

function writeQuantity(quantity: Quantity): string {
  const [[key, value] = []] = Object.entries(quantity);
  return `${key} ${value}`;
}

/** The lines that stand under a heading, by its level. */
const UNDERLINES: Readonly<Record<string, string>> = { h2: '=', h3: '-', h4: '.' };

function underlined(title: string, mark = '='): string[] {
  return [title, mark.repeat([...title].length)];
}

/** The lines of blocks: one paragraph a line, an empty one between each two. */
function blockLines(nodes: readonly Nodes[]): string[] {
  const blocks = nodes.filter(isElement).map(linesOfBlock);
  return blocks.flatMap((lines, position) => (position === 0 ? lines : ['', ...lines]));
}

function linesOfBlock(element: Element): string[] {
  const { tagName, children, data } = element;
  switch (data?.component) {
    case 'Quote': {
      const { words, speaker } = quoteParts(element);
      return [...prefixed('> ', blockLines(words)), `> — ${speaker}`];
    }
    case 'Figure': {
      const { image, caption, credit } = pictureParts(element);
      return [`[${image.properties.alt}]`, `${caption} (${credit})`];
    }
    case 'Note': {
      const { title, content } = noteParts(element);
      return prefixed('| ', [title, '', ...blockLines(content)]);
    }
  }
  switch (tagName) {
    case 'p':
      return [writeWords(children)];
    case 'h2':
    case 'h3':
    case 'h4':
      return underlined(writeWords(children), UNDERLINES[tagName]);
    case 'ul':
    case 'ol':
      return listLines(element);
    case 'blockquote':
      return prefixed('> ', blockLines(children));
    case 'pre':
      return prefixed('    ', textContent(children).replace(/\n$/, '').split('\n'));
    case 'hr':
      return ['* * *'];
    case 'table':
      return tableLines(element);
    default:
      throw new Error(`The first form of the ledger has no <${tagName}>.`);
  }
}

function tableLines({ children }: Element): string[] {
  const [head = [], ...rows] = children
    .filter(isElement)
    .flatMap((part) => part.children.filter(isElement))
    .map((row) => row.children.filter(isElement).map((cell) => writeWords(cell.children)));
  return [head, head.map(() => '---'), ...rows].map((cells) => cells.join(' | '));
}

function listLines({ tagName, properties, children }: Element): string[] {
  const first = Number(properties.start ?? 1);
  return children.filter(isElement).flatMap((entry, position) => {
    const mark = tagName === 'ol' ? `${first + position}. ` : '- ';
    const [line = '', ...more] = entryLines(entry);
    return [mark + line, ...prefixed(' '.repeat(mark.length), more)];
  });
}

/** An entry of a list: words, perhaps with lists or further paragraphs in it. */
function entryLines({ children }: Element): string[] {
  const line = writeWords(children.filter((child) => !isBlock(child)));
  const blocks = children.filter(isBlock);
  return [...(line === '' ? [] : [line]), ...blocks.flatMap((block) => blockLines([block]))];
}

function writeWords(nodes: readonly ElementContent[]): string {
  return nodes.map(writeInline).join('').replace(/\s+/g, ' ').trim();
}

function writeInline(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const words = node.children.map(writeInline).join('');
  switch (node.tagName) {
    case 'a': {
      const href = String(node.properties.href);
      return /^[/#]/.test(href) || href === words ? words : `${words} <${href}>`;
    }
    case 'abbr':
      return `${words} (${node.properties.title})`;
    case 'sup':
      // A power must not run into its base: 10² is not 102.
      return /^[\d+−-]+$/.test(words) ? `^${words}` : words;
    case 'br':
      return ' ';
    default:
      return words;
  }
}

function prefixed(prefix: string, lines: readonly string[]): string[] {
  return lines.map((line) => (prefix + line).trimEnd());
}
