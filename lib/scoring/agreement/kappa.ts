import { requireCount, requireLength } from "../require";
import { type Reason, type Result, seal, type Term } from "../result";

/** How much a disagreement counts: all alike, by its distance in categories, or by the square of the distance. */
export type KappaWeights = "unweighted" | "linear" | "quadratic";

export interface WeightedKappa extends Result<number, Term> {
  readonly weights: KappaWeights;
  /** Weighted agreement observed and expected from the margins, 0 to 1; null without observations. */
  readonly observed: number | null;
  readonly expected: number | null;
}

/**
 * Cohen's kappa of two raters, weighted or not: agreement beyond what their margins give by chance.
 * @param table how often the first rater gave category i (row) and the second j (column); square, whole numbers of 0 or more,
 * categories in order when weighted
 * @param weights how much a disagreement counts
 * @returns value at most 1, negative values reported; n = observations; terms: observed and expected agreement, amounts adding up
 * to the value
 * Missing: pairs with a missing rating are left out by whoever counts.
 * @throws RangeError when the table is not square with at least two categories, or an entry is not a whole number of 0 or more
 * Source: Cohen (1960) Educational and Psychological Measurement 20, 37-46; (1968) Psychological Bulletin 70, 213-220.
 */
export function weightedKappa(table: readonly (readonly number[])[], weights: KappaWeights): WeightedKappa {
  const q = table.length;
  requireCount("weightedKappa: table.length", q, 2);
  table.forEach((row, i) => {
    requireLength(`weightedKappa: table[${i}]`, row, q);
    row.forEach((count, j) => {
      requireCount(`weightedKappa: table[${i}][${j}]`, count, 0);
    });
  });
  const rowSums = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columnSums = table.map((_, j) => table.reduce((sum, row) => sum + (row[j] as number), 0));
  const n = rowSums.reduce((sum, count) => sum + count, 0);
  const none = (reason: Reason, parts: Pick<WeightedKappa, "observed" | "expected">): WeightedKappa =>
    seal({ value: null, n, status: "undefined", reasons: [reason], terms: [], weights, ...parts });
  if (n === 0) return none("no-data", { observed: null, expected: null });

  let observed = 0;
  let expected = 0;
  for (let i = 0; i < q; i++) {
    for (let j = 0; j < q; j++) {
      const agreement = agreementWeight(weights, Math.abs(i - j) / (q - 1));
      observed += (agreement * ((table[i] as readonly number[])[j] as number)) / n;
      expected += (agreement * (rowSums[i] as number) * (columnSums[j] as number)) / (n * n);
    }
  }
  // Both raters gave one and the same category throughout: chance alone explains everything.
  if (expected > 1 - 1e-12) return none("zero-variance", { observed, expected });
  const value = (observed - expected) / (1 - expected);
  return seal({
    value,
    n,
    status: "ok",
    reasons: value < 0 ? ["negative-estimate"] : [],
    terms: [
      { id: "observed", value: observed, weight: 1, amount: observed / (1 - expected), n },
      { id: "expected", value: expected, weight: 1, amount: -expected / (1 - expected), n },
    ],
    weights,
    observed,
    expected,
  });
}

/** 1 for agreement, falling to 0 at the largest distance; `distance` is a share of it. */
function agreementWeight(weights: KappaWeights, distance: number): number {
  switch (weights) {
    case "unweighted":
      return distance === 0 ? 1 : 0;
    case "linear":
      return 1 - distance;
    case "quadratic":
      return 1 - distance * distance;
  }
}
