import { mean } from "../../stats/mean";
import { midRanks } from "../../stats/mid-ranks";
import { sum } from "../../stats/sum";
import { requireFinite } from "../require";
import { SLACK } from "../slack";
import type { Weights } from "./explained-weights";
import { explainedWeights } from "./explained-weights";

/**
 * Rank order centroid: the mean of all weights that agree with the ranking, w_r = (1/n) sum over k >= r of 1/k.
 * @param ranks one per criterion, 1 = most important; tied criteria share the mean of their places (1, 2.5, 2.5, 4)
 * @returns weights 0 to 1 that add up to 1 within 1e-9, in the order of the input, tied criteria sharing the mean of
 *   their places' weights; terms have the position as id, the rank as value and the weight as amount; n = number of
 *   criteria
 * Missing: no ranks: null with `no-data`.
 * @throws RangeError naming the argument when ranks skip a place or are no mid-ranks
 * Source: Barron & Barrett (1996), Management Science 42, 1515-1523; Edwards & Barron (1994) (SMARTER).
 */
export function rankOrderCentroidWeights(ranks: readonly number[]): Weights {
  return weightsOfPlaces("rankOrderCentroidWeights", ranks, (place, n) => {
    const reciprocals = Array.from({ length: n - place + 1 }, (_, i) => 1 / (n - i));
    return sum(reciprocals) / n;
  });
}

/**
 * Rank sum: weights fall in equal steps, w_r = 2 (n + 1 - r) / (n (n + 1)).
 * @param ranks one per criterion, 1 = most important; tied criteria share the mean of their places (1, 2.5, 2.5, 4)
 * @returns weights 0 to 1 that add up to 1 within 1e-9, in the order of the input, tied criteria sharing the mean of
 *   their places' weights; terms as in `rankOrderCentroidWeights`
 * Missing: no ranks: null with `no-data`.
 * @throws RangeError naming the argument when ranks skip a place or are no mid-ranks
 * Source: Stillwell, Seaver & Edwards (1981), Organizational Behavior and Human Performance 28, 62-77.
 */
export function rankSumWeights(ranks: readonly number[]): Weights {
  return weightsOfPlaces("rankSumWeights", ranks, (place, n) => (2 * (n + 1 - place)) / (n * (n + 1)));
}

/**
 * Rank reciprocal: w_r = (1/r) / sum of 1/k.
 * @param ranks one per criterion, 1 = most important; tied criteria share the mean of their places (1, 2.5, 2.5, 4)
 * @returns weights 0 to 1 that add up to 1 within 1e-9, in the order of the input, tied criteria sharing the mean of
 *   their places' weights; terms as in `rankOrderCentroidWeights`
 * Missing: no ranks: null with `no-data`.
 * @throws RangeError naming the argument when ranks skip a place or are no mid-ranks
 * Source: Stillwell, Seaver & Edwards (1981), Organizational Behavior and Human Performance 28, 62-77.
 */
export function rankReciprocalWeights(ranks: readonly number[]): Weights {
  return weightsOfPlaces("rankReciprocalWeights", ranks, (place, n) => {
    const reciprocals = Array.from({ length: n }, (_, i) => 1 / (i + 1));
    return 1 / place / sum(reciprocals);
  });
}

function weightsOfPlaces(
  method: string,
  ranks: readonly number[],
  weightOf: (place: number, n: number) => number,
): Weights {
  requireMidRanks(`${method}: ranks`, ranks);
  if (ranks.length === 0) return explainedWeights(ranks, null, ["no-data"]);
  const places = ranks.map((_, i) => weightOf(i + 1, ranks.length));
  const weights = ranks.map((rank) => {
    const tied = ranks.filter((other) => Math.abs(other - rank) <= SLACK).length;
    const first = Math.round(rank - (tied - 1) / 2) - 1;
    return mean(places.slice(first, first + tied));
  });
  return explainedWeights(ranks, weights, []);
}

function requireMidRanks(where: string, ranks: readonly number[]): void {
  for (const [i, rank] of ranks.entries()) requireFinite(`${where}[${i}]`, rank);
  for (const [i, place] of midRanks(ranks).entries()) {
    const rank = ranks[i] as number;
    if (Math.abs(rank - place) > SLACK) {
      throw new RangeError(
        `${where}[${i}] is ${rank} but stands at place ${place}: ranks must neither skip nor repeat`,
      );
    }
  }
}
