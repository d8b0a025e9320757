import { compareProblems } from '../gate/problem.ts';
import { publicReport } from '../gate/report.ts';
import { inspect } from '../ledger/compare/inspect.ts';
import { ledgerSummary, refusalReport, undeclaredChange } from '../ledger/compare/report.ts';
import { buildTime, contentDir, overlays } from '../site/environment.ts';
import { site } from '../site.config.ts';

/**
 * `npm run publish-check`: whether the content may be published beside what was published before.
 * Says everything that is refused, and leaves with 1 if anything is. Writes nothing.
 */
const inspection = await inspect({ contentDir, overlays, now: buildTime(), limits: site.limits });

if ('problems' in inspection) {
  console.error(publicReport(inspection, process.stderr));
  process.exitCode = 1;
} else {
  const { ledger, comparison } = inspection;
  const undeclared = comparison.undeclared.map((change) => undeclaredChange(change, ledger));
  const found = [...inspection.refusals, ...undeclared].sort(compareProblems);
  if (found.length > 0) {
    console.error(refusalReport(found, process.stderr));
    process.exitCode = 1;
  } else console.log(ledgerSummary(inspection));
}
