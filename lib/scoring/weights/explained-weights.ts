import type { Reason, Result } from "../result";
import { seal } from "../result";
import { SLACK } from "../slack";

/** Weights of criteria, in the order of the input; n and terms as each method's docstring says. */
export type Weights = Result<readonly number[]>;

/** A weight above this share of the whole makes one criterion decide alone: allowed, but said. */
const DOMINANT_SHARE = 0.6;

/**
 * The explained result that every weighting method returns.
 * @param entries what was entered per criterion, in the unit of the method; null where it is not one number
 * @param weights weights that add up to 1, one per entry, or null when none are defined
 * @param reasons what the method has to say of itself
 * @param n observations behind each weight
 * @returns weights 0 to 1 with one term per criterion: position as id, entry as value, weight as weight and amount;
 *   `dominant-weight` is added when one of several criteria holds more than 60 %
 * Missing: null weights give status `undefined` and amounts of 0.
 * @throws RangeError when a weight is not finite
 * Source: `scoring.md` section 2.
 */
export function explainedWeights(
  entries: readonly (number | null)[],
  weights: readonly number[] | null,
  reasons: readonly Reason[],
  n = 1,
): Weights {
  const isDominated = weights !== null && weights.length > 1 && weights.some((each) => each > DOMINANT_SHARE + SLACK);
  return seal({
    value: weights,
    n: entries.length,
    status: weights === null ? "undefined" : "ok",
    reasons: isDominated ? [...reasons, "dominant-weight" as const] : [...reasons],
    terms: entries.map((entry, i) => {
      const weight = weights?.[i] ?? 0;
      return { id: String(i), value: entry, weight, amount: weight, n };
    }),
  });
}
