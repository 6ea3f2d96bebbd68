import { sum } from "../../stats/sum";
import { weightedMean } from "../../stats/weighted-mean";
import { levelAt } from "../level-at";
import { requireAtLeast, requireCount, requireDistinct, requireFinite, requireWithin } from "../require";
import type { Reason, Result, Status, Term } from "../result";
import { seal } from "../result";
import { SLACK } from "../slack";
import type { Scale } from "../types";
import type { IndicatorMean, SourceInput, SourceLevel, SourceState } from "./source-level";
import { sourceLevel } from "./source-level";

export type { IndicatorMean, RaterRow, SourceInput, SourceState } from "./source-level";

/** Everything a person's level on one criterion rests on. */
export interface CriterionInput {
  readonly criterionId: string;
  /** v: indicator weights, 0 or more, any unit; 0 = shown, not scored */
  readonly indicators: readonly { readonly indicatorId: string; readonly weight: number }[];
  readonly sources: readonly SourceInput[];
  /** least share of the indicators asked that a source must have observed, 0 to 1; 2/3 by default of the organisation */
  readonly minItemShare: number;
  readonly scale: Scale;
}

/** One source's part: id = source, value = its level c, weight = effective e, amount = e c, n = raters present. */
export interface SourceTerm extends Term {
  /** g, as entered */
  readonly configuredWeight: number;
  readonly state: SourceState;
  /** empty when withheld */
  readonly indicators: readonly IndicatorMean[];
  readonly observedIndicators: number;
  readonly askedIndicators: number;
}

/** A person's level on one criterion; n = raters counted in all. */
export interface CriterionLevel extends Result<number, SourceTerm> {
  readonly criterionId: string;
  /** share of configured weight g present, 0 to 1, over the sources that are asked something here */
  readonly coverage: number;
}

/**
 * A person's level on one criterion: raters are averaged inside their source per indicator, then indicators, then
 * sources, so that many raters of one kind cannot outvote the only one of another.
 * @param input criterion, indicator weights v and source weights g (0 or more, any unit), levels on `scale`,
 *   thresholds in raters, `minItemShare` 0 to 1
 * @returns the level on the scale with one term per source in the order given (amounts add up to the level) and the
 *   coverage 0 to 1; status `partial` when part of g is missing, `one-rater` when a single rater counts
 * Missing: a source that is absent, withheld under its threshold or below `minItemShare` is left out and the other
 * weights are rescaled to 1; a withheld source leaves no trace in any figure but the coverage. Nothing counted: null
 * with `no-data`; no weight at all: null with `weights-all-zero`. Levels of indicators not asked are ignored.
 * @throws RangeError naming the argument: levels off the scale, negative weights, repeated or unknown ids
 * Source: `scoring.md` section 1, steps 1 to 3; Harris & Schaubroeck (1988), Personnel Psychology 41, 43-62 (self).
 */
export function aggregateCriterion(input: CriterionInput): CriterionLevel {
  requireCriterionInput(input);
  const levels = input.sources.map((source) => sourceLevel(source, input.indicators, input.minItemShare));
  const asked = input.sources.filter((_, i) => levels[i]?.state !== "not-asked").map((source) => source.weight);
  const counted = input.sources.filter((_, i) => levels[i]?.state === "counted").map((source) => source.weight);
  const askedWeight = sum(asked);
  const countedWeight = sum(counted);
  const coverage = askedWeight > 0 ? Math.min(1, countedWeight / askedWeight) : 0;

  const terms = input.sources.map((source, i) => sourceTerm(source, levels[i] as SourceLevel, countedWeight));
  const scored = terms.filter((term) => term.state === "counted");
  const n = sum(scored.map((term) => term.n));
  const value =
    scored.length === 0
      ? null
      : weightedMean(
          scored.map((term) => term.value as number),
          scored.map((term) => term.configuredWeight),
        );
  return seal({
    criterionId: input.criterionId,
    value,
    n,
    status: statusOf(value, n, coverage),
    reasons: reasonsOf(terms, askedWeight, n),
    terms,
    coverage,
  });
}

function sourceTerm(source: SourceInput, level: SourceLevel, countedWeight: number): SourceTerm {
  const weight = level.state === "counted" ? source.weight / countedWeight : 0;
  return {
    id: source.sourceId,
    value: level.value,
    weight,
    amount: weight * (level.value ?? 0),
    n: level.n,
    configuredWeight: source.weight,
    state: level.state,
    indicators: level.indicators,
    observedIndicators: level.observedIndicators,
    askedIndicators: level.askedIndicators,
  };
}

function statusOf(value: number | null, n: number, coverage: number): Status {
  if (value === null) return "undefined";
  if (n === 1) return "one-rater";
  return coverage < 1 - SLACK ? "partial" : "ok";
}

function reasonsOf(terms: readonly SourceTerm[], askedWeight: number, n: number): Reason[] {
  const reasons: Reason[] = [];
  if (askedWeight === 0) reasons.push("weights-all-zero");
  else if (n === 0) reasons.push("no-data");
  if (n === 1) reasons.push("one-rater");
  if (terms.some((term) => term.state === "withheld")) reasons.push("group-withheld");
  if (terms.some((term) => term.state === "absent" && term.configuredWeight > 0)) reasons.push("source-absent");
  if (terms.some((term) => term.state === "too-few-indicators")) reasons.push("too-few-indicators");
  return reasons;
}

function requireCriterionInput(input: CriterionInput): void {
  const where = "aggregateCriterion: input";
  requireFinite(`${where}.scale.min`, input.scale.min);
  requireAtLeast(`${where}.scale.max`, input.scale.max, input.scale.min);
  requireWithin(`${where}.minItemShare`, input.minItemShare, 0, 1);
  const known = requireDistinct(
    `${where}.indicators`,
    input.indicators.map((indicator) => indicator.indicatorId),
  );
  for (const indicator of input.indicators) {
    requireAtLeast(`${where}.indicators.${indicator.indicatorId}.weight`, indicator.weight, 0);
  }
  requireDistinct(
    `${where}.sources`,
    input.sources.map((source) => source.sourceId),
  );
  for (const source of input.sources) requireSource(`${where}.sources.${source.sourceId}`, source, known, input.scale);
}

function requireSource(where: string, source: SourceInput, known: ReadonlySet<string>, scale: Scale): void {
  requireAtLeast(`${where}.weight`, source.weight, 0);
  requireCount(`${where}.minimumRaters`, source.minimumRaters, 0);
  for (const id of requireDistinct(`${where}.indicatorIds`, source.indicatorIds)) {
    if (!known.has(id)) throw new RangeError(`${where}.indicatorIds: "${id}" is no indicator of the criterion`);
  }
  requireDistinct(
    `${where}.raters`,
    source.raters.map((rater) => rater.raterId),
  );
  for (const rater of source.raters) {
    for (const id of source.indicatorIds) {
      const level = levelAt(rater.levels, id);
      if (level !== null) requireWithin(`${where}.raters.${rater.raterId}.${id}`, level, scale.min, scale.max);
    }
  }
}
