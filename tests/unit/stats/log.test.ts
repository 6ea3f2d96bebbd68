import { describe, expect, test } from "vitest";
import { log } from "@/lib/stats/log";

describe("portable logarithm", () => {
  test("agrees with Math.log within one unit in the last place over the whole range", () => {
    let worst = 0;
    for (let i = 0; i < 50_000; i++) {
      const x = Math.exp(((i * 0.6180339887) % 1) * 1400 - 700);
      worst = Math.max(worst, Math.abs(log(x) - Math.log(x)) / Math.abs(Math.log(x)));
    }
    expect(worst).toBeLessThan(2.3e-16);
  });

  test("agrees with Math.log close to 1, where the result is small", () => {
    for (let i = -2000; i <= 2000; i++) {
      const x = 1 + i / 4000;
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(2.3e-16 * Math.abs(Math.log(x)));
    }
  });

  test("takes the ends of the range: 1, the smallest and the largest number", () => {
    expect(log(1)).toBe(0);
    expect(log(Number.MIN_VALUE)).toBe(Math.log(Number.MIN_VALUE));
    expect(log(2 ** -1023)).toBeCloseTo(-1023 * Math.LN2, 11);
    expect(log(Number.MAX_VALUE)).toBe(Math.log(Number.MAX_VALUE));
  });

  test.each([0, -1, Number.NaN, Infinity])("refuses %s", (x) => {
    expect(() => log(x)).toThrow(new RangeError(`log: x must be a finite number above 0, got ${x}`));
  });
});
