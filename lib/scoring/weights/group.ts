import { exp } from "../../stats/exp";
import { log } from "../../stats/log";
import { sum } from "../../stats/sum";
import { weightedMean } from "../../stats/weighted-mean";
import { requireLength, requireWeights } from "../require";
import type { Reason, Result } from "../result";
import { seal } from "../result";
import { explainedWeights } from "./explained-weights";

/** How judges' weights are joined: the mean, or the normalised geometric mean. */
export type GroupRule = "arithmetic" | "geometric";

/** A committee's weights with the distance of each judge from them. */
export interface GroupWeights extends Result<readonly number[]> {
  readonly rule: GroupRule;
  /** total-variation distance to the group's weights, 0 (same) to 1 (nothing in common); null for a judge without weights */
  readonly distances: readonly (number | null)[];
}

/**
 * Joins the weights of several judges and says how far each stands from the group.
 * @param judges judges x criteria, weights of 0 or more in any unit; each judge is normalised first
 * @param rule `arithmetic` mean of the weights, or their `geometric` mean, renormalised
 * @param judgeWeights one per judge, 0 or more, any unit; equal when left out
 * @returns weights 0 to 1 that add up to 1 within 1e-9; terms have the position as id and the weight as value and amount,
 *   n = judges counted; distances 0.5 sum abs(w_jc - wbar_c). When a weight of 0 has no geometric mean, the arithmetic
 *   mean is used: `arithmetic-mean-used`, and `rule` says so
 * Missing: a judge whose weights are all 0, or who weighs nothing, is left out of the mean; nobody left: null with
 * `weights-all-zero`.
 * @throws RangeError naming the argument: rows of unequal length, negative weights, judge weights of another length
 * Source: `scoring.md` section 2; Aczel & Saaty (1983), Journal of Mathematical Psychology 27, 93-102 (geometric mean).
 */
export function groupWeights(
  judges: readonly (readonly number[])[],
  rule: GroupRule,
  judgeWeights: readonly number[] = judges.map(() => 1),
): GroupWeights {
  const criteria = judges[0]?.length ?? 0;
  for (const [j, weights] of judges.entries()) {
    requireLength(`groupWeights: judges[${j}]`, weights, criteria);
    requireWeights(`groupWeights: judges[${j}]`, weights);
  }
  requireLength(
    "groupWeights: judgeWeights",
    requireWeights("groupWeights: judgeWeights", judgeWeights),
    judges.length,
  );

  const normalised = judges.map(normalise);
  const heard = normalised
    .map((weights, j) => ({ weights, say: judgeWeights[j] as number }))
    .filter((judge): judge is Heard => judge.weights !== null && judge.say > 0);
  if (heard.length === 0) {
    const unknown = Array.from({ length: criteria }, () => null);
    const none = explainedWeights(unknown, null, ["weights-all-zero"], 0);
    return seal({ ...none, rule, distances: judges.map(() => null) });
  }

  const hasZero = heard.some(({ weights }) => weights.includes(0));
  const used = rule === "geometric" && hasZero ? "arithmetic" : rule;
  const weights = used === "geometric" ? geometricMean(heard, criteria) : arithmeticMean(heard, criteria);
  const reasons: Reason[] = used === rule ? [] : ["arithmetic-mean-used"];
  const distances = normalised.map((own) => (own === null ? null : totalVariation(own, weights)));
  return seal({ ...explainedWeights(weights, weights, reasons, heard.length), rule: used, distances });
}

interface Heard {
  readonly weights: readonly number[];
  readonly say: number;
}

function normalise(weights: readonly number[]): readonly number[] | null {
  const total = sum(weights);
  return total > 0 ? weights.map((weight) => weight / total) : null;
}

function arithmeticMean(heard: readonly Heard[], criteria: number): readonly number[] {
  const says = heard.map((judge) => judge.say);
  return Array.from({ length: criteria }, (_, c) =>
    weightedMean(
      heard.map((judge) => judge.weights[c] as number),
      says,
    ),
  );
}

function geometricMean(heard: readonly Heard[], criteria: number): readonly number[] {
  const says = heard.map((judge) => judge.say);
  const means = Array.from({ length: criteria }, (_, c) =>
    exp(
      weightedMean(
        heard.map((judge) => log(judge.weights[c] as number)),
        says,
      ),
    ),
  );
  const total = sum(means);
  return means.map((each) => each / total);
}

function totalVariation(own: readonly number[], group: readonly number[]): number {
  return sum(own.map((weight, c) => Math.abs(weight - (group[c] as number)))) / 2;
}
