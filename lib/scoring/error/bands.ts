import { sum } from "../../stats/sum";
import type { CriterionLevel, SourceTerm } from "../aggregation/aggregate-criterion";
import type { Total } from "../fit/weighted-sum";
import { requireAtLeast } from "../require";
import type { Band, BandPart } from "./band-around";
import { bandAround, noBand } from "./band-around";
import type { CampaignError } from "./campaign-error";

/** What a band reads of a criterion level: a `CriterionLevel` is one; of its sources only their weights and raters count. */
export interface BandLevel extends Pick<CriterionLevel, "criterionId" | "value" | "reasons"> {
  readonly terms: readonly Pick<SourceTerm, "id" | "weight" | "configuredWeight" | "n" | "state">[];
}

/**
 * Error band of a criterion level: rater error of the kinds that count, and what is not known because kinds are absent,
 * `SE^2 = sum_s e_s^2 v_s / n_s + v_b sum_s (e_s - g_s)^2`. Few raters and absent kinds both widen it.
 * @param level from `aggregateCriterion`
 * @param error of the campaign on this criterion, variances in squared levels
 * @returns the error variance with 68 % and 95 % bands in levels, not clipped to the scale; one term per kind
 *   that should count (v as value, e as weight, nothing when absent) and one `absent-kinds`; n = raters counted; status `assumed` without degrees of freedom,
 *   `estimated` from 30 in all when every kind counted has some, else `mixed`
 * Missing: a level that is null has no band and passes its reasons on; a kind the campaign knows nothing of takes the
 *   assumption. Every level has a band from its first rater on.
 * @throws RangeError naming the argument when a variance is negative or not finite
 * Source: `scoring.md` section 4.3.
 */
export function levelBand(level: BandLevel, error: CampaignError): Band {
  requireError("levelBand: error", error);
  return level.value === null ? noBand(level.reasons) : bandAround(level.value, partsOf(level), error);
}

/**
 * Error band of a total: the formula of `levelBand` on the raters' weighted totals, not a sum over criteria, since halo
 * correlates a rater's errors.
 * @param total from `weightedSum`
 * @param levels the criterion levels behind it, found by `criterionId`
 * @param error of the campaign on totals, variances in squared levels
 * @returns as `levelBand`; e and g of a kind are their means over the criteria by effective weight, its number of raters
 *   the harmonic mean by contribution; n of a kind = most raters it has on a criterion
 * Missing: a total that is null has no band and passes its reasons on. A total rescaled over missing criteria has the band
 *   of the criteria present: what the missing ones might have changed is said by its coverage.
 * @throws RangeError naming the argument: no level for a criterion that counts, a variance negative or not finite
 * Source: `scoring.md` section 4.3.
 */
export function totalBand(total: Total, levels: readonly BandLevel[], error: CampaignError): Band {
  requireError("totalBand: error", error);
  if (total.value === null) return noBand(total.reasons);
  const counted = total.terms
    .filter((term) => term.weight > 0)
    .flatMap((term) => partsOf(levelOf(levels, term.id)).map((part) => ({ ...part, criterionWeight: term.weight })));
  const kinds = [...new Set(counted.map((part) => part.sourceId))];
  return bandAround(
    total.value,
    kinds.map((sourceId) =>
      joined(
        sourceId,
        counted.filter((part) => part.sourceId === sourceId),
      ),
    ),
    error,
  );
}

/** One kind over the criteria that count. */
function joined(sourceId: string, parts: readonly (BandPart & { readonly criterionWeight: number })[]): BandPart {
  const effective = sum(parts.map((part) => part.criterionWeight * part.effective));
  const counting = parts.filter((part) => part.effective > 0);
  const perRater = sum(counting.map((part) => (part.criterionWeight * part.effective) / part.raters));
  return {
    sourceId,
    effective,
    configured: sum(parts.map((part) => part.criterionWeight * part.configured)),
    raters: effective > 0 ? effective / perRater : 0,
    n: Math.max(0, ...counting.map((part) => part.n)),
  };
}

function partsOf(level: BandLevel): readonly BandPart[] {
  const asked = level.terms.filter((term) => term.state !== "not-asked");
  const configured = sum(asked.map((term) => term.configuredWeight));
  return asked.map((term) => ({
    sourceId: term.id,
    effective: term.weight,
    configured: term.configuredWeight / configured,
    raters: term.n,
    n: term.n,
  }));
}

function levelOf(levels: readonly BandLevel[], criterionId: string): BandLevel {
  const level = levels.find((each) => each.criterionId === criterionId);
  if (level === undefined) throw new RangeError(`totalBand: levels must hold "${criterionId}"`);
  return level;
}

function requireError(where: string, error: CampaignError): void {
  requireAtLeast(`${where}.between.variance`, error.between.variance, 0);
  for (const [id, kind] of Object.entries(error.kinds))
    requireAtLeast(`${where}.kinds.${id}.variance`, kind.variance, 0);
}
