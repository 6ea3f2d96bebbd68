import { cholesky, choleskySolve } from "./matrix";
import { requireFinite, requirePositive } from "./require";

/**
 * One Newton step towards the minimum of a smooth function, with derivatives by central differences: polishes what a search
 * without derivatives has found.
 * @param f function of `point.length` numbers, twice differentiable near the point
 * @param point where to start, at least one finite number
 * @param width half distance of the differences, in the unit of the coordinates, above 0
 * @returns the new point and its value; the start itself when the step does not lower f or the curvature is not positive
 * Missing: nothing may be missing.
 * @throws RangeError when the point is empty or not finite or the width is not above 0
 * Source: Nocedal & Wright (2006) Numerical optimization, sections 3.3 and 8.1.
 */
export function newtonStep(
  f: (point: readonly number[]) => number,
  point: readonly number[],
  width: number,
): { readonly point: readonly number[]; readonly value: number } {
  if (point.length === 0) throw new RangeError("newtonStep: point must hold at least one number");
  for (const coordinate of point) requireFinite("newtonStep: point", coordinate);
  requirePositive("newtonStep: width", width);
  const n = point.length;
  const at = (i: number, di: number, j = i, dj = 0) =>
    f(point.map((x, k) => x + (k === i ? di * width : 0) + (k === j ? dj * width : 0)));
  const here = f(point);
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const above = at(i, 1);
    const below = at(i, -1);
    gradient[i] = (above - below) / (2 * width);
    hessian[i * n + i] = (above - 2 * here + below) / (width * width);
    for (let j = 0; j < i; j++) {
      const mixed = (at(i, 1, j, 1) - at(i, 1, j, -1) - at(i, -1, j, 1) + at(i, -1, j, -1)) / (4 * width * width);
      hessian[i * n + j] = mixed;
      hessian[j * n + i] = mixed;
    }
  }
  if (![...gradient, ...hessian].every(Number.isFinite)) return { point, value: here };
  const factor = cholesky(hessian, n);
  if (factor === null) return { point, value: here };
  const step = choleskySolve(factor, n, gradient);
  const next = point.map((x, i) => x - (step[i] as number));
  const value = f(next);
  return value < here ? { point: next, value } : { point, value: here };
}
