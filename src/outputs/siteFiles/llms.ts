import type { Archive } from '../../archive/archive.ts';
import type { Strings } from '../../i18n/en.ts';
import { inWords } from '../../model/dates.ts';
import type { Site } from '../../schemas/site.ts';
import { LIST_NAMES, LISTS } from '../../site/lists.ts';
import { absolute, DATA_FILE_NAMES, DATA_FILES, urls } from '../../site/urls.ts';

/** The sorts of lists in their order; those of weeks and of events stand among the pages behind them. */
const LISTED = LIST_NAMES.filter((name) => name === 'year' || LISTS[name].feeds !== 'none');

/** A section of links under its heading. */
interface Section {
  title: string;
  links: readonly Link[];
}

interface Link {
  label: string;
  address: string;
  /** The content that is found there. */
  note: string;
}

/**
 * `/llms.txt` (llmstxt.org): what the archive is and where its parts are, in Markdown, for programs
 * that read for somebody. Holds one line an announcement for the `latest` of them only.
 */
export function llmsText(archive: Archive, site: Site, strings: Strings): string {
  const { listed: announcements } = archive;
  const text = strings.llms;
  const newest = announcements.slice(0, 1);
  const sections: Section[] = [
    {
      title: text.lists,
      links: [
        ...LISTED.map((name) => {
          const { title, note, intro } = strings.lists[name];
          return list(title, LISTS[name].index, note ?? intro);
        }),
        list(strings.feeds.corrections, urls.corrections, strings.feeds.correctionsHold),
        list(strings.digest.title, urls.digest, strings.digest.intro),
        list(strings.calendar.title, urls.calendar, strings.calendar.intro),
        list(strings.press.title, urls.press, strings.press.description),
        list(strings.figures.title, urls.figures, strings.figures.intro),
        list(strings.kit.title, urls.pressKit, strings.kit.description),
      ],
    },
    {
      title: text.machines,
      links: [
        list(strings.data.title, urls.data, strings.data.description),
        ...DATA_FILE_NAMES.map((file) =>
          list(DATA_FILES[file], urls.dataFile(file), strings.data.files[file]),
        ),
        ...newest.map(({ address }) =>
          list(text.plainText, urls.announcementAs(address, 'text'), text.plainTextHolds),
        ),
        list(strings.follow.title, urls.feeds, strings.follow.intro),
        list(text.feed, urls.rss, strings.home.followText),
        list(text.sitemap, urls.sitemap, text.sitemapHolds),
      ],
    },
    {
      title: strings.home.latest,
      links: announcements.slice(0, site.limits.latest).map((announcement) => ({
        label: announcement.title,
        address: announcement.address,
        note: `${inWords(announcement.published, strings.locale)}. ${announcement.summary}`,
      })),
    },
  ];
  const parts = [
    `# ${escaped(site.name)}`,
    `> ${escaped(site.description)}`,
    escaped(site.disclaimer),
    escaped(text.quoting),
    ...sections.map(({ title, links }) =>
      [`## ${escaped(title)}`, '', ...links.map(line)].join('\n'),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function list(label: string, address: string, note: string): Link {
  return { label, address, note };
}

function line({ label, address, note }: Link): string {
  return `- [${escaped(label)}](${absolute(address)}): ${escaped(note)}`;
}

/** Text that Markdown shows as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
