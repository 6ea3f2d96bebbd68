import { describe, expect, it } from "vitest";
import { compositeReliability } from "@/lib/scoring/error/composite-reliability";
import { figureDifference } from "@/lib/scoring/error/difference";
import { differenceReliability } from "@/lib/scoring/error/difference-reliability";
import { mustHaveProbability } from "@/lib/scoring/error/must-have-probability";
import { reliableChange } from "@/lib/scoring/error/reliable-change";
import { standardErrorOfMeasurement } from "@/lib/scoring/error/sem";
import { spearmanBrown } from "@/lib/scoring/error/spearman-brown";
import { trueScore } from "@/lib/scoring/error/true-score";

const near = (value: number) => expect.closeTo(value, 9);
const plain = { status: "ok", reasons: [] };
const undefinedBecause = (reason: string) => ({ value: null, status: "undefined", reasons: [reason], terms: [] });

describe("what each figure of error says of itself, whole", () => {
  it("a standard error of measurement", () => {
    expect(standardErrorOfMeasurement(2, 0.75)).toEqual({
      ...plain,
      value: 1,
      n: 1,
      terms: [{ id: "sd", value: 2, weight: 0.5, amount: 1, n: 1 }],
    });
    expect(standardErrorOfMeasurement(2, null)).toEqual({ ...undefinedBecause("not-estimable"), n: 0 });
  });

  it("a true score", () => {
    expect(trueScore(4, 3, 0.6, 0.75)).toEqual({
      ...plain,
      value: 3.75,
      n: 1,
      terms: [
        { id: "mean", value: 3, weight: 0.25, amount: 0.75, n: 1 },
        { id: "score", value: 4, weight: 0.75, amount: 3, n: 1 },
      ],
      standardError: near(0.6 * Math.sqrt(0.1875)),
      interval: expect.objectContaining({ confidence: 0.95 }),
    });
    expect(trueScore(4, 3, 0.6, -1)).toEqual({
      ...undefinedBecause("negative-estimate"),
      n: 0,
      standardError: null,
      interval: null,
    });
  });

  it("a mean of ratings", () => {
    expect(spearmanBrown(0.5, 3, 0.8)).toEqual({
      ...plain,
      value: 0.75,
      n: 1,
      terms: [{ id: "one-rating", value: 0.5, weight: 1, amount: 0.75, n: 1 }],
      exactRaters: near(4),
      ratersNeeded: 4,
    });
    expect(spearmanBrown(null, 3, 0.8)).toEqual({
      ...undefinedBecause("not-estimable"),
      n: 0,
      exactRaters: null,
      ratersNeeded: null,
    });
  });

  it("a difference of two figures", () => {
    const [a, b] = [
      { figure: 4.1, standardError: 0.22 },
      { figure: 3.7, standardError: 0.31 },
    ];
    expect(figureDifference(a, b)).toEqual({
      ...plain,
      value: near(0.4),
      n: 2,
      terms: [
        { id: "first", value: 4.1, weight: 1, amount: 4.1, n: 1 },
        { id: "second", value: 3.7, weight: 1, amount: -3.7, n: 1 },
      ],
      standardError: near(0.380131556174964),
      z: near(1.05226728352931),
      p: near(0.292676937489336),
      probabilityAhead: near(0.853661531255332),
      interval: { lower: near(-0.345044159490094), upper: near(1.14504415949009), confidence: 0.95 },
      verdict: "probably",
    });
    expect(figureDifference(a, { figure: null, standardError: null })).toEqual({
      ...undefinedBecause("no-data"),
      n: 0,
      standardError: null,
      z: null,
      p: null,
      probabilityAhead: null,
      interval: null,
      verdict: null,
    });
    expect(figureDifference({ ...a, standardError: 0.5 }, { ...b, standardError: 2 }, 0.9).standardError).toBeCloseTo(
      Math.sqrt(0.25 + 4 - 1.8),
      12,
    );
    expect(() => figureDifference(a, b, 1)).toThrow("between -0.0682 and 0.0682");
  });

  it("a change", () => {
    expect(reliableChange(3, 4, 1, 0.5).terms).toEqual([
      { id: "after", value: 4, weight: 1, amount: 4, n: 1 },
      { id: "before", value: 3, weight: 1, amount: -3, n: 1 },
    ]);
    expect(reliableChange(3, 4, 1, null).terms).toEqual([]);
  });

  it("a composite", () => {
    const parts = {
      weights: [1, 1],
      sds: [1, 1],
      reliabilities: [0.8, 0.6],
      correlations: [
        [1, 0.5],
        [0.5, 1],
      ],
    };
    expect(compositeReliability(parts)).toEqual({
      ...plain,
      value: near(0.8),
      n: 2,
      terms: [
        { id: "whole", value: near(3), weight: 1, amount: 1, n: 2 },
        { id: "0", value: 0.8, weight: 1, amount: near(-0.2 / 3), n: 1 },
        { id: "1", value: 0.6, weight: 1, amount: near(-0.4 / 3), n: 1 },
      ],
      compositeVariance: near(3),
      errorVariance: near(0.6),
      standardError: near(Math.sqrt(0.6)),
    });
    expect(compositeReliability({ ...parts, reliabilities: [0.8, null] })).toEqual({
      ...undefinedBecause("not-estimable"),
      n: 2,
      compositeVariance: null,
      errorVariance: null,
      standardError: null,
    });
    // Criteria that correlate 1 are singular, not contradictory.
    expect(
      compositeReliability({
        ...parts,
        correlations: [
          [1, 1],
          [1, 1],
        ],
      }).value,
    ).toBeCloseTo(1 - 0.6 / 4, 12);
    for (const field of ["reliabilities", "correlations"] as const) {
      expect(() => compositeReliability({ ...parts, [field]: [] })).toThrow(
        `compositeReliability: parts.${field} must`,
      );
    }
    expect(() => compositeReliability({ ...parts, correlations: [[1, 0.5], [0.5]] })).toThrow(
      /^compositeReliability: parts\.correlations/,
    );
  });

  it("a difference of two criteria", () => {
    expect(differenceReliability(0.8, 0.7, 0.5)).toEqual({
      ...plain,
      value: near(0.5),
      n: 2,
      terms: [
        { id: "first", value: 0.8, weight: 1, amount: near(0.8), n: 1 },
        { id: "second", value: 0.7, weight: 1, amount: near(0.7), n: 1 },
        { id: "correlation", value: 0.5, weight: 1, amount: near(-1), n: 1 },
      ],
      isInterpretable: true,
    });
    expect(differenceReliability(0, 0, 0)).toMatchObject({ value: 0, reasons: [], isInterpretable: false });
    expect(differenceReliability(null, 0.7, 0.5)).toEqual({
      ...undefinedBecause("not-estimable"),
      n: 0,
      isInterpretable: false,
    });
  });

  it("the probability of a must-have", () => {
    expect(mustHaveProbability({ figure: 3, standardError: 0.3 }, 3)).toEqual({
      value: 0.5,
      n: 1,
      status: "too-close-to-call",
      reasons: [],
      terms: [{ id: "level", value: 3, weight: 1, amount: 0.5, n: 1 }],
      verdict: "too-close-to-call",
    });
    expect(mustHaveProbability({ figure: null, standardError: null }, 3)).toEqual({
      ...undefinedBecause("no-data"),
      n: 0,
      verdict: null,
    });
    expect(mustHaveProbability({ figure: 3.1, standardError: 1e-320 }, 3).value).toBe(1);
    expect(mustHaveProbability({ figure: 2.9, standardError: 1e-320 }, 3).value).toBe(0);
  });
});
