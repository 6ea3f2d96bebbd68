import { type NelderMeadOptions, nelderMead } from "../../stats/nelder-mead";
import { newtonStep } from "../../stats/newton-step";
import { type CrossedSolution, crossedDeviance, VANISHING } from "./crossed-deviance";
import type { CrossedSums } from "./crossed-sums";

/** The criterion is flat below this: a deviation that gains less is 0. */
const FLAT = 1e-7;
const SEARCH: NelderMeadOptions = { step: 0.5, tolerance: 1e-9, maxEvaluations: 1500 };
/** Half distances of the two Newton steps that polish the result. */
const WIDTHS = [1e-3, 1e-4];
/** A last step that still gains this much has not arrived. */
const ARRIVED = 1e-5;

/** Where the criterion is least. */
export interface CrossedFit extends CrossedSolution {
  /** Standard deviation of each factor relative to the residual's, 0 or more, in input order. */
  readonly deviations: readonly number[];
  readonly evaluations: number;
  readonly isConverged: boolean;
}

/**
 * Fits crossed random intercepts by REML.
 * @param sums reduced observations, from `crossedSums`
 * @param without input positions of factors kept at 0, for the comparison of models
 * @returns relative standard deviations, criterion, residual variance; a deviation on the boundary is exactly 0
 * Missing: not allowed.
 * @throws nothing: callers check
 * Source: Bates et al. (2015); the criterion depends on squares only, so that the search may cross 0 and a boundary is a valley.
 */
export function fitCrossed(sums: CrossedSums, without: readonly number[] = []): CrossedFit {
  const factors = new Set([sums.apart, ...sums.factorOf].filter((f) => f >= 0)).size;
  const free = Array.from({ length: factors }, (_, f) => f).filter((f) => !without.includes(f));
  const spread = (point: readonly number[]) => {
    const deviations = new Array<number>(factors).fill(0);
    free.forEach((f, at) => {
      deviations[f] = Math.abs(point[at] as number);
    });
    return deviations;
  };
  const criterion = (point: readonly number[]) => crossedDeviance(sums, spread(point)).criterion;
  if (free.length === 0)
    return { ...crossedDeviance(sums, spread([])), deviations: spread([]), evaluations: 1, isConverged: true };

  const found = nelderMead(criterion, new Array<number>(free.length).fill(1), SEARCH);
  let best: { readonly point: readonly number[]; readonly value: number } = found;
  let gain = 0;
  for (const width of WIDTHS) {
    const next = newtonStep(criterion, best.point, width);
    gain = best.value - next.value;
    best = next;
  }
  const deviations = onBoundary(sums, spread(best.point), best.value);
  const solution = crossedDeviance(sums, deviations);
  const hasArrived = found.converged && Number.isFinite(solution.criterion) && gain < ARRIVED;
  return {
    ...solution,
    deviations,
    evaluations: found.evaluations,
    isConverged: hasArrived && solution.residualShare > 10 * VANISHING,
  };
}

/** Puts every deviation that gains nothing to exactly 0. */
function onBoundary(sums: CrossedSums, deviations: readonly number[], least: number): readonly number[] {
  return deviations.reduce<readonly number[]>((kept, deviation, f) => {
    if (deviation === 0) return kept;
    const at0 = kept.map((other, g) => (g === f ? 0 : other));
    return crossedDeviance(sums, at0).criterion <= least + FLAT ? at0 : kept;
  }, deviations);
}
