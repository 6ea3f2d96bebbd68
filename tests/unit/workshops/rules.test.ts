import { describe, expect, it } from "vitest";
import { noAnswers, type WeighingAnswers } from "@/lib/profiles/weighing/answers";
import { ahpWeights } from "@/lib/scoring/weights/ahp";
import { groupWeights } from "@/lib/scoring/weights/group";
import { kendallW } from "@/lib/scoring/weights/kendall-w";
import { agreementOf, dividedPairs, dividingCriteria, spreadOfRound, weighRound } from "@/lib/workshops/rounds/rules";
import { minutesOf, openRound, phaseOf, revealedIn, roundOf, stateAfter } from "@/lib/workshops/rules";
import { openStates, workshopMinutes } from "@/lib/workshops/schema";

const ids = ["a", "b", "c"];
const points = (...given: number[]): WeighingAnswers => ({
  ...noAnswers,
  points: Object.fromEntries(ids.map((id, i) => [id, given[i] ?? 0])),
});
const roundOfPoints = (...people: number[][]) => {
  const round = weighRound(
    1,
    "points",
    people.map((each) => points(...each)),
    ids,
  );
  if (!round) throw new Error("no round");
  return round;
};

describe("the states of a workshop", () => {
  it("only move forward: reveal, second round, reveal, agreed", () => {
    expect(stateAfter("reveal", "weighing_1")).toBe("revealed_1");
    expect(stateAfter("second-round", "revealed_1")).toBe("weighing_2");
    expect(stateAfter("reveal", "weighing_2")).toBe("revealed_2");
    expect(stateAfter("agree", "revealed_1")).toBe("agreed");
    expect(stateAfter("agree", "revealed_2")).toBe("agreed");
    expect(openStates.map((from) => stateAfter("cancel", from))).toEqual(openStates.map(() => "cancelled"));
  });

  it("refuse every other move", () => {
    expect(
      ["revealed_1", "revealed_2", "agreed", "cancelled"].map((from) => stateAfter("reveal", from as never)),
    ).toEqual([null, null, null, null]);
    expect(["weighing_1", "weighing_2", "revealed_2"].map((from) => stateAfter("second-round", from as never))).toEqual(
      [null, null, null],
    );
    expect(["weighing_1", "weighing_2", "agreed"].map((from) => stateAfter("agree", from as never))).toEqual([
      null,
      null,
      null,
    ]);
    expect(stateAfter("cancel", "agreed")).toBeNull();
  });

  it("never reveal a round while it is being weighed", () => {
    expect(revealedIn[1]).not.toContain("weighing_1");
    for (const blind of ["weighing_1", "revealed_1", "weighing_2", "cancelled"] as const) {
      expect(revealedIn[2]).not.toContain(blind);
    }
  });

  it("end when the time is over, unless they have ended before", () => {
    const at = new Date("2026-03-01T12:00:00Z");
    expect(phaseOf({ state: "weighing_1", expiresAt: at }, new Date("2026-03-01T11:59:59Z"))).toBe("weighing_1");
    expect(phaseOf({ state: "revealed_2", expiresAt: at }, at)).toBe("expired");
    expect(phaseOf({ state: "agreed", expiresAt: at }, new Date("2027-01-01T00:00:00Z"))).toBe("agreed");
  });

  it("name the round that is open and the one that counts", () => {
    expect([openRound("weighing_1"), openRound("weighing_2"), openRound("revealed_1")]).toEqual([1, 2, null]);
    expect([roundOf("weighing_1"), roundOf("revealed_1"), roundOf("weighing_2"), roundOf("revealed_2")]).toEqual([
      1, 1, 2, 2,
    ]);
  });
});

describe("a round", () => {
  it("joins weights by their mean, in an order that tells nothing of who sent first", () => {
    const people = [
      [60, 30, 10],
      [10, 80, 10],
      [30, 30, 40],
    ];
    const round = roundOfPoints(...people);
    expect(round).toEqual(roundOfPoints(...people.toReversed()));
    expect(round.weights.map(([first]) => first)).toEqual([0.1, 0.3, 0.6]);
    const group = groupWeights(people, "arithmetic").value ?? [];
    for (const [i, share] of round.group.entries()) expect(share).toBeCloseTo(group[i] ?? 0, 12);
  });

  it("joins comparisons by the geometric mean of the judgements", () => {
    const pairs = (ab: number, ac: number, bc: number) => ({
      ...noAnswers,
      pairs: { "a:b": ab, "a:c": ac, "b:c": bc },
    });
    const round = weighRound(1, "pairs", [pairs(9, 9, 1), pairs(1, 1, 1)], ids);
    const joint =
      ahpWeights([
        [1, 3, 3],
        [1 / 3, 1, 1],
        [1 / 3, 1, 1],
      ]).value ?? [];
    for (const [i, share] of (round?.group ?? []).entries()) expect(share).toBeCloseTo(joint[i] ?? 0, 9);
    expect(round?.weights).toHaveLength(2);
  });

  it("is nothing while nobody has sent, and leaves incomplete answers out", () => {
    expect(weighRound(1, "points", [], ids)).toBeNull();
    expect(weighRound(1, "points", [{ ...noAnswers, points: { a: 1 } }], ids)).toBeNull();
    expect(weighRound(1, "points", [points(1, 1, 1), noAnswers], ids)?.weights).toHaveLength(1);
  });

  it("measures agreement by the mean distance of the scoring library and by Kendall's W", () => {
    const people = [
      [60, 30, 10],
      [10, 80, 10],
      [30, 30, 40],
    ];
    const round = roundOfPoints(...people);
    const { distances } = groupWeights(people, "arithmetic");
    const mean = distances.reduce<number>((all, each) => all + (each ?? 0), 0) / 3;
    expect(agreementOf(round).distance.value).toBeCloseTo(mean, 12);
    expect(agreementOf(round).order.value).toBeCloseTo(kendallW(people).value ?? Number.NaN, 12);
  });

  it("puts the criteria that divide most first, their parts adding up to the distance", () => {
    const round = roundOfPoints([50, 40, 10], [40, 50, 10], [20, 70, 10]);
    const spread = spreadOfRound(round);
    expect(spread.map(({ place }) => place)).toEqual([0, 1, 2]);
    expect(spread.reduce((all, { division }) => all + division, 0)).toBeCloseTo(
      agreementOf(round).distance.value ?? 0,
      12,
    );
    expect(dividingCriteria(spread).map(({ place }) => place)).toEqual([0, 1]);
    expect(spread[0]).toMatchObject({ lowest: 0.2, highest: 0.5, marks: [0.2, 0.4, 0.5] });
    const last = spreadOfRound(roundOfPoints([10, 20, 70], [10, 60, 30]));
    expect(last.map(({ place }) => place)).toEqual([1, 2, 0]);
  });

  it("sorts the marks of each criterion alone, so that nobody's row can be read", () => {
    const spread = spreadOfRound(roundOfPoints([80, 10, 10], [10, 80, 10]));
    expect(spread.map(({ marks }) => marks.toSorted((a, b) => a - b))).toEqual(spread.map(({ marks }) => marks));
    expect(spread[0]?.marks).toEqual(spread[1]?.marks);
  });

  it("has no dividing criteria and no divided pairs when all gave the same", () => {
    const round = roundOfPoints([3, 2, 1], [3, 2, 1], [30, 20, 10]);
    expect(dividingCriteria(spreadOfRound(round))).toEqual([]);
    expect(dividedPairs(round)).toEqual([]);
  });

  it("names the pairs whose order splits the group most evenly, the more frequent order first", () => {
    const round = roundOfPoints([50, 30, 20], [30, 50, 20], [20, 50, 30], [50, 25, 25]);
    expect(dividedPairs(round)).toEqual([
      { first: 0, second: 1, firstHigher: 2, secondHigher: 2, alike: 0 },
      { first: 0, second: 2, firstHigher: 3, secondHigher: 1, alike: 0 },
    ]);
    expect(dividedPairs(roundOfPoints([20, 50, 30], [25, 25, 50], [40, 40, 20]), 1)).toEqual([
      { first: 2, second: 0, firstHigher: 2, secondHigher: 1, alike: 0 },
    ]);
    expect(dividedPairs(roundOfPoints([25, 25, 50], [20, 50, 30], [50, 25, 25]))).toContainEqual({
      first: 0,
      second: 1,
      firstHigher: 1,
      secondHigher: 1,
      alike: 1,
    });
  });

  it("has no agreement to speak of with one person", () => {
    expect(agreementOf(roundOfPoints([3, 2, 1])).distance.value).toBeNull();
    expect(dividingCriteria(spreadOfRound(roundOfPoints([3, 2, 1])))).toEqual([]);
  });
});

describe("minutes", () => {
  const minutes = minutesOf({
    openedAt: new Date("2026-03-01T09:00:00Z"),
    endedAt: new Date("2026-03-01T10:00:00Z"),
    openedBy: "Odile",
    agreedBy: "Marc",
    method: "points",
    criterionIds: ids,
    participants: ["Zoé", "Ana", "Marc"],
    rounds: [roundOfPoints([60, 30, 10], [10, 80, 10]), { ...roundOfPoints([50, 40, 10], [40, 50, 10]), round: 2 }],
    points: [45, 45, 10],
    reason: "Why",
    baseNumber: 3,
    number: 4,
  });

  it("say who took part by alphabet, and what was weighed without names", () => {
    expect(minutes.participants).toEqual(["Ana", "Marc", "Zoé"]);
    expect(JSON.stringify(minutes.rounds)).not.toMatch(/Ana|Marc|Zoé/);
    expect(minutes.rounds.map(({ round }) => round)).toEqual([1, 2]);
    expect(minutes.rounds[0]?.distance).toBeCloseTo(0.25, 12);
    expect(minutes.rounds[1]?.distance).toBeCloseTo(0.05, 12);
  });

  it("are read back as they were written", () => {
    expect(workshopMinutes.parse(JSON.parse(JSON.stringify(minutes)))).toEqual(minutes);
  });
});
