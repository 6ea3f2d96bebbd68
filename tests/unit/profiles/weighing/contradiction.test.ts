import { describe, expect, it } from "vitest";
import { contradiction } from "@/lib/profiles/weighing/contradiction";
import { comparisonMatrix } from "@/lib/profiles/weighing/rules";
import { ahpWeights } from "@/lib/scoring/weights/ahp";

const ids = ["a", "b", "c"];

function found(ab: number, ac: number, bc: number) {
  const matrix = comparisonMatrix(ids, { "a:b": ab, "a:c": ac, "b:c": bc });
  return matrix && contradiction(ahpWeights(matrix), ids);
}

describe("comparisons that do not fit together", () => {
  it("are named in the framework's order, with the step nearest to agreement", () => {
    // a over b by 2, b over c by 2, yet c over a by 5: a over c by 4 would agree.
    expect(found(2, -5, 2)).toEqual({
      pairs: [
        ["a", "b"],
        ["a", "c"],
        ["b", "c"],
      ],
      repair: { pair: ["a", "c"], step: 4 },
    });
  });

  it("are named again until the repair has been made, which then fits", () => {
    expect(found(2, 4, 2)).toBeNull();
  });

  it("skip a repair beyond the scale that would change nothing", () => {
    // 9 times 9 asks for 81 where 9 has been answered: the next best answer is changed instead.
    const result = found(9, 9, 9);
    expect(result?.repair?.pair).not.toEqual(["a", "c"]);
    expect(result?.repair?.step).toBe(1);
  });

  it("are nothing to speak of up to a consistency ratio of 0.10", () => {
    expect(found(2, 5, 2)).toBeNull();
  });

  it("has no repair when every answer already stands nearest to it", () => {
    const matrix = comparisonMatrix(ids, { "a:b": 2, "a:c": -5, "b:c": 2 });
    if (!matrix) throw new Error("no matrix");
    const weights = ahpWeights(matrix);
    const triad = weights.worstTriad;
    if (!triad) throw new Error("no triad");
    const settled = triad.repairs.map((repair) => ({ ...repair, proposed: repair.current }));
    const [one, two, three] = settled;
    if (!one || !two || !three) throw new Error("three repairs");
    expect(contradiction({ ...weights, worstTriad: { ...triad, repairs: [one, two, three] } }, ids)?.repair).toBeNull();
  });
});
