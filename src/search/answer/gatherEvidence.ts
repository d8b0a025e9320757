import type { Filters } from '../format/facets.ts';
import type { Lookup, Part, Plan } from '../query/plan.ts';
import { RARE_DOCUMENTS } from '../weights.ts';
import { exactly } from './engine.ts';
import { type Evidence, hasFullMatch, type PartEvidence } from './evidence.ts';
import { lookUpAll } from './lookUp.ts';
import type { SearchTools } from './searchTools.ts';
import { lookUpPart } from './spelling.ts';
import { isDoubtful, isSurelyKept, type PartWeight, weighPart, withoutCommon } from './weighing.ts';

/**
 * Looks up what a plan asks for: as it is typed, and with other spellings of its rarest words where no announcement
 * has everything otherwise.
 *
 * @param filters What the results are narrowed by: any one of them has to fit; none for no limit.
 */
export async function gatherEvidence(
  plan: Plan,
  filters: readonly Filters[],
  tools: SearchTools,
): Promise<Evidence> {
  const size = await tools.vocabulary.size();
  const [allowed, found] = await Promise.all([
    allowedBy(plan, filters, tools),
    Promise.all(plan.required.map((part) => lookUpIfKept(part, plan, size, tools))),
  ]);
  const { kept, left } = withoutCommon(
    found.map(({ weight }) => weight),
    size,
  );
  const common = left.map(({ part }) => part);
  const parts = await Promise.all(
    kept.map(async (weight) => {
      const known = found.find((each) => each.weight === weight)?.evidence;
      return known ?? lookUpPart(weight, 0, tools);
    }),
  );
  const asTyped = { size, parts, common, allowed, isRespelt: false };
  const others = plan.required.filter(({ isFieldName }) => !isFieldName);
  if (!hasFullMatch(asTyped) && others.length < plan.required.length)
    return gatherEvidence({ ...plan, required: others }, filters, tools);
  if (hasFullMatch(asTyped) || !kept.some(({ choices }) => choices.some(isDoubtful)))
    return asTyped;
  const respelt = {
    ...asTyped,
    parts: await Promise.all(kept.map((weight) => lookUpPart(weight, RARE_DOCUMENTS, tools))),
    isRespelt: true,
  };
  return hasFullMatch(respelt) ? respelt : asTyped;
}

/** Says how common a part is, and looks it up at once where that does not hang on the other parts. */
async function lookUpIfKept(
  part: Part,
  plan: Plan,
  size: number,
  tools: SearchTools,
): Promise<{ weight: PartWeight; evidence: PartEvidence | undefined }> {
  const weight = await weighPart(part, tools);
  const isKept = isSurelyKept(weight, plan, size);
  return { weight, evidence: isKept ? await lookUpPart(weight, 0, tools) : undefined };
}

/** The announcements that filters, fields and exclusions leave; nothing when there are none. */
async function allowedBy(
  { required, excluded }: Plan,
  filters: readonly Filters[],
  tools: SearchTools,
): Promise<ReadonlySet<number> | undefined> {
  const binding = required.filter(isBinding);
  if (binding.length + excluded.length + filters.length === 0) return undefined;
  const find = (parts: readonly Part[]) =>
    Promise.all(parts.map(async (part) => exactly(await lookUpAll(lookupsIn(part), tools))));
  const [fitting, bound, unwanted] = await Promise.all([
    Promise.all((filters.length > 0 ? filters : [{}]).map((one) => tools.engine.matching(one))),
    find(binding),
    find(excluded),
  ]);
  const allowed: ReadonlySet<number> = new Set(fitting.flatMap((hits) => [...hits.keys()]));
  const left = bound.reduce((ids, hits) => ids.intersection(hits), allowed);
  return unwanted.reduce((ids, hits) => ids.difference(hits), left);
}

function lookupsIn({ choices }: Part): Lookup[] {
  return choices.flatMap(({ lookups }) => lookups);
}

/** What is written as a field has to hold also where an answer has only a part of the words. */
function isBinding({ clauses }: Part): boolean {
  return clauses.every(({ terms }) =>
    terms.every((term) => term.type === 'field' || ('written' in term && term.written === 'field')),
  );
}
