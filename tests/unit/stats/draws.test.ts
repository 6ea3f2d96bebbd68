import { describe, expect, test } from "vitest";
import { exp } from "../../../lib/stats/exp";
import { exponentialDraw } from "../../../lib/stats/exponential-draw";
import { gammaDraw } from "../../../lib/stats/gamma-draw";
import { gammaTails } from "../../../lib/stats/gamma-inc";
import { normalCdf } from "../../../lib/stats/normal";
import { fillNormal, normalDraw } from "../../../lib/stats/normal-draw";
import { randomStream } from "../../../lib/stats/random";

const COUNT = 40_000;

/** Largest distance between the empirical and the given distribution, times the square root of the count. */
function kolmogorov(draws: Float64Array, cdf: (x: number) => number): number {
  const sorted = draws.toSorted();
  let worst = 0;
  for (let i = 0; i < sorted.length; i++) {
    const p = cdf(sorted[i] as number);
    worst = Math.max(worst, Math.abs(p - i / sorted.length), Math.abs(p - (i + 1) / sorted.length));
  }
  return worst * Math.sqrt(sorted.length);
}

/** Beyond this the distribution would be right in fewer than 1 of 10,000 seeds; the seeds are fixed. */
const KOLMOGOROV_LIMIT = 2.23;

describe("portable exponential", () => {
  test("agrees with Math.exp within two units in the last place over its whole range", () => {
    let worst = 0;
    for (let x = -708; x <= 709; x += 0.0137) worst = Math.max(worst, Math.abs(exp(x) / Math.exp(x) - 1));
    expect(worst).toBeLessThan(4.5e-16);
  });

  test("meets its ends: 1 at 0, gradual underflow, 0 below, refusal above", () => {
    expect(exp(0)).toBe(1);
    expect(exp(-745.1)).toBe(5e-324);
    expect(exp(-710) / Math.exp(-710)).toBeCloseTo(1, 12);
    expect(exp(-746)).toBe(0);
    expect(exp(709.78) / Math.exp(709.78)).toBeCloseTo(1, 12);
    expect(() => exp(709.79)).toThrow(/exp: x/);
    expect(() => exp(Number.NaN)).toThrow(/exp: x/);
  });
});

describe("samplers", () => {
  test("normal draws follow the normal distribution", () => {
    expect(kolmogorov(fillNormal(randomStream(11), new Float64Array(COUNT)), normalCdf)).toBeLessThan(KOLMOGOROV_LIMIT);
  });

  test("normal draws reach the tail beyond the last layer as often as they should, on both sides", () => {
    const draws = fillNormal(randomStream(12), new Float64Array(2_000_000));
    const expected = 2_000_000 * normalCdf(-3.6541528853610088);
    const below = draws.filter((x) => x < -3.6541528853610088).length;
    const above = draws.filter((x) => x > 3.6541528853610088).length;
    expect(Math.abs(below - expected) / Math.sqrt(expected)).toBeLessThan(4);
    expect(Math.abs(above - expected) / Math.sqrt(expected)).toBeLessThan(4);
  });

  test("normal draws have mean 0, variance 1 and kurtosis 3 within Monte Carlo error", () => {
    const draws = fillNormal(randomStream(13), new Float64Array(COUNT));
    const moment = (k: number) => draws.reduce((total, x) => total + x ** k, 0) / COUNT;
    expect(Math.abs(moment(1)) * Math.sqrt(COUNT)).toBeLessThan(4);
    expect(Math.abs(moment(2) - 1) * Math.sqrt(COUNT / 2)).toBeLessThan(4);
    expect(Math.abs(moment(4) - 3) * Math.sqrt(COUNT / 96)).toBeLessThan(4);
  });

  test("filling a list in parts gives the same numbers as at once and one by one", () => {
    const whole = fillNormal(randomStream(5), new Float64Array(600));
    const stream = randomStream(5);
    const parts = [...fillNormal(stream, new Float64Array(1)), ...fillNormal(stream, new Float64Array(350))];
    while (parts.length < 600) parts.push(normalDraw(stream));
    expect(parts).toEqual([...whole]);
  });

  test("exponential draws follow 1 - exp(-x)", () => {
    const stream = randomStream(14);
    const draws = Float64Array.from({ length: COUNT }, () => exponentialDraw(stream));
    expect(kolmogorov(draws, (x) => -Math.expm1(-x))).toBeLessThan(KOLMOGOROV_LIMIT);
  });

  test.each([0.2, 0.7, 1, 3.5, 40])("gamma draws of shape %d follow the gamma distribution", (shape) => {
    const stream = randomStream(15);
    const draws = Float64Array.from({ length: COUNT / 4 }, () => gammaDraw(stream, shape));
    expect(kolmogorov(draws, (x) => (x > 0 ? gammaTails(shape, x).lower : 0))).toBeLessThan(KOLMOGOROV_LIMIT);
  });

  test("gamma draws need a positive shape", () => {
    for (const shape of [0, -1, Number.NaN, Infinity]) {
      expect(() => gammaDraw(randomStream(1), shape)).toThrow(/gammaDraw: shape/);
    }
  });
});
