import type { PingResult } from './ping.ts';

/** A result on a line of its own. */
export function resultLine(result: PingResult): string {
  switch (result.outcome) {
    case 'told':
      return `told         ${result.feed}`;
    case 'refused':
      return `refused      ${result.feed}  ${result.answer}`;
    case 'unreachable':
      return `unreachable  ${result.feed}  ${result.reason}`;
  }
}

/** Sentences that say how many feeds the hub was told of, and what to do about the others. */
export function summary(hub: string, feeds: number, results: readonly PingResult[]): string {
  const told = results.filter(({ outcome }) => outcome === 'told').length;
  const count = `${hub} was told of ${told} of ${feeds} feeds.`;
  if (results.some(({ outcome }) => outcome === 'unreachable')) {
    return `${count} It could not be reached. Check webSub in src/site.config.ts, and run this again.`;
  }
  if (told < feeds) {
    return `${count} It refused the others. Check that they can be fetched at these addresses and that the hub is meant for them.`;
  }
  return count;
}
