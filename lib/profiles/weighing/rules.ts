import { type AhpWeights, ahpWeights } from "../../scoring/weights/ahp";
import { directWeights } from "../../scoring/weights/direct";
import type { Weights } from "../../scoring/weights/explained-weights";
import { rankOrderCentroidWeights } from "../../scoring/weights/ranks";
import { swingWeights } from "../../scoring/weights/swing";
import { midRanks } from "../../stats/mid-ranks";
import type { ReadWeight } from "../rules";
import type { WeighingAnswers, WeighingMethod } from "./answers";

/** Two criteria to be compared, in the order of the framework. */
export type Pair = readonly [string, string];

/** Every two criteria once, in the order of the framework. */
export function pairsOf(criterionIds: readonly string[]): readonly Pair[] {
  return criterionIds.flatMap((first, i) => criterionIds.slice(i + 1).map((second): Pair => [first, second]));
}

/** How a comparison is named in answers and forms. */
export function pairKey([first, second]: Pair): string {
  return `${first}:${second}`;
}

/** The steps of a comparison: 9 … 2 (the first matters more), 1 (alike), -2 … -9 (the second does). */
export const comparisonSteps: readonly number[] = [9, 8, 7, 6, 5, 4, 3, 2, 1, -2, -3, -4, -5, -6, -7, -8, -9];

/** A place in an order as chosen, 1 to 99. */
export function readPlace(text: string): ReadWeight {
  const place = /^[1-9]\d?$/.test(text) ? Number(text) : null;
  return place === null ? { ok: false, reason: "unknown-choice" } : { ok: true, value: place };
}

/** One of the steps of a comparison as chosen, such as `3` or `-5`. */
export function readStep(text: string): ReadWeight {
  const step = comparisonSteps.find((known) => String(known) === text);
  return step === undefined ? { ok: false, reason: "unknown-choice" } : { ok: true, value: step };
}

/** How many times the first of a pair matters as much as the second, 1/9 to 9. */
export function ratioOfStep(step: number): number {
  return step > 0 ? step : -1 / step;
}

/** The step whose ratio is nearest to a ratio above 0, as ratios are compared: by their logarithm. */
export function nearestStep(ratio: number): number {
  const distance = (step: number) => Math.abs(Math.log(ratioOfStep(step) / ratio));
  return comparisonSteps.reduce((nearest, step) => (distance(step) < distance(nearest) ? step : nearest));
}

/** The comparisons as the engine takes them; null while one is missing. */
export function comparisonMatrix(
  criterionIds: readonly string[],
  pairs: Readonly<Record<string, number>>,
): readonly (readonly number[])[] | null {
  const matrix = criterionIds.map(() => criterionIds.map(() => 1));
  for (const [i, first] of criterionIds.entries()) {
    for (let j = i + 1; j < criterionIds.length; j++) {
      const step = pairs[pairKey([first, criterionIds[j] as string])];
      if (step === undefined) return null;
      (matrix[i] as number[])[j] = ratioOfStep(step);
      (matrix[j] as number[])[i] = 1 / ratioOfStep(step);
    }
  }
  return matrix;
}

/** What the answers of one way come to. */
export type Weighed =
  | {
      readonly status: "ready";
      /** Shares of 1 in the order of the criteria. */
      readonly shares: readonly number[];
      readonly explained: Weights | AhpWeights;
    }
  /** Answers are missing: how many. */
  | { readonly status: "incomplete"; readonly missing: number }
  | { readonly status: "all-zero" };

/**
 * Weights from the answers given in one way.
 * @param criterionIds criteria in the order of the framework, at least one
 * @param answers ranks are places of any numbers, smaller = matters more; gaps and ties are evened out to mid-ranks. One
 *   criterion left without a place comes last
 * @throws RangeError from the engine when an answer lies off its scale
 */
export function weigh(method: WeighingMethod, answers: WeighingAnswers, criterionIds: readonly string[]): Weighed {
  switch (method) {
    case "ranks":
      return weighRanks(answers.ranks, criterionIds);
    case "swing":
      return weighNumbers(answers.swing, criterionIds, swingWeights);
    case "points":
      return weighNumbers(answers.points, criterionIds, directWeights);
    case "pairs": {
      const matrix = comparisonMatrix(criterionIds, answers.pairs);
      if (matrix) return ready(ahpWeights(matrix));
      const missing = pairsOf(criterionIds).filter((pair) => answers.pairs[pairKey(pair)] === undefined);
      return { status: "incomplete", missing: missing.length };
    }
  }
}

function weighRanks(ranks: Readonly<Record<string, number>>, criterionIds: readonly string[]): Weighed {
  const placed = criterionIds.flatMap((id) => ranks[id] ?? []);
  const missing = criterionIds.length - placed.length;
  // One criterion alone has nothing to be placed against; of several, the last one left can only come last.
  if (missing > 1 && criterionIds.length > 1) return { status: "incomplete", missing: missing - 1 };
  const places = criterionIds.map((id) => ranks[id] ?? Number.MAX_SAFE_INTEGER);
  return ready(rankOrderCentroidWeights(midRanks(places)));
}

function weighNumbers(
  entries: Readonly<Record<string, number>>,
  criterionIds: readonly string[],
  weightsOf: (entries: readonly number[]) => Weights,
): Weighed {
  const given = criterionIds.flatMap((id) => entries[id] ?? []);
  const missing = criterionIds.length - given.length;
  return missing > 0 ? { status: "incomplete", missing } : ready(weightsOf(given));
}

function ready(explained: Weights | AhpWeights): Weighed {
  return explained.value === null ? { status: "all-zero" } : { status: "ready", shares: explained.value, explained };
}
