import { type Result, seal, type Term } from "../result";
import type { CrossedModel, RateeEstimate } from "./crossed-model";

/** One step from the raw mean to the corrected level. */
export interface CorrectionTerm extends Term {
  /** `raw`: the mean as given. `rater`: a named rater's severity. `source`: that of unnamed raters of one kind, together. `shrinkage`: pull towards the mean. */
  readonly kind: "raw" | "rater" | "source" | "shrinkage";
}

/** A ratee's level without the severity of those who happened to rate; to be shown beside the raw one, never instead. */
export interface CorrectedLevel extends Result<number, CorrectionTerm> {
  readonly rateeId: string;
  /** Mean of the ratings as given, in levels. */
  readonly raw: number;
  /** Standard error of the corrected level. */
  readonly standardError: number;
}

/** Who rated a ratee how often, and under which name a rater's severity may be told. */
export interface RaterShare {
  readonly raterId: string;
  readonly count: number;
  /** Id to show: the rater's own, or that of the source. */
  readonly shownId: string;
  readonly isNamed: boolean;
}

/**
 * Explains a corrected level: raw mean, minus the severity of each rater (unnamed raters of a source together), plus the pull
 * towards the mean that few ratings deserve.
 * @param ratee estimate of the ratee, from `crossedModel`
 * @param model the model it comes from
 * @param shares who rated this ratee
 * @returns value in levels of the scale (it may leave the scale by a little and is not clipped); n = ratings; amounts add up to it
 * Missing: nothing may be missing.
 * @throws nothing
 * Source: best linear unbiased prediction: mean + shrinkage factor x (mean of ratings minus rater effects - mean), Henderson (1975).
 */
export function correctedLevel(
  ratee: RateeEstimate,
  model: CrossedModel,
  shares: readonly RaterShare[],
): CorrectedLevel {
  const effects = new Map(model.raters.map((rater) => [rater.id, rater.effect]));
  const steps = new Map<string, { isNamed: boolean; id: string; sum: number; count: number }>();
  for (const { raterId, count, shownId, isNamed } of shares) {
    const key = `${isNamed}:${shownId}`;
    const step = steps.get(key) ?? { isNamed, id: shownId, sum: 0, count: 0 };
    step.sum += count * (effects.get(raterId) as number);
    step.count += count;
    steps.set(key, step);
  }
  const removed = [...steps.values()].map(
    ({ isNamed, id, sum, count }): CorrectionTerm => ({
      kind: isNamed ? "rater" : "source",
      id,
      value: sum / count,
      weight: count / ratee.n,
      amount: -sum / ratee.n,
      n: count,
    }),
  );
  const withoutSeverity = removed.reduce((sum, term) => sum + term.amount, ratee.rawMean);
  return seal({
    value: ratee.level,
    n: ratee.n,
    status: ratee.n === 1 ? "one-rater" : "ok",
    reasons: [],
    terms: [
      { kind: "raw", id: "raw", value: ratee.rawMean, weight: 1, amount: ratee.rawMean, n: ratee.n },
      ...removed,
      { kind: "shrinkage", id: "shrinkage", value: null, weight: 0, amount: ratee.level - withoutSeverity, n: ratee.n },
    ],
    rateeId: ratee.id,
    raw: ratee.rawMean,
    standardError: ratee.levelSe,
  });
}
