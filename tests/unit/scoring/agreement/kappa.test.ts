import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fleissKappa } from "@/lib/scoring/agreement/fleiss-kappa";
import { weightedKappa } from "@/lib/scoring/agreement/kappa";
import { isDeeplyFrozen } from "../frozen";
import { levelTables, shuffled, totalAmount, transposed } from "../rating-tables";

const WEIGHTS = ["unweighted", "linear", "quadratic"] as const;
const COUNTS = fc
  .integer({ min: 2, max: 5 })
  .chain((q) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: q, maxLength: q }), { minLength: q, maxLength: q }),
  );

describe("weighted kappa", () => {
  test.each(WEIGHTS)(
    "%s is at most 1, adds up, and stays when raters change places or the table is doubled",
    (weights) => {
      fc.assert(
        fc.property(COUNTS, (table) => {
          const found = weightedKappa(table, weights);
          expect(isDeeplyFrozen(found)).toBe(true);
          if (found.value === null) return;
          expect(found.value).toBeLessThanOrEqual(1);
          expect(Math.abs(totalAmount(found.terms) - found.value)).toBeLessThan(1e-9);
          expect(weightedKappa(transposed(table), weights).value).toBeCloseTo(found.value, 9);
          const doubled = table.map((row) => row.map((count) => 2 * count));
          expect(weightedKappa(doubled, weights).value).toBeCloseTo(found.value, 9);
          expect(found.reasons).toEqual(found.value < 0 ? ["negative-estimate"] : []);
        }),
      );
    },
  );

  test("is one figure for two categories, whatever the weights", () => {
    const table = [
      [20, 5],
      [10, 15],
    ];
    for (const weights of WEIGHTS) expect(weightedKappa(table, weights).value).toBeCloseTo(0.4, 12);
  });

  test("is 1 on the diagonal and forgives small distances when weighted", () => {
    expect(
      weightedKappa(
        [
          [5, 0],
          [0, 5],
        ],
        "unweighted",
      ).value,
    ).toBe(1);
    const near = [
      [10, 5, 0],
      [5, 10, 5],
      [0, 5, 10],
    ];
    const [none, linear, quadratic] = WEIGHTS.map((weights) => weightedKappa(near, weights).value ?? 0);
    expect(linear).toBeGreaterThan(none ?? 0);
    expect(quadratic).toBeGreaterThan(linear ?? 0);
  });

  test("is undefined without observations and when both raters always give one category", () => {
    expect(
      weightedKappa(
        [
          [0, 0],
          [0, 0],
        ],
        "linear",
      ),
    ).toMatchObject({ value: null, reasons: ["no-data"], observed: null });
    expect(
      weightedKappa(
        [
          [9, 0],
          [0, 0],
        ],
        "linear",
      ),
    ).toMatchObject({ value: null, reasons: ["zero-variance"], observed: 1 });
  });

  test("refuses tables that are not square counts", () => {
    expect(() => weightedKappa([[1]], "linear")).toThrow(/^weightedKappa: table.length/);
    expect(() => weightedKappa([[1, 2], [1]], "linear")).toThrow(/^weightedKappa: table\[1\]/);
    expect(() =>
      weightedKappa(
        [
          [1, 2],
          [1, 0.5],
        ],
        "linear",
      ),
    ).toThrow(/^weightedKappa: table\[1\]\[1\]/);
    expect(() =>
      weightedKappa(
        [
          [1, -2],
          [1, 0],
        ],
        "linear",
      ),
    ).toThrow(/^weightedKappa: table\[0\]\[1\]/);
  });
});

/** Fleiss (1971), table 1: of six psychiatrists, how many gave each of five diagnoses to each of thirty patients. */
const FLEISS_1971 = `
  00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031
  00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006`;

function fleissCodes(): number[][] {
  const patients = FLEISS_1971.trim().split(/\s+/);
  return patients.map((counts) =>
    [...counts].flatMap((count, code) => new Array<number>(Number(count)).fill(code + 1)),
  );
}

describe("Fleiss' kappa", () => {
  test("of the thirty patients of Fleiss (1971) is 0.430, with his kappas of the five diagnoses", () => {
    const codes = fleissCodes();
    expect(codes.every((row) => row.length === 6)).toBe(true);
    const found = fleissKappa(codes);
    expect(found.terms.map((term) => term.n)).toEqual([26, 26, 30, 55, 43]);
    expect(found.value).toBeCloseTo(0.430244520060141, 12);
    expect(found.z).toBeCloseTo(17.6518305829914, 10);
    const published = [0.245, 0.245, 0.52, 0.471, 0.566];
    found.terms.forEach((term, j) => {
      expect(term.value).toBeCloseTo(published[j] ?? 0, 3);
    });
  });

  test("is at most 1, adds up from its categories, whatever the order of units and raters and the codes used", () => {
    fc.assert(
      fc.property(levelTables({ rows: [2, 15], columns: [2, 5] }), (codes) => {
        const found = fleissKappa(codes);
        expect(isDeeplyFrozen(found)).toBe(true);
        if (found.value === null) {
          expect(found.reasons).toEqual(["zero-variance"]);
          return;
        }
        expect(found.value).toBeLessThanOrEqual(1);
        expect(Math.abs(totalAmount(found.terms) - found.value)).toBeLessThan(1e-9);
        expect(fleissKappa(shuffled(codes)).value).toBeCloseTo(found.value, 9);
        const recoded = codes.map((row) => row.map((code) => [9, 4, 7, 1, 3][code - 1] ?? 0));
        expect(fleissKappa(recoded).value).toBeCloseTo(found.value, 9);
        expect(Number.isFinite(found.z)).toBe(true);
        expect(Math.sign(found.z ?? 0)).toBe(Math.sign(found.value));
      }),
    );
  });

  test("is 1 when all raters agree on each of several categories", () => {
    expect(
      fleissKappa([
        [1, 1, 1],
        [2, 2, 2],
        [5, 5, 5],
      ]).value,
    ).toBe(1);
  });

  test("says why it is undefined, leaves out units with a missing code, refuses bad input", () => {
    expect(fleissKappa([]).reasons).toEqual(["no-data"]);
    expect(fleissKappa([[1], [2]]).reasons).toEqual(["one-rater"]);
    expect(fleissKappa([[], []]).reasons).toEqual(["too-few-raters"]);
    expect(
      fleissKappa([
        [2, 2],
        [2, 2],
      ]),
    ).toMatchObject({ value: null, z: null, reasons: ["zero-variance"] });
    expect(
      fleissKappa([
        [1, 2],
        [null, 2],
        [2, 2],
      ]),
    ).toMatchObject({ n: 2, dropped: 1, k: 2 });
    expect(() => fleissKappa([[1, 2], [1]])).toThrow(/^fleissKappa: codes\[1\]/);
  });
});
