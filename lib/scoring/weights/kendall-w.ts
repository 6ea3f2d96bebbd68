import { chiSquareUpper } from "../../stats/chi-square";
import { midRanks } from "../../stats/mid-ranks";
import { square } from "../../stats/square";
import { sum } from "../../stats/sum";
import { requireFinite, requireLength } from "../require";
import type { Reason, Result } from "../result";
import { seal } from "../result";

/** Concordance of several judges' orders, with its test. */
export interface KendallW extends Result<number> {
  /** m (n - 1) W, null with W */
  readonly chiSquare: number | null;
  /** n - 1 */
  readonly df: number;
  /** upper tail of chi-square, approximate for few objects; null with W */
  readonly p: number | null;
  /** mean rank correlation over all pairs of judges, -1/(m - 1) to 1; null with W */
  readonly meanSpearman: number | null;
}

/**
 * Kendall's coefficient of concordance, corrected for ties: how far several judges put objects in the same order.
 * @param scores judges x objects, any unit, higher or lower = first alike for all; only the order within a judge counts
 * @returns W, 0 (no common order) to 1 (the same order); one term per object with its rank total as value and its share
 *   of W as amount; n = number of judges
 * Missing: not accepted. One judge or fewer: null with `too-few-raters`; fewer than two objects: `too-few-items`; every
 * judge ties every object: `zero-variance`.
 * @throws RangeError naming the argument: rows of unequal length, numbers that are not finite
 * Source: Kendall & Babington Smith (1939), Annals of Mathematical Statistics 10, 275-287; Siegel & Castellan (1988) (ties).
 */
export function kendallW(scores: readonly (readonly number[])[]): KendallW {
  const judges = scores.length;
  const objects = scores[0]?.length ?? 0;
  for (const [j, row] of scores.entries()) {
    requireLength(`kendallW: scores[${j}]`, row, objects);
    for (const [o, score] of row.entries()) requireFinite(`kendallW: scores[${j}][${o}]`, score);
  }
  if (judges < 2) return undefinedW(judges, objects, "too-few-raters");
  if (objects < 2) return undefinedW(judges, objects, "too-few-items");

  const ranks = scores.map(midRanks);
  const totals = Array.from({ length: objects }, (_, o) => sum(ranks.map((row) => row[o] as number)));
  const expected = (judges * (objects + 1)) / 2;
  const spread = judges * judges * (objects * objects * objects - objects) - judges * sum(ranks.map(tieCorrection));
  if (spread <= 0) return undefinedW(judges, objects, "zero-variance");

  const amounts = totals.map((total) => (12 * square(total - expected)) / spread);
  const value = Math.min(1, sum(amounts));
  const chiSquare = judges * (objects - 1) * value;
  return seal({
    value,
    n: judges,
    status: "ok",
    reasons: [],
    terms: totals.map((total, o) => ({
      id: String(o),
      value: total,
      weight: 1 / objects,
      amount: amounts[o] as number,
      n: judges,
    })),
    chiSquare,
    df: objects - 1,
    p: chiSquareUpper(chiSquare, objects - 1),
    meanSpearman: (judges * value - 1) / (judges - 1),
  });
}

/** Sum of t^3 - t over the groups of equal ranks. */
function tieCorrection(ranks: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return sum([...sizes.values()].map((t) => t * t * t - t));
}

function undefinedW(judges: number, objects: number, reason: Reason): KendallW {
  return seal({
    value: null,
    n: judges,
    status: "undefined",
    reasons: [reason],
    terms: [],
    chiSquare: null,
    df: Math.max(0, objects - 1),
    p: null,
    meanSpearman: null,
  });
}
