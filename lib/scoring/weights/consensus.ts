import { mean } from "../../stats/mean";
import { sum } from "../../stats/sum";
import { requireLength, requireWeights } from "../require";
import type { Result } from "../result";
import { seal } from "../result";

/**
 * How far the judges of a group stand from its weights: the mean of their total-variation distances.
 * @param judges judges x criteria, weights that add up to 1
 * @param group the group's weights, adding up to 1, however they were joined
 * @returns 0 (everybody gave the group's weights) to 1; the share of the weight that one judge on average would have to
 *   move. One term per criterion: mean absolute difference as value, half of it as amount; n = judges
 * Missing: not accepted. One judge or nobody: null with `too-few-raters`.
 * @throws RangeError naming the argument: rows of another length than the group's weights, negative weights
 * Source: `scoring.md` section 2; total variation distance, Levin & Peres (2017), Markov Chains and Mixing Times, 4.1.
 */
export function consensus(judges: readonly (readonly number[])[], group: readonly number[]): Result<number> {
  requireWeights("consensus: group", group);
  for (const [j, weights] of judges.entries()) {
    requireLength(`consensus: judges[${j}]`, requireWeights(`consensus: judges[${j}]`, weights), group.length);
  }
  const n = judges.length;
  if (n < 2) return seal({ value: null, n, status: "undefined", reasons: ["too-few-raters"], terms: [] });
  const differences = group.map((share, c) => mean(judges.map((weights) => Math.abs((weights[c] as number) - share))));
  return seal({
    value: sum(differences) / 2,
    n,
    status: "ok",
    reasons: [],
    terms: differences.map((value, c) => ({ id: String(c), value, weight: 1 / 2, amount: value / 2, n })),
  });
}
