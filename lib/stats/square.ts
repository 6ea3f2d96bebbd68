/**
 * Square by multiplication: `x ** 2` goes through the engine's power function, whose last bit may differ between engines.
 * @param x any number, any unit
 * @returns x times x in the squared unit, 0 or more
 * Missing: not accepted; NaN gives NaN.
 * @throws nothing
 * Source: definition.
 */
export function square(x: number): number {
  return x * x;
}
