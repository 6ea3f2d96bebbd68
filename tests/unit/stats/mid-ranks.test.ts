import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { midRanks } from "@/lib/stats/mid-ranks";

describe("mid-ranks", () => {
  it("share the places of equal values", () => {
    expect(midRanks([10, 30, 20, 20])).toEqual([1, 4, 2.5, 2.5]);
    expect(midRanks([5, 5, 5])).toEqual([2, 2, 2]);
    expect(midRanks([])).toEqual([]);
  });

  it("count the values below and half of the equal ones", () => {
    const values = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 20 });
    fc.assert(
      fc.property(values, (given) => {
        midRanks(given).forEach((rank, i) => {
          const below = given.filter((each) => each < (given[i] as number)).length;
          const equal = given.filter((each) => each === given[i]).length;
          expect(rank).toBe(below + (equal + 1) / 2);
        });
      }),
    );
  });

  it("refuse what has no order", () => {
    expect(() => midRanks([1, Number.NaN])).toThrow(RangeError);
  });
});
