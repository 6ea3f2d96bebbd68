import { describe, expect, it } from "vitest";
import { waitMs } from "@/components/workshop/sender";
import { axisEnd, stripLayout } from "@/components/workshop/strip";
import { newWorkshopCode, readWorkshopCode, showWorkshopCode } from "@/lib/access/workshop-code";
import { nameKeyOf } from "@/lib/access/workshop-joining";
import { agreeInput, readHostAddress, sendWeighingInput } from "@/lib/workshops/schema";

const workshopId = "3f0e2a1c-5b7d-4c8e-9a1f-0123456789ab";

describe("the code of a workshop", () => {
  it("is eight letters and digits that are not taken for one another, shown in two groups", () => {
    const codes = Array.from({ length: 500 }, newWorkshopCode);
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
    expect(new Set(codes).size).toBe(500);
    expect(showWorkshopCode("7KQ2MWXA")).toBe("7KQ2-MWXA");
  });

  it("is read however it is typed", () => {
    for (const typed of ["7KQ2-MWXA", "7kq2mwxa", " 7kq2 – mwxa "]) expect(readWorkshopCode(typed)).toBe("7KQ2MWXA");
    for (const typed of ["", "7KQ2-MWX", "7KQ2-MWXAA", "7KQ2-MWX0", "7KQ2-MWXI"])
      expect(readWorkshopCode(typed)).toBeNull();
  });
});

describe("a name", () => {
  it("is the same however it is spaced and capitalised, and another with another accent", () => {
    expect(nameKeyOf("  Marc   Dupré ")).toBe(nameKeyOf("marc dupre\u0301"));
    expect(nameKeyOf("Elodie")).not.toBe(nameKeyOf("Élodie"));
  });
});

describe("the participant's form", () => {
  it("is read for its own way only", () => {
    const sent = { workshopId, round: "2", method: "points", "points.a": "3,5", "points.b": "1", "ranks.a": "1" };
    expect(sendWeighingInput.parse(sent)).toEqual({
      workshopId,
      round: 2,
      method: "points",
      answers: { ranks: { a: 1 }, swing: {}, points: { a: 3.5, b: 1 }, pairs: {} },
    });
  });

  it("says next to the field what cannot be read, and refuses a round or way that is none", () => {
    const read = (more: object) =>
      sendWeighingInput.safeParse({ workshopId, round: "1", method: "points", "points.a": "3", ...more });
    expect(read({ "points.a": "-1" }).error?.issues).toMatchObject([{ path: ["points", "a"], message: "negative" }]);
    expect(read({ round: "3" }).error?.issues).toMatchObject([{ path: ["round"], message: "malformed" }]);
    expect(read({ method: "votes" }).error?.issues).toMatchObject([{ path: ["method"], message: "unknown-choice" }]);
    expect(read({ workshopId: "x" }).success).toBe(false);
  });
});

describe("the form for agreeing", () => {
  const form = {
    profileId: workshopId,
    workshopId,
    from: "revealed_1",
    base: "3",
    reason: "Why",
    "points.a": "60",
    "points.b": "40",
  };

  it("reads points and reason", () => {
    expect(agreeInput.parse(form)).toMatchObject({
      base: 3,
      from: "revealed_1",
      points: { a: 60, b: 40 },
      reason: "Why",
    });
  });

  it("asks for a reason and for something above zero", () => {
    const issues = agreeInput.safeParse({ ...form, reason: " ", "points.a": "0", "points.b": "0" }).error?.issues;
    expect(issues).toMatchObject([
      { path: ["reason"], message: "required" },
      { path: ["points"], message: "all-zero" },
    ]);
  });
});

describe("the host's address", () => {
  it("is read leniently", () => {
    expect(readHostAddress({ view: "projector", problem: "workshop-moved-on", v: "4" })).toEqual({
      view: "projector",
      problem: "workshop-moved-on",
      v: 4,
    });
    expect(readHostAddress({ view: "x", problem: ["a"], v: "first" })).toEqual({});
  });
});

describe("the strip of marks", () => {
  it("ends at the next ten percent above all marks", () => {
    expect([axisEnd([0.2, 0.31]), axisEnd([0.3]), axisEnd([1]), axisEnd([])]).toEqual([0.4, 0.3, 1, 0.1]);
  });

  it("stacks marks that would lie on one another and keeps all inside", () => {
    const { dots, height } = stripLayout([0.1, 0.1, 0.101, 0.4], 0.2, 0.4, null);
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
    expect(
      dots
        .filter(({ x }) => x < 200)
        .map(({ y }) => y)
        .toSorted((a, b) => a - b),
    ).toHaveLength(3);
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThanOrEqual(8);
      expect(x).toBeLessThanOrEqual(592);
      expect(y).toBeGreaterThanOrEqual(8);
      expect(y).toBeLessThanOrEqual(height);
    }
  });

  it("marks the reader's own, once", () => {
    expect(stripLayout([0.2, 0.2, 0.3], 0.2, 0.4, 0.2).dots.map(({ isOwn }) => isOwn)).toEqual([true, false, false]);
    expect(stripLayout([0.2], 0.2, 0.4, 0.3).dots[0]?.isOwn).toBe(false);
  });
});

describe("sending again", () => {
  it("waits longer each time, ten seconds at most", () => {
    expect([1, 2, 3, 4, 5, 9].map(waitMs)).toEqual([1000, 2000, 4000, 8000, 10_000, 10_000]);
  });
});
