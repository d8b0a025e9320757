import { publicReport } from '../gate/report.ts';
import { inspect } from '../ledger/compare/inspect.ts';
import { readPresent } from '../ledger/compare/present.ts';
import { allRefusals, ledgerSummary, refusalReport } from '../ledger/compare/report.ts';
import { readLedger } from '../ledger/store/ledger.ts';
import { buildTime, contentDir, overlays } from '../site/environment.ts';
import { site } from '../site.config.ts';

/**
 * `npm run publish-check`: whether the content may be published beside what was published before.
 * Says everything that is refused, and leaves with 1 if anything is. Writes nothing.
 */
const reading = readLedger(contentDir);
const now = buildTime();
const present = await readPresent(
  { contentDir, overlays, now, limits: site.limits },
  reading.ledger,
);

if ('problems' in present) {
  console.error(publicReport(present, process.stderr));
  process.exitCode = 1;
} else {
  const inspection = inspect(present, reading);
  const refused = allRefusals(inspection);
  if (refused.length > 0) {
    console.error(refusalReport(refused, process.stderr));
    process.exitCode = 1;
  } else console.log(ledgerSummary(inspection));
}
