import stdlibCdf from "@stdlib/stats-base-dists-f-cdf";
import stdlibQuantile from "@stdlib/stats-base-dists-f-quantile";
import { pf, qf } from "lib-r-math.js";
import { describe, expect, test } from "vitest";
import { fCdf, fQuantile, fUpper } from "@/lib/stats/f";
import { grid, relativeError, worstError } from "./relative-error";

const DF1 = [1, 2, 3.7, 5, 15, 60, 200];
const DF2 = [1, 3.7, 8, 15, 40, 300, 7761];
const RATIOS = [0.1, 0.5, 1, 2, 5, 20, 300];
const CELLS = grid(RATIOS, DF1, DF2);

describe("F distribution", () => {
  test("has the probabilities of the first oracle", () => {
    const lower = CELLS.map(([x, df1, df2]): [number, number] => [fCdf(x, df1, df2), stdlibCdf(x, df1, df2)]);
    expect(worstError(lower.filter(([got]) => got > 1e-280))).toBeLessThan(1e-11);
  });

  // Its beta function is wrong in one branch, see beta.test.ts.
  test("has the probabilities of the second oracle, both tails, wherever the two oracles agree", () => {
    const sound = CELLS.filter(
      ([x, df1, df2]) => relativeError(pf(x, df1, df2), stdlibCdf(x, df1, df2)) < 1e-12 && fUpper(x, df1, df2) > 1e-9,
    );
    expect(sound.length).toBeGreaterThan(100);
    expect(worstError(sound.map(([x, df1, df2]) => [fCdf(x, df1, df2), pf(x, df1, df2)]))).toBeLessThan(2e-12);
    const upper = sound.map(([x, df1, df2]): [number, number] => [fUpper(x, df1, df2), 1 - stdlibCdf(x, df1, df2)]);
    for (const [got, right] of upper) expect(Math.abs(got - right)).toBeLessThan(2e-13);
  });

  test("exchanges its tails when the ratio is turned over", () => {
    for (const [x, df1, df2] of CELLS) {
      if (fUpper(x, df1, df2) < 1e-280) continue;
      expect(relativeError(fUpper(x, df1, df2), fCdf(1 / x, df2, df1))).toBeLessThan(1e-12);
    }
  });

  test("has a closed upper tail for two degrees of freedom above", () => {
    for (const df2 of DF2) {
      for (const x of RATIOS) {
        const closed = Math.exp((-df2 / 2) * Math.log1p((2 * x) / df2));
        if (closed > 1e-280) expect(relativeError(fUpper(x, 2, df2), closed)).toBeLessThan(1e-12);
      }
    }
  });

  test("has the quantiles of the oracles", () => {
    const cells = grid([1e-6, 0.025, 0.3, 0.5, 0.9, 0.975, 0.999999], DF1, DF2);
    const first = cells.map(([p, df1, df2]): [number, number] => [fQuantile(p, df1, df2), stdlibQuantile(p, df1, df2)]);
    expect(worstError(first)).toBeLessThan(5e-13);
    const sound = cells.filter(([p, df1, df2]) => relativeError(qf(p, df1, df2), stdlibQuantile(p, df1, df2)) < 1e-11);
    expect(sound.length).toBeGreaterThan(100);
    expect(worstError(sound.map(([p, df1, df2]) => [fQuantile(p, df1, df2), qf(p, df1, df2)]))).toBeLessThan(1.1e-11);
  });

  test("is 0 below 0 and refuses what is not a number of degrees of freedom", () => {
    expect([fCdf(-1, 3, 4), fUpper(-1, 3, 4), fCdf(0, 3, 4)]).toEqual([0, 1, 0]);
    expect(() => fCdf(Number.NaN, 3, 4)).toThrow(/^fCdf: x must be a finite number/);
    expect(() => fUpper(1, 0, 4)).toThrow(/^fUpper: df1 must be a finite number above 0/);
    expect(() => fQuantile(0.5, 3, -1)).toThrow(/^fQuantile: df2/);
    expect(() => fQuantile(0.5, Number.NaN, 1)).toThrow(/^fQuantile: df1/);
    expect(() => fQuantile(1, 3, 4)).toThrow(/^fQuantile: p must lie strictly/);
  });
});
