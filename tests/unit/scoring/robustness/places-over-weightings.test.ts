import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureDifference, PROBABLY } from "@/lib/scoring/error/difference";
import { shownRanks } from "@/lib/scoring/error/shown-rank";
import { placesOverWeightings } from "@/lib/scoring/robustness/places-over-weightings";

const level = fc.double({ min: 1, max: 5, noNaN: true });
const error = fc.option(fc.double({ min: 0.01, max: 0.8, noNaN: true }), { nil: null, freq: 6 });

describe("places over several weightings", () => {
  it("are those of shownRanks when there is one weighting", () => {
    const people = fc.array(fc.record({ figure: fc.option(level, { nil: null, freq: 6 }), standardError: error }), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(people, (measured) => {
        const { places } = placesOverWeightings(
          measured.map(({ figure, standardError }) => ({ totals: figure === null ? null : [figure], standardError })),
        );
        expect(places).toEqual(shownRanks(measured));
      }),
    );
  });

  it("follow the mean chance over the weightings, gone through one by one", () => {
    const totals = fc.array(level, { minLength: 4, maxLength: 4 });
    const sure = fc.double({ min: 0.05, max: 0.8, noNaN: true });
    fc.assert(
      fc.property(totals, totals, sure, sure, (first, second, firstError, secondError) => {
        const chances = first.map(
          (figure, j) =>
            figureDifference(
              { figure, standardError: firstError },
              { figure: second[j] as number, standardError: secondError },
            ).probabilityAhead as number,
        );
        const mean = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
        fc.pre(Math.abs(mean - PROBABLY) > 1e-6 && Math.abs(mean - (1 - PROBABLY)) > 1e-6);
        const { orderOf } = placesOverWeightings([
          { totals: first, standardError: firstError },
          { totals: second, standardError: secondError },
        ]);
        const expected = mean >= PROBABLY ? 1 : mean <= 1 - PROBABLY ? -1 : 0;
        expect([orderOf(0, 1), orderOf(1, 0) + 0]).toEqual([expected, -expected + 0]);
      }),
    );
  });

  it("widen when participants disagree about who is ahead", () => {
    const agreed = placesOverWeightings([
      { totals: [4, 4], standardError: 0.1 },
      { totals: [3, 3], standardError: 0.1 },
    ]);
    const split = placesOverWeightings([
      { totals: [4, 3], standardError: 0.1 },
      { totals: [3, 4], standardError: 0.1 },
    ]);
    expect(agreed.places).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ]);
    expect(split.places).toEqual([
      { from: 1, to: 2 },
      { from: 1, to: 2 },
    ]);
  });

  it("call three to one without error 0.75: not sure, and four to one 0.80: sure", () => {
    const order = (first: readonly number[], second: readonly number[]) =>
      placesOverWeightings([
        { totals: first, standardError: 0 },
        { totals: second, standardError: 0 },
      ]).orderOf(0, 1);
    expect(order([4, 4, 4, 3], [3, 3, 3, 4])).toBe(0);
    expect(order([4, 4, 4, 4, 3], [3, 3, 3, 3, 4])).toBe(1);
  });

  it("refuse lists of unequal length and negative errors", () => {
    const one = { totals: [3, 4], standardError: 0.1 };
    expect(() => placesOverWeightings([one, { totals: [3], standardError: 0.1 }])).toThrow(/people\[1\]\.totals/);
    expect(() => placesOverWeightings([{ totals: [3], standardError: -1 }])).toThrow(/people\[0\]\.standardError/);
  });
});
