import { describe, expect, it } from "vitest";
import { consensus } from "@/lib/scoring/weights/consensus";
import { groupWeights } from "@/lib/scoring/weights/group";

describe("consensus", () => {
  it("is the mean of the judges' total-variation distances from the group's weights", () => {
    const judges = [
      [0.5, 0.3, 0.2],
      [0.2, 0.6, 0.2],
      [0.1, 0.1, 0.8],
    ];
    const { value, distances } = groupWeights(judges, "arithmetic");
    const mean = distances.reduce<number>((all, each) => all + (each ?? 0), 0) / 3;
    expect(consensus(judges, value ?? []).value).toBeCloseTo(mean, 12);
  });

  it("has terms that add up to it: half the mean absolute difference of each criterion", () => {
    const result = consensus(
      [
        [1, 0],
        [0, 1],
      ],
      [0.25, 0.75],
    );
    expect(result.value).toBeCloseTo(0.5, 12);
    expect(result.terms.map(({ id, value, amount }) => [id, value, amount])).toEqual([
      ["0", 0.5, 0.25],
      ["1", 0.5, 0.25],
    ]);
    expect(result.n).toBe(2);
  });

  it("is 0 when all gave the group's weights, and does not depend on the order of judges", () => {
    expect(
      consensus(
        [
          [0.5, 0.5],
          [0.5, 0.5],
        ],
        [0.5, 0.5],
      ).value,
    ).toBe(0);
    const [one, other] = [
      [0.9, 0.1],
      [0.3, 0.7],
    ];
    expect(consensus([one, other], [0.6, 0.4]).value).toBe(consensus([other, one], [0.6, 0.4]).value);
  });

  it("is undefined for one judge or nobody", () => {
    for (const judges of [[], [[0.5, 0.5]]]) {
      expect(consensus(judges, [0.5, 0.5])).toMatchObject({
        value: null,
        status: "undefined",
        reasons: ["too-few-raters"],
      });
    }
  });

  it("refuses rows of another length and negative weights, naming them", () => {
    expect(() => consensus([[0.5, 0.5], [1]], [0.5, 0.5])).toThrow(/consensus: judges\[1\]/);
    expect(() =>
      consensus(
        [
          [0.5, 0.5],
          [1.5, -0.5],
        ],
        [0.5, 0.5],
      ),
    ).toThrow(/consensus: judges\[1\]/);
    expect(() => consensus([[0.5, 0.5]], [-0.5, 1.5])).toThrow(/consensus: group/);
  });
});
