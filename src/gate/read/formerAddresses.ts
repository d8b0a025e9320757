import { type FormerAddress, formerAddresses } from '../../schemas/formerAddress.ts';
import { inOneForm } from '../../site/oneForm.ts';
import { didYouMeanAddress, type SiteLinks } from '../check/siteLinks.ts';
import { locateFindings, validate } from '../check/validate.ts';
import type { Fault, Problem } from '../problem.ts';
import { readText } from './readText.ts';
import type { SourceText } from './sourceText.ts';
import { readYaml, type YamlDocument } from './yaml.ts';

/** The list as it was read, and where each part of it stands. */
export interface ReadAddressList {
  source: SourceText;
  document: YamlDocument;
  entries: readonly FormerAddress[];
}

/** Reads the list of former addresses; nothing if there is none. */
export function readFormerAddresses(
  file: string | undefined,
  maximumBytes: number,
): { list?: ReadAddressList; problems: readonly Problem[] } {
  if (file === undefined) return { problems: [] };
  const reading = readText(file, maximumBytes);
  if (!('source' in reading)) return reading;
  const { source, problems } = reading;
  const yaml = readYaml(source);
  if ('problems' in yaml) return { problems: [...problems, ...yaml.problems] };
  const { document } = yaml;
  const validation = validate(formerAddresses, document.data);
  if ('value' in validation) {
    return { list: { source, document, entries: validation.value }, problems };
  }
  return { problems: [...problems, ...locateFindings(validation.findings, source, document)] };
}

/** Former addresses that are in use, or stand in the list twice, and targets that are not in use. */
export function formerAddressFaults(
  { source, document, entries }: ReadAddressList,
  site: SiteLinks,
): Problem[] {
  const published = new Set(site.published());
  const byAddress = Map.groupBy(entries, ({ address }) => address);
  const byForm = Map.groupBy(entries, ({ address }) => inOneForm(address));
  const addressFaults = (entry: FormerAddress): Fault[] => [
    ...(byForm.get(inOneForm(entry.address))?.[0] === entry
      ? []
      : [{ rule: `${entry.address} stands here twice`, mend: 'Keep one of them.' }]),
    ...(site.isInUse(entry.address)
      ? [
          {
            rule: `${entry.address} is in use`,
            mend: 'Remove this entry, or give what stands there another address.',
          },
        ]
      : []),
  ];
  const targetFaults = ({ to }: FormerAddress): Fault[] => {
    if (to === undefined || published.has(to)) return [];
    const [next] = byAddress.get(to) ?? [];
    if (next) return [chained(next, published)];
    const mend = didYouMeanAddress(to, published, 'Correct the address, or remove `to`.');
    return [{ rule: `there is nothing at ${to}`, mend }];
  };
  return entries.flatMap((entry, index) => {
    const at = (field: string, { rule, mend }: Fault) =>
      source.problem(document.offsetOfValue([index, field]), rule, mend);
    return [
      ...addressFaults(entry).map((fault) => at('address', fault)),
      ...targetFaults(entry).map((fault) => at('to', fault)),
    ];
  });
}

/** One step has to be enough: neither chains nor circles. */
function chained({ address, to }: FormerAddress, published: ReadonlySet<string>): Fault {
  return {
    rule: `${address} is a former address itself`,
    mend:
      to !== undefined && published.has(to)
        ? `Write where that leads: ${to}.`
        : 'Write an address that is in use, or remove `to`.',
  };
}
