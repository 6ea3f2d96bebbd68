import { describe, expect, it } from "vitest";
import type { CriterionInput, SourceInput } from "@/lib/scoring/aggregation/aggregate-criterion";
import { raterMeans } from "@/lib/scoring/aggregation/rater-means";
import { raterTotals } from "@/lib/scoring/aggregation/rater-totals";
import { FIVE_POINT } from "@/lib/scoring/types";
import { frozen, isDeeplyFrozen } from "../frozen";

type Row = readonly [number | null, number | null];

function source(sourceId: string, weight: number, rows: readonly Row[], minimumRaters = 1): SourceInput {
  const raters = rows.map(([a, b], i) => ({ raterId: `${sourceId}-${i}`, levels: { a, b } }));
  return { sourceId, weight, minimumRaters, indicatorIds: ["a", "b"], raters };
}

function criterion(
  criterionId: string,
  sources: readonly SourceInput[],
  weights: readonly [number, number] = [3, 1],
): CriterionInput {
  return frozen({
    criterionId,
    indicators: [
      { indicatorId: "a", weight: weights[0] },
      { indicatorId: "b", weight: weights[1] },
    ],
    sources,
    minItemShare: 0.5,
    scale: FIVE_POINT,
  });
}

describe("one figure per rater on a criterion", () => {
  it("is the weighted mean of what the rater observed", () => {
    const result = raterMeans(
      criterion("c1", [
        source("peer", 1, [
          [2, 4],
          [null, 5],
          [3, null],
          [null, null],
        ]),
      ]),
    );
    expect(result).toEqual([
      {
        sourceId: "peer",
        raters: [
          { raterId: "peer-0", mean: 2.5 },
          { raterId: "peer-1", mean: 5 },
          { raterId: "peer-2", mean: 3 },
        ],
      },
    ]);
    expect(isDeeplyFrozen(result)).toBe(true);
  });

  it("leaves out sources that do not count: unscored, withheld, absent", () => {
    const input = criterion("c1", [
      source("self", 0, [[5, 5]]),
      source("peer", 1, [[2, 2]], 3),
      source("hr", 1, []),
      source("manager", 1, [[3, 3]]),
    ]);
    expect(raterMeans(input).map((each) => each.sourceId)).toEqual(["manager"]);
  });

  it("ignores indicators of weight 0 and those the kind is not asked", () => {
    const peer = source("peer", 1, [[2, 4]]);
    expect(raterMeans(criterion("c1", [peer], [0, 1]))[0]?.raters[0]?.mean).toBe(4);
    expect(raterMeans(criterion("c1", [{ ...peer, indicatorIds: ["a"] }]))[0]?.raters[0]?.mean).toBe(2);
    expect(
      raterMeans(
        criterion(
          "c1",
          [
            source("peer", 1, [
              [2, null],
              [null, 4],
            ]),
          ],
          [0, 1],
        ),
      )[0]?.raters,
    ).toHaveLength(1);
  });
});

describe("one figure per rater over the profile", () => {
  const first = criterion("c1", [
    source("hr", 1, [[2, 2]]),
    source("peer", 1, [
      [1, 1],
      [3, 3],
    ]),
  ]);
  const second = criterion("c2", [
    source("hr", 1, [[4, 4]]),
    source("peer", 1, [
      [5, 5],
      [null, null],
    ]),
  ]);

  it("is the weighted mean of the criteria the rater rated", () => {
    expect(raterTotals([first, second], [1, 3])).toEqual([
      { sourceId: "hr", raters: [{ raterId: "hr-0", mean: 3.5 }] },
      {
        sourceId: "peer",
        raters: [
          { raterId: "peer-0", mean: 4 },
          { raterId: "peer-1", mean: 3 },
        ],
      },
    ]);
  });

  it("leaves out criteria of weight 0", () => {
    expect(raterTotals([first, second], [0, 1])).toEqual(raterTotals([second], [7]));
    expect(raterTotals([first, second], [0, 0])).toEqual([]);
  });

  it("refuses weights of another length or below 0", () => {
    expect(() => raterTotals([first], [1, 1])).toThrow(/raterTotals: weights must hold 1/);
    expect(() => raterTotals([first], [-1])).toThrow(/raterTotals: weights\[0\]/);
    expect(() => raterTotals([first], [-1])).toThrow(RangeError);
  });
});
