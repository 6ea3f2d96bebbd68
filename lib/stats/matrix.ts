const MAX_SWEEPS = 60;

/** Eigenvalues from the largest down; column j of `vectors` (row-major, order x order) belongs to value j, of length 1. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

/**
 * Lower Cholesky factor L of a symmetric matrix A = L L'.
 * @param matrix order x order, row-major; only its lower triangle is read
 * @param order number of rows, a whole number of at least 1
 * @returns L, row-major with zeros above the diagonal, or null when A is not positive definite
 * Missing: not allowed; NaN is refused.
 * @throws RangeError when the sizes do not agree or an entry is not finite
 * Source: Golub & Van Loan (2013) Matrix Computations, algorithm 4.2.1.
 */
export function cholesky(matrix: Float64Array, order: number): Float64Array | null {
  requireSquare("cholesky", matrix, order);
  const factor = new Float64Array(order * order);
  for (let i = 0; i < order; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(matrix, i * order + j);
      for (let k = 0; k < j; k++) sum -= at(factor, i * order + k) * at(factor, j * order + k);
      if (i === j) {
        // A pivot of rounding size means that a row depends on the others.
        if (!(sum > Math.abs(at(matrix, i * order + i)) * 1e-13)) return null;
        factor[i * order + i] = Math.sqrt(sum);
      } else {
        factor[i * order + j] = sum / at(factor, j * order + j);
      }
    }
  }
  return factor;
}

/**
 * Solution x of L L' x = b for a Cholesky factor L.
 * @param factor lower factor from `cholesky`, order x order, row-major
 * @param order number of rows, a whole number of at least 1
 * @param right b, `order` numbers; not changed
 * @returns x, `order` real numbers
 * Missing: not allowed; NaN is refused.
 * @throws RangeError when the sizes do not agree or an entry is not finite
 * Source: forward and back substitution, Golub & Van Loan (2013) section 3.1.
 */
export function choleskySolve(factor: Float64Array, order: number, right: Float64Array): Float64Array {
  requireSquare("choleskySolve", factor, order);
  if (right.length !== order) {
    throw new RangeError(`choleskySolve: right must hold ${order} numbers, got ${right.length}`);
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < order; i++) {
    let sum = at(x, i);
    for (let k = 0; k < i; k++) sum -= at(factor, i * order + k) * at(x, k);
    x[i] = sum / at(factor, i * order + i);
  }
  for (let i = order - 1; i >= 0; i--) {
    let sum = at(x, i);
    for (let k = i + 1; k < order; k++) sum -= at(factor, k * order + i) * at(x, k);
    x[i] = sum / at(factor, i * order + i);
  }
  return x;
}

/**
 * Inverse of A = L L' from its Cholesky factor L.
 * @param factor lower factor from `cholesky`, order x order, row-major
 * @param order number of rows, a whole number of at least 1
 * @returns inverse of A, order x order, row-major, symmetric
 * Missing: not allowed; NaN is refused.
 * @throws RangeError when the sizes do not agree or an entry is not finite
 * Source: inverse of L, then its transpose times itself, Golub & Van Loan (2013) section 3.1.
 */
export function choleskyInverse(factor: Float64Array, order: number): Float64Array {
  requireSquare("choleskyInverse", factor, order);
  const lower = new Float64Array(order * order);
  for (let j = 0; j < order; j++) {
    lower[j * order + j] = 1 / at(factor, j * order + j);
    for (let i = j + 1; i < order; i++) {
      let sum = 0;
      for (let k = j; k < i; k++) sum -= at(factor, i * order + k) * at(lower, k * order + j);
      lower[i * order + j] = sum / at(factor, i * order + i);
    }
  }
  const inverse = new Float64Array(order * order);
  for (let i = 0; i < order; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < order; k++) sum += at(lower, k * order + i) * at(lower, k * order + j);
      inverse[i * order + j] = sum;
      inverse[j * order + i] = sum;
    }
  }
  return inverse;
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix.
 * @param matrix order x order, row-major, symmetric; not changed
 * @param order number of rows, a whole number of at least 1
 * @returns real eigenvalues from the largest down and unit eigenvectors, the largest entry of each positive
 * Missing: not allowed; NaN is refused.
 * @throws RangeError when the sizes do not agree, an entry is not finite or the matrix is not symmetric
 * Source: cyclic Jacobi rotations, Golub & Van Loan (2013) section 8.5.
 */
export function symmetricEigen(matrix: Float64Array, order: number): Eigen {
  requireSquare("symmetricEigen", matrix, order);
  requireSymmetric(matrix, order);
  const a = Float64Array.from(matrix);
  const vectors = new Float64Array(order * order);
  for (let i = 0; i < order; i++) vectors[i * order + i] = 1;
  let scale = 0;
  for (const entry of a) scale += entry * entry;
  for (let sweep = 0; sweep < MAX_SWEEPS && offDiagonal(a, order) > 1e-32 * scale; sweep++) {
    for (let p = 0; p < order; p++) for (let q = p + 1; q < order; q++) rotate(a, vectors, order, p, q);
  }
  return sorted(a, vectors, order);
}

function rotate(a: Float64Array, vectors: Float64Array, order: number, p: number, q: number): void {
  const apq = at(a, p * order + q);
  if (apq === 0) return;
  const theta = (at(a, q * order + q) - at(a, p * order + p)) / (2 * apq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < order; k++) turn(a, k * order + p, k * order + q, c, s);
  for (let k = 0; k < order; k++) turn(a, p * order + k, q * order + k, c, s);
  for (let k = 0; k < order; k++) turn(vectors, k * order + p, k * order + q, c, s);
}

function turn(a: Float64Array, i: number, j: number, c: number, s: number): void {
  const x = at(a, i);
  const y = at(a, j);
  a[i] = c * x - s * y;
  a[j] = s * x + c * y;
}

function sorted(a: Float64Array, vectors: Float64Array, order: number): Eigen {
  const ranking = Array.from({ length: order }, (_, i) => i).sort(
    (i, j) => at(a, j * order + j) - at(a, i * order + i) || i - j,
  );
  const out: Eigen = { values: new Float64Array(order), vectors: new Float64Array(order * order) };
  ranking.forEach((from, to) => {
    out.values[to] = at(a, from * order + from);
    let largest = 0;
    for (let k = 0; k < order; k++) {
      if (Math.abs(at(vectors, k * order + from)) > Math.abs(largest) + 1e-12) largest = at(vectors, k * order + from);
    }
    const sign = largest < 0 ? -1 : 1;
    for (let k = 0; k < order; k++) out.vectors[k * order + to] = sign * at(vectors, k * order + from);
  });
  return out;
}

function offDiagonal(a: Float64Array, order: number): number {
  let sum = 0;
  for (let i = 0; i < order; i++) for (let j = 0; j < i; j++) sum += at(a, i * order + j) ** 2;
  return sum;
}

function requireSquare(name: string, matrix: Float64Array, order: number): void {
  if (!Number.isSafeInteger(order) || order < 1) {
    throw new RangeError(`${name}: order must be a whole number of at least 1, got ${order}`);
  }
  if (matrix.length !== order * order) {
    throw new RangeError(`${name}: matrix must hold ${order * order} numbers, got ${matrix.length}`);
  }
  for (let i = 0; i < matrix.length; i++) {
    if (!Number.isFinite(matrix[i])) throw new RangeError(`${name}: matrix must be finite, got ${matrix[i]}`);
  }
}

function requireSymmetric(matrix: Float64Array, order: number): void {
  for (let i = 0; i < order; i++) {
    for (let j = 0; j < i; j++) {
      const x = at(matrix, i * order + j);
      const y = at(matrix, j * order + i);
      if (Math.abs(x - y) > 1e-9 * Math.max(1, Math.abs(x), Math.abs(y))) {
        throw new RangeError(`symmetricEigen: matrix must be symmetric, got ${x} and ${y} at ${i}, ${j}`);
      }
    }
  }
}

function at(list: Float64Array, i: number): number {
  return list[i] as number;
}
