import { describe, expect, test } from "vitest";
import { newtonStep } from "@/lib/stats/newton-step";

const bowl = ([x = 0, y = 0]: readonly number[]) => (x - 1) ** 2 + 3 * (y + 2) ** 2 + (x - 1) * (y + 2);

describe("Newton step", () => {
  test("reaches the bottom of a quadratic bowl at once", () => {
    const { point, value } = newtonStep(bowl, [4, 5], 1e-3);
    expect(point[0]).toBeCloseTo(1, 6);
    expect(point[1]).toBeCloseTo(-2, 6);
    expect(value).toBeLessThan(1e-10);
  });

  test("stays where the step does not help: on a saddle, at a wall, at the minimum", () => {
    expect(newtonStep(([x = 0, y = 0]) => x * x - y * y, [1, 1], 1e-3)).toEqual({ point: [1, 1], value: 0 });
    expect(newtonStep(([x = 0]) => (x < 1 ? Infinity : x), [1], 1e-3)).toEqual({ point: [1], value: 1 });
    expect(newtonStep(([x = 0]) => Math.abs(x) ** 1.5, [1e-5], 1e-3).value).toBeLessThanOrEqual(1e-5 ** 1.5);
  });

  test("refuses an empty point, coordinates that are not finite and a width of 0", () => {
    expect(() => newtonStep(bowl, [], 1e-3)).toThrow(/^newtonStep: point/);
    expect(() => newtonStep(bowl, [1, Number.NaN], 1e-3)).toThrow(/^newtonStep: point/);
    expect(() => newtonStep(bowl, [1, 1], 0)).toThrow(/^newtonStep: width/);
  });
});
