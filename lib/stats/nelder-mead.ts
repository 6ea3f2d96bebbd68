import { requireFinite } from "./require";

/** Where a search ended. */
export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
  readonly evaluations: number;
  /** False when the cap on evaluations ended the search. */
  readonly converged: boolean;
}

/** When to stop, and how large the first simplex is. */
export interface NelderMeadOptions {
  /** Edge of the first simplex, in the unit of each coordinate, above 0. */
  readonly step: number;
  /** Spread of the values over the simplex, relative to 1 + abs value, at which the search ends; above 0. */
  readonly tolerance: number;
  readonly maxEvaluations: number;
}

interface Vertex {
  readonly point: readonly number[];
  readonly value: number;
}

/**
 * Lowest point of a function of several numbers, without derivatives.
 * @param f function of `start.length` numbers; may return Infinity where it is not defined
 * @param start first guess, at least one finite number
 * @param options size of the first simplex, tolerance and cap on evaluations
 * @returns the best point found, its value, evaluations used and whether the tolerance was reached
 * Missing: nothing may be missing; NaN from f is refused.
 * @throws RangeError when the start is empty or not finite, the step or the tolerance is not above 0, or f is NaN
 * Source: Nelder & Mead (1965) Computer Journal 7, 308-313, coefficients 1, 2, 1/2, 1/2; order of Lagarias et al. (1998).
 */
export function nelderMead(
  f: (point: readonly number[]) => number,
  start: readonly number[],
  options: NelderMeadOptions,
): Minimum {
  if (start.length === 0) throw new RangeError("nelderMead: start must hold at least one number");
  for (const coordinate of start) requireFinite("nelderMead: start", coordinate);
  if (!(options.step > 0)) throw new RangeError(`nelderMead: options.step must be above 0, got ${options.step}`);
  if (!(options.tolerance > 0)) {
    throw new RangeError(`nelderMead: options.tolerance must be above 0, got ${options.tolerance}`);
  }
  let evaluations = 0;
  const evaluate = (point: readonly number[]): Vertex => {
    const value = f(point);
    if (Number.isNaN(value)) throw new RangeError(`nelderMead: f must be a number at ${point.join(", ")}, got NaN`);
    evaluations += 1;
    return { point, value };
  };

  const simplex = [evaluate(start)];
  start.forEach((_, i) => {
    simplex.push(evaluate(start.map((coordinate, j) => (i === j ? coordinate + options.step : coordinate))));
  });
  const byValue = (p: Vertex, q: Vertex) => p.value - q.value;
  simplex.sort(byValue);
  while (!isFlat(simplex, options.tolerance) && evaluations < options.maxEvaluations) {
    improve(simplex, evaluate);
    simplex.sort(byValue);
  }
  const best = simplex[0] as Vertex;
  return { ...best, evaluations, converged: isFlat(simplex, options.tolerance) };
}

/** One step: replaces the worst vertex, or shrinks all towards the best. */
function improve(simplex: Vertex[], evaluate: (point: readonly number[]) => Vertex): void {
  const n = simplex.length - 1;
  const best = simplex[0] as Vertex;
  const secondWorst = simplex[n - 1] as Vertex;
  const worst = simplex[n] as Vertex;
  const centre = best.point.map((_, i) => simplex.slice(0, n).reduce((sum, v) => sum + (v.point[i] as number), 0) / n);
  const along = (factor: number) => evaluate(centre.map((c, i) => c + factor * (c - (worst.point[i] as number))));

  const reflected = along(1);
  if (reflected.value < best.value) {
    const expanded = along(2);
    simplex[n] = expanded.value < reflected.value ? expanded : reflected;
    return;
  }
  if (reflected.value < secondWorst.value) {
    simplex[n] = reflected;
    return;
  }
  const contracted = reflected.value < worst.value ? along(0.5) : along(-0.5);
  if (contracted.value < Math.min(reflected.value, worst.value)) {
    simplex[n] = contracted;
    return;
  }
  for (let k = 1; k <= n; k++) {
    const { point } = simplex[k] as Vertex;
    simplex[k] = evaluate(point.map((x, i) => ((best.point[i] as number) + x) / 2));
  }
}

function isFlat(simplex: readonly Vertex[], tolerance: number): boolean {
  const low = (simplex[0] as Vertex).value;
  const high = (simplex[simplex.length - 1] as Vertex).value;
  return Math.abs(high - low) <= tolerance * (1 + Math.abs(low));
}
