import { describe, expect, it } from "vitest";
import { effectOf, hasChanged, rowsInView } from "@/components/profile/effect/effect-of";
import { packPeople, type ReadyPeople, unpackPeople } from "@/components/profile/effect/people";
import { firstIn, standingUnder, weightingsAround } from "@/components/profile/effect/standing";
import { comparePeople } from "@/lib/scoring/compare";
import { totalBand } from "@/lib/scoring/error/bands";
import { weightedSum } from "@/lib/scoring/fit/weighted-sum";
import { idealOf, ratedPeople } from "../../fixtures/tried-people";

const { results, tried } = ratedPeople(40);
const ready = unpackPeople(tried);
const equal = idealOf([20, 20, 20, 20, 20]);
const teamFirst = idealOf([10, 10, 10, 60, 10]);

/** People whose totals are their levels on the first of two criteria when it has all the weight, and so on. */
function smallGroup(levels: readonly (readonly [number | null, number | null])[]): ReadyPeople {
  return unpackPeople({
    criterionIds: ["a", "b"],
    bases: [[["hr", 1, 1, 4]]],
    people: levels.map((pair, i) => ({ personId: `p${i}`, name: `P${i}`, levels: pair, bases: [0, 0] })),
    totalError: {
      kinds: { hr: { variance: 0.04, pooled: null, df: 0 } },
      between: { variance: 0.04, pooled: null, df: 0 },
      assumptions: { raterSd: 0.2, raterDf: 10, kindSd: 0.2, kindDf: 5 },
      n: levels.length,
      reasons: [],
    },
  });
}

const weighing = (a: number, b: number) => ({
  ...equal,
  criteria: ["a", "b"].map((criterionId, i) => ({
    criterionId,
    weight: i === 0 ? a : b,
    lo: 1,
    hi: 5,
    mustHave: null,
  })),
});

describe("people packed for the browser", () => {
  it("have exactly the bands of the full results", () => {
    for (const [i, person] of results.entries()) {
      const levels = Object.fromEntries(person.levels.map(({ criterionId, value }) => [criterionId, value]));
      const total = weightedSum({ personId: person.candidateId, levels }, teamFirst, "strict");
      const packed = ready.people[i];
      if (!packed) throw new Error("somebody was lost");
      const [full, short] = [
        totalBand(total, person.levels, tried.totalError),
        totalBand(total, packed.bandLevels, tried.totalError),
      ];
      expect(full.standardError).not.toBeNull();
      expect(short.standardError).toBe(full.standardError);
    }
  });

  it("share the ways in which levels came about, and tell nothing of raters who do not count", () => {
    expect(tried.bases.length).toBeLessThan(20);
    expect(JSON.stringify(tried.bases)).not.toContain("self");
    expect(JSON.stringify(tried.people[0])).not.toMatch(/peer|manager|indicator/);
    expect(JSON.stringify(ratedPeople(200).tried).length).toBeLessThan(40_000);
  });

  it("have no level where the results have none for the profile's criterion", () => {
    const { people } = packPeople(results.slice(0, 1), ["unheard-of"], tried.totalError);
    expect(people[0]?.levels).toEqual([null]);
  });
});

describe("the standing of people", () => {
  it("is the order and the places of the compare page", () => {
    const { people } = standingUnder(ready, teamFirst, null);
    const levelsOf = new Map(results.map((person) => [person.candidateId, person]));
    const asEngine = results.map(({ candidateId, levels }) => ({
      personId: candidateId,
      levels: Object.fromEntries(levels.map(({ criterionId, value }) => [criterionId, value])),
    }));
    const standardErrors = Object.fromEntries(
      asEngine.map((person) => [
        person.personId,
        totalBand(
          weightedSum(person, teamFirst, "strict"),
          levelsOf.get(person.personId)?.levels ?? [],
          tried.totalError,
        ).standardError,
      ]),
    );
    const compared = comparePeople(asEngine, teamFirst, { order: "weighted-sum", policy: "strict", standardErrors });
    expect(people.map(({ personId, place }) => [personId, place])).toEqual(
      compared.map(({ personId, error }) => [personId, error?.shownRank]),
    );
  });

  it("gives nobody without a level a place, and takes none from others", () => {
    const { people } = standingUnder(
      smallGroup([
        [null, 5],
        [3, 3],
        [1, 1],
      ]),
      weighing(1, 1),
      null,
    );
    expect(people.map(({ personId, place, band }) => [personId, place?.from ?? null, band === null])).toEqual([
      ["p1", 1, false],
      ["p2", 2, false],
      ["p0", null, true],
    ]);
  });

  it("widens by what the participants of a workshop differ by", () => {
    const group = smallGroup([
      [5, 1],
      [3, 3],
    ]);
    const alone = standingUnder(group, weighing(1, 1), null);
    const shared = standingUnder(group, weighing(1, 1), [
      [0.8, 0.2],
      [0.2, 0.8],
    ]);
    const width = (standing: typeof alone, id: string) => {
      const band = standing.people.find(({ personId }) => personId === id)?.band;
      return band ? band.upper - band.lower : 0;
    };
    expect(width(shared, "p0")).toBeGreaterThan(2 * width(alone, "p0"));
    expect(width(shared, "p1")).toBeCloseTo(width(alone, "p1"), 12);
    // 0.8 of 5 and 0.2 of 1 is 4.2, the other way 1.8: a variance of 1.44 beside 0.01 of the raters.
    expect(width(shared, "p0") / width(alone, "p0")).toBeCloseTo(Math.sqrt(1.45 / 0.01), 9);
  });
});

describe("participants' weightings", () => {
  const judges = [
    [0.6, 0.4],
    [0.2, 0.8],
  ];

  it("stay as they are around the weights agreed, in any unit", () => {
    for (const [i, shares] of weightingsAround(judges, [40, 60], [2, 3]).entries()) {
      for (const [c, share] of shares.entries()) expect(share).toBeCloseTo(judges[i]?.[c] as number, 12);
    }
  });

  it("move along with edited weights, keep what they differ by, and never go below zero", () => {
    const [first, second] = weightingsAround(judges, [40, 60], [50, 50]);
    expect(first?.[0]).toBeCloseTo(0.7, 12);
    expect(second?.[0]).toBeCloseTo(0.3, 12);
    const [, low] = weightingsAround(judges, [40, 60], [0, 100]);
    expect(low).toEqual([0, 1]);
  });

  it("are counted where a person comes first, alone or with others", () => {
    const group = smallGroup([
      [5, 1],
      [1, 5],
      [null, 5],
    ]);
    expect(
      firstIn(
        group,
        [
          [0.6, 0.4],
          [0.2, 0.8],
          [0.5, 0.5],
        ],
        "p0",
      ),
    ).toBe(2);
    expect(
      firstIn(
        group,
        [
          [0.6, 0.4],
          [0.2, 0.8],
          [0.5, 0.5],
        ],
        "p1",
      ),
    ).toBe(2);
    expect(firstIn(group, [[0.6, 0.4]], "p2")).toBe(0);
  });
});

describe("the effect of other weights", () => {
  it("is none when nothing changes", () => {
    const standing = standingUnder(ready, equal, null);
    const effect = effectOf(standing, standing);
    expect([effect.moved, effect.blurred, effect.cleared]).toEqual([[], [], []]);
    expect(hasChanged(effect)).toBe(false);
  });

  it("names who can no longer be told apart, and who now can", () => {
    // p0 leads by 2 on a, p1 by 2 on b; p2 is far behind throughout.
    const group = smallGroup([
      [5, 3],
      [3, 5],
      [1, 1],
    ]);
    const [onA, even] = [standingUnder(group, weighing(1, 0), null), standingUnder(group, weighing(1, 1), null)];
    const ids = (pairs: ReturnType<typeof effectOf>["blurred"]) => pairs.map((pair) => pair.map((p) => p.personId));
    expect(ids(effectOf(onA, even).blurred)).toEqual([["p0", "p1"]]);
    expect(ids(effectOf(onA, even).cleared)).toEqual([]);
    expect(ids(effectOf(even, onA).cleared)).toEqual([["p0", "p1"]]);
    expect(ids(effectOf(even, onA).blurred)).toEqual([]);
    // A swap is a move, and neither of the two.
    const swapped = effectOf(onA, standingUnder(group, weighing(0, 1), null));
    expect([ids(swapped.blurred), ids(swapped.cleared)]).toEqual([[], []]);
    expect(swapped.moved.map(({ personId }) => personId)).toEqual(["p1", "p0"]);
  });

  it("names pairs nearest the top first", () => {
    const { blurred, cleared, rows } = effectOf(
      standingUnder(ready, equal, null),
      standingUnder(ready, teamFirst, null),
    );
    const place = new Map(rows.map(({ personId }, i) => [personId, i]));
    for (const pairs of [blurred, cleared]) {
      expect(pairs.length).toBeGreaterThan(1);
      const seconds = pairs.map(([, second]) => place.get(second.personId) as number);
      expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
      for (const [first, second] of pairs) {
        expect(place.get(first.personId)).toBeLessThan(place.get(second.personId) as number);
      }
    }
  });

  it("keeps the top and the largest moves in view, in their order, and loses nobody", () => {
    const effect = effectOf(standingUnder(ready, equal, null), standingUnder(ready, teamFirst, null));
    const { shown, folded } = rowsInView(effect, 5, 3);
    const ids = (rows: typeof shown) => rows.map(({ personId }) => personId);
    expect(shown.length + folded.length).toBe(40);
    expect(ids(shown).slice(0, 5)).toEqual(ids(effect.rows).slice(0, 5));
    for (const { personId } of effect.moved.slice(0, 3)) expect(ids(shown)).toContain(personId);
    expect(shown.length).toBeLessThanOrEqual(8);
    expect(ids(effect.rows).filter((id) => ids(shown).includes(id))).toEqual(ids(shown));
  });
});
