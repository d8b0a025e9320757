import { readArchive } from '../gate/gate.ts';
import { ProgressBar } from '../gate/progress.ts';
import { archiveSummary, problemReport } from '../gate/report.ts';
import { readWordings } from '../ledger/store/versions.ts';
import { buildTime, contentDir, overlays } from '../site/environment.ts';
import { site } from '../site.config.ts';

/** `npm run check`: the gate alone. Says everything that is wrong, and leaves with 1 if anything is. */
const bar = new ProgressBar(process.stderr);
const archive = await readArchive({
  contentDir,
  overlays,
  now: buildTime(),
  limits: site.limits,
  wordings: readWordings(contentDir),
  onProgress: (done, total) => bar.show(done, total),
});
bar.clear();

if ('problems' in archive) {
  console.error(problemReport(archive.problems, process.stderr));
  process.exitCode = 1;
} else {
  console.log(archiveSummary(archive));
}
