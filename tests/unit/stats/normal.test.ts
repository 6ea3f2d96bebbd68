import stdlibCdf from "@stdlib/stats-base-dists-normal-cdf";
import stdlibQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { pnorm, qnorm } from "lib-r-math.js";
import { describe, expect, test } from "vitest";
import { normalCdf, normalQuantile, normalUpper } from "@/lib/stats/normal";
import { worstError } from "./relative-error";

const POINTS = Array.from({ length: 301 }, (_, i) => -37 + i * 0.2467);

describe("normal distribution", () => {
  test("has the probabilities of both oracles, relatively, down to 1e-299", () => {
    expect(worstError(POINTS.map((x) => [normalCdf(x), stdlibCdf(x, 0, 1)]))).toBeLessThan(2e-13);
    expect(worstError(POINTS.map((x) => [normalCdf(x), pnorm(x)]))).toBeLessThan(1e-15);
    expect(worstError(POINTS.map((x) => [normalUpper(x), pnorm(x, 0, 1, false)]))).toBeLessThan(1e-15);
  });

  test("is symmetric: the upper tail at x is the lower tail at -x", () => {
    for (const x of POINTS) expect(normalUpper(x)).toBe(normalCdf(-x));
    expect(normalCdf(0)).toBe(0.5);
  });

  test("has the quantiles of both oracles", () => {
    const central = Array.from({ length: 199 }, (_, i) => (i + 1) / 200);
    expect(worstError(central.map((p) => [normalQuantile(p), stdlibQuantile(p, 0, 1)]))).toBeLessThan(1e-14);
    const all = [...central, 1e-300, 1e-50, 1e-20, 1e-12, 1e-10, 1e-5, 0.0749, 0.0751, 1 - 1e-5, 1 - 1e-10];
    expect(worstError(all.map((p) => [normalQuantile(p), qnorm(p)]))).toBeLessThan(1e-15);
  });

  test("finds its way back from every quantile", () => {
    for (const p of [1e-200, 1e-30, 1e-8, 0.001, 0.07, 0.3, 0.5, 0.6]) {
      expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(1e-12);
    }
  });

  test("refuses what is not finite and quantiles that would be infinite", () => {
    expect(() => normalCdf(Number.NaN)).toThrow(new RangeError("normalCdf: x must be a finite number, got NaN"));
    expect(() => normalUpper(Infinity)).toThrow(new RangeError("normalUpper: x must be a finite number, got Infinity"));
    for (const p of [0, 1, -0.1, Number.NaN]) {
      expect(() => normalQuantile(p)).toThrow(/^normalQuantile: p must lie strictly between 0 and 1/);
    }
  });
});
