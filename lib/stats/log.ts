/*
 * Method and constants of fdlibm's e_log.c: Copyright (C) 1993 by Sun Microsystems, Inc. Permission to use, copy, modify,
 * and distribute this software is freely granted, provided that this notice is preserved.
 */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const TWO_54 = 18014398509481984;

const doubles = new Float64Array(1);
const words = new Uint32Array(doubles.buffer);
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/**
 * Natural logarithm with the same last bit everywhere: engines may differ in `Math.log`, so samplers use this one.
 * @param x number to take the logarithm of, above 0 and finite
 * @returns ln x, within one unit in the last place
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when x is not a finite number above 0
 * Source: fdlibm e_log.c: x = 2^k (1 + f), then a minimax polynomial in f / (2 + f).
 */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`log: x must be a finite number above 0, got ${x}`);
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    x *= TWO_54;
    k = -54;
  }
  doubles[0] = x;
  const high = words[HIGH] as number;
  const fraction = high & 0xfffff;
  // Carries the exponent so that 1 + f falls between sqrt(1/2) and sqrt(2).
  const carry = (fraction + 0x95f64) & 0x100000;
  k += (high >> 20) - 1023 + (carry >> 20);
  words[HIGH] = fraction | (carry ^ 0x3ff00000);
  const f = (doubles[0] as number) - 1;

  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const halfSquare = 0.5 * f * f;
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + (odd + even)) + k * LN2_LOW) - f);
}
