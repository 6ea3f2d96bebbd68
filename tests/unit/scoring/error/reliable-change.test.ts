import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reliableChange } from "@/lib/scoring/error/reliable-change";
import { isDeeplyFrozen } from "../frozen";

const score = fc.double({ min: 1, max: 5, noNaN: true });

describe("reliable change", () => {
  it("is the client of the published table", () => {
    const result = reliableChange(32.5, 47.5, 7.5, 0.8);
    expect(result.value?.toFixed(2)).toBe("3.16");
    expect(result.standardError?.toFixed(2)).toBe("3.35");
    expect(result.standardErrorOfDifference?.toFixed(2)).toBe("4.74");
    expect(result).toMatchObject({ change: 15, isReliable: true, status: "ok", reasons: [] });
  });

  it("is reliable exactly beyond the smallest detectable change, in either direction", () => {
    fc.assert(
      fc.property(
        score,
        score,
        fc.double({ min: 0.1, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        (before, after, sd, r) => {
          const result = reliableChange(before, after, sd, r);
          const limit = result.minimalDetectableChange as number;
          if (Math.abs(Math.abs(after - before) - limit) > 1e-9) {
            expect(result.isReliable).toBe(Math.abs(after - before) > limit);
            expect((result.p as number) < 0.05).toBe(result.isReliable);
          }
          expect(reliableChange(after, before, sd, r).isReliable).toBe(result.isReliable);
          expect(result.terms.reduce((at, term) => at + term.amount, 0)).toBeCloseTo(result.value as number, 9);
          expect(isDeeplyFrozen(result)).toBe(true);
        },
      ),
    );
  });

  it("asks for a greater change when other people rated the second time, and says so", () => {
    const same = reliableChange(3, 4, 0.6, 0.8);
    const others = reliableChange(3, 4, 0.6, 0.8, 0.1);
    expect(others.minimalDetectableChange).toBeGreaterThan(same.minimalDetectableChange as number);
    expect(others.reasons).toEqual(["raters-changed"]);
    expect(others.standardErrorOfDifference).toBeCloseTo(Math.sqrt(2 * 0.36 * 0.2 + 0.1), 12);
  });

  it("calls any change reliable when nothing errs", () => {
    expect(reliableChange(3, 3.1, 0.6, 1)).toMatchObject({
      value: null,
      reasons: ["zero-variance"],
      isReliable: true,
      minimalDetectableChange: 0,
      standardError: 0,
    });
    expect(reliableChange(3, 3, 0, 0.5).isReliable).toBe(false);
  });

  it("is undefined when the reliability is unknown or negative", () => {
    expect(reliableChange(3, 4, 0.6, null)).toMatchObject({
      value: null,
      change: 1,
      isReliable: null,
      minimalDetectableChange: null,
      reasons: ["not-estimable"],
      status: "undefined",
    });
    expect(reliableChange(3, 4, 0.6, -0.1).reasons).toEqual(["negative-estimate"]);
  });

  it.each([
    [Number.NaN, 3, 1, 0.5, 0, /before/],
    [3, Number.NaN, 1, 0.5, 0, /after/],
    [3, 3, -1, 0.5, 0, /sd/],
    [3, 3, 1, 1.5, 0, /reliability/],
    [3, 3, 1, 0.5, -1, /addedVariance/],
  ])("refuses %s, %s, %s, %s, %s", (before, after, sd, r, added, message) => {
    expect(() => reliableChange(before, after, sd, r, added)).toThrow(message);
    expect(() => reliableChange(before, after, sd, r, added)).toThrow(RangeError);
  });
});
