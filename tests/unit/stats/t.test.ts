import stdlibCdf from "@stdlib/stats-base-dists-t-cdf";
import stdlibQuantile from "@stdlib/stats-base-dists-t-quantile";
import { pt, qt } from "lib-r-math.js";
import { describe, expect, test } from "vitest";
import { tCdf, tQuantile, tUpper } from "@/lib/stats/t";
import { relativeError, worstError } from "./relative-error";

const DF = [1, 2, 3.7, 8, 17.776, 40, 300, 7761];
const POINTS = [-30, -8, -3, -1, -0.1, 0, 0.5, 2, 6];
const CELLS = DF.flatMap((df) => POINTS.map((t) => ({ df, t })));

describe("t distribution", () => {
  test("has the probabilities of the first oracle, relatively", () => {
    const pairs = CELLS.map(({ t, df }): [number, number] => [tCdf(t, df), stdlibCdf(t, df)]);
    expect(worstError(pairs.filter(([got]) => got > 1e-280))).toBeLessThan(5e-13);
  });

  // Its beta function is wrong in one branch, see beta.test.ts.
  test("has the probabilities of the second oracle wherever the two oracles agree", () => {
    const sound = CELLS.filter(({ t, df }) => relativeError(pt(t, df), stdlibCdf(t, df)) < 1e-11);
    expect(sound.length).toBeGreaterThan(30);
    expect(worstError(sound.map(({ t, df }) => [tCdf(t, df), pt(t, df)]))).toBeLessThan(1.1e-11);
  });

  test("is Cauchy for one degree of freedom, and symmetric", () => {
    for (const t of POINTS) {
      expect(relativeError(tCdf(t, 1), Math.atan2(1, -t) / Math.PI)).toBeLessThan(1e-14);
      expect(tUpper(t, 5)).toBe(tCdf(-t, 5));
    }
  });

  test("has the quantiles of the oracles", () => {
    const cells = DF.flatMap((df) => [1e-9, 1e-4, 0.025, 0.3, 0.6, 0.975, 0.9999].map((p) => ({ df, p })));
    expect(worstError(cells.map(({ p, df }) => [tQuantile(p, df), stdlibQuantile(p, df)]))).toBeLessThan(5e-13);
    const sound = cells.filter(({ p, df }) => relativeError(qt(p, df), stdlibQuantile(p, df)) < 1e-11);
    expect(sound.length).toBeGreaterThan(25);
    expect(worstError(sound.map(({ p, df }) => [tQuantile(p, df), qt(p, df)]))).toBeLessThan(1.1e-11);
    expect(tQuantile(0.5, 3)).toBe(0);
  });

  test("refuses what is not finite, df of 0 and infinite quantiles", () => {
    expect(() => tCdf(Number.NaN, 3)).toThrow(/^tCdf: t must be a finite number/);
    expect(() => tCdf(1, 0)).toThrow(/^tCdf: df must be a finite number above 0/);
    expect(() => tUpper(Infinity, 3)).toThrow(/^tUpper: t/);
    expect(() => tUpper(1, Number.NaN)).toThrow(/^tUpper: df/);
    expect(() => tQuantile(0, 3)).toThrow(/^tQuantile: p/);
    expect(() => tQuantile(0.3, -2)).toThrow(/^tQuantile: df/);
  });
});
