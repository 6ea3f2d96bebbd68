import type { RatingMatrix } from "../rating-matrix";
import { type Reason, type Result, seal, type Term } from "../result";
import { type Coincidences, pairableRatings } from "./coincidences";
import { type DisagreementMetric, squaredDistances } from "./disagreement";

export interface KrippendorffAlpha extends Result<number, Term> {
  readonly metric: DisagreementMetric;
  /** Mean squared distance within units and over all pairs; null when nothing can be paired. */
  readonly observedDisagreement: number | null;
  readonly expectedDisagreement: number | null;
  /** Distinct ratings, ascending, and how often each two met in one unit (each unit's pairs weigh 1 / (m - 1)). */
  readonly values: readonly number[];
  readonly coincidences: readonly (readonly number[])[];
}

/**
 * Krippendorff's alpha: agreement of any number of raters, with gaps, 1 - observed / expected disagreement.
 * @param ratings units x raters; a unit is what raters have in common, such as one ratee on one criterion
 * @param metric how far apart two ratings are; ordinal for anchored levels
 * @returns value at most 1, 0 = as by chance, negative = systematic disagreement, not clipped; n = pairable ratings; terms: one
 * per unit with at least two ratings (id = its position), `value` its own disagreement per rating, `weight` its share of the
 * pairable ratings, amounts adding up to the value
 * Missing: missing ratings are left out; a unit with one rating cannot be paired and does not count.
 * @throws RangeError when a rating is neither finite nor missing, or is negative with the ratio metric
 * Source: Krippendorff (2004) Content analysis, chapter 11; (2011) Computing Krippendorff's alpha-reliability.
 */
export function krippendorffAlpha(ratings: RatingMatrix, metric: DisagreementMetric): KrippendorffAlpha {
  const pairs = pairableRatings("krippendorffAlpha: ratings", ratings);
  const disagreement = disagreementOf(pairs, metric);
  const { n, observed, expected, perUnit } = disagreement;
  const shared = {
    n,
    metric,
    observedDisagreement: n === 0 ? null : observed,
    expectedDisagreement: n === 0 ? null : expected,
    values: Array.from(pairs.values),
    coincidences: coincidenceMatrix(pairs),
  };
  const none = (reason: Reason): KrippendorffAlpha =>
    seal({ value: null, ...shared, status: "undefined", reasons: [reason], terms: [] });
  if (n === 0) return none("no-data");
  if (expected === 0) return none("zero-variance");

  const value = 1 - observed / expected;
  const terms = Array.from(pairs.units, (unit, at): Term => {
    const size = pairs.unitSizes[at] as number;
    const own = perUnit[at] as number;
    return { id: String(unit), value: own / size, weight: size / n, amount: (size - own / expected) / n, n: size };
  });
  return seal({ value, ...shared, status: "ok", reasons: value < 0 ? ["negative-estimate"] : [], terms });
}

/**
 * Krippendorff's alpha as a number only, for bulk use.
 * @param ratings units x raters
 * @param metric how far apart two ratings are
 * @returns at most 1; null when nothing can be paired or all pairable ratings are equal
 * Missing: missing ratings are left out; a unit with one rating does not count.
 * @throws RangeError when a rating is neither finite nor missing, or is negative with the ratio metric
 * Source: as krippendorffAlpha.
 */
export function krippendorffValue(ratings: RatingMatrix, metric: DisagreementMetric): number | null {
  const { n, observed, expected } = disagreementOf(pairableRatings("krippendorffValue: ratings", ratings), metric);
  return n === 0 || expected === 0 ? null : 1 - observed / expected;
}

/**
 * Observed and expected disagreement of counted units.
 * @param pairs units by value, from `pairableRatings`; a unit may come several times
 * @param metric how far apart two ratings are
 * @returns n pairable ratings, mean squared distances observed and expected (0 when n is), and each unit's part n x observed
 * Missing: not allowed.
 * @throws RangeError when a value is negative with the ratio metric
 * Source: Krippendorff (2011), sections C and D.
 */
export function disagreementOf(
  pairs: Pick<Coincidences, "values" | "counts" | "unitSizes">,
  metric: DisagreementMetric,
): { n: number; observed: number; expected: number; perUnit: Float64Array } {
  const { values, counts, unitSizes } = pairs;
  const q = values.length;
  const totals = new Float64Array(q);
  let n = 0;
  for (let u = 0, at = 0; u < unitSizes.length; u++) {
    n += unitSizes[u] as number;
    for (let c = 0; c < q; c++, at++) totals[c] = (totals[c] as number) + (counts[at] as number);
  }
  const squares = squaredDistances(values, totals, metric);
  const perUnit = new Float64Array(unitSizes.length);
  let observed = 0;
  for (let u = 0; u < unitSizes.length; u++) {
    const own = weightedPairs(counts, u * q, squares, q) / ((unitSizes[u] as number) - 1);
    perUnit[u] = own;
    observed += own;
  }
  const expected = weightedPairs(totals, 0, squares, q);
  return { n, observed: n === 0 ? 0 : observed / n, expected: n === 0 ? 0 : expected / (n * (n - 1)), perUnit };
}

/** Sum over ordered pairs of values: how often both occur x squared distance. */
function weightedPairs(counts: Float64Array, from: number, squares: Float64Array, q: number): number {
  let sum = 0;
  for (let c = 0; c < q; c++) {
    const count = counts[from + c] as number;
    if (count === 0) continue;
    for (let k = c + 1; k < q; k++) sum += 2 * count * (counts[from + k] as number) * (squares[c * q + k] as number);
  }
  return sum;
}

function coincidenceMatrix({ values, counts, unitSizes }: Coincidences): number[][] {
  const q = values.length;
  const matrix = Array.from({ length: q }, () => new Array<number>(q).fill(0));
  for (let u = 0; u < unitSizes.length; u++) {
    const weight = 1 / ((unitSizes[u] as number) - 1);
    for (let c = 0; c < q; c++) {
      const count = counts[u * q + c] as number;
      if (count === 0) continue;
      const row = matrix[c] as number[];
      for (let k = 0; k < q; k++) {
        const other = (counts[u * q + k] as number) - (c === k ? 1 : 0);
        row[k] = (row[k] as number) + count * other * weight;
      }
    }
  }
  return matrix;
}
