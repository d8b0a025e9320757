import type { ContentFile } from './content.ts';
import { Random } from './random.ts';

const DAY = 86_400_000;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Days that a log covers: more than are counted, so that some of it is left out. */
const DAYS = 40;

const AGENTS = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Feedly/1.0 (+http://www.feedly.com/fetcher.html; 5 subscribers)',
];

/** Makes up lines of the combined log format: half of them ask for announcements, the rest for other files. */
export class LogWriter {
  readonly #random = new Random(1);
  readonly #pages: readonly string[];
  readonly #end: number;

  /** @param end The moment after the last line, in milliseconds since 1970. */
  constructor(archive: readonly ContentFile[], end: number) {
    this.#pages = archive.flatMap((file) => {
      const [, year, slug] = /^announcements\/(\d{4})\/(.+)\.mdx$/.exec(file.path) ?? [];
      return year && slug ? [`/announcements/${year}/${slug}/`] : [];
    });
    this.#end = end;
  }

  /** So many lines at a part of the time that the log covers. */
  lines(count: number, part: number): string {
    const time = clock(new Date(this.#end - (1 - part) * DAYS * DAY));
    return Array.from({ length: count }, () => this.#line(time)).join('');
  }

  #line(time: string): string {
    const random = this.#random;
    const reader = `198.51.${random.integer(0, 255)}.${random.integer(0, 255)}`;
    const page = random.chance(0.5)
      ? this.#pages[random.zipf(1, 20) % this.#pages.length]
      : random.pick(['/', '/rss.xml', '/search/', '/favicon.svg']);
    return `${reader} - - [${time}] "GET ${page} HTTP/2.0" 200 5120 "-" "${random.pick(AGENTS)}"\n`;
  }
}

function clock(moment: Date): string {
  const [day = '', hours = ''] = moment.toISOString().split(/[T.]/);
  const [year, month, date] = day.split('-');
  return `${date}/${MONTHS[Number(month) - 1]}/${year}:${hours} +0000`;
}
