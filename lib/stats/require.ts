/**
 * Precondition of the numeric functions: a finite number.
 * @param where function and argument, for the message: "normalCdf: x"
 * @param value the argument, any number
 * @returns the argument itself, finite
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError naming `where` when the value is NaN or infinite
 * Source: rule 0 of the scoring design, no NaN and no Infinity inside.
 */
export function requireFinite(where: string, value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${where} must be a finite number, got ${value}`);
  return value;
}

/**
 * Precondition of the numeric functions: a finite number above zero.
 * @param where function and argument, for the message: "betaInc: a"
 * @param value the argument, any number
 * @returns the argument itself, above 0
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError naming `where` when the value is not a finite number above 0
 * Source: rule 0 of the scoring design, no NaN and no Infinity inside.
 */
export function requirePositive(where: string, value: number): number {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${where} must be a finite number above 0, got ${value}`);
  return value;
}

/**
 * Precondition of the numeric functions: a whole number at or above a least one.
 * @param where function and argument, for the message: "hypergeometricCdf: draws"
 * @param value the argument, any number
 * @param low the smallest value allowed, a whole number
 * @returns the argument itself, a whole number of at least `low`
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError naming `where` when the value is not a whole number or is below `low`
 * Source: rule 0 of the scoring design, no NaN and no Infinity inside.
 */
export function requireWhole(where: string, value: number, low: number): number {
  if (!Number.isSafeInteger(value) || value < low) {
    throw new RangeError(`${where} must be a whole number of at least ${low}, got ${value}`);
  }
  return value;
}

/**
 * Precondition of the numeric functions: a probability strictly between 0 and 1.
 * @param where function and argument, for the message: "normalQuantile: p"
 * @param value the argument, any number
 * @returns the argument itself, in (0, 1)
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError naming `where` when the value is outside (0, 1): quantiles there are infinite
 * Source: rule 0 of the scoring design, no NaN and no Infinity inside.
 */
export function requireOpenProbability(where: string, value: number): number {
  if (!(value > 0 && value < 1)) throw new RangeError(`${where} must lie strictly between 0 and 1, got ${value}`);
  return value;
}
