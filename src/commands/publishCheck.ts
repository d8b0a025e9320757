import { publicReport } from '../gate/report.ts';
import { inspect } from '../ledger/compare/inspect.ts';
import { readPresent } from '../ledger/compare/present.ts';
import { allRefusals, ledgerSummary, refusalReport } from '../ledger/compare/report.ts';
import { readLedger } from '../ledger/store/ledger.ts';
import { buildTime, contentDir, overlays } from '../site/environment.ts';
import { site } from '../site.config.ts';
import { readNames, runCommand } from './commandLine.ts';

const USAGE = `Usage: npm run publish-check

Compares the content with what was published before, and says everything that is refused. Leaves with
1 if anything is. Writes nothing.`;

if (readNames({ usage: USAGE })) await runCommand(publishCheck);

/** `npm run publish-check`: what a build refuses because of what was published before, in seconds. */
async function publishCheck(): Promise<void> {
  const options = { contentDir, overlays, now: buildTime(), limits: site.limits };
  const reading = readLedger(contentDir);
  const present = await readPresent(options, reading.ledger);
  if ('problems' in present) return fail(publicReport(present, process.stderr));
  const inspection = inspect(present, reading);
  const refused = allRefusals(inspection);
  if (refused.length > 0) return fail(refusalReport(refused, process.stderr));
  console.log(ledgerSummary(inspection));
}

function fail(report: string): void {
  console.error(report);
  process.exitCode = 1;
}
