import { lookup } from 'node:dns/promises';
import { parseOpml } from 'feedsmith';
import { isOwn, isPrivate, readNetworkAddress } from '../model/networkAddress.ts';
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

/** Bytes of a hub's answer that are read. */
const LONGEST_BODY = 65_536;

const MOST_REDIRECTS = 5;

/** Redirects of a POST that stays one, with its form (RFC 9110, 15.4.8 and 15.4.9). */
const KEEP_METHOD: readonly number[] = [307, 308];

/** Redirects that clients follow with a GET, which tells a hub nothing (RFC 9110, 15.4.2 to 15.4.4). */
const DROP_METHOD: readonly number[] = [301, 302, 303];

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
    const refusal = await post(hub, feed, AbortSignal.timeout(timeout));
    if (refusal === undefined) return { feed, outcome: 'told' };
    return { feed, outcome: 'refused', answer: toPrintable(refusal) };
  } catch (error) {
    return { feed, outcome: 'unreachable', reason: toPrintable(reasonOf(error, timeout)) };
  }
}

/**
 * Posts the form, and again where the hub sends it on.
 *
 * @returns why no hub took it, in the words of whoever answered; `undefined` if one did.
 */
async function post(hub: string, feed: string, signal: AbortSignal): Promise<string | undefined> {
  let address = hub;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed }),
      redirect: 'manual',
      signal,
    });
    const location = response.headers.get('location');
    if (!KEEP_METHOD.includes(response.status) || location === null)
      return refusalOf(response, address);
    await response.body?.cancel();
    const next = URL.parse(location, address);
    const refusal = await refuseRedirect(next, address);
    if (next === null || refusal !== undefined) return `${statusOf(response)}: ${refusal}`;
    address = next.href;
  }
  return `It sends the form on more than ${MOST_REDIRECTS} times, at last to ${address}`;
}

/** Why a redirect is not followed; `undefined` if it may be. Where a private network is, only its owner decides. */
async function refuseRedirect(next: URL | null, from: string): Promise<string | undefined> {
  if (next === null || !/^https?:$/.test(next.protocol)) return 'it leads to no address of the web';
  if (next.origin === new URL(from).origin) return undefined;
  return (await isInside(next.hostname))
    ? `it leads to ${next.href}, an address of a private network, which is not followed`
    : undefined;
}

/** Whether a host is of a private network or the machine itself, by any of its addresses. */
async function isInside(host: string): Promise<boolean> {
  const literal = readNetworkAddress(host);
  const found = literal === undefined ? await lookup(host, { all: true }) : [{ address: literal }];
  return found
    .map(({ address }) => readNetworkAddress(address) ?? address)
    .some((address) => isPrivate(address) || isOwn(address));
}

/** Why an answer is not that of a hub that took the form; `undefined` if it is. */
async function refusalOf(response: Response, from: string): Promise<string | undefined> {
  const location = response.headers.get('location');
  if (DROP_METHOD.includes(response.status) && location !== null) {
    await response.body?.cancel();
    const moved = URL.parse(location, from)?.href ?? location;
    return `${statusOf(response)}: the hub has moved to ${moved}. If it is to be trusted, set webSub in src/site.config.ts to it`;
  }
  const isHtml = response.headers.get('content-type')?.includes('html') === true;
  if (response.ok && !isHtml) {
    await response.body?.cancel();
    return undefined;
  }
  const text = (await readStart(response)).trim();
  if (!response.ok) return text === '' ? statusOf(response) : `${statusOf(response)}: ${text}`;
  return text.startsWith('<')
    ? `${statusOf(response)}: a page for people stands there, and no hub`
    : undefined;
}

/** Reads the answer of a hub as far as anybody needs it, and lets go of the rest. */
async function readStart(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes >= LONGEST_BODY) break;
  }
  return Buffer.concat(pieces).subarray(0, LONGEST_BODY).toString();
}

function statusOf(response: Response): string {
  return `${response.status} ${response.statusText}`.trim();
}

/**
 * Makes one line of what a stranger sent, without characters that rule a terminal, and without the
 * marks by which the logs of builds take a line for a command (`::set-env`, `##[error]`, `##vso[`).
 *
 * @example toPrintable('no\n::error::x\u001B[2J') // 'no : :error: :x [2J'
 */
function toPrintable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\s]+/gu, ' ')
    .replace(/#(?=#)/g, '# ')
    .replace(/:(?=:[a-z])/gi, ': ')
    .trim()
    .slice(0, ANSWER_LENGTH);
}

function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`;
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
}
