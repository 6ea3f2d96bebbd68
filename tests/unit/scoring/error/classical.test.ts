import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalInterval } from "@/lib/scoring/error/interval";
import { standardErrorOfMeasurement } from "@/lib/scoring/error/sem";
import { trueScore } from "@/lib/scoring/error/true-score";
import { isDeeplyFrozen } from "../frozen";

const reliability = fc.double({ min: 0, max: 1, noNaN: true });
const sd = fc.double({ min: 0, max: 3, noNaN: true });
const score = fc.double({ min: 1, max: 5, noNaN: true });

describe("a normal band", () => {
  it("reaches 1.96 standard errors either way at 95 %", () => {
    const band = normalInterval(3, 0.5, 0.95);
    expect(band.lower).toBeCloseTo(3 - 1.959963984540054 * 0.5, 12);
    expect(band.upper).toBeCloseTo(3 + 1.959963984540054 * 0.5, 12);
  });

  it("widens with the error and with the confidence, and has no width without error", () => {
    expect(normalInterval(3, 0, 0.95)).toEqual({ lower: 3, upper: 3, confidence: 0.95 });
    expect(normalInterval(3, 1, 0)).toEqual({ lower: 3, upper: 3, confidence: 0 });
    const width = (se: number, confidence: number) => normalInterval(3, se, confidence).upper;
    expect(width(0.4, 0.95)).toBeGreaterThan(width(0.3, 0.95));
    expect(width(0.4, 0.95)).toBeGreaterThan(width(0.4, 0.68));
  });

  it("is not clipped to the scale", () => {
    expect(normalInterval(4.9, 0.5, 0.95).upper).toBeGreaterThan(5);
  });

  it.each([
    [Number.NaN, 1, 0.95, /centre/],
    [3, -0.1, 0.95, /standardError/],
    [3, 1, 1, /confidence/],
    [3, 1, -0.1, /confidence/],
  ])("refuses %s, %s, %s", (centre, error, confidence, message) => {
    expect(() => normalInterval(centre, error, confidence)).toThrow(message);
    expect(() => normalInterval(centre, error, confidence)).toThrow(RangeError);
  });
});

describe("the standard error of measurement", () => {
  it("is s sqrt(1 - r)", () => {
    const result = standardErrorOfMeasurement(7.5, 0.8);
    expect(result.value).toBeCloseTo(3.35410196624968, 12);
    expect(result.terms[0]).toEqual({ id: "sd", value: 7.5, weight: Math.sqrt(1 - 0.8), amount: result.value, n: 1 });
  });

  it("falls from the SD to nothing as the reliability rises", () => {
    fc.assert(
      fc.property(sd, reliability, reliability, (s, r1, r2) => {
        const [low, high] = [Math.min(r1, r2), Math.max(r1, r2)];
        const of = (r: number) => standardErrorOfMeasurement(s, r).value as number;
        expect(of(high)).toBeLessThanOrEqual(of(low));
        expect(of(low)).toBeLessThanOrEqual(s);
      }),
    );
    expect(standardErrorOfMeasurement(2, 0).value).toBe(2);
    expect(standardErrorOfMeasurement(2, 1).value).toBe(0);
    expect(standardErrorOfMeasurement(2, 1 + 1e-10).value).toBe(0);
  });

  it("is undefined when the reliability is unknown or negative", () => {
    expect(standardErrorOfMeasurement(2, null)).toMatchObject({ value: null, reasons: ["not-estimable"] });
    expect(standardErrorOfMeasurement(2, -0.1)).toMatchObject({ value: null, reasons: ["negative-estimate"] });
  });

  it.each([
    [-1, 0.5, /sd/],
    [1, 1.1, /reliability/],
    [1, Number.NaN, /reliability/],
  ])("refuses an SD of %s with a reliability of %s", (s, r, message) => {
    expect(() => standardErrorOfMeasurement(s, r)).toThrow(message);
    expect(() => standardErrorOfMeasurement(s, r)).toThrow(RangeError);
  });
});

describe("the estimated true score", () => {
  it("lies between the mean and the score, its terms add up to it", () => {
    fc.assert(
      fc.property(score, score, sd, reliability, (x, m, s, r) => {
        const result = trueScore(x, m, s, r);
        const value = result.value as number;
        expect(value).toBeGreaterThanOrEqual(Math.min(x, m) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(x, m) + 1e-12);
        expect(result.terms.reduce((at, term) => at + term.amount, 0)).toBeCloseTo(value, 9);
        expect(result.standardError as number).toBeLessThanOrEqual(s / 2 + 1e-12);
        expect(isDeeplyFrozen(result)).toBe(true);
      }),
    );
  });

  it("is the score when that is perfectly reliable and the mean when it is not at all", () => {
    expect(trueScore(4, 3, 0.6, 1)).toMatchObject({ value: 4, standardError: 0 });
    expect(trueScore(4, 3, 0.6, 0)).toMatchObject({ value: 3, standardError: 0 });
  });

  it("takes the confidence asked for", () => {
    const wide = trueScore(3.8, 3.2, 0.6, 0.84).interval;
    const narrow = trueScore(3.8, 3.2, 0.6, 0.84, 0.68).interval;
    expect(wide?.confidence).toBe(0.95);
    expect(narrow?.upper).toBeLessThan(wide?.upper as number);
  });

  it("is undefined when the reliability is unknown or negative", () => {
    expect(trueScore(4, 3, 0.6, null)).toMatchObject({ value: null, reasons: ["not-estimable"], interval: null });
    expect(trueScore(4, 3, 0.6, -0.2)).toMatchObject({ value: null, reasons: ["negative-estimate"] });
  });

  it.each([
    [Number.NaN, 3, 1, 0.5, /score/],
    [4, Number.NaN, 1, 0.5, /mean/],
    [4, 3, -1, 0.5, /sd/],
    [4, 3, 1, 2, /reliability/],
  ])("refuses %s, %s, %s, %s", (x, m, s, r, message) => {
    expect(() => trueScore(x, m, s, r)).toThrow(message);
    expect(() => trueScore(x, m, s, r)).toThrow(RangeError);
  });
});
