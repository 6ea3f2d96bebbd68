import type { CriterionInput, SourceInput, SourceTerm } from "../aggregation/aggregate-criterion";
import { aggregateCriterion } from "../aggregation/aggregate-criterion";
import { levelAt } from "../level-at";
import type { Json, Receipt } from "../receipt";
import { buildReceipt } from "../receipt";

/**
 * Receipt of a criterion level and its coverage.
 * @param input as for `aggregateCriterion`
 * @param openSourceIds sources whose raters' own levels may be written down, one row per rater without its id; every
 *   other source appears by its level and number of raters, a withheld one by neither
 * @param versions of framework, campaign and application, by name
 * @returns the receipt; result: level and status, coverage 0 to 1, n and one term per source
 * Missing: missing levels are null in the rows; an undefined level is null in the result.
 * @throws RangeError naming the argument, as `aggregateCriterion`
 * Source: `scoring.md` section 1.
 */
export function levelReceipt(
  input: CriterionInput,
  openSourceIds: readonly string[],
  versions: Readonly<Record<string, string>>,
): Receipt {
  const level = aggregateCriterion(input);
  const inputs = {
    criterionId: input.criterionId,
    scale: { ...input.scale },
    minItemShare: input.minItemShare,
    indicators: input.indicators.map(({ indicatorId, weight }) => ({ indicatorId, weight })),
    sources: input.sources.map((source, i) => {
      const term = level.terms[i] as SourceTerm;
      const isOpen = openSourceIds.includes(source.sourceId) && term.state !== "withheld";
      return sourceInput(source, term, isOpen);
    }),
  };
  const result = {
    value: level.value,
    coverage: level.coverage,
    status: level.status,
    n: level.n,
    terms: level.terms.map(({ id, value, weight, amount, n, state }) => ({ id, value, weight, amount, n, state })),
  };
  return buildReceipt("criterion-level/1", versions, inputs, result);
}

function sourceInput(source: SourceInput, term: SourceTerm, isOpen: boolean): Json {
  const { sourceId, weight, minimumRaters, indicatorIds } = source;
  const shared = { sourceId, weight, minimumRaters, indicatorIds };
  if (!isOpen) return { ...shared, rows: null, state: term.state, value: term.value, n: term.n };
  const rows = source.raters.map((rater) =>
    Object.fromEntries(indicatorIds.map((id) => [id, levelAt(rater.levels, id)])),
  );
  return { ...shared, rows };
}
