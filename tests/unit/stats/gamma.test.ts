import { lgamma as oracle } from "lib-r-math.js";
import { describe, expect, test } from "vitest";
import { lgamma } from "@/lib/stats/gamma";
import { gammaTails } from "@/lib/stats/gamma-inc";
import { deviance, logBinomialKernel, logPoissonKernel, stirlingError } from "@/lib/stats/saddle-point";
import { relativeError } from "./relative-error";

describe("logarithm of the gamma function", () => {
  test("agrees with the oracle from 1e-12 to 1e10", () => {
    for (let i = -24; i <= 20; i++) {
      const x = 10 ** (i / 2);
      expect(Math.abs(lgamma(x) - oracle(x))).toBeLessThan(2e-15 * Math.max(1, Math.abs(oracle(x))));
    }
  });

  test("is the logarithm of the factorial for whole numbers", () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n++) {
      factorial *= n;
      expect(Math.abs(lgamma(n + 1) - Math.log(factorial))).toBeLessThan(1e-14 * Math.max(1, Math.log(factorial)));
    }
  });

  test.each([0, -3, Number.NaN, Infinity])("refuses %s", (x) => {
    expect(() => lgamma(x)).toThrow(new RangeError(`lgamma: x must be a finite number above 0, got ${x}`));
  });
});

describe("saddle-point parts", () => {
  test("Stirling's error meets its published values", () => {
    expect(relativeError(stirlingError(1), 0.0810614667953273)).toBeLessThan(1e-13);
    expect(relativeError(stirlingError(10), 0.00833056343336287)).toBeLessThan(1e-12);
    expect(relativeError(stirlingError(100), 0.000833330555634914)).toBeLessThan(1e-14);
  });

  test("deviance is continuous where the series ends, and 0 at the expectation", () => {
    expect(deviance(5, 5)).toBe(0);
    expect(deviance(0, 3)).toBe(3);
    for (const m of [5 * 1.2221, 5 * 1.2223, 5.001, 4.2]) {
      expect(Math.abs(deviance(5, m) - (5 * Math.log(5 / m) + m - 5))).toBeLessThan(2e-15);
    }
  });

  test("refuse what is not a number of the kind they need", () => {
    expect(() => stirlingError(0)).toThrow(/^stirlingError: z/);
    expect(() => deviance(-1, 2)).toThrow(/^deviance: x/);
    expect(() => deviance(Infinity, 2)).toThrow(/^deviance: x/);
    expect(() => deviance(1, Number.NaN)).toThrow(/^deviance: m/);
    expect(() => logPoissonKernel(-1, 2)).toThrow(/^stirlingError: z/);
    expect(() => logBinomialKernel(0, 0, 0.5, 0.5)).toThrow(/^logBinomialKernel: k \+ rest/);
    expect(() => logBinomialKernel(-1, 3, 0.5, 0.5)).toThrow(/^stirlingError: z/);
  });

  test("kernels are binomial and Poisson probabilities for whole numbers", () => {
    expect(relativeError(Math.exp(logBinomialKernel(3, 7, 0.3, 0.7)), 120 * 0.3 ** 3 * 0.7 ** 7)).toBeLessThan(1e-14);
    expect(relativeError(Math.exp(logBinomialKernel(0, 7, 0.03, 0.97)), 0.97 ** 7)).toBeLessThan(1e-14);
    expect(relativeError(Math.exp(logBinomialKernel(0, 7, 0.3, 0.7)), 0.7 ** 7)).toBeLessThan(1e-14);
    expect(relativeError(Math.exp(logBinomialKernel(7, 0, 0.97, 0.03)), 0.97 ** 7)).toBeLessThan(1e-14);
    expect(relativeError(Math.exp(logBinomialKernel(7, 0, 0.3, 0.7)), 0.3 ** 7)).toBeLessThan(1e-14);
    expect(relativeError(Math.exp(logPoissonKernel(4, 2.5)), (2.5 ** 4 * Math.exp(-2.5)) / 24)).toBeLessThan(1e-14);
  });
});

describe("incomplete gamma function", () => {
  test("is 1 - e^-x for shape 1, in both tails and on both sides of the change of method", () => {
    for (const x of [1e-9, 0.1, 1, 1.99, 2.01, 10, 300]) {
      expect(relativeError(gammaTails(1, x).lower, -Math.expm1(-x))).toBeLessThan(1e-13);
      expect(relativeError(gammaTails(1, x).upper, Math.exp(-x))).toBeLessThan(1e-12);
    }
  });

  test("refuses a shape of 0, a negative point and NaN", () => {
    expect(gammaTails(2, 0)).toEqual({ lower: 0, upper: 1 });
    expect(() => gammaTails(0, 1)).toThrow(/^gammaTails: a must be/);
    expect(() => gammaTails(1, -1)).toThrow(/^gammaTails: x must be 0 or more/);
    expect(() => gammaTails(1, Number.NaN)).toThrow(/^gammaTails: x must be a finite number/);
  });
});
