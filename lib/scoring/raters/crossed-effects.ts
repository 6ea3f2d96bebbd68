import { choleskyInverse, choleskySolve } from "../../stats/matrix";
import type { CrossedFit } from "./crossed-fit";
import type { CrossedSums } from "./crossed-sums";

/** Estimated effects of the levels of one factor, with their uncertainty, in levels of the scale. */
export interface CrossedEffects {
  /** Best linear unbiased predictions, around 0. */
  readonly effects: Float64Array;
  /** Standard deviation given the mean and the variances, as lme4 reports it. */
  readonly conditionalSds: Float64Array;
  /** Standard error of effect minus true effect, the mean being estimated too. */
  readonly standardErrors: Float64Array;
  /** Standard error of mean + effect. */
  readonly levelErrors: Float64Array;
}

export interface CrossedPredictions {
  readonly intercept: number;
  readonly interceptSe: number;
  /** One per factor, in input order. */
  readonly factors: readonly CrossedEffects[];
}

/**
 * Predictions of all levels of all factors at the fitted variances.
 * @param sums reduced observations
 * @param fit the fit to them
 * @returns mean, its standard error and the effects of every factor
 * Missing: not allowed.
 * @throws nothing: callers check
 * Source: Henderson (1975) Biometrics 31, 423-447; inverse of the mixed model equations by blocks.
 */
export function crossedPredictions(sums: CrossedSums, fit: CrossedFit): CrossedPredictions {
  const { width, factorOf, apart } = sums;
  const order = width - 1;
  const factor = leading(fit.factor, width, order);
  const right = Float64Array.from({ length: order }, (_, c) => crossWithY(fit.factor, width, c));
  const solution = choleskySolve(factor, order, right);
  const full = choleskyInverse(factor, order);
  const given = order > 1 ? choleskyInverse(leading(fit.factor, width, order - 1), order - 1) : new Float64Array(0);
  const mean = order - 1;
  const sigma = Math.sqrt(fit.residualVariance);
  const meanVariance = full[mean * order + mean] as number;

  const rest = (f: number): CrossedEffects => {
    const columns = Array.from(factorOf.keys()).filter((c) => factorOf[c] === f);
    const scale = fit.deviations[f] as number;
    return {
      effects: Float64Array.from(columns, (c) => scale * (solution[c] as number)),
      conditionalSds: Float64Array.from(
        columns,
        (c) => sigma * scale * Math.sqrt(given[c * (order - 1) + c] as number),
      ),
      standardErrors: Float64Array.from(columns, (c) => sigma * scale * Math.sqrt(full[c * order + c] as number)),
      levelErrors: Float64Array.from(columns, (c) => {
        const covariance = full[c * order + mean] as number;
        return sigma * Math.sqrt(meanVariance + 2 * scale * covariance + scale ** 2 * (full[c * order + c] as number));
      }),
    };
  };
  const factors = fit.deviations.map((_, f) =>
    f === apart ? apartEffects(sums, fit, solution, full, given) : rest(f),
  );
  return { intercept: sums.centre + (solution[mean] as number), interceptSe: sigma * Math.sqrt(meanVariance), factors };
}

/** Effects of the factor that was eliminated, by substituting back level by level. */
function apartEffects(
  sums: CrossedSums,
  fit: CrossedFit,
  solution: Float64Array,
  full: Float64Array,
  given: Float64Array,
): CrossedEffects {
  const { apart, apartCounts, width, factorOf, cross } = sums;
  const order = width - 1;
  const own = fit.deviations[apart] as number;
  const sigma = Math.sqrt(fit.residualVariance);
  const levels = apartCounts.length;
  const out: CrossedEffects = {
    effects: new Float64Array(levels),
    conditionalSds: new Float64Array(levels),
    standardErrors: new Float64Array(levels),
    levelErrors: new Float64Array(levels),
  };
  const meanVariance = full[order * order - 1] as number;
  for (let i = 0; i < levels; i++) {
    const pivot = 1 + own * own * (apartCounts[i] as number);
    const row = Float64Array.from({ length: order }, (_, c) => {
      const f = factorOf[c] as number;
      return own * (f < 0 ? 1 : (fit.deviations[f] as number)) * (cross[i * width + c] as number);
    });
    const explained = row.reduce((sum, x, c) => sum + x * (solution[c] as number), 0);
    const raw = (own * (cross[i * width + width - 1] as number) - explained) / pivot;
    const variance = 1 / pivot + quadratic(row, full, order) / pivot ** 2;
    const covariance = -timesColumn(row, full, order, order - 1) / pivot;
    out.effects[i] = own * raw;
    out.conditionalSds[i] = sigma * own * Math.sqrt(1 / pivot + quadratic(row, given, order - 1) / pivot ** 2);
    out.standardErrors[i] = sigma * own * Math.sqrt(variance);
    out.levelErrors[i] = sigma * Math.sqrt(meanVariance + 2 * own * covariance + own * own * variance);
  }
  return out;
}

/** x' A x over the first `order` entries of x. */
function quadratic(x: Float64Array, matrix: Float64Array, order: number): number {
  let sum = 0;
  for (let c = 0; c < order; c++) if (x[c] !== 0) sum += (x[c] as number) * timesColumn(x, matrix, order, c);
  return sum;
}

function timesColumn(x: Float64Array, matrix: Float64Array, order: number, column: number): number {
  let sum = 0;
  for (let c = 0; c < order; c++) sum += (x[c] as number) * (matrix[c * order + column] as number);
  return sum;
}

/** The leading block of a lower factor, itself the factor of the leading block of the matrix. */
function leading(factor: Float64Array, width: number, order: number): Float64Array {
  const block = new Float64Array(order * order);
  for (let c = 0; c < order; c++) for (let d = 0; d <= c; d++) block[c * order + d] = factor[c * width + d] as number;
  return block;
}

/** Entry of the factorised matrix between column c and y. */
function crossWithY(factor: Float64Array, width: number, c: number): number {
  let sum = 0;
  const last = width - 1;
  for (let k = 0; k <= c; k++) sum += (factor[last * width + k] as number) * (factor[c * width + k] as number);
  return sum;
}
