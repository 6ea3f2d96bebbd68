import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mustHaveProbability } from "@/lib/scoring/error/must-have-probability";

const at = (figure: number | null, standardError: number | null) => mustHaveProbability({ figure, standardError }, 3);

describe("the probability of meeting a must-have", () => {
  it("is one half at the minimum itself", () => {
    expect(at(3, 0.3)).toMatchObject({ value: 0.5, status: "too-close-to-call", verdict: "too-close-to-call" });
  });

  it.each([
    [1.29, "met", "ok"],
    [1.28, "too-close-to-call", "too-close-to-call"],
    [-1.28, "too-close-to-call", "too-close-to-call"],
    [-1.29, "failed", "ok"],
  ])("at %s standard errors from it: %s", (z, verdict, status) => {
    expect(at(3 + 0.4 * z, 0.4)).toMatchObject({ verdict, status });
  });

  it("rises with the level, and less steeply with a larger error", () => {
    const level = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(
      fc.property(level, level, fc.double({ min: 0.05, max: 1, noNaN: true }), (a, b, error) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(at(high, error).value).toBeGreaterThanOrEqual(at(low, error).value as number);
        const [sharp, blunt] = [at(high, error).value as number, at(high, 2 * error).value as number];
        if (high > 3) expect(blunt).toBeLessThanOrEqual(sharp);
        expect(at(high, error).terms[0]?.amount).toBe(sharp);
      }),
    );
  });

  it("is decided by the level alone when nothing errs", () => {
    expect(at(3, 0)).toMatchObject({ value: 1, verdict: "met" });
    expect(at(3 - 1e-10, 0)).toMatchObject({ value: 1, verdict: "met" });
    expect(at(2.9, 0)).toMatchObject({ value: 0, verdict: "failed" });
  });

  it("is decided by the level alone when the error is too small to divide by", () => {
    const almost = { figure: 1, standardError: 5e-324 };
    expect(mustHaveProbability(almost, 1.0000000000000002).value).toBe(1);
    expect(mustHaveProbability(almost, 2).value).toBe(0);
  });

  it("is undefined without a level or an error", () => {
    expect(at(null, 0.3)).toMatchObject({ value: null, status: "undefined", reasons: ["no-data"], verdict: null });
    expect(at(3, null)).toMatchObject({ value: null, reasons: ["not-estimable"], verdict: null });
  });

  it("refuses numbers that mean nothing", () => {
    expect(() => mustHaveProbability({ figure: 3, standardError: 0.3 }, Number.NaN)).toThrow(/minimum/);
    expect(() => at(Number.NaN, 0.3)).toThrow(/level\.figure/);
    expect(() => at(3, -0.3)).toThrow(/level\.standardError/);
    expect(() => at(3, -0.3)).toThrow(RangeError);
  });
});
