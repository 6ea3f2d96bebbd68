import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { centralTendency } from "../../../../lib/scoring/signals/central-tendency";
import { halo, type RatedProfile } from "../../../../lib/scoring/signals/halo";
import { levelShares } from "../../../../lib/scoring/signals/level-shares";
import { longestRun } from "../../../../lib/scoring/signals/longest-run";
import { mahalanobis } from "../../../../lib/scoring/signals/mahalanobis";
import { responseStyle } from "../../../../lib/scoring/signals/response-style";
import { withinRaterSd } from "../../../../lib/scoring/signals/within-rater-sd";
import { FIVE_POINT } from "../../../../lib/scoring/types";
import { randomStream } from "../../../../lib/stats/random";

const level = fc.integer({ min: 1, max: 5 });
const answers = fc.array(fc.option(level, { freq: 6 }), { maxLength: 30 });

describe("longest run", () => {
  test("counts equal answers in a row, across missing ones", () => {
    expect(longestRun([3, 3, 4, 4, 4, 3]).value).toBe(3);
    expect(longestRun([4, 4, null, 4, 5])).toMatchObject({ value: 3, n: 4 });
    expect(longestRun([1]).value).toBe(1);
    expect(longestRun([null])).toMatchObject({ value: null, n: 0, reasons: ["no-data"] });
    expect(() => longestRun([1, Number.NaN])).toThrow(/longestRun: levels/);
  });

  test("lies between 1 and the number of answers, and is the same backwards", () => {
    fc.assert(
      fc.property(answers, (levels) => {
        const { value, n } = longestRun(levels);
        fc.pre(value !== null);
        expect(value).toBeGreaterThanOrEqual(1);
        expect(value).toBeLessThanOrEqual(n);
        expect(longestRun(levels.toReversed()).value).toBe(value);
      }),
    );
  });
});

describe("spread and use of the scale of one rater", () => {
  test("the spread is the SD with n - 1 of the answers present", () => {
    expect(withinRaterSd([1, null, 5]).value).toBeCloseTo(Math.sqrt(8), 12);
    expect(withinRaterSd([4, 4, 4]).value).toBe(0);
    expect(withinRaterSd([4, null])).toMatchObject({ value: null, reasons: ["too-few-items"] });
    expect(() => withinRaterSd([Infinity, 1])).toThrow(/withinRaterSd: levels/);
  });

  test("shares count middle, ends and the commonest level", () => {
    expect(levelShares([3, 3, 1, 5, 4, null], FIVE_POINT).value).toEqual({
      middle: 0.4,
      extreme: 0.4,
      commonest: 0.4,
      mean: 3.2,
    });
    expect(levelShares([1, 2, 3, 4], { min: 1, max: 4 }).value?.middle).toBe(0);
    expect(levelShares([], FIVE_POINT)).toMatchObject({ value: null, reasons: ["no-data"] });
    expect(() => levelShares([6], FIVE_POINT)).toThrow(/levelShares: levels/);
  });

  test("turning the scale round leaves spread and shares", () => {
    fc.assert(
      fc.property(answers, (levels) => {
        const turned = levels.map((one) => (one === null ? null : 6 - one));
        expect(withinRaterSd(turned).value ?? -1).toBeCloseTo(withinRaterSd(levels).value ?? -1, 12);
        const { mean: _, ...shares } = levelShares(levels, FIVE_POINT).value ?? { mean: 0 };
        const { mean: __, ...turnedShares } = levelShares(turned, FIVE_POINT).value ?? { mean: 0 };
        expect(turnedShares).toEqual(shares);
      }),
    );
  });
});

describe("Mahalanobis distance", () => {
  const stream = randomStream(17);
  const rows = (n: number, k: number) =>
    Array.from({ length: n }, () => Array.from({ length: k }, () => 1 + stream.below(5)));

  test("squared distances add up to (n - 1) k, whatever the answers", () => {
    const ratings = rows(40, 4);
    const value = mahalanobis(ratings).value ?? [];
    expect(value.reduce((sum, one) => sum + (one?.squared ?? 0), 0)).toBeCloseTo(39 * 4, 8);
    expect(value.every((one) => one !== null && one.p >= 0 && one.p <= 1)).toBe(true);
  });

  test("shifting and stretching an item changes no distance", () => {
    const ratings = rows(40, 3);
    const other = ratings.map(([a, b, c]) => [2 * (a ?? 0) + 5, b ?? 0, -(c ?? 0)]);
    const distances = mahalanobis(ratings).value ?? [];
    for (const [i, one] of (mahalanobis(other).value ?? []).entries()) {
      expect(one?.squared).toBeCloseTo(distances[i]?.squared ?? -1, 8);
    }
  });

  test("an answer against the grain of related items is the farthest", () => {
    const related = Array.from({ length: 30 }, (_, i) => [1 + (i % 5), 1 + (i % 5) + (i % 3 === 0 ? 0.2 : 0)]);
    const value = mahalanobis([...related, [1, 5]]).value ?? [];
    const farthest = value.reduce((best, one, i) => ((one?.squared ?? 0) > (value[best]?.squared ?? 0) ? i : best), 0);
    expect(farthest).toBe(30);
    expect(value[30]?.p).toBeLessThan(0.001);
  });

  test("incomplete rows get null and do not move the others", () => {
    const ratings = rows(40, 3);
    const result = mahalanobis([...ratings.slice(0, 5), [1, null, 2], ...ratings.slice(5)]);
    expect(result).toMatchObject({ n: 40, status: "partial" });
    expect(result.value?.[5]).toBeNull();
    expect(result.value?.filter((one) => one !== null)).toEqual(mahalanobis(ratings).value);
  });

  test("needs more than five complete rows an item, and items that do not follow from each other", () => {
    expect(mahalanobis(rows(15, 3))).toMatchObject({ value: null, reasons: ["too-few-raters"] });
    expect(mahalanobis(rows(16, 3)).value).not.toBeNull();
    const doubled = rows(40, 2).map(([a, b]) => [a ?? 0, b ?? 0, a ?? 0]);
    expect(mahalanobis(doubled)).toMatchObject({ value: null, reasons: ["zero-variance"] });
    expect(mahalanobis([])).toMatchObject({ value: null, reasons: ["too-few-raters"] });
    expect(() => mahalanobis([[1, 2], [1]])).toThrow(/mahalanobis: ratings/);
  });
});

describe("central tendency", () => {
  const rater = (raterId: string, ...levels: readonly (number | null)[]) => ({ raterId, levels });

  test("names the rater who spreads people less than half as much as the median rater", () => {
    const result = centralTendency([
      rater("a", 1, 3, 5),
      rater("b", 2, 3, 4),
      rater("c", 3, 3, 3.5),
      rater("d", 1, 2, 5),
    ]);
    expect(result.value?.map(({ isNarrow }) => isNarrow)).toEqual([false, false, true, false]);
    expect(result.value?.[1]?.ratio).toBeCloseTo(1 / 1.5, 9);
  });

  test("exactly half is not narrow", () => {
    const result = centralTendency([rater("a", 1, 3, 5), rater("b", 2, 3, 4), rater("c", 1, 3, 5)]);
    expect(result.value?.[1]).toMatchObject({ ratio: 0.5, isNarrow: false });
  });

  test("a rater of fewer than three people has no spread; too few raters or no variance give null", () => {
    const result = centralTendency([
      rater("a", 1, 3, 5),
      rater("b", 2, 3, 4),
      rater("c", 1, 3, 5),
      rater("d", 3, null, 3),
    ]);
    expect(result).toMatchObject({ n: 3, status: "partial" });
    expect(result.value?.[3]).toMatchObject({ n: 2, sd: null, ratio: null, isNarrow: false });
    expect(centralTendency([rater("a", 1, 3, 5), rater("b", 2, 3, 4)])).toMatchObject({
      value: null,
      reasons: ["too-few-raters"],
    });
    const flat = ["a", "b", "c"].map((id) => rater(id, 3, 3, 3));
    expect(centralTendency(flat)).toMatchObject({ value: null, reasons: ["zero-variance"] });
    expect(() => centralTendency([rater("a", 1), rater("a", 2)])).toThrow(/centralTendency: raters holds "a" twice/);
  });
});

describe("halo", () => {
  const profile = (raterId: string, rateeId: string, ...levels: readonly (number | null)[]): RatedProfile => ({
    raterId,
    rateeId,
    levels,
  });
  const people = ["x", "y", "z"];
  const varied = people.flatMap((ratee) => [profile("a", ratee, 1, 3, 5), profile("b", ratee, 2, 3, 4)]);

  test("names the rater whose profiles are flatter than other raters' of the same people", () => {
    const result = halo([...varied, ...people.map((ratee) => profile("c", ratee, 4, 4, 4.2))]);
    const flat = result.value?.find(({ raterId }) => raterId === "c");
    expect(flat?.isFlat).toBe(true);
    expect(flat?.othersSd).toBeCloseTo((2 + 1) / 2, 12);
    expect(result.value?.filter(({ isFlat }) => isFlat)).toHaveLength(1);
  });

  test("compares on shared people only", () => {
    const alone = profile("a", "only mine", 3, 3, 3);
    const result = halo([...varied, alone]);
    expect(result.value?.find(({ raterId }) => raterId === "a")).toMatchObject({
      n: 3,
      ownSd: 2,
      othersSd: 1,
      ratio: 2,
    });
  });

  test("short profiles and too few shared people give no ratio", () => {
    expect(halo(varied.filter(({ rateeId }) => rateeId !== "z"))).toMatchObject({
      value: null,
      reasons: ["too-few-ratees"],
    });
    const short = people.map((ratee) => profile("c", ratee, 4, null, 4));
    const result = halo([...varied, ...short]);
    expect(result).toMatchObject({ n: 2, status: "partial" });
    expect(result.value?.[2]).toMatchObject({ raterId: "c", n: 0, ownSd: null, ratio: null });
    expect(halo([])).toMatchObject({ value: null });
  });

  test("flat profiles of all others leave nothing to compare with", () => {
    const result = halo(people.flatMap((ratee) => [profile("a", ratee, 3, 3, 3), profile("b", ratee, 1, 3, 5)]));
    expect(result.value?.map(({ ratio }) => ratio)).toEqual([0, null]);
  });

  test("a rater who rates a person twice, or a level that is no number, is refused", () => {
    expect(() => halo([...varied, profile("a", "x", 1, 2, 3)])).toThrow(
      /halo: profiles holds rater "a" and ratee "x" twice/,
    );
    expect(() => halo([profile("a", "x", 1, 2, Number.NaN)])).toThrow(/halo: profiles/);
  });
});

describe("response style", () => {
  const form = (levels: readonly (number | null)[], seconds: number | null = null, patternP: number | null = null) =>
    responseStyle({ levels, scale: FIVE_POINT, seconds, patternP });
  const shown = (result: ReturnType<typeof form>) =>
    result.terms.filter(({ amount }) => amount === 1).map(({ id }) => id);
  const varied = [1, 2, 3, 4, 5, 4, 3, 2, 1, 2];

  test("one signal makes no note, two do", () => {
    expect(form(varied)).toMatchObject({ value: 0, isNoted: false, status: "ok" });
    expect(form(varied, 12)).toMatchObject({ value: 1, isNoted: false });
    expect(form(varied, 12, 0.0001)).toMatchObject({ value: 2, isNoted: true });
  });

  test("a whole form of one level shows as one level, one run, no spread", () => {
    const result = form([4, 4, 4, 4, null, 4, 4, 4, 4]);
    expect(shown(result)).toEqual(["one-level", "long-run", "no-spread"]);
    expect(result.isNoted).toBe(true);
  });

  test("nine answers of ten on one level are one signal; the other answers keep it from a note", () => {
    expect(shown(form([3, 3, 3, 3, 3, 3, 3, 3, 3, 4]))).toEqual(["one-level"]);
    expect(shown(form([3, 3, 3, 3, 3, 3, 3, 3, 4, 4]))).toEqual([]);
    expect(shown(form([1, 5, 1, 5, 5, 1, 1, 5]))).toEqual(["only-extremes"]);
  });

  test("exactly two seconds an answer are not fast, a p of exactly one thousandth is not unusual", () => {
    expect(shown(form(varied, 20))).toEqual([]);
    expect(shown(form(varied, 19.9))).toEqual(["fast"]);
    expect(shown(form(varied, null, 0.001))).toEqual([]);
  });

  test("fewer than eight answers leave runs and spreads unread", () => {
    const short = form([4, 4, 4, 4, 4, 4, 4], 5, 0.5);
    expect(short).toMatchObject({ value: 1, status: "partial", reasons: ["too-few-items"], isNoted: false });
    expect(short.terms.map(({ id }) => id)).toEqual(["fast", "unusual-pattern"]);
    expect(form([4, 4, 4])).toMatchObject({ value: null, status: "undefined", reasons: ["too-few-items"] });
    expect(form([], 10)).toMatchObject({ value: null, n: 0 });
  });

  test("the signals add up to the value", () => {
    fc.assert(
      fc.property(
        answers,
        fc.option(fc.nat(200)),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        (levels, s, p) => {
          const result = form(levels, s, p);
          expect(result.terms.reduce((sum, { amount }) => sum + amount, 0)).toBe(result.value ?? 0);
          expect(result.isNoted).toBe((result.value ?? 0) >= 2);
        },
      ),
    );
  });

  test("malformed forms are refused by name", () => {
    expect(() => form([7])).toThrow(/responseStyle: form\.levels/);
    expect(() => form(varied, -1)).toThrow(/responseStyle: form\.seconds/);
    expect(() => form(varied, null, 1.2)).toThrow(/responseStyle: form\.patternP/);
  });
});
