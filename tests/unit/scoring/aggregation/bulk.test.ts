import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregateCriterion } from "@/lib/scoring/aggregation/aggregate-criterion";
import type { BulkDesign, BulkRatings } from "@/lib/scoring/aggregation/bulk-levels";
import { bulkLevels, UNDEFINED_FIGURE } from "@/lib/scoring/aggregation/bulk-levels";
import { bulkRanks } from "@/lib/scoring/bulk-ranks";
import { comparePeople } from "@/lib/scoring/compare";
import { bulkTotals } from "@/lib/scoring/fit/bulk-totals";
import { FIVE_POINT } from "@/lib/scoring/types";

const weight = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const level = fc.integer({ min: 0, max: 5 });
const indicators = 5;
const anySource = fc.record({
  weight,
  minimumRaters: fc.integer({ min: 0, max: 3 }),
  asked: fc.array(fc.boolean(), { minLength: indicators, maxLength: indicators }),
});
const anyDesign: fc.Arbitrary<BulkDesign> = fc
  .tuple(
    fc.tuple(fc.tuple(weight, weight), fc.tuple(weight, weight, weight)),
    fc.array(anySource, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(0, 0.5, 2 / 3, 1),
  )
  .map(([criteria, sources, minItemShare]) => ({ criteria, sources, minItemShare, scale: FIVE_POINT }));
/** Per person, rows of a source and its levels; 0 is missing. */
const anyPeople = fc.array(
  fc.array(
    fc.tuple(
      fc.nat(),
      fc.array(fc.oneof({ weight: 3, arbitrary: level }, { weight: 1, arbitrary: fc.constant(0) }), {
        minLength: indicators,
        maxLength: indicators,
      }),
    ),
    { maxLength: 7 },
  ),
  { maxLength: 6 },
);
type People = readonly (readonly (readonly [number, readonly number[]])[])[];

function bulkOf(people: People, sources: number): BulkRatings {
  const firstRow = new Uint32Array(people.length + 1);
  for (const [p, rows] of people.entries()) firstRow[p + 1] = (firstRow[p] as number) + rows.length;
  return {
    firstRow,
    sourceOfRow: Uint8Array.from(people.flatMap((rows) => rows.map(([source]) => source % sources))),
    levels: Uint8Array.from(people.flatMap((rows) => rows.flatMap(([, levels]) => levels))),
  };
}

/** The explained level of one person on one criterion of the design. */
function explained(people: People, design: BulkDesign, p: number, c: number) {
  const first = design.criteria.slice(0, c).flat().length;
  const ids = (design.criteria[c] ?? []).map((_, i) => first + i);
  return aggregateCriterion({
    criterionId: `c${c + 1}`,
    indicators: ids.map((id, i) => ({ indicatorId: `${id}`, weight: design.criteria[c]?.[i] as number })),
    sources: design.sources.map((source, s) => ({
      sourceId: `s${s}`,
      weight: source.weight,
      minimumRaters: source.minimumRaters,
      indicatorIds: ids.filter((id) => source.asked[id]).map(String),
      raters: (people[p] ?? [])
        .filter(([of]) => of % design.sources.length === s)
        .map(([, levels], r) => ({
          raterId: `r${r}`,
          levels: Object.fromEntries(levels.map((each, id) => [id, each === 0 ? null : each])),
        })),
    })),
    minItemShare: design.minItemShare,
    scale: design.scale,
  });
}

describe("levels, totals and ranks in bulk", () => {
  it("are the explained ones to the last bit", () => {
    const policy = fc.constantFrom("strict" as const, "rescale" as const);
    fc.assert(
      fc.property(anyPeople, anyDesign, fc.tuple(weight, weight), policy, (people, design, weights, missing) => {
        const { levels, coverage } = bulkLevels(bulkOf(people, design.sources.length), design);
        const persons = people.map((_, p) => {
          const own = design.criteria.map((_, c) => explained(people, design, p, c));
          own.forEach((result, c) => {
            expect(levels[p * 2 + c]).toBe(result.value ?? UNDEFINED_FIGURE);
            expect(coverage[p * 2 + c]).toBe(result.coverage);
          });
          return { personId: `${p}`, levels: Object.fromEntries(own.map((each) => [each.criterionId, each.value])) };
        });

        const totals = bulkTotals(levels, weights, missing);
        const criteria = weights.map((each, c) => ({
          criterionId: `c${c + 1}`,
          weight: each,
          lo: 3,
          hi: 4,
          mustHave: null,
        }));
        const ideal = { criteria, mode: "range" as const, scale: FIVE_POINT };
        const compared = comparePeople(persons, ideal, { order: "weighted-sum", policy: missing });
        const ranks = bulkRanks(totals);
        expect([...ranks.order].map(String)).toEqual(compared.map((each) => each.personId));
        for (const { personId, total, rank } of compared) {
          expect(totals[Number(personId)]).toBe(total.value ?? UNDEFINED_FIGURE);
          expect([ranks.from[Number(personId)], ranks.to[Number(personId)]]).toEqual([rank?.from ?? 0, rank?.to ?? 0]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("let figures within the slack share their places, by the best of them", () => {
    const ranks = bulkRanks(Float64Array.of(3, 4, 3 + 5e-10, UNDEFINED_FIGURE, 3 - 7e-10));
    expect([...ranks.order]).toEqual([1, 0, 2, 4, 3]);
    expect([...ranks.from]).toEqual([2, 1, 2, 0, 4]);
    expect([...ranks.to]).toEqual([3, 1, 3, 0, 4]);
    expect(bulkRanks(new Float64Array(0)).order).toHaveLength(0);
  });

  const design: BulkDesign = {
    criteria: [[1, 1]],
    sources: [{ weight: 1, minimumRaters: 1, asked: [true, true] }],
    minItemShare: 0.5,
    scale: FIVE_POINT,
  };
  const ratings: BulkRatings = {
    firstRow: Uint32Array.of(0, 1),
    sourceOfRow: Uint8Array.of(0),
    levels: Uint8Array.of(3, 4),
  };

  it.each([
    ["a level off the scale", { ...ratings, levels: Uint8Array.of(3, 6) }, design, /ratings\.levels\[1\]/],
    [
      "levels that do not fit the rows",
      { ...ratings, levels: Uint8Array.of(3) },
      design,
      /ratings\.levels must hold 2/,
    ],
    ["rows that fall", { ...ratings, firstRow: Uint32Array.of(0, 2, 1) }, design, /firstRow must not fall/],
    ["rows that are not all given", { ...ratings, firstRow: Uint32Array.of(0, 0) }, design, /firstRow must run/],
    ["rows that start late", { ...ratings, firstRow: Uint32Array.of(1, 1) }, design, /firstRow must run/],
    ["no first row", { ...ratings, firstRow: new Uint32Array(0) }, design, /firstRow must hold/],
    ["an unknown source", { ...ratings, sourceOfRow: Uint8Array.of(1) }, design, /sourceOfRow\[0\]/],
    ["a negative indicator weight", ratings, { ...design, criteria: [[1, -1]] }, /criteria\[0\]\[1\]/],
    [
      "a negative source weight",
      ratings,
      { ...design, sources: [{ weight: -1, minimumRaters: 1, asked: [true, true] }] },
      /sources\[0\]\.weight/,
    ],
    [
      "a threshold that is no count",
      ratings,
      { ...design, sources: [{ weight: 1, minimumRaters: 0.5, asked: [true, true] }] },
      /minimumRaters/,
    ],
    [
      "a list of asked indicators that does not fit",
      ratings,
      { ...design, sources: [{ weight: 1, minimumRaters: 1, asked: [true] }] },
      /asked must hold 2/,
    ],
    ["a share above 1", ratings, { ...design, minItemShare: 2 }, /minItemShare/],
    ["a scale that holds 0", ratings, { ...design, scale: { min: 0, max: 4 } }, /scale\.min/],
    ["a scale beyond a byte", ratings, { ...design, scale: { min: 1, max: 256 } }, /scale\.max/],
  ])("refuse %s", (_, given, how, message) => {
    expect(() => bulkLevels(given, how)).toThrow(RangeError);
    expect(() => bulkLevels(given, how)).toThrow(message);
  });

  it("refuse totals and ranks of what is no number", () => {
    expect(() => bulkTotals(Float64Array.of(3), [-1], "strict")).toThrow(/bulkTotals: weights\[0\]/);
    expect(() => bulkTotals(Float64Array.of(3), [1, 1], "strict")).toThrow(/bulkTotals: levels must hold 0/);
    expect(() => bulkTotals(Float64Array.of(Number.NaN), [1], "strict")).toThrow(/bulkTotals: levels/);
    expect(() => bulkRanks(Float64Array.of(Number.NaN))).toThrow(/bulkRanks: figures\[0\]/);
    expect(() => bulkRanks(Float64Array.of(Number.NaN))).toThrow(RangeError);
  });
});
