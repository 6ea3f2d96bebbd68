import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compositeReliability } from "@/lib/scoring/error/composite-reliability";
import { differenceReliability } from "@/lib/scoring/error/difference-reliability";
import { frozen, isDeeplyFrozen } from "../frozen";

const eye = (n: number, r = 0) =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : r)));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const parts = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0.1, max: 2, noNaN: true }), share), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((rows) =>
    share.map((r) => ({
      weights: rows.map((row) => row[0]),
      sds: rows.map((row) => row[1]),
      reliabilities: rows.map((row) => row[2]),
      correlations: eye(rows.length, r * 0.9),
    })),
  );

describe("reliability of a weighted composite", () => {
  it("is that of its criterion when there is one", () => {
    const result = compositeReliability({ weights: [2], sds: [0.7], reliabilities: [0.85], correlations: [[1]] });
    expect(result.value).toBeCloseTo(0.85, 12);
    expect(result.standardError).toBeCloseTo(2 * 0.7 * Math.sqrt(0.15), 12);
    expect(result).toMatchObject({ n: 1, status: "ok" });
  });

  it("is at most 1, and its terms add up to it", () => {
    fc.assert(
      fc.property(parts, (given) => {
        const result = compositeReliability(frozen(given));
        expect(result.value as number).toBeLessThanOrEqual(1);
        expect(result.value as number).toBeGreaterThanOrEqual(Math.min(...given.reliabilities) - 1e-9);
        expect(result.terms.reduce((at, term) => at + term.amount, 0)).toBeCloseTo(result.value as number, 9);
        expect(isDeeplyFrozen(result)).toBe(true);
      }),
    );
  });

  it("does not depend on the unit of the weights, while its standard error does", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 2, max: 9 }), (given, unit) => {
        const scaled = compositeReliability({ ...given, weights: given.weights.map((weight) => weight * unit) });
        const plain = compositeReliability(given);
        expect(scaled.value).toBeCloseTo(plain.value as number, 9);
        expect(scaled.standardError).toBeCloseTo(unit * (plain.standardError as number), 9);
      }),
    );
  });

  it("rises with the correlation of its criteria", () => {
    const at = (r: number) =>
      compositeReliability({ weights: [1, 1], sds: [1, 1], reliabilities: [0.7, 0.7], correlations: eye(2, r) }).value;
    expect(at(0.5)).toBeGreaterThan(at(0.2) as number);
    expect(at(0)).toBeCloseTo(0.7, 12);
  });

  it("is that of a difference for weights of +1 and -1", () => {
    const composite = compositeReliability({
      weights: [1, -1],
      sds: [1, 1],
      reliabilities: [0.8, 0.7],
      correlations: eye(2, 0.4),
    });
    expect(composite.value).toBeCloseTo(differenceReliability(0.8, 0.7, 0.4).value as number, 12);
  });

  it("lets a criterion of weight 0 drop out with everything known of it", () => {
    const result = compositeReliability({
      weights: [1, 0],
      sds: [0.7, 0.5],
      reliabilities: [0.85, null],
      correlations: eye(2, 0.3),
    });
    expect(result).toMatchObject({ n: 1, status: "ok" });
    expect(result.value).toBeCloseTo(0.85, 12);
  });

  it.each([
    ["nothing weighs", { weights: [0], sds: [1], reliabilities: [0.8], correlations: eye(1) }, "weights-all-zero"],
    [
      "a reliability is unknown",
      { weights: [1], sds: [1], reliabilities: [null], correlations: eye(1) },
      "not-estimable",
    ],
    ["one is negative", { weights: [1], sds: [1], reliabilities: [-0.1], correlations: eye(1) }, "negative-estimate"],
    ["nothing varies", { weights: [1], sds: [0], reliabilities: [0.8], correlations: eye(1) }, "zero-variance"],
    [
      "the correlations contradict each other",
      {
        weights: [1, 1, 1],
        sds: [1, 1, 1],
        reliabilities: [0.8, 0.8, 0.8],
        correlations: [
          [1, 0.9, -0.9],
          [0.9, 1, 0.9],
          [-0.9, 0.9, 1],
        ],
      },
      "not-positive-semidefinite",
    ],
  ])("is undefined when %s", (_, given, reason) => {
    expect(compositeReliability(given)).toMatchObject({ value: null, status: "undefined", reasons: [reason] });
  });

  it.each([
    ["SDs of another length", { weights: [1], sds: [], reliabilities: [0.8], correlations: eye(1) }, /sds must hold 1/],
    ["a negative SD", { weights: [1], sds: [-1], reliabilities: [0.8], correlations: eye(1) }, /sds\[0\]/],
    [
      "a reliability above 1",
      { weights: [1], sds: [1], reliabilities: [1.2], correlations: eye(1) },
      /reliabilities\[0\]/,
    ],
    [
      "a weight that is no number",
      { weights: [Number.NaN], sds: [1], reliabilities: [0.8], correlations: eye(1) },
      /weights/,
    ],
    ["a diagonal that is not 1", { weights: [1], sds: [1], reliabilities: [0.8], correlations: [[0.9]] }, /\[0\]\[0\]/],
    [
      "a correlation above 1",
      { weights: [1, 1], sds: [1, 1], reliabilities: [0.8, 0.8], correlations: eye(2, 1.1) },
      /\[0\]\[1\]/,
    ],
    [
      "correlations that are not symmetric",
      {
        weights: [1, 1],
        sds: [1, 1],
        reliabilities: [0.8, 0.8],
        correlations: [
          [1, 0.5],
          [0.4, 1],
        ],
      },
      /\[0\]\[1\] must equal/,
    ],
    [
      "ragged correlations",
      { weights: [1, 1], sds: [1, 1], reliabilities: [0.8, 0.8], correlations: [[1, 0.5], [0.5]] },
      /must/,
    ],
  ])("refuses %s", (_, given, message) => {
    expect(() => compositeReliability(given)).toThrow(RangeError);
    expect(() => compositeReliability(given)).toThrow(message);
  });
});

describe("reliability of a difference between two criteria", () => {
  it("is low when the criteria go together", () => {
    expect(differenceReliability(0.8, 0.8, 0.7).value).toBeCloseTo(1 / 3, 12);
    expect(differenceReliability(0.8, 0.8, 0.7).isInterpretable).toBe(false);
    expect(differenceReliability(0.8, 0.8, 0).value).toBeCloseTo(0.8, 12);
    expect(differenceReliability(0.75, 0.75, 0.5)).toMatchObject({ value: 0.5, isInterpretable: true });
  });

  it("adds up from its terms and falls as the correlation rises", () => {
    fc.assert(
      fc.property(share, share, fc.double({ min: -1, max: 0.9, noNaN: true }), (r1, r2, r12) => {
        const result = differenceReliability(r1, r2, r12);
        expect(result.terms.reduce((at, term) => at + term.amount, 0)).toBeCloseTo(result.value as number, 9);
        expect(result.value as number).toBeLessThanOrEqual(1 + 1e-12);
        expect(differenceReliability(r1, r2, r12 + 0.05).value).toBeLessThanOrEqual((result.value as number) + 1e-9);
      }),
    );
  });

  it("keeps a negative estimate and says so", () => {
    expect(differenceReliability(0.5, 0.5, 0.8)).toMatchObject({
      value: expect.closeTo(-1.5),
      reasons: ["negative-estimate"],
      isInterpretable: false,
    });
  });

  it("is undefined when there is no difference or a reliability cannot be used", () => {
    expect(differenceReliability(0.8, 0.8, 1)).toMatchObject({ value: null, reasons: ["zero-variance"] });
    expect(differenceReliability(null, 0.8, 0.5)).toMatchObject({ value: null, reasons: ["not-estimable"] });
    expect(differenceReliability(0.8, -0.1, 0.5)).toMatchObject({
      reasons: ["negative-estimate"],
      isInterpretable: false,
    });
  });

  it.each([
    [0.8, 0.8, 1.1, /correlation/],
    [1.1, 0.8, 0.5, /first/],
    [0.8, 1.1, 0.5, /second/],
  ])("refuses %s, %s, %s", (r1, r2, r12, message) => {
    expect(() => differenceReliability(r1, r2, r12)).toThrow(message);
    expect(() => differenceReliability(r1, r2, r12)).toThrow(RangeError);
  });
});
