import { describe } from "vitest";
import type { AnalysisWords } from "@/lib/i18n/sentences/analysis-words";
import { ahpWords, bwmWords, concordanceWords, groupWords, weightsWords } from "@/lib/i18n/sentences/weights";
import { ahpWeights } from "@/lib/scoring/weights/ahp";
import { bwmWeights } from "@/lib/scoring/weights/bwm";
import { directWeights } from "@/lib/scoring/weights/direct";
import type { Weights } from "@/lib/scoring/weights/explained-weights";
import { type GroupRule, groupWeights } from "@/lib/scoring/weights/group";
import { kendallW } from "@/lib/scoring/weights/kendall-w";
import { rankOrderCentroidWeights, rankReciprocalWeights, rankSumWeights } from "@/lib/scoring/weights/ranks";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";
import { swingWeights } from "@/lib/scoring/weights/swing";
import { readExamples } from "./examples";
import { criterionIds, criterionIn } from "./names";

const contextOf = (weights: Weights, words: AnalysisWords) => ({
  names: [...criterionIds, ...Array.from({ length: 10 }, () => "team")].map(criterionIn(words)),
  percents: weights.value === null ? [] : shownPercents(weights.value),
});

const weights =
  (result: Weights, method: Parameters<typeof weightsWords>[1] = "direct") =>
  (words: AnalysisWords) =>
    weightsWords(result, method, contextOf(result, words), words);

/** Upper triangle row by row. */
const ahp =
  (n: number, ...upper: readonly number[]) =>
  (words: AnalysisWords) => {
    const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(1));
    let at = 0;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const entry = upper[at++] ?? 1;
        (matrix[i] as number[])[j] = entry;
        (matrix[j] as number[])[i] = 1 / entry;
      }
    }
    const result = ahpWeights(matrix);
    return ahpWords(result, contextOf(result, words), words);
  };

const group =
  (judges: readonly (readonly number[])[], rule: GroupRule = "arithmetic") =>
  (words: AnalysisWords) => {
    const result = groupWeights(judges, rule);
    return groupWords(result, { ...contextOf(result, words), judges: ["Ana", "Bao", "Cléo"] }, words);
  };

const concordance =
  (...orders: readonly (readonly number[])[]) =>
  (words: AnalysisWords) =>
    concordanceWords(kendallW(orders), words);

const bwm = (best: readonly number[], worst: readonly number[]) => (words: AnalysisWords) => {
  const result = bwmWeights(best, worst);
  return bwmWords(result, contextOf(result, words), words);
};

describe("weights in words", () => {
  readExamples("weights", {
    points: weights(directWeights([30, 25, 20, 15, 10])),
    "two share the top": weights(directWeights([30, 30, 20, 10, 10])),
    "all the same": weights(directWeights([20, 20, 20, 20, 20])),
    "equal, shown one apart": weights(directWeights([2, 2, 2, 1])),
    "one alone": weights(directWeights([5])),
    dominant: weights(directWeights([70, 10, 10, 5, 5])),
    "one weighs nothing": weights(directWeights([30, 25, 20, 25, 0])),
    "all zero": weights(directWeights([0, 0, 0])),
    swings: weights(swingWeights([100, 80, 60, 40, 20]), "swing"),
    "no swing at 100": weights(swingWeights([80, 60, 40, 20, 10]), "swing"),
    "rank order centroid": weights(rankOrderCentroidWeights([1, 2, 3, 4, 5]), "rank-order-centroid"),
    "rank sum": weights(rankSumWeights([1, 2.5, 2.5, 4, 5]), "rank-sum"),
    "rank reciprocal": weights(rankReciprocalWeights([1, 2, 3, 4, 5]), "rank-reciprocal"),
    "no ranks": weights(rankSumWeights([]), "rank-sum"),
    "best and worst": bwm([1, 2, 4], [4, 2, 1]),
    "best and worst, nothing": bwm([], []),
  });

  readExamples("ahp", {
    consistent: ahp(3, 2, 4, 2),
    "in a circle": ahp(3, 3, 1 / 3, 3),
    "in a circle the other way": ahp(3, 1 / 3, 3, 1 / 3),
    "in degree": ahp(3, 5, 2, 5),
    "with an equal one": ahp(3, 1, 7, 1),
    "two criteria": ahp(2, 3),
    "eleven criteria": ahp(11),
    "no criteria": ahp(0),
  });

  readExamples("group", {
    "three people": group([
      [30, 25, 20, 15, 10],
      [25, 25, 20, 20, 10],
      [10, 10, 20, 30, 30],
    ]),
    "all the same": group([
      [2, 1, 1],
      [4, 2, 2],
    ]),
    "one person": group([[3, 2, 1]]),
    "one without weights": group([
      [3, 2, 1],
      [0, 0, 0],
      [1, 2, 3],
    ]),
    geometric: group(
      [
        [3, 2, 1],
        [4, 1, 1],
      ],
      "geometric",
    ),
    "a zero has no geometric mean": group(
      [
        [3, 2, 0],
        [4, 1, 1],
      ],
      "geometric",
    ),
    nobody: group([[0, 0, 0]]),
    "strong concordance": concordance([5, 4, 3, 2, 1], [5, 4, 3, 1, 2], [4, 5, 3, 2, 1]),
    "moderate concordance": concordance([5, 4, 3, 2, 1], [4, 5, 1, 3, 2], [5, 2, 4, 1, 3]),
    "weak concordance": concordance([5, 4, 3, 2, 1], [1, 2, 3, 4, 5], [2, 5, 1, 4, 3]),
    "concordance of one": concordance([5, 4, 3]),
    "concordance on one criterion": concordance([5], [4]),
    "all tied": concordance([1, 1, 1], [2, 2, 2]),
  });
});
