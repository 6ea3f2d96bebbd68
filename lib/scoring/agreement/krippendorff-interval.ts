import { quantile } from "../../stats/quantile";
import { randomStream } from "../../stats/random";
import type { RatingMatrix } from "../rating-matrix";
import { requireCount, requireWithin } from "../require";
import { type Reason, type Result, seal, type Term } from "../result";
import { type Coincidences, pairableRatings } from "./coincidences";
import type { DisagreementMetric } from "./disagreement";
import { disagreementOf } from "./krippendorff-alpha";

/** Fewer units give no interval: resamples of a handful of units say little. */
export const MINIMUM_UNITS = 20;

export interface KrippendorffInterval extends Result<{ readonly lower: number; readonly upper: number }, Term> {
  readonly metric: DisagreementMetric;
  readonly confidence: number;
  readonly seed: number;
  /** Resamples drawn, and those among them without any variance, which are left out. */
  readonly draws: number;
  readonly undefinedDraws: number;
}

export interface KrippendorffIntervalOptions {
  /** Seed of the resampling, a whole number of 32 bits. */
  readonly seed: number;
  /** Resamples, 1000 when left out. */
  readonly draws?: number;
  /** Confidence, 0.95 when left out. */
  readonly confidence?: number;
}

/**
 * Percentile bootstrap interval of Krippendorff's alpha: units are drawn again with replacement.
 * @param ratings units x raters
 * @param metric how far apart two ratings are
 * @param options seed, number of resamples, confidence
 * @returns lower and upper end, each at most 1; n = units with at least two ratings; no terms. Undefined below 20 such units, or
 * when more than one resample in twenty has no variance
 * Missing: as in `krippendorffAlpha`.
 * @throws RangeError when a rating is neither finite nor missing or an option is out of range
 * Source: Efron & Tibshirani (1993) An introduction to the bootstrap, chapter 13; units resampled, as Zapf et al. (2016) BMC Medical
 * Research Methodology 16:93 recommend.
 */
export function krippendorffInterval(
  ratings: RatingMatrix,
  metric: DisagreementMetric,
  options: KrippendorffIntervalOptions,
): KrippendorffInterval {
  const { seed, draws = 1000, confidence = 0.95 } = options;
  requireCount("krippendorffInterval: options.draws", draws, 100);
  requireWithin("krippendorffInterval: options.confidence", confidence, 0.5, 0.9999);
  const stream = randomStream(seed).split("krippendorff-interval");
  const pairs = pairableRatings("krippendorffInterval: ratings", ratings);
  const n = pairs.unitSizes.length;
  const shared = { n, terms: [], metric, confidence, seed, draws };
  const none = (reason: Reason, undefinedDraws: number): KrippendorffInterval =>
    seal({ value: null, ...shared, status: "undefined", reasons: [reason], undefinedDraws });
  if (n === 0) return none("no-data", 0);
  if (n < MINIMUM_UNITS) return none("too-few-ratees", 0);

  const resample = emptyLike(pairs);
  const alphas: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    for (let u = 0; u < n; u++) copyUnit(pairs, stream.below(n), resample, u);
    const { observed, expected } = disagreementOf(resample, metric);
    if (expected > 0) alphas.push(1 - observed / expected);
  }
  const undefinedDraws = draws - alphas.length;
  if (undefinedDraws * 20 > draws) return none("zero-variance", undefinedDraws);
  const tail = (1 - confidence) / 2;
  return seal({
    value: { lower: quantile(alphas, tail), upper: quantile(alphas, 1 - tail) },
    ...shared,
    status: "ok",
    reasons: [],
    undefinedDraws,
  });
}

type Counted = Pick<Coincidences, "values" | "counts" | "unitSizes">;

function emptyLike({ values, counts, unitSizes }: Counted): Counted {
  return { values, counts: new Float64Array(counts.length), unitSizes: new Float64Array(unitSizes.length) };
}

function copyUnit(from: Counted, unit: number, to: Counted, at: number): void {
  const q = from.values.length;
  to.unitSizes[at] = from.unitSizes[unit] as number;
  for (let c = 0; c < q; c++) to.counts[at * q + c] = from.counts[unit * q + c] as number;
}
