import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceRaterMeans } from "@/lib/scoring/aggregation/rater-means";
import { CRITERION_ASSUMPTIONS } from "@/lib/scoring/error/assumptions";
import { campaignError } from "@/lib/scoring/error/campaign-error";
import { isDeeplyFrozen } from "../frozen";

function person(kinds: Readonly<Record<string, readonly number[]>>): readonly SourceRaterMeans[] {
  return Object.entries(kinds).map(([sourceId, means]) => ({
    sourceId,
    raters: means.map((mean, i) => ({ raterId: `${sourceId}-${i}`, mean })),
  }));
}

const of = (people: readonly (readonly SourceRaterMeans[])[]) =>
  campaignError(people, ["hr", "peer"], CRITERION_ASSUMPTIONS);

describe("a campaign's error variances", () => {
  it("are the assumptions when nobody has been rated", () => {
    const result = of([]);
    expect(result.kinds).toEqual({
      hr: { variance: expect.closeTo(0.36), pooled: null, df: 0 },
      peer: { variance: expect.closeTo(0.36), pooled: null, df: 0 },
    });
    expect(result.between).toEqual({ variance: expect.closeTo(0.16), pooled: null, df: 0 });
    expect(result).toMatchObject({ n: 0, reasons: [], assumptions: CRITERION_ASSUMPTIONS });
  });

  it("are a compromise by degrees of freedom of the assumption and the raters within each person", () => {
    // Peers: variance 2 with 1 df, variance 1 with 2 df; pooled (2 + 2) / 3.
    const { kinds } = of([person({ hr: [3], peer: [2, 4] }), person({ hr: [4], peer: [2, 3, 4] })]);
    expect(kinds.peer).toEqual({
      pooled: expect.closeTo(4 / 3, 12),
      df: 3,
      variance: expect.closeTo((10 * 0.36 + 4) / 13, 12),
    });
    expect(kinds.hr).toEqual({ pooled: null, df: 0, variance: expect.closeTo(0.36, 12) });
  });

  it("take from the kinds' means only what their raters' error does not explain", () => {
    const { between, kinds, reasons } = of([person({ hr: [2], peer: [4, 4] })]);
    const peer = kinds.peer?.variance as number;
    const beyond = 2 - (0.36 + peer / 2) / 2;
    expect(reasons).toEqual([]);
    expect(between).toEqual({
      pooled: expect.closeTo(beyond, 12),
      df: 1,
      variance: expect.closeTo((5 * 0.16 + beyond) / 6, 12),
    });
  });

  it("keep a negative moment, count it as 0 and say so", () => {
    const { between, reasons } = of([person({ hr: [3], peer: [3, 3] })]);
    expect(between.pooled).toBeLessThan(0);
    expect(between.variance).toBeCloseTo((5 * 0.16) / 6, 12);
    expect(reasons).toEqual(["negative-estimate"]);
  });

  it("do not depend on the order of people or of raters, nor on how high a person stands", () => {
    const figure = fc.integer({ min: 10, max: 40 }).map((tenths) => tenths / 10);
    const people = fc.array(
      fc.record({ hr: fc.array(figure, { maxLength: 2 }), peer: fc.array(figure, { maxLength: 4 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(people, (given) => {
        const straight = of(given.map(person));
        const turned = of(
          [...given].reverse().map(({ hr, peer }) => person({ peer: [...peer].reverse(), hr: [...hr].reverse() })),
        );
        const higher = of(
          given.map(({ hr, peer }, p) => person({ hr: hr.map((x) => x + p), peer: peer.map((x) => x + p) })),
        );
        for (const other of [turned, higher]) {
          expect(other.kinds.peer?.variance).toBeCloseTo(straight.kinds.peer?.variance as number, 9);
          expect(other.between.variance).toBeCloseTo(straight.between.variance, 9);
        }
        expect(straight.kinds.hr?.variance).toBeGreaterThan(0);
        expect(isDeeplyFrozen(straight)).toBe(true);
      }),
    );
  });

  it("take the assumption for the error of a kind that was not named", () => {
    const { between } = campaignError([person({ hr: [2], client: [4] })], ["hr"], CRITERION_ASSUMPTIONS);
    expect(between.pooled).toBeCloseTo(2 - 0.36, 12);
  });

  it("come nearer to the data the more there are", () => {
    const many = Array.from({ length: 200 }, () => person({ peer: [2, 4] }));
    expect(of(many).kinds.peer?.variance).toBeCloseTo(2, 0);
    expect(of(many.slice(0, 1)).kinds.peer?.variance).toBeLessThan(0.6);
  });

  it("leave the assumption of one kind alone, whatever is known of another", () => {
    const wild = Array.from({ length: 50 }, () => person({ hr: [3], peer: [1, 5] }));
    expect(of(wild).kinds.hr?.variance).toBeCloseTo(0.36, 12);
  });

  it.each([
    ["an SD of 0", [], ["hr"], { ...CRITERION_ASSUMPTIONS, raterSd: 0 }, /assumptions\.raterSd/],
    ["no degrees of freedom", [], ["hr"], { ...CRITERION_ASSUMPTIONS, kindDf: 0 }, /assumptions\.kindDf/],
    [
      "a figure that is no number",
      [person({ hr: [Number.NaN] })],
      ["hr"],
      CRITERION_ASSUMPTIONS,
      /people\[0\]\.hr\.hr-0/,
    ],
    ["a kind given twice", [], ["hr", "hr"], CRITERION_ASSUMPTIONS, /sourceIds holds "hr" twice/],
    [
      "a person's kind given twice",
      [[...person({ hr: [3] }), ...person({ hr: [3] })]],
      ["hr"],
      CRITERION_ASSUMPTIONS,
      /people\[0\]/,
    ],
  ])("refuse %s", (_, people, ids, assumptions, message) => {
    expect(() => campaignError(people, ids, assumptions)).toThrow(RangeError);
    expect(() => campaignError(people, ids, assumptions)).toThrow(message);
  });
});
