import type { CrossedSums } from "./crossed-sums";

/** The mixed model equations at given relative deviations, factorised. */
export interface CrossedSolution {
  /** REML criterion, -2 log L restricted. */
  readonly criterion: number;
  /** Residual variance at these relative deviations. */
  readonly residualVariance: number;
  /** Residual sum of squares as a share of the total one, 0 to 1. */
  readonly residualShare: number;
  /** Lower Cholesky factor of the rest after elimination, width x width; its last row holds y. */
  readonly factor: Float64Array;
}

/** Data without any residual have no finite optimum: the search must not run after it for ever. */
export const VANISHING = 1e-10;

/**
 * REML criterion of a model with crossed random intercepts, profiled over the mean and the residual variance.
 * @param sums reduced observations, from `crossedSums`
 * @param deviations standard deviation of each factor relative to the residual's, in input order; the sign does not matter
 * @returns criterion, residual variance and factor; criterion Infinity when the residual vanishes
 * Missing: not allowed.
 * @throws nothing: callers check
 * Source: Bates, Machler, Bolker & Walker (2015) Journal of Statistical Software 67(1), section 3.4; the factor with most levels
 * eliminated by its Schur complement.
 */
export function crossedDeviance(sums: CrossedSums, deviations: readonly number[]): CrossedSolution {
  const { observations, apart, apartCounts, width, factorOf } = sums;
  const scales = Float64Array.from(factorOf, (f) => (f < 0 ? 1 : Math.abs(deviations[f] as number)));
  const ownSquare = (deviations[apart] as number) ** 2;
  const factor = eliminated(sums, ownSquare);
  for (let c = 0; c < width; c++) {
    for (let d = 0; d <= c; d++) {
      const scaled = (factor[c * width + d] as number) * (scales[c] as number) * (scales[d] as number);
      factor[c * width + d] = c === d && c < width - 2 ? scaled + 1 : scaled;
    }
  }
  let logDeterminant = 0;
  for (const count of apartCounts) logDeterminant += Math.log1p(ownSquare * count);
  factorise(factor, width);
  for (let c = 0; c < width - 1; c++) logDeterminant += 2 * Math.log(factor[c * width + c] as number);
  const residual = (factor[width * width - 1] as number) ** 2;
  const df = observations - 1;
  const residualShare = residual / (sums.gram[width * width - 1] as number);
  return {
    criterion:
      residualShare <= VANISHING ? Infinity : logDeterminant + df * (1 + Math.log((2 * Math.PI * residual) / df)),
    residualVariance: residual / df,
    residualShare,
    factor,
  };
}

/** Gram matrix of the rest minus what the factor set apart explains; lower triangle, unscaled. */
function eliminated({ apartCounts, width, gram, cross, meets, starts }: CrossedSums, ownSquare: number): Float64Array {
  const left = Float64Array.from(gram);
  if (ownSquare === 0) return left;
  for (let i = 0; i < apartCounts.length; i++) {
    const weight = ownSquare / (1 + ownSquare * (apartCounts[i] as number));
    const end = starts[i + 1] as number;
    for (let a = starts[i] as number; a < end; a++) {
      const c = meets[a] as number;
      const scaled = weight * (cross[i * width + c] as number);
      for (let b = starts[i] as number; b <= a; b++) {
        const at = c * width + (meets[b] as number);
        left[at] = (left[at] as number) - scaled * (cross[i * width + (meets[b] as number)] as number);
      }
    }
  }
  return left;
}

/** Cholesky in place, lower triangle. The last pivot may vanish: then y is explained without residual. */
function factorise(matrix: Float64Array, order: number): void {
  for (let i = 0; i < order; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * order + j] as number;
      for (let k = 0; k < j; k++) sum -= (matrix[i * order + k] as number) * (matrix[j * order + k] as number);
      matrix[i * order + j] = i === j ? Math.sqrt(Math.max(0, sum)) : sum / (matrix[j * order + j] as number);
    }
  }
}
