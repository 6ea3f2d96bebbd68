import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureDifference } from "@/lib/scoring/error/difference";
import { shownRanks } from "@/lib/scoring/error/shown-rank";
import { normalQuantile } from "@/lib/stats/normal";

const people = fc.array(
  fc.record({
    figure: fc.option(fc.double({ min: 1, max: 5, noNaN: true }), { nil: null, freq: 6 }),
    standardError: fc.option(fc.double({ min: 0.01, max: 0.8, noNaN: true }), { nil: null, freq: 6 }),
  }),
  { maxLength: 8 },
);

describe("the places that may be shown", () => {
  it("are plain places when everybody is far apart", () => {
    const far = [3, 5, 1].map((figure) => ({ figure, standardError: 0.1 }));
    expect(shownRanks(far)).toEqual([
      { from: 2, to: 2 },
      { from: 1, to: 1 },
      { from: 3, to: 3 },
    ]);
  });

  it("are shared by people who cannot be told apart", () => {
    const near = [3.86, 3.84, 2].map((figure) => ({ figure, standardError: 0.25 }));
    expect(shownRanks(near)).toEqual([
      { from: 1, to: 2 },
      { from: 1, to: 2 },
      { from: 3, to: 3 },
    ]);
  });

  it("count exactly those who are ahead, and behind, with a probability of 0.80", () => {
    fc.assert(
      fc.property(people, (given) => {
        const ahead = (a: number, b: number) => {
          const probability = figureDifference(given[a] as never, given[b] as never).probabilityAhead;
          return a !== b && probability !== null && probability >= 0.8;
        };
        const placed = given.filter((each) => each.figure !== null).length;
        const everyone = given.map((_, i) => i);
        shownRanks(given).forEach((rank, i) => {
          if (given[i]?.figure === null || given[i]?.standardError === null) {
            expect(rank).toBeNull();
            return;
          }
          expect(rank?.from).toBe(1 + everyone.filter((j) => ahead(j, i)).length);
          expect(rank?.to).toBe(placed - everyone.filter((j) => ahead(i, j)).length);
          expect(rank?.from as number).toBeLessThanOrEqual(rank?.to as number);
        });
      }),
    );
  });

  it("leave a person without an error anywhere, and others free to stand on either side", () => {
    const given = [
      { figure: 5, standardError: 0.1 },
      { figure: 3, standardError: null },
      { figure: 1, standardError: 0.1 },
      { figure: null, standardError: 0.1 },
    ];
    expect(shownRanks(given)).toEqual([{ from: 1, to: 2 }, null, { from: 2, to: 3 }, null]);
  });

  it("count a person who is ahead with a probability of exactly 0.80", () => {
    const apart = (by: number) => shownRanks([3 + by, 3].map((figure, i) => ({ figure, standardError: i })))[0]?.to;
    expect(apart(normalQuantile(0.8))).toBe(1);
    expect(apart(normalQuantile(0.8) - 1e-6)).toBe(2);
  });

  it("do not tell equal figures apart even without error", () => {
    expect(shownRanks([3, 3].map((figure) => ({ figure, standardError: 0 })))).toEqual([
      { from: 1, to: 2 },
      { from: 1, to: 2 },
    ]);
  });

  it("refuse numbers that mean nothing", () => {
    expect(() => shownRanks([{ figure: Number.NaN, standardError: 1 }])).toThrow(/shownRanks: people\[0\]\.figure/);
    expect(() => shownRanks([{ figure: 3, standardError: -1 }])).toThrow(/people\[0\]\.standardError/);
    expect(() => shownRanks([{ figure: 3, standardError: -1 }])).toThrow(RangeError);
  });
});
