import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureDifference } from "@/lib/scoring/error/difference";
import { isDeeplyFrozen } from "../frozen";

const figure = (value: number | null, standardError: number | null) => ({ figure: value, standardError });
const anyFigure = fc.record({
  figure: fc.double({ min: 1, max: 5, noNaN: true }),
  standardError: fc.double({ min: 0.01, max: 1, noNaN: true }),
});

describe("difference of two figures", () => {
  it("has the error of both, and a probability of being ahead", () => {
    const result = figureDifference(figure(4.1, 0.22), figure(3.7, 0.31));
    expect(result.value).toBeCloseTo(0.4, 12);
    expect(result.standardError).toBeCloseTo(0.380131556174964, 12);
    expect(result.probabilityAhead).toBeCloseTo(0.853661531255332, 12);
    expect(result.verdict).toBe("probably");
    expect(result.terms.map((term) => term.amount)).toEqual([4.1, -3.7]);
  });

  it.each([
    [1.96, "clearly"],
    [1.65, "clearly"],
    [1.64, "probably"],
    [0.85, "probably"],
    [0.84, "cannot-be-told-apart"],
    [0, "cannot-be-told-apart"],
    [-0.84, "cannot-be-told-apart"],
    [-0.85, "probably"],
    [-1.65, "clearly"],
  ])("of %s standard errors: %s", (z, verdict) => {
    expect(figureDifference(figure(3 + z, Math.SQRT1_2), figure(3, Math.SQRT1_2)).verdict).toBe(verdict);
  });

  it("reads the same from the other side", () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        const [ab, ba] = [figureDifference(a, b), figureDifference(b, a)];
        expect((ab.probabilityAhead as number) + (ba.probabilityAhead as number)).toBeCloseTo(1, 12);
        expect(ab.verdict).toBe(ba.verdict);
        expect(ab.p).toBeCloseTo(ba.p as number, 12);
        expect(ab.interval?.lower).toBeCloseTo(-(ba.interval?.upper as number), 12);
        expect(ab.terms.reduce((at, term) => at + term.amount, 0)).toBeCloseTo(ab.value as number, 12);
        expect(isDeeplyFrozen(ab)).toBe(true);
      }),
    );
  });

  it("is surer when the two share what their raters err by", () => {
    const [a, b] = [figure(4, 0.3), figure(3.8, 0.3)];
    expect(figureDifference(a, b, 0.08).probabilityAhead).toBeGreaterThan(
      figureDifference(a, b).probabilityAhead as number,
    );
    expect(figureDifference(a, b, 0.09)).toMatchObject({ standardError: 0, z: null, p: null, probabilityAhead: 1 });
  });

  it("without error is sure, or a tie", () => {
    expect(figureDifference(figure(4, 0), figure(3, 0))).toMatchObject({ probabilityAhead: 1, verdict: "clearly" });
    expect(figureDifference(figure(3, 0), figure(4, 0))).toMatchObject({ probabilityAhead: 0, verdict: "clearly" });
    expect(figureDifference(figure(3, 0), figure(3 + 1e-10, 0))).toMatchObject({
      probabilityAhead: 0.5,
      verdict: "cannot-be-told-apart",
      z: null,
    });
  });

  it("is undefined without a figure or without an error", () => {
    const known = figure(3, 0.2);
    expect(figureDifference(figure(null, 0.2), known)).toMatchObject({
      value: null,
      reasons: ["no-data"],
      verdict: null,
    });
    expect(figureDifference(known, figure(null, null)).reasons).toEqual(["no-data"]);
    expect(figureDifference(known, figure(3, null)).reasons).toEqual(["not-estimable"]);
    expect(figureDifference(figure(3, null), known).reasons).toEqual(["not-estimable"]);
  });

  it.each([
    [figure(Number.NaN, 1), figure(3, 1), 0, /a\.figure/],
    [figure(3, -1), figure(3, 1), 0, /a\.standardError/],
    [figure(3, 1), figure(3, Number.NaN), 0, /b\.standardError/],
    [figure(3, 1), figure(3, 1), 1.1, /covariance/],
    [figure(3, 1), figure(3, 1), -1.1, /covariance/],
    [figure(3, 1), figure(3, 1), Number.NaN, /covariance/],
  ])("refuses %j, %j, %s", (a, b, covariance, message) => {
    expect(() => figureDifference(a, b, covariance)).toThrow(message);
    expect(() => figureDifference(a, b, covariance)).toThrow(RangeError);
  });
});
