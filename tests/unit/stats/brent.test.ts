import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brentMinimum, brentRoot } from "@/lib/stats/brent";

describe("Brent's root", () => {
  test.each<[string, (x: number) => number, number, number, number]>([
    ["a cubic", (x) => x ** 3 - 2 * x - 5, 2, 3, 2.0945514815423265],
    ["a cosine", (x) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
    ["a flat root", (x) => (x - 1) ** 3, 0, 3, 1],
    ["a step", (x) => (x < 0.3 ? -1 : 1), 0, 1, 0.3],
    ["a root at the left end", (x) => x, 0, 1, 0],
    ["a steep exponential", (x) => Math.exp(20 * x) - 2, -5, 5, Math.LN2 / 20],
  ])("finds %s", (_, f, low, high, root) => {
    expect(Math.abs(brentRoot(f, low, high, 1e-13) - root)).toBeLessThan(1e-5);
    expect(brentRoot(f, low, high, 1e-13)).toBeCloseTo(root, f(root + 1e-3) < 1e-8 ? 5 : 12);
  });

  test("finds any root in few steps", () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (root) => {
        let count = 0;
        const f = (x: number) => {
          count += 1;
          return Math.atan(x - root) + (x - root) ** 3;
        };
        expect(Math.abs(brentRoot(f, -10, 10, 1e-12) - root)).toBeLessThan(1e-11);
        expect(count).toBeLessThan(60);
      }),
    );
  });

  test("refuses one sign at both ends, NaN and a bad interval", () => {
    expect(() => brentRoot((x) => x * x + 1, -1, 1, 1e-9)).toThrow(/^brentRoot: f must change sign/);
    expect(() => brentRoot(() => Number.NaN, -1, 1, 1e-9)).toThrow(/^brentRoot: f must be a number/);
    expect(() => brentRoot((x) => x, 1, -1, 1e-9)).toThrow(/^brentRoot: low must be below high/);
    expect(() => brentRoot((x) => x, -1, Infinity, 1e-9)).toThrow(/^brentRoot: high/);
    expect(() => brentRoot((x) => x, Number.NaN, 1, 1e-9)).toThrow(/^brentRoot: low/);
    expect(() => brentRoot((x) => x, -1, 1, 0)).toThrow(/^brentRoot: tolerance/);
  });
});

describe("Brent's minimum", () => {
  test.each<[string, (x: number) => number, number, number, number]>([
    ["a parabola", (x) => (x - 1.3) ** 2, -4, 5, 1.3],
    ["a quartic", (x) => (x + 2) ** 4, -4, 5, -2],
    ["a kink", (x) => Math.abs(x - 0.2), -1, 1, 0.2],
    ["a logarithmic valley", (x) => x - Math.log(x), 0.01, 20, 1],
    ["the left end", (x) => x, 0, 1, 0],
    ["the right end", (x) => -x, 0, 1, 1],
  ])("finds %s", (name, f, low, high, least) => {
    expect(Math.abs(brentMinimum(f, low, high, 1e-9) - least)).toBeLessThan(name === "a quartic" ? 1e-3 : 1e-7);
  });

  test("evaluates a smooth valley fewer than 40 times", () => {
    let count = 0;
    brentMinimum(
      (x) => {
        count += 1;
        return x - Math.log(x);
      },
      0.01,
      20,
      1e-9,
    );
    expect(count).toBeLessThan(40);
  });

  test("refuses NaN and a bad interval", () => {
    expect(() => brentMinimum(() => Number.NaN, 0, 1, 1e-6)).toThrow(/^brentMinimum: f/);
    expect(() => brentMinimum((x) => x, 1, 1, 1e-6)).toThrow(/^brentMinimum: low/);
    expect(() => brentMinimum((x) => x, 0, 1, -1)).toThrow(/^brentMinimum: tolerance/);
  });
});
