import { parseOpml } from 'feedsmith';
import { FEED_FILES, FEED_FORMATS } from '../site/urls.ts';

/** Outcome of telling the hub about one feed. */
export type PingResult =
  | { feed: string; outcome: 'told' }
  /** `answer` is what the hub said: "400 Bad Request: unknown topic". */
  | { feed: string; outcome: 'refused'; answer: string }
  /** `reason` is why there is no answer: "connect ECONNREFUSED 127.0.0.1:80". */
  | { feed: string; outcome: 'unreachable'; reason: string };

/** Characters of a hub's answer that are shown. */
const ANSWER_LENGTH = 200;

/**
 * Addresses of every current feed in every format, from the OPML of a built site, which names the
 * RSS of each.
 */
export function feedsIn(opml: string): string[] {
  const outlines = parseOpml(opml).body?.outlines ?? [];
  return outlines
    .flatMap((group) => group.outlines ?? [])
    .flatMap(({ xmlUrl }) => xmlUrl ?? [])
    .flatMap((rss) =>
      FEED_FORMATS.map((format) => rss.slice(0, -FEED_FILES.rss.length) + FEED_FILES[format]),
    );
}

/**
 * Tells a hub that feeds have changed, one after the other; it fetches each and passes on what is
 * new. WebSub leaves this to the hub (W3C WebSub, section 6); what hubs take is a form with `hub.mode`
 * and `hub.url`, from the protocol's time as PubSubHubbub. A hub that cannot be reached is not asked
 * again. By hand: it is one request.
 *
 * @param timeout In milliseconds, for each feed.
 */
export async function* ping(
  hub: string,
  feeds: readonly string[],
  timeout: number,
): AsyncGenerator<PingResult> {
  for (const feed of feeds) {
    const result = await tell(hub, feed, timeout);
    yield result;
    if (result.outcome === 'unreachable') return;
  }
}

async function tell(hub: string, feed: string, timeout: number): Promise<PingResult> {
  try {
    const response = await fetch(hub, {
      method: 'POST',
      body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed }),
      signal: AbortSignal.timeout(timeout),
    });
    const text = (await response.text()).trim().slice(0, ANSWER_LENGTH);
    if (response.ok) return { feed, outcome: 'told' };
    const status = `${response.status} ${response.statusText}`.trim();
    return { feed, outcome: 'refused', answer: text === '' ? status : `${status}: ${text}` };
  } catch (error) {
    return { feed, outcome: 'unreachable', reason: reasonOf(error, timeout) };
  }
}

function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`;
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
}
