import { isPrivate } from '../model/networkAddress.ts';
import type { LoggedRequest } from './request.ts';
import { isRobot } from './robots.ts';
import { Seen } from './seen.ts';

const DAY = 86_400_000;
const PERIOD_DAYS = 30;

/** Time span in milliseconds since 1970: from the first moment up to, but without, the last. */
export interface CountedTime {
  from: number;
  to: number;
}

/** Thirty days before a moment, in whole seconds. */
export function periodBefore(moment: Date): CountedTime {
  const to = Math.floor(moment.getTime() / 1000) * 1000;
  return { from: to - PERIOD_DAYS * DAY, to };
}

/**
 * Outcomes of a request; only `read` counts. The others: no page of an announcement, before or after
 * the period, fetched ahead of reading, a robot, the same reader again on the same day, and a reader
 * whose address the log hides.
 */
const OUTCOMES = ['read', 'elsewhere', 'outside', 'prefetch', 'robot', 'repeat', 'hidden'] as const;
export type ReadOutcome = (typeof OUTCOMES)[number];

/** Reads from private networks, where one address may be that of a gateway with many readers. */
export interface PrivateReads {
  reads: number;
  /** The first ones of their addresses, as many as tell one from several. */
  addresses: ReadonlySet<string>;
}

const KEPT_ADDRESSES = 2;

/** Number of reads of an announcement. */
export interface Reads {
  id: string;
  reads: number;
}

/**
 * Counts who read which announcement: a successful GET of its page by a browser counts once for
 * each reader and day (UTC). A reader is a network address with a user agent; of both only a hash
 * is kept, and only as long as the counting takes; of private networks, two addresses.
 */
export class ReadCounter {
  readonly outcomes: Record<ReadOutcome, number> = {
    read: 0,
    elsewhere: 0,
    outside: 0,
    prefetch: 0,
    robot: 0,
    repeat: 0,
    hidden: 0,
  };
  readonly #private = { reads: 0, addresses: new Set<string>() };
  readonly #counts = new Map<string, number>();
  readonly #seen = new Seen();
  readonly #ids: ReadonlyMap<string, string>;
  readonly #period: CountedTime;

  /** @param ids The ids of announcements by the addresses of their pages. */
  constructor(ids: ReadonlyMap<string, string>, period: CountedTime) {
    this.#ids = ids;
    this.#period = period;
  }

  add(request: LoggedRequest): void {
    this.outcomes[this.#outcomeOf(request)] += 1;
  }

  /** The most read first; of those read as often, the one with the higher id, which is the newer. */
  get result(): Reads[] {
    return [...this.#counts]
      .map(([id, reads]) => ({ id, reads }))
      .sort((a, b) => b.reads - a.reads || (a.id < b.id ? 1 : -1));
  }

  get privateReads(): PrivateReads {
    return this.#private;
  }

  #outcomeOf(request: LoggedRequest): ReadOutcome {
    const id = isSuccessfulGet(request) ? this.#ids.get(pageAddress(request.target)) : undefined;
    if (id === undefined) return 'elsewhere';
    const { time, reader, userAgent, isPrefetch } = request;
    if (time < this.#period.from || time >= this.#period.to) return 'outside';
    if (isPrefetch) return 'prefetch';
    if (isRobot(userAgent)) return 'robot';
    if (reader === undefined) return 'hidden';
    const day = Math.floor(time / DAY);
    if (!this.#seen.add(`${day}\n${id}\n${reader}\n${userAgent}`)) return 'repeat';
    this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    if (isPrivate(reader)) this.#notePrivate(reader);
    return 'read';
  }

  #notePrivate(reader: string): void {
    this.#private.reads += 1;
    if (this.#private.addresses.size < KEPT_ADDRESSES) this.#private.addresses.add(reader);
  }
}

/** Whether a page was delivered: 304 is one that the reader has and looks at again. */
function isSuccessfulGet({ method, status }: LoggedRequest): boolean {
  return method === 'GET' && (status === 200 || status === 304);
}

/**
 * Address of the page that was asked for: without host, query and `index.html`, with its slash.
 *
 * @example pageAddress('https://press.example/about/index.html?q=1') // '/about/'
 */
function pageAddress(target: string): string {
  const path = target
    .replace(/^https?:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/index\.html$/, '/');
  return path.endsWith('/') ? path : `${path}/`;
}
