import { exponentialDraw } from "../../stats/exponential-draw";
import { gammaDraw } from "../../stats/gamma-draw";
import type { RandomStream } from "../../stats/random";
import { intervalWeights } from "./interval-weights";
import type { WeightSet } from "./weight-set";

/** Fills a block of weights, criterion after criterion: into[c * stride + k] for k below `draws`. */
export interface WeightSampler {
  /** False when the weights asked for are too rare to be drawn; the block is then unusable. */
  fill(into: Float64Array, stride: number, draws: number): boolean;
}

/**
 * Prepares draws of weights from what is known about them: uniform on the simplex by exponentials, sorted for an order
 * of importance, between ends by rejection, Dirichlet by gamma numbers, or one of several people's sets.
 * @param set what is known, n entries a list, checked by `weighableCriteria`, with at least one weight above 0
 * @param criterionIds ids of the n criteria; each has its own stream, so their order does not change the draws
 * @param stream where the random numbers come from
 * @returns sampler of normalised weights, each 0 to 1, adding to 1 within 1e-9
 * Missing: a judge with nothing but zeros is never drawn.
 * @throws nothing of its own
 * Source: Rubinstein (1982) and Tervonen & Lahdelma (2007) Eur. J. Oper. Res. 178, 500-513, section 3.
 */
export function weightSampler(set: WeightSet, criterionIds: readonly string[], stream: RandomStream): WeightSampler {
  const streams = criterionIds.map((id) => stream.split(id));
  switch (set.kind) {
    case "any":
      return eachDraw(streams.length, (weights) => spread(weights, streams, exponentialDraw));
    case "exact": {
      const fixed = normalised(set.weights);
      return eachDraw(fixed.length, (weights) => weights.set(fixed));
    }
    case "rank-order":
      return eachDraw(streams.length, byRank(set.ranks, streams));
    case "dirichlet": {
      const shapes = Array.from(normalised(set.weights), (weight) => weight * set.concentration);
      return eachDraw(shapes.length, (weights) =>
        spread(weights, streams, (own, c) => {
          const shape = shapes[c] as number;
          return shape > 0 ? gammaDraw(own, shape) : 0;
        }),
      );
    }
    case "judges":
      return eachDraw(streams.length, byJudge(set.weights, set.judgeWeights, stream.split("judge")));
    case "intervals": {
      const one = intervalWeights(set.low, set.high, streams);
      return {
        fill(into, stride, draws) {
          for (let k = 0; k < draws; k++) if (!one(into, stride, k)) return false;
          return true;
        },
      };
    }
  }
}

/** A sampler that draws into one short list and spreads it over the block. */
function eachDraw(n: number, draw: (weights: Float64Array) => void): WeightSampler {
  const weights = new Float64Array(n);
  return {
    fill(into, stride, draws) {
      for (let k = 0; k < draws; k++) {
        draw(weights);
        for (let c = 0; c < n; c++) into[c * stride + k] = weights[c] as number;
      }
      return true;
    },
  };
}

/** Normalises one independent number a criterion; all may underflow to 0 for tiny gamma shapes, and are drawn again. */
function spread(
  weights: Float64Array,
  streams: readonly RandomStream[],
  draw: (own: RandomStream, c: number) => number,
): void {
  let total = 0;
  while (!(total > 0)) {
    for (const [c, own] of streams.entries()) {
      const share = draw(own, c);
      weights[c] = share;
      total += share;
    }
  }
  for (let c = 0; c < weights.length; c++) weights[c] = (weights[c] as number) / total;
}

/** The k-th largest of a uniform draw goes to the k-th most important; a tie goes to whoever drew more. */
function byRank(ranks: readonly number[], streams: readonly RandomStream[]): (weights: Float64Array) => void {
  const shares = new Float64Array(ranks.length);
  const order = ranks.map((_, c) => c);
  return (weights) => {
    spread(shares, streams, exponentialDraw);
    order.sort((a, b) => rankOf(ranks, a) - rankOf(ranks, b) || (shares[b] as number) - (shares[a] as number));
    shares.sort();
    for (const [place, c] of order.entries()) weights[c] = shares[ranks.length - 1 - place] as number;
  };
}

function rankOf(ranks: readonly number[], c: number): number {
  return ranks[c] as number;
}

function byJudge(
  sets: readonly (readonly number[])[],
  judgeWeights: readonly number[] | undefined,
  stream: RandomStream,
): (weights: Float64Array) => void {
  const heard = sets
    .map((weights, j) => ({ weights, likelihood: judgeWeights?.[j] ?? 1 }))
    .filter(({ weights, likelihood }) => likelihood > 0 && weights.some((weight) => weight > 0));
  const choices = heard.map(({ weights }) => normalised(weights));
  const total = heard.reduce((sum, { likelihood }) => sum + likelihood, 0);
  return (weights) => {
    let place = stream.uniform() * total;
    let chosen = 0;
    while (chosen < choices.length - 1) {
      place -= heard[chosen]?.likelihood ?? 0;
      if (place < 0) break;
      chosen++;
    }
    weights.set(choices[chosen] as Float64Array);
  };
}

function normalised(weights: readonly number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Float64Array.from(weights, (weight) => weight / total);
}
