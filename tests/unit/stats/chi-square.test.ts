import stdlibCdf from "@stdlib/stats-base-dists-chisquare-cdf";
import { pchisq } from "lib-r-math.js";
import { describe, expect, test } from "vitest";
import { chiSquareCdf, chiSquareUpper } from "@/lib/stats/chi-square";
import { relativeError, worstError } from "./relative-error";

const CELLS = [0.4, 1, 2, 3.7, 8, 15, 40, 300, 7761].flatMap((df) =>
  [0.01, 0.1, 0.5, 0.9, 1, 1.5, 3, 9].map((factor) => ({ df, x: df * factor })),
);

describe("chi-square distribution", () => {
  test("has the probabilities of both oracles, relatively, in both tails", () => {
    const positive = ([got]: readonly [number, number]) => got > 1e-280;
    const lower = CELLS.map(({ x, df }): [number, number] => [chiSquareCdf(x, df), stdlibCdf(x, df)]);
    expect(worstError(lower.filter(positive))).toBeLessThan(1e-12);
    const second = CELLS.map(({ x, df }): [number, number] => [chiSquareCdf(x, df), pchisq(x, df)]);
    expect(worstError(second.filter(positive))).toBeLessThan(1e-12);
    const upper = CELLS.map(({ x, df }): [number, number] => [chiSquareUpper(x, df), pchisq(x, df, undefined, false)]);
    expect(worstError(upper.filter(positive))).toBeLessThan(2e-12);
  });

  test("is exponential for two degrees of freedom", () => {
    for (const x of [0.01, 1, 5, 40]) expect(relativeError(chiSquareUpper(x, 2), Math.exp(-x / 2))).toBeLessThan(1e-14);
  });

  test("is 0 below 0 and refuses what is not finite and df of 0", () => {
    expect([chiSquareCdf(-1, 2), chiSquareUpper(-1, 2)]).toEqual([0, 1]);
    expect(() => chiSquareCdf(Number.NaN, 2)).toThrow(/^chiSquareCdf: x/);
    expect(() => chiSquareCdf(1, 0)).toThrow(/^chiSquareCdf: df/);
    expect(() => chiSquareUpper(Infinity, 2)).toThrow(/^chiSquareUpper: x/);
    expect(() => chiSquareUpper(1, -1)).toThrow(/^chiSquareUpper: df/);
  });
});
