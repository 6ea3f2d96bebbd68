import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinctInitials, type GapRow, gapLayout, idealLane } from "@/components/charts/layout";
import { FIVE_POINT } from "@/lib/scoring/types";

function row(levels: readonly (number | null)[], asked: Partial<GapRow> = {}): GapRow {
  return {
    criterionId: "c1",
    label: "Customer-centric",
    target: { lo: 3, hi: 4 },
    mustHave: null,
    people: levels.map((level, index) => ({ id: `p${index}`, name: `Person ${index}`, level, index })),
    ...asked,
  };
}

describe("the gap plot's layout", () => {
  it("puts the ends of the scale at the ends of the axis, and one tick a level", () => {
    const { ticks, rows } = gapLayout([row([1, 5, 3])], FIVE_POINT);
    expect(ticks.map(({ x }) => x)).toEqual([0, 25, 50, 75, 100]);
    expect(rows[0]?.people.map(({ x }) => x)).toEqual([0, 100, 50]);
    expect(rows[0]?.target).toEqual({ from: 50, to: 75 });
  });

  it("draws a gap from a level below the target up to its lower end, and none from a level at or above it", () => {
    const [drawn] = gapLayout([row([2, 3, 3.5, 5])], FIVE_POINT).rows;
    expect(drawn?.people.map(({ gapTo }) => gapTo)).toEqual([50, null, null, null]);
  });

  it("places nobody without a level", () => {
    const [drawn] = gapLayout([row([null, 2])], FIVE_POINT).rows;
    expect(drawn?.people[0]).toMatchObject({ x: null, gapTo: null });
  });

  it("gives each person a lane below that of the ideal, so that equal levels never cover each other", () => {
    const [drawn] = gapLayout([row([3, 3, 3, 3, 3, 3])], FIVE_POINT).rows;
    const lanes = drawn?.people.map(({ y }) => y) ?? [];
    expect(new Set(lanes).size).toBe(6);
    expect(Math.min(...lanes)).toBeGreaterThan(idealLane);
    expect(Math.max(...lanes)).toBeLessThan(drawn?.height ?? 0);
  });

  it("keeps every label inside the drawing, off the gap line where there is room", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 5, noNaN: true }), (level) => {
        const mark = gapLayout([row([level])], FIVE_POINT).rows[0]?.people[0];
        const x = mark?.x ?? Number.NaN;
        if (mark?.labelSide === "right") expect(x).toBeLessThanOrEqual(78);
        else expect(x).toBeGreaterThanOrEqual(22);
        if (mark?.gapTo != null && x >= 22) expect(mark.labelSide).toBe("left");
      }),
    );
  });

  it("cuts bands at the ends of the scale and keeps the label clear of them", () => {
    const band = {
      dark: { lower: 4, upper: 4.6, confidence: 0.68 },
      light: { lower: 3.4, upper: 5.2, confidence: 0.95 },
    };
    const [drawn] = gapLayout(
      [row([4.3], { people: [{ id: "a", name: "Ana Ruiz", level: 4.3, index: 0, band }] })],
      FIVE_POINT,
    ).rows;
    const mark = drawn?.people[0];
    expect(mark?.band?.dark.from).toBeCloseTo(75);
    expect(mark?.band?.light.from).toBeCloseTo(60);
    expect(mark?.band?.light.to).toBe(100);
    expect(mark?.labelSide).toBe("left");
    expect(mark?.labelX).toBe(mark?.band?.light.from);
  });

  it("shows the required minimum where there is one", () => {
    expect(gapLayout([row([2], { mustHave: 2.5 })], FIVE_POINT).rows[0]?.mustHave).toBe(37.5);
    expect(gapLayout([row([2])], FIVE_POINT).rows[0]?.mustHave).toBeNull();
  });

  it("draws nothing for no criteria", () => {
    expect(gapLayout([], FIVE_POINT).rows).toEqual([]);
  });
});

describe("initials", () => {
  it("are the first and the last name's", () => {
    expect(distinctInitials(["Anaïs Kerboul-Diop", "Bao", "Éric de la Tour"])).toEqual(["AK", "B", "ÉT"]);
  });

  it("get a number when two people share them", () => {
    expect(distinctInitials(["Ana Ruiz", "Alba Roca", "Bao"])).toEqual(["AR1", "AR2", "B"]);
  });
});
