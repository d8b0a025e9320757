import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FileError, systemCode } from '../model/fileError.ts';
import { urls } from '../site/urls.ts';
import { site } from '../site.config.ts';
import { feedsIn, type PingResult, ping } from '../webSub/ping.ts';
import { resultLine, summary } from '../webSub/report.ts';
import { readNames } from './commandLine.ts';

/**
 * `npm run ping`, after a deploy: tells the hub of `src/site.config.ts` about every feed in `dist/`,
 * or about those whose addresses are given behind `--`. Leaves with 1 if any was not taken.
 */
const TIMEOUT = 10_000;

const USAGE = `Usage: npm run ping [-- https://press.example/rss.xml …]

Tells the hub of src/site.config.ts about every feed in dist/, or about those whose addresses are given.`;

const given = readNames({ usage: USAGE, takesNames: true });
if (given) process.exitCode = await pingHub(given);

async function pingHub(given: readonly string[]): Promise<number> {
  const hub = site.webSub?.hub;
  if (hub !== undefined) return tellAll(hub, given);
  console.log('No hub is set (webSub in src/site.config.ts), so there is nobody to tell.');
  return 0;
}

async function tellAll(hub: string, given: readonly string[]): Promise<number> {
  const file = path.join('dist', urls.opml);
  const opml = await readFile(file, 'utf8').catch((error: unknown) => {
    console.error(
      systemCode(error) === 'ENOENT'
        ? `There is no ${file}, which names the feeds. Run \`npm run build\` first.`
        : new FileError(file, 'read', error).message,
    );
  });
  if (opml === undefined) return 1;
  const all = feedsIn(opml);
  const unknown = given.filter((feed) => !all.includes(feed));
  if (unknown.length > 0) {
    console.error(`Not a feed in ${file}: ${unknown.join(', ')}. Give whole addresses of feeds.`);
    return 1;
  }
  const feeds = given.length > 0 ? given : all;
  const results: PingResult[] = [];
  for await (const result of ping(hub, feeds, TIMEOUT)) {
    console.log(resultLine(result));
    results.push(result);
  }
  const done = results.every(({ outcome }) => outcome === 'told');
  (done ? console.log : console.error)(summary(hub, feeds.length, results));
  return done ? 0 : 1;
}
