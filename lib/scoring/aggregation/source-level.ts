import { mean } from "../../stats/mean";
import { variance } from "../../stats/variance";
import { weightedMean } from "../../stats/weighted-mean";
import { levelAt } from "../level-at";
import { SLACK } from "../slack";

/** One rater's levels. The row may hold levels of other criteria: indicators that are not asked are ignored. */
export interface RaterRow {
  readonly raterId: string;
  /** by indicator id; null or absent = missing */
  readonly levels: Readonly<Record<string, number | null>>;
}

/** One rater kind as a criterion sees it. The engine knows no kind by name. */
export interface SourceInput {
  readonly sourceId: string;
  /** g: 0 or more, any unit; 0 = reported, not scored */
  readonly weight: number;
  /** confidentiality threshold: with fewer raters present the source is withheld, left out of every figure */
  readonly minimumRaters: number;
  /** the indicators this kind is asked, a subset of the criterion's */
  readonly indicatorIds: readonly string[];
  readonly raters: readonly RaterRow[];
}

/** What became of a source. `withheld` tells nothing of its content, `not-asked` weighs nothing anywhere. */
export type SourceState = "counted" | "not-scored" | "withheld" | "too-few-indicators" | "absent" | "not-asked";

/** Mean of one indicator over the raters of one source. A screen may have to hide it when `n` is small. */
export interface IndicatorMean {
  readonly indicatorId: string;
  /** in levels; null when nobody rated it */
  readonly value: number | null;
  /** raters who gave a level */
  readonly n: number;
  /** n - 1 standard deviation in levels; null below two raters */
  readonly sd: number | null;
}

/** A source's level before the sources are joined. */
export interface SourceLevel {
  readonly state: SourceState;
  /** c[s] in levels, null unless counted or not scored */
  readonly value: number | null;
  /** raters with at least one level; 0 when withheld */
  readonly n: number;
  readonly indicators: readonly IndicatorMean[];
  /** indicators of weight above 0 with a level, and asked; 0 observed when withheld */
  readonly observedIndicators: number;
  readonly askedIndicators: number;
}

/**
 * Level of one source on one criterion: raters are averaged per indicator, then the indicators by their weights, when
 * enough of those asked were observed.
 * @param source the source, levels on the scale of the campaign; already checked by the caller
 * @param indicators the criterion's indicators with their weights v (0 or more), in the framework's order
 * @param minItemShare least share (0 to 1) of the asked indicators of weight above 0 that must be observed
 * @returns the level within the range of the levels given, or null with the state that says why
 * Missing: a rater without any level is not present; an indicator without any level is left out and the weights of the
 * others are rescaled; below `minItemShare` the source has no level.
 * @throws RangeError from the numerics when a level or weight is not finite
 * Source: `scoring.md` section 1, steps 1 and 2; Newman (2014), Organizational Research Methods 17, 372-411.
 */
export function sourceLevel(
  source: SourceInput,
  indicators: readonly { readonly indicatorId: string; readonly weight: number }[],
  minItemShare: number,
): SourceLevel {
  const asked = new Set(source.indicatorIds);
  const scored = indicators.filter((indicator) => asked.has(indicator.indicatorId) && indicator.weight > 0);
  const askedIndicators = scored.length;
  const silent = { value: null, n: 0, indicators: [], observedIndicators: 0, askedIndicators };
  if (askedIndicators === 0) return { ...silent, state: "not-asked" };

  const present = source.raters.filter((rater) => source.indicatorIds.some((id) => levelAt(rater.levels, id) !== null));
  if (present.length > 0 && present.length < source.minimumRaters) return { ...silent, state: "withheld" };
  const means = indicators
    .filter((indicator) => asked.has(indicator.indicatorId))
    .map((indicator) => indicatorMean(indicator.indicatorId, present));
  if (present.length === 0) return { ...silent, indicators: means, state: "absent" };

  const meanOf = new Map(means.map((each) => [each.indicatorId, each.value]));
  const observed = scored.filter((indicator) => meanOf.get(indicator.indicatorId) !== null);
  const shown = { n: present.length, indicators: means, observedIndicators: observed.length, askedIndicators };
  if (observed.length === 0 || observed.length / askedIndicators < minItemShare - SLACK) {
    return { ...shown, value: null, state: "too-few-indicators" };
  }
  const value = weightedMean(
    observed.map((indicator) => meanOf.get(indicator.indicatorId) as number),
    observed.map((indicator) => indicator.weight),
  );
  return { ...shown, value, state: source.weight > 0 ? "counted" : "not-scored" };
}

function indicatorMean(indicatorId: string, raters: readonly RaterRow[]): IndicatorMean {
  const levels = raters.map((rater) => levelAt(rater.levels, indicatorId)).filter((level) => level !== null);
  const n = levels.length;
  return {
    indicatorId,
    value: n === 0 ? null : mean(levels),
    n,
    sd: n < 2 ? null : Math.sqrt(variance(levels)),
  };
}
