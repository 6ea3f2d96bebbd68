import { describe, expect, test } from "vitest";
import { nelderMead } from "@/lib/stats/nelder-mead";

const OPTIONS = { step: 0.5, tolerance: 1e-14, maxEvaluations: 2000 };

describe("Nelder-Mead", () => {
  test("finds the bottom of a curved valley", () => {
    const valley = ([x = 0, y = 0]: readonly number[]) => 100 * (y - x * x) ** 2 + (1 - x) ** 2;
    const found = nelderMead(valley, [-1.2, 1], OPTIONS);
    expect(found.converged).toBe(true);
    expect(found.point[0]).toBeCloseTo(1, 5);
    expect(found.point[1]).toBeCloseTo(1, 5);
    expect(found.value).toBeLessThan(1e-10);
  });

  test("finds the bottom of a bowl of one and of four dimensions", () => {
    expect(nelderMead(([x = 0]) => (x - 3) ** 2, [0], OPTIONS).point[0]).toBeCloseTo(3, 6);
    const bowl = (p: readonly number[]) => p.reduce((sum, x, i) => sum + (i + 1) * (x - i) ** 2, 0);
    const { point } = nelderMead(bowl, [1, 1, 1, 1], OPTIONS);
    for (const [i, x] of point.entries()) expect(x).toBeCloseTo(i, 5);
  });

  test("keeps to the side where the function is finite", () => {
    const found = nelderMead(([x = 0]) => (x <= 0 ? Infinity : x - Math.log(x)), [3], OPTIONS);
    expect(found.point[0]).toBeCloseTo(1, 5);
  });

  test("shrinks towards the best vertex when no step along the line helps", () => {
    const spike = ([x = 0, y = 0]: readonly number[]) => Math.sqrt(Math.abs(x)) + Math.sqrt(Math.abs(y));
    const found = nelderMead(spike, [0.4, 0.3], { ...OPTIONS, maxEvaluations: 4000 });
    expect(found.value).toBeLessThan(spike([0.4, 0.3]));
  });

  test("says when the cap ended the search", () => {
    const found = nelderMead(([x = 0]) => x ** 2, [100], { ...OPTIONS, maxEvaluations: 6 });
    expect(found.converged).toBe(false);
    expect(found.evaluations).toBeLessThan(10);
  });

  test("refuses an empty start, NaN and bad options", () => {
    expect(() => nelderMead(() => 0, [], OPTIONS)).toThrow(/^nelderMead: start/);
    expect(() => nelderMead(() => 0, [Number.NaN], OPTIONS)).toThrow(/^nelderMead: start/);
    expect(() => nelderMead(() => Number.NaN, [1], OPTIONS)).toThrow(/^nelderMead: f must be a number at 1/);
    expect(() => nelderMead(() => 0, [1], { ...OPTIONS, step: 0 })).toThrow(/^nelderMead: options.step/);
    expect(() => nelderMead(() => 0, [1], { ...OPTIONS, tolerance: 0 })).toThrow(/^nelderMead: options.tolerance/);
  });
});
