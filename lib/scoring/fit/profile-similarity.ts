import { mean } from "../../stats/mean";
import { square } from "../../stats/square";
import { sum } from "../../stats/sum";
import { requireFinite, requireLength, requireWeights } from "../require";
import type { Reason, Result } from "../result";
import { seal } from "../result";
import { SLACK } from "../slack";

/** Below this many criteria a correlation of two profiles is 1, -1 or nothing. */
const LEAST_CRITERIA_FOR_CORRELATION = 3;

/** How two profiles differ; the value is D2, in squared levels, split into level, scatter and shape. */
export interface ProfileSimilarity extends Result<number> {
  /** D = sqrt(D2), in levels */
  readonly distance: number | null;
  /** part due to one profile lying higher as a whole, 0 or more */
  readonly level: number | null;
  /** part due to one profile being more uneven, 0 or more */
  readonly scatter: number | null;
  /** part due to another pattern, 0 or more; null when a profile is flat */
  readonly shape: number | null;
  /** sum of w d^2, w normalised, and its root; null when no criterion present weighs anything */
  readonly weightedMeanSquare: number | null;
  readonly weightedEuclid: number | null;
  /** sum of w abs d, in levels */
  readonly weightedCityBlock: number | null;
  /** -1 to 1; nearly 1 for any two profiles of levels: never a measure of fit */
  readonly cosine: number | null;
  /** correlations over the criteria, -1 to 1; null when a profile is flat or fewer than three criteria are present */
  readonly pearson: number | null;
  readonly weightedPearson: number | null;
  /** double-entry intraclass correlation, -1 to 1: like Pearson, but lowered by differences of level and scatter */
  readonly intraclass: number | null;
}

/**
 * Compares a person's profile with another one, such as an ideal's: squared distance split into level, scatter and
 * shape, with weighted distances and correlations. For experts: same shape two levels lower correlates 1, so that no
 * correlation may be shown alone as fit.
 * @param profile levels in the order of the framework; null = missing
 * @param ideal levels of the other profile, as many; null = missing
 * @param weights one per criterion, 0 or more, any unit; they touch the weighted figures only
 * @returns D2 in squared levels, 0 or more; the terms `level`, `scatter` and `shape` add up to it; n = criteria present
 * in both
 * Missing: a criterion missing from either profile is dropped from both and the weights are rescaled, status `partial`
 * with `criterion-missing`; none left: null with `no-data`. A flat profile gives null shape and correlations with
 * `zero-variance`, never 0 or 1; fewer than three criteria give null correlations with `too-few-items`.
 * @throws RangeError naming the argument: lengths that differ, numbers that are not finite, negative weights
 * Source: Cronbach & Gleser (1953), Psychological Bulletin 50, 456-473 (population SDs); McCrae (2008), European Journal
 * of Psychological Assessment 24, 138-144 (double-entry intraclass); Edwards (1993), Personnel Psychology 46, 641-665.
 */
export function profileSimilarity(
  profile: readonly (number | null)[],
  ideal: readonly (number | null)[],
  weights: readonly number[],
): ProfileSimilarity {
  requireProfiles(profile, ideal, weights);
  const present = profile.map((_, c) => c).filter((c) => profile[c] !== null && ideal[c] !== null);
  const x = present.map((c) => profile[c] as number);
  const y = present.map((c) => ideal[c] as number);
  const n = present.length;
  if (n === 0) return nothingInCommon();

  const equal = x.map(() => 1 / n);
  const unweighted = moments(x, y, equal);
  const total = sum(present.map((c) => weights[c] as number));
  const shares = total > 0 ? present.map((c) => (weights[c] as number) / total) : null;
  const isFlat = unweighted.sdX <= SLACK || unweighted.sdY <= SLACK;
  const level = n * square(unweighted.meanX - unweighted.meanY);
  const scatter = n * square(unweighted.sdX - unweighted.sdY);
  const shape = isFlat ? 0 : 2 * n * Math.max(0, unweighted.sdX * unweighted.sdY - unweighted.covariance);
  const value = level + scatter + shape;
  const weightedMeanSquare = shares && sum(x.map((each, i) => at(shares, i) * square(each - at(y, i))));
  return seal({
    value,
    n,
    status: n < profile.length ? "partial" : "ok",
    reasons: reasonsOf(n < profile.length, isFlat, n, shares !== null),
    terms: [
      { id: "level", value: level, weight: 1, amount: level, n },
      { id: "scatter", value: scatter, weight: 1, amount: scatter, n },
      { id: "shape", value: isFlat ? null : shape, weight: 1, amount: shape, n },
    ],
    distance: Math.sqrt(value),
    level,
    scatter,
    shape: isFlat ? null : shape,
    weightedMeanSquare,
    weightedEuclid: weightedMeanSquare === null ? null : Math.sqrt(weightedMeanSquare),
    weightedCityBlock: shares && sum(x.map((each, i) => at(shares, i) * Math.abs(each - at(y, i)))),
    cosine: cosine(x, y),
    pearson: correlation(unweighted, n),
    weightedPearson: shares && correlation(moments(x, y, shares), shares.filter((share) => share > 0).length),
    intraclass: intraclass(x, y),
  });
}

interface Moments {
  readonly meanX: number;
  readonly meanY: number;
  readonly sdX: number;
  readonly sdY: number;
  readonly covariance: number;
}

/** Means, population SDs and covariance under shares that add up to 1. */
function moments(x: readonly number[], y: readonly number[], shares: readonly number[]): Moments {
  const meanX = sum(x.map((each, i) => at(shares, i) * each));
  const meanY = sum(y.map((each, i) => at(shares, i) * each));
  const cross = (a: readonly number[], ma: number, b: readonly number[], mb: number) =>
    sum(a.map((each, i) => at(shares, i) * (each - ma) * (at(b, i) - mb)));
  return {
    meanX,
    meanY,
    sdX: Math.sqrt(cross(x, meanX, x, meanX)),
    sdY: Math.sqrt(cross(y, meanY, y, meanY)),
    covariance: cross(x, meanX, y, meanY),
  };
}

function correlation({ sdX, sdY, covariance }: Moments, n: number): number | null {
  if (n < LEAST_CRITERIA_FOR_CORRELATION || sdX <= SLACK || sdY <= SLACK) return null;
  return Math.min(1, Math.max(-1, covariance / (sdX * sdY)));
}

function cosine(x: readonly number[], y: readonly number[]): number | null {
  const lengths = Math.sqrt(sum(x.map((each) => each * each))) * Math.sqrt(sum(y.map((each) => each * each)));
  return lengths === 0 ? null : Math.min(1, Math.max(-1, sum(x.map((each, i) => each * at(y, i))) / lengths));
}

function intraclass(x: readonly number[], y: readonly number[]): number | null {
  const centre = mean([...x, ...y]);
  const spread = sum([...x, ...y].map((each) => square(each - centre)));
  if (spread <= SLACK * SLACK) return null;
  return (2 * sum(x.map((each, i) => (each - centre) * (at(y, i) - centre)))) / spread;
}

function reasonsOf(isPartial: boolean, isFlat: boolean, n: number, hasWeights: boolean): Reason[] {
  const reasons: Reason[] = [];
  if (isPartial) reasons.push("criterion-missing");
  if (isFlat) reasons.push("zero-variance");
  if (n < LEAST_CRITERIA_FOR_CORRELATION) reasons.push("too-few-items");
  if (!hasWeights) reasons.push("weights-all-zero");
  return reasons;
}

function nothingInCommon(): ProfileSimilarity {
  return seal({
    value: null,
    n: 0,
    status: "undefined",
    reasons: ["no-data"],
    terms: [],
    distance: null,
    level: null,
    scatter: null,
    shape: null,
    weightedMeanSquare: null,
    weightedEuclid: null,
    weightedCityBlock: null,
    cosine: null,
    pearson: null,
    weightedPearson: null,
    intraclass: null,
  });
}

function at(values: readonly number[], index: number): number {
  return values[index] as number;
}

function requireProfiles(
  profile: readonly (number | null)[],
  ideal: readonly (number | null)[],
  weights: readonly number[],
): void {
  requireLength("profileSimilarity: ideal", ideal, profile.length);
  requireLength("profileSimilarity: weights", weights, profile.length);
  requireWeights("profileSimilarity: weights", weights);
  for (const [c, level] of profile.entries()) {
    if (level !== null) requireFinite(`profileSimilarity: profile[${c}]`, level);
  }
  for (const [c, level] of ideal.entries()) {
    if (level !== null) requireFinite(`profileSimilarity: ideal[${c}]`, level);
  }
}
