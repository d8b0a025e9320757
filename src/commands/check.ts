import { readArchive } from '../gate/gate.ts';
import { ProgressBar } from '../gate/progress.ts';
import { archiveSummary, problemReport } from '../gate/report.ts';
import { readRecord } from '../ledger/store/versions.ts';
import { buildTime, contentDir, overlays } from '../site/environment.ts';
import { site } from '../site.config.ts';
import { readNames, runCommand } from './commandLine.ts';

const USAGE = `Usage: npm run check

Reads and checks the content, and says everything that is wrong in it. Leaves with 1 if anything is.`;

if (readNames({ usage: USAGE })) await runCommand(check);

/** `npm run check`: the gate alone. */
async function check(): Promise<void> {
  const bar = new ProgressBar(process.stderr);
  const archive = await readArchive({
    contentDir,
    overlays,
    now: buildTime(),
    limits: site.limits,
    ...readRecord(contentDir),
    onProgress: (done, total) => bar.show(done, total),
  });
  bar.clear();
  if ('problems' in archive) {
    console.error(problemReport(archive.problems, process.stderr));
    process.exitCode = 1;
  } else {
    console.log(archiveSummary(archive));
  }
}
