import { pt } from "lib-r-math.js";
import { describe, expect, test } from "vitest";
import { noncentralTCdf } from "@/lib/stats/noncentral-t";
import { normalCdf } from "@/lib/stats/normal";
import { tCdf } from "@/lib/stats/t";
import { grid } from "./relative-error";

const CELLS = grid([-8, -2, -0.5, 0, 0.3, 1.5, 4, 20], [1, 3.7, 10, 40, 200], [-5, -1, 0, 0.5, 3, 10, 30]);

describe("noncentral t distribution", () => {
  // The oracle stops its sum at 1e-9 of absolute error, by way of its beta function up to 1.1e-8 (see beta.test.ts).
  test("agrees with the oracle within the oracle's own precision", () => {
    for (const [t, df, shift] of CELLS) {
      expect(Math.abs(noncentralTCdf(t, df, shift) - pt(t, df, shift))).toBeLessThan(2e-8);
    }
  });

  // Numerical integration of the normal over the chi distribution, mpmath 1.3.0 with 20 digits.
  test.each([
    [45, 10, 50, 0.26362349326547213],
    [45, 18, 50, 0.22424784126772426],
    [1.5, 18, 1, 0.678994889049676],
    [-2, 10, 0.5, 0.012138466792307751],
  ])("P(T <= %d) with %d degrees of freedom and shift %d", (t, df, shift, right) => {
    expect(Math.abs(noncentralTCdf(t, df, shift) - right)).toBeLessThan(5e-14);
  });

  test("is Student's t without a shift, and nearly normal with many degrees of freedom", () => {
    for (const t of [-3, -0.4, 0, 1, 6]) {
      expect(Math.abs(noncentralTCdf(t, 7, 0) - tCdf(t, 7))).toBeLessThan(1e-14);
      expect(Math.abs(noncentralTCdf(t, 1e7, 1.3) - normalCdf(t - 1.3))).toBeLessThan(1e-6);
    }
  });

  test("mirrors: P(T <= t; shift) = 1 - P(T <= -t; -shift)", () => {
    for (const [t, df, shift] of CELLS) {
      expect(Math.abs(noncentralTCdf(t, df, shift) + noncentralTCdf(-t, df, -shift) - 1)).toBeLessThan(1e-13);
    }
  });

  test("falls as the shift grows, so that limits of a shift can be searched for", () => {
    let last = 1;
    for (let shift = -10; shift <= 60; shift += 0.5) {
      const p = noncentralTCdf(4, 12, shift);
      expect(p).toBeLessThanOrEqual(last + 1e-15);
      last = p;
    }
    expect(last).toBeLessThan(1e-12);
  });

  test("refuses what is not finite and df of 0", () => {
    expect(() => noncentralTCdf(Number.NaN, 3, 1)).toThrow(/^noncentralTCdf: t/);
    expect(() => noncentralTCdf(1, 0, 1)).toThrow(/^noncentralTCdf: df/);
    expect(() => noncentralTCdf(1, 3, Infinity)).toThrow(/^noncentralTCdf: shift/);
  });
});
