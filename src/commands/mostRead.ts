/**
 * `npm run most-read -- access.log…`: which announcements were read most in the thirty days before
 * `BUILD_TIME`, from the logs of the server. Writes `most-read.json` into the content folder.
 */
import path from 'node:path';
import { readArchive } from '../gate/gate.ts';
import { shownPath } from '../gate/problem.ts';
import { ProgressBar } from '../gate/progress.ts';
import { problemReport } from '../gate/report.ts';
import { readRecord } from '../ledger/store/versions.ts';
import { FileError } from '../model/fileError.ts';
import { announcementPages } from '../mostRead/announcementPages.ts';
import { countReads, KNOWN_FORMS, LogError } from '../mostRead/countReads.ts';
import { periodBefore, ReadCounter } from '../mostRead/reads.ts';
import { logSentence, resultText } from '../mostRead/report.ts';
import { listText, writeList } from '../mostRead/writeList.ts';
import { buildTime, contentDir, overlays } from '../site/environment.ts';
import { site } from '../site.config.ts';
import { readNames, runCommand } from './commandLine.ts';

const USAGE = `Usage: npm run most-read -- access.log [access.log.1 access.log.2.gz …]\n\n${KNOWN_FORMS}`;

const logs = readNames({ usage: USAGE, takesNames: true });
if (logs?.length === 0) {
  console.error(USAGE);
  process.exitCode = 1;
} else if (logs) {
  await runCommand(() => countLogs(logs, buildTime()));
}

/** Reads the archive, counts in the logs who read it, and writes the list. */
async function countLogs(logs: readonly string[], now: Date): Promise<void> {
  const record = readRecord(contentDir);
  const limits = site.limits;
  const archive = await readArchive({ contentDir, overlays, now, limits, ...record });
  if ('problems' in archive) {
    console.error(problemReport(archive.problems, process.stderr));
    process.exitCode = 1;
    return;
  }
  const period = periodBefore(now);
  const counter = new ReadCounter(announcementPages(archive.published), period);
  const bar = new ProgressBar(process.stderr);
  try {
    const summaries = await countReads(logs, counter, (done, total) => bar.show(done, total));
    const reads = counter.result;
    const file = path.join(contentDir, 'most-read.json');
    writeList(file, listText(reads, period));
    bar.clear();
    for (const summary of summaries) console.error(logSentence(summary));
    console.log(
      `${shownPath(file)}: ${resultText(reads, counter.outcomes, period, counter.privateReads)}`,
    );
  } catch (error) {
    bar.clear();
    if (!(error instanceof LogError || error instanceof FileError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
