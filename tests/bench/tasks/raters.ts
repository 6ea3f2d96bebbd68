import { inverse, Matrix } from "ml-matrix";
import type { RatingCell } from "@/lib/scoring/raters/crossed-design";
import { crossedPredictions } from "@/lib/scoring/raters/crossed-effects";
import { fitCrossed } from "@/lib/scoring/raters/crossed-fit";
import { crossedModel } from "@/lib/scoring/raters/crossed-model";
import { crossedSums } from "@/lib/scoring/raters/crossed-sums";
import { normalDraw } from "@/lib/stats/normal-draw";
import { randomStream } from "@/lib/stats/random";
import type { BenchTask } from "../types";

const RATERS = 40;
const ITEMS = 20;
const FILLED = 0.2;
const EM_STEPS = 15;

/** Ratings in long form: level and the codes of ratee, rater and item. */
interface LongRatings {
  readonly y: number[];
  readonly codes: readonly [number[], number[], number[]];
  readonly levels: readonly [number, number, number];
}

function ratingsOf(ratees: number): LongRatings {
  const stream = randomStream(ratees);
  const effects = (count: number, sd: number) => Array.from({ length: count }, () => sd * normalDraw(stream));
  const [people, raters, items] = [effects(ratees, 0.6), effects(RATERS, 0.4), effects(ITEMS, 0.3)];
  const ratings: LongRatings = { y: [], codes: [[], [], []], levels: [ratees, RATERS, ITEMS] };
  for (const [p, person] of people.entries()) {
    for (const [r, rater] of raters.entries()) {
      if (stream.uniform() >= FILLED) continue;
      for (const [i, item] of items.entries()) {
        ratings.y.push(3 + person + rater + item + 0.7 * normalDraw(stream));
        ratings.codes[0].push(p);
        ratings.codes[1].push(r);
        ratings.codes[2].push(i);
      }
    }
  }
  return ratings;
}

/** Means over the items of each ratee and rater. */
function cellsOf({ y, codes }: LongRatings): RatingCell[] {
  const cells: RatingCell[] = [];
  for (let at = 0; at < y.length; at += ITEMS) {
    const level = y.slice(at, at + ITEMS).reduce((sum, value) => sum + value, 0) / ITEMS;
    cells.push({ rateeId: `p${codes[0][at]}`, raterId: `r${codes[1][at]}`, level });
  }
  return cells;
}

/** EM for REML on the full mixed model equations, one inversion a step; far from converged after so few. */
function plainSteps({ y, codes, levels }: LongRatings, factors: number): number[] {
  const offsets = [1, 1 + levels[0], 1 + levels[0] + levels[1]];
  const order = 1 + levels.slice(0, factors).reduce((sum, count) => sum + count, 0);
  const gram = Matrix.zeros(order, order);
  const right = Matrix.zeros(order, 1);
  for (let o = 0; o < y.length; o++) {
    const columns = [0];
    for (let f = 0; f < factors; f++) columns.push((offsets[f] as number) + ((codes[f] as number[])[o] as number));
    for (const c of columns) {
      right.set(c, 0, right.get(c, 0) + (y[o] as number));
      for (const d of columns) gram.set(c, d, gram.get(c, d) + 1);
    }
  }
  const total = y.reduce((sum, value) => sum + value * value, 0);
  const variances = new Array<number>(factors).fill(1);
  let residual = 1;
  for (let step = 0; step < EM_STEPS; step++) {
    const equations = gram.clone();
    for (let f = 0; f < factors; f++) {
      for (let l = 0; l < (levels[f] as number); l++) {
        const at = (offsets[f] as number) + l;
        equations.set(at, at, equations.get(at, at) + residual / (variances[f] as number));
      }
    }
    const inverted = inverse(equations);
    const solution = inverted.mmul(right);
    const explained = solution.transpose().mmul(right).get(0, 0);
    for (let f = 0; f < factors; f++) {
      let sum = 0;
      for (let l = 0; l < (levels[f] as number); l++) {
        const at = (offsets[f] as number) + l;
        sum += solution.get(at, 0) ** 2 + residual * inverted.get(at, at);
      }
      variances[f] = sum / (levels[f] as number);
    }
    residual = (total - explained) / (y.length - 1);
  }
  return [...variances, residual];
}

const threeEffects = (ratees: number, target: number | null) => ({
  label: `${ratees} x ${RATERS} x ${ITEMS}, 20 % filled`,
  n: ratees,
  target,
  memory: null,
  prepare: () => {
    const ratings = ratingsOf(ratees);
    const y = Float64Array.from(ratings.y);
    const factors = ratings.codes.map((codes, f) => ({
      codes: Int32Array.from(codes),
      levels: ratings.levels[f] as number,
    }));
    return {
      library: () => {
        const sums = crossedSums(y, factors);
        return crossedPredictions(sums, fitCrossed(sums));
      },
      baseline: () => plainSteps(ratings, 3),
    };
  },
});

const cellMeans = (ratees: number, target: number | null) => ({
  label: `${ratees} x ${RATERS}, 20 % filled`,
  n: ratees,
  target,
  memory: null,
  prepare: () => {
    const ratings = ratingsOf(ratees);
    const cells = cellsOf(ratings);
    const means: LongRatings = {
      y: cells.map((cell) => cell.level ?? 0),
      codes: [
        ratings.codes[0].filter((_, at) => at % ITEMS === 0),
        ratings.codes[1].filter((_, at) => at % ITEMS === 0),
        [],
      ],
      levels: ratings.levels,
    };
    return { library: () => crossedModel(cells), baseline: () => plainSteps(means, 2) };
  },
});

export const tasks: readonly BenchTask[] = [
  {
    name: "crossed REML, three effects",
    baseline: "15 EM steps, ml-matrix",
    sizes: [threeEffects(50, null), threeEffects(100, null), threeEffects(200, 300)],
  },
  {
    name: "crossed REML on cell means",
    baseline: "15 EM steps, ml-matrix",
    sizes: [cellMeans(50, null), cellMeans(100, null), cellMeans(200, 40)],
  },
];
