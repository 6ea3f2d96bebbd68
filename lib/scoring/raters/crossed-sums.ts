/** One crossed factor: which of its levels each observation belongs to. */
export interface CrossedFactor {
  /** Level of each observation, 0 to `levels` - 1. */
  readonly codes: Int32Array;
  readonly levels: number;
}

/**
 * All that the crossed model needs of the data. The factor with most levels is set apart: its block is diagonal, so it is
 * eliminated level by level, and only the other factors, the intercept and y (the "rest") form a dense matrix.
 */
export interface CrossedSums {
  readonly observations: number;
  /** Mean of y, taken out before anything is squared. */
  readonly centre: number;
  /** Position, in the input, of the factor set apart. */
  readonly apart: number;
  /** Observations of each of its levels. */
  readonly apartCounts: Float64Array;
  /** Columns of the rest: levels of the other factors in input order, then the intercept, then y. */
  readonly width: number;
  /** Input position of the factor of each rest column; -1 for the intercept and y. */
  readonly factorOf: Int32Array;
  /** Cross products of the rest columns, width x width, row-major. */
  readonly gram: Float64Array;
  /** Cross products of each level set apart with the rest columns, levels x width, row-major. */
  readonly cross: Float64Array;
  /** Rest columns that each level set apart meets, ascending; level i owns entries starts[i] to starts[i + 1]. */
  readonly meets: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Reduces observations to counts and sums, once per fit.
 * @param y observations, finite, in levels
 * @param factors crossed factors, each with one code per observation
 * @returns cross products of y, intercept and all factor levels
 * Missing: not allowed; leave missing observations out before.
 * @throws RangeError when a factor has not one code per observation
 * Source: normal equations of the mixed model, Henderson (1975) Biometrics 31, 423-447.
 */
export function crossedSums(y: Float64Array, factors: readonly CrossedFactor[]): CrossedSums {
  for (const { codes } of factors) {
    if (codes.length !== y.length) {
      throw new RangeError(`crossedSums: factors must hold ${y.length} codes each, got ${codes.length}`);
    }
  }
  const apart = factors.reduce(
    (best, { levels }, f) => (levels > (factors[best] as CrossedFactor).levels ? f : best),
    0,
  );
  const others = factors.flatMap((_, f) => (f === apart ? [] : [f]));
  const factorOf = Int32Array.from([
    ...others.flatMap((f) => new Array<number>((factors[f] as CrossedFactor).levels).fill(f)),
    -1,
    -1,
  ]);
  const width = factorOf.length;
  const levels = (factors[apart] as CrossedFactor).levels;
  const sums = {
    apartCounts: new Float64Array(levels),
    gram: new Float64Array(width * width),
    cross: new Float64Array(levels * width),
  };
  const centre = y.reduce((sum, value) => sum + value, 0) / y.length;
  const columns = new Int32Array(others.length + 1);
  columns[others.length] = width - 2;
  for (let o = 0; o < y.length; o++) {
    let offset = 0;
    for (let at = 0; at < others.length; at++) {
      const { codes, levels: span } = factors[others[at] as number] as CrossedFactor;
      columns[at] = offset + (codes[o] as number);
      offset += span;
    }
    addObservation(
      sums,
      (factors[apart] as CrossedFactor).codes[o] as number,
      columns,
      width,
      (y[o] as number) - centre,
    );
  }
  return { observations: y.length, centre, apart, width, factorOf, ...sums, ...meetings(sums.cross, levels, width) };
}

function addObservation(
  sums: Pick<CrossedSums, "apartCounts" | "gram" | "cross">,
  level: number,
  columns: Int32Array,
  width: number,
  y: number,
): void {
  const { apartCounts, gram, cross } = sums;
  const last = width - 1;
  apartCounts[level] = (apartCounts[level] as number) + 1;
  cross[level * width + last] = (cross[level * width + last] as number) + y;
  gram[last * width + last] = (gram[last * width + last] as number) + y * y;
  for (const c of columns) {
    cross[level * width + c] = (cross[level * width + c] as number) + 1;
    gram[last * width + c] = (gram[last * width + c] as number) + y;
    for (const d of columns) gram[c * width + d] = (gram[c * width + d] as number) + 1;
  }
}

/** The intercept is met by every level; y counts as met even where its sum happens to be 0. */
function meetings(cross: Float64Array, levels: number, width: number): Pick<CrossedSums, "meets" | "starts"> {
  const meets: number[] = [];
  const starts = new Int32Array(levels + 1);
  for (let i = 0; i < levels; i++) {
    for (let c = 0; c < width; c++) if (c >= width - 2 || cross[i * width + c] !== 0) meets.push(c);
    starts[i + 1] = meets.length;
  }
  return { meets: Int32Array.from(meets), starts };
}
