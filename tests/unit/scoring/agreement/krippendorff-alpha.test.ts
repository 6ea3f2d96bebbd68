import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DisagreementMetric, squaredDistances } from "@/lib/scoring/agreement/disagreement";
import { krippendorffAlpha, krippendorffValue } from "@/lib/scoring/agreement/krippendorff-alpha";
import { krippendorffInterval } from "@/lib/scoring/agreement/krippendorff-interval";
import type { RatingMatrix } from "@/lib/scoring/rating-matrix";
import { randomStream } from "@/lib/stats/random";
import { isDeeplyFrozen } from "../frozen";
import { shuffled, totalAmount } from "../rating-tables";

const METRICS: DisagreementMetric[] = ["nominal", "ordinal", "interval", "ratio"];
const TABLES = fc.array(
  fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 3 }), { minLength: 4, maxLength: 4 }),
  { minLength: 1, maxLength: 12 },
);

/** Alpha from its definition, pair by pair over all ratings; interval metric. */
function intervalAlphaByPairs(table: RatingMatrix): number | null {
  const units = table.map((row) => row.filter((x) => typeof x === "number")).filter((row) => row.length > 1);
  const all = units.flat();
  const n = all.length;
  const squares = (xs: readonly number[]) => xs.reduce((sum, x) => sum + xs.reduce((s, y) => s + (x - y) ** 2, 0), 0);
  const observed = units.reduce((sum, unit) => sum + squares(unit) / (unit.length - 1), 0) / n;
  const expected = squares(all) / (n * (n - 1));
  return n === 0 || expected === 0 ? null : 1 - observed / expected;
}

function levels(units: number, raters: number, noise: number, seed: number): number[][] {
  const stream = randomStream(seed);
  return Array.from({ length: units }, () => {
    const truth = 1 + stream.below(5);
    return Array.from({ length: raters }, () => (stream.uniform() < noise ? 1 + stream.below(5) : truth));
  });
}

describe("Krippendorff's alpha", () => {
  test.each(METRICS)("with the %s metric is 1 for perfect agreement and about 0 for random ratings", (metric) => {
    expect(krippendorffAlpha(levels(30, 4, 0, 1), metric).value).toBe(1);
    expect(Math.abs(krippendorffAlpha(levels(800, 4, 1, 2), metric).value ?? 1)).toBeLessThan(0.05);
    const half = krippendorffAlpha(levels(800, 4, 0.5, 3), metric).value ?? 0;
    expect(half).toBeGreaterThan(0.15);
    expect(half).toBeLessThan(0.35);
  });

  test("is the pair-by-pair definition", () => {
    fc.assert(
      fc.property(TABLES, (table) => {
        const right = intervalAlphaByPairs(table);
        const { value } = krippendorffAlpha(table, "interval");
        if (right === null) expect(value).toBeNull();
        else expect(value).toBeCloseTo(right, 9);
      }),
    );
  });

  test.each(METRICS)("with the %s metric is at most 1, adds up from its units, whatever their order", (metric) => {
    fc.assert(
      fc.property(TABLES, (table) => {
        const found = krippendorffAlpha(table, metric);
        expect(isDeeplyFrozen(found)).toBe(true);
        expect(krippendorffValue(table, metric)).toBe(found.value);
        expect(found.coincidences.flat().reduce((sum, o) => sum + o, 0)).toBeCloseTo(found.n, 9);
        if (found.value === null) return;
        expect(found.value).toBeLessThanOrEqual(1);
        expect(Math.abs(totalAmount(found.terms) - found.value)).toBeLessThan(1e-9);
        expect(found.terms.reduce((sum, term) => sum + term.weight, 0)).toBeCloseTo(1, 12);
        expect(krippendorffValue(shuffled(table), metric)).toBeCloseTo(found.value, 9);
        expect(found.reasons).toEqual(found.value < 0 ? ["negative-estimate"] : []);
      }),
    );
  });

  test("keeps its value under what the metric allows: any order-preserving change, shift and unit, unit alone", () => {
    const table = levels(40, 3, 0.4, 7);
    const change = (f: (level: number) => number) => table.map((row) => row.map(f));
    const of = (metric: DisagreementMetric, rows = table) => krippendorffValue(rows, metric) ?? 0;
    expect(
      of(
        "nominal",
        change((x) => (x * 3) % 7),
      ),
    ).toBeCloseTo(of("nominal"), 12);
    expect(
      of(
        "ordinal",
        change((x) => x ** 3),
      ),
    ).toBeCloseTo(of("ordinal"), 12);
    expect(
      of(
        "interval",
        change((x) => 4 * x - 9),
      ),
    ).toBeCloseTo(of("interval"), 12);
    expect(
      of(
        "ratio",
        change((x) => 2.5 * x),
      ),
    ).toBeCloseTo(of("ratio"), 12);
    expect(
      of(
        "interval",
        change((x) => x ** 3),
      ),
    ).not.toBeCloseTo(of("interval"), 3);
    expect(
      of(
        "ratio",
        change((x) => x + 10),
      ),
    ).not.toBeCloseTo(of("ratio"), 3);
  });

  test("does not change when units that cannot be paired are added", () => {
    const table = levels(20, 3, 0.3, 9);
    const more = [...table, [5, null, null], [null, null, null], [undefined, 1, undefined]];
    expect(krippendorffAlpha(more, "ordinal").value).toBe(krippendorffAlpha(table, "ordinal").value);
    expect(krippendorffAlpha(more, "ordinal").n).toBe(60);
    expect(krippendorffAlpha(more, "ordinal").terms).toHaveLength(20);
  });

  test("tells which unit raters disagree about", () => {
    const found = krippendorffAlpha(
      [
        [1, 1],
        [5, 5],
        [1, 5],
        [3, 3],
      ],
      "interval",
    );
    expect(found.terms.map((term) => term.value)).toEqual([0, 0, 16, 0]);
    expect(found.terms[2]?.amount).toBeLessThan(0);
  });

  test("is undefined, never 1, when everyone gave the same mark or nothing can be paired", () => {
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        "ordinal",
      ),
    ).toMatchObject({
      value: null,
      reasons: ["zero-variance"],
      observedDisagreement: 0,
      expectedDisagreement: 0,
      n: 4,
    });
    expect(
      krippendorffAlpha(
        [
          [3, null],
          [null, 4],
        ],
        "ordinal",
      ),
    ).toMatchObject({
      value: null,
      reasons: ["no-data"],
      observedDisagreement: null,
      n: 0,
    });
    expect(krippendorffValue([[3, 3]], "nominal")).toBeNull();
    expect(krippendorffValue([], "nominal")).toBeNull();
  });

  test("takes 0 as a ratio level but no negative one", () => {
    expect(
      krippendorffValue(
        [
          [0, 0],
          [0, 2],
          [4, 4],
        ],
        "ratio",
      ),
    ).toBeLessThan(1);
    expect(() => krippendorffAlpha([[-1, 2]], "ratio")).toThrow(/^squaredDistances: values must be 0 or more/);
    expect(
      krippendorffValue(
        [
          [-1, 2],
          [-1, -1],
        ],
        "interval",
      ),
    ).toBeLessThan(1);
  });

  test("refuses ratings that are not finite", () => {
    expect(() => krippendorffAlpha([[1, Number.NaN]], "ordinal")).toThrow(/^krippendorffAlpha: ratings\[0\]/);
    expect(() =>
      krippendorffValue(
        [
          [1, 2],
          [Infinity, 2],
        ],
        "ordinal",
      ),
    ).toThrow(/^krippendorffValue: ratings\[1\]/);
  });

  test("measures ordinal distance in ranks: half of each end and all between", () => {
    const squares = squaredDistances(Float64Array.of(1, 2, 9), Float64Array.of(4, 6, 2), "ordinal");
    expect(Array.from(squares)).toEqual([0, 25, 81, 25, 0, 16, 81, 16, 0]);
  });
});

describe("bootstrap interval of Krippendorff's alpha", () => {
  const table = levels(60, 3, 0.4, 5);

  test("holds the estimate, is the same for the same seed and another for another", () => {
    const found = krippendorffInterval(table, "ordinal", { seed: 1 });
    const alpha = krippendorffValue(table, "ordinal") ?? 2;
    expect(found.value?.lower).toBeLessThan(alpha);
    expect(found.value?.upper).toBeGreaterThan(alpha);
    expect(krippendorffInterval(table, "ordinal", { seed: 1 })).toEqual(found);
    expect(krippendorffInterval(table, "ordinal", { seed: 2 }).value).not.toEqual(found.value);
    expect(found).toMatchObject({ n: 60, seed: 1, draws: 1000, confidence: 0.95, undefinedDraws: 0 });
    expect(isDeeplyFrozen(found)).toBe(true);
  });

  test("narrows with less confidence and with more units", () => {
    const width = (rows: RatingMatrix, confidence: number) => {
      const { value } = krippendorffInterval(rows, "ordinal", { seed: 3, draws: 400, confidence });
      return (value?.upper ?? 0) - (value?.lower ?? 0);
    };
    expect(width(table, 0.8)).toBeLessThan(width(table, 0.95));
    expect(width(levels(240, 3, 0.4, 5), 0.95)).toBeLessThan(width(table, 0.95));
  });

  test("holds the population value about as often as it says", () => {
    const truth = krippendorffValue(levels(15_000, 3, 0.4, 99), "interval") ?? 0;
    let held = 0;
    for (let seed = 0; seed < 60; seed++) {
      const { value } = krippendorffInterval(levels(60, 3, 0.4, 1000 + seed), "interval", { seed, draws: 150 });
      if ((value?.lower ?? 2) <= truth && truth <= (value?.upper ?? -2)) held += 1;
    }
    expect(held).toBeGreaterThanOrEqual(52);
  });

  test("is not given below 20 units, nor when resamples have no variance", () => {
    expect(krippendorffInterval(levels(19, 3, 0.4, 1), "ordinal", { seed: 1 }).reasons).toEqual(["too-few-ratees"]);
    expect(krippendorffInterval([], "ordinal", { seed: 1 }).reasons).toEqual(["no-data"]);
    const rare = [...Array.from({ length: 24 }, () => [3, 3]), [4, 4]];
    const found = krippendorffInterval(rare, "ordinal", { seed: 1, draws: 200 });
    expect(found).toMatchObject({ value: null, reasons: ["zero-variance"] });
    expect(found.undefinedDraws).toBeGreaterThan(10);
  });

  test("refuses options out of range", () => {
    expect(() => krippendorffInterval(table, "ordinal", { seed: -1 })).toThrow(/seed/);
    expect(() => krippendorffInterval(table, "ordinal", { seed: 1, draws: 10 })).toThrow(/options.draws/);
    expect(() => krippendorffInterval(table, "ordinal", { seed: 1, confidence: 1 })).toThrow(/options.confidence/);
  });
});
