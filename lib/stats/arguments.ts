/**
 * Precondition of the numeric functions: a finite number.
 * @param value the argument, any number
 * @param place function and argument, for the message: "normalCdf: x"
 * @returns the argument itself, finite
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError naming the place when the value is NaN or infinite
 * Source: rule 0 of the scoring design, no NaN and no Infinity inside.
 */
export function requireFinite(value: number, place: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`${place} must be a finite number, got ${value}`);
  return value;
}

/**
 * Precondition of the numeric functions: a finite number above zero.
 * @param value the argument, any number
 * @param place function and argument, for the message: "betaInc: a"
 * @returns the argument itself, above 0
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError naming the place when the value is not a finite number above 0
 * Source: rule 0 of the scoring design, no NaN and no Infinity inside.
 */
export function requirePositive(value: number, place: string): number {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${place} must be a finite number above 0, got ${value}`);
  return value;
}

/**
 * Precondition of the numeric functions: a whole number at or above a least one.
 * @param value the argument, any number
 * @param least the smallest value allowed, a whole number
 * @param place function and argument, for the message: "hypergeometricCdf: draws"
 * @returns the argument itself, a whole number of at least `least`
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError naming the place when the value is not a whole number or is below `least`
 * Source: rule 0 of the scoring design, no NaN and no Infinity inside.
 */
export function requireWhole(value: number, least: number, place: string): number {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${place} must be a whole number of at least ${least}, got ${value}`);
  }
  return value;
}

/**
 * Precondition of the numeric functions: a probability strictly between 0 and 1.
 * @param value the argument, any number
 * @param place function and argument, for the message: "normalQuantile: p"
 * @returns the argument itself, in (0, 1)
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError naming the place when the value is outside (0, 1): quantiles there are infinite
 * Source: rule 0 of the scoring design, no NaN and no Infinity inside.
 */
export function requireOpenProbability(value: number, place: string): number {
  if (!(value > 0 && value < 1)) throw new RangeError(`${place} must lie strictly between 0 and 1, got ${value}`);
  return value;
}
