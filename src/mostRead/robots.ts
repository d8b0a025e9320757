import { isbot } from 'isbot';

/** Programs that fetch pages that a feed names, which isbot takes for browsers. */
const FEED_READER = /akregator|thunderbird|feed|\brss\b/i;

/** Most user agents that are remembered; logs have millions of lines and some thousands of these. */
const REMEMBERED = 5_000;

const known = new Map<string, boolean>();

/** Whether a user agent is a robot, a feed reader, or one that does not say what it is. */
export function isRobot(userAgent: string): boolean {
  const before = known.get(userAgent);
  if (before !== undefined) return before;
  const found = userAgent === '' || FEED_READER.test(userAgent) || isbot(userAgent);
  if (known.size >= REMEMBERED) known.clear();
  // A copy: a part of a text keeps the whole of it, here thousands of lines, in memory.
  known.set(Buffer.from(userAgent).toString(), found);
  return found;
}
