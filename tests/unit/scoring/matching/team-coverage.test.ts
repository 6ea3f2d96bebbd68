import fc from "fast-check";
import { expect, test } from "vitest";
import { teamCoverage } from "../../../../lib/scoring/matching/team-coverage";
import { FIVE_POINT } from "../../../../lib/scoring/types";

const team = (...levels: readonly (number | null)[]) =>
  levels.map((level, i) => ({ personId: `p${i}`, levels: { team: level } }));
const target = (level: number) => [{ criterionId: "team", target: level }];

test("the strength hangs on one person when only one reaches the target", () => {
  const [coverage] = teamCoverage(team(4.5, 3, 3.9), target(4), FIVE_POINT).value ?? [];
  expect(coverage).toMatchObject({
    highest: 4.5,
    highestPersonId: "p0",
    secondHighest: 3.9,
    shareAtTarget: 1 / 3,
    isSinglePoint: true,
    isHole: false,
    n: 3,
  });
  expect(coverage?.mean).toBeCloseTo(3.8, 12);
});

test("a level at the target but for rounding reaches it", () => {
  expect(teamCoverage(team(4 - 1e-12), target(4), FIVE_POINT).value?.[0]?.shareAtTarget).toBe(1);
});

test("nobody at the target is a hole, two are no single point", () => {
  expect(teamCoverage(team(2, 3), target(4), FIVE_POINT).value?.[0]).toMatchObject({
    isHole: true,
    isSinglePoint: false,
  });
  expect(teamCoverage(team(4, 5), target(4), FIVE_POINT).value?.[0]).toMatchObject({
    isHole: false,
    isSinglePoint: false,
  });
});

test("missing levels do not count; one person has no second", () => {
  const [coverage] = teamCoverage(team(null, 4), target(3), FIVE_POINT).value ?? [];
  expect(coverage).toMatchObject({ n: 1, highest: 4, secondHighest: null, shareAtTarget: 1 });
  const [nobody] = teamCoverage(team(null), target(3), FIVE_POINT).value ?? [];
  expect(nobody).toMatchObject({
    n: 0,
    highest: null,
    mean: null,
    shareAtTarget: null,
    isHole: false,
    isSinglePoint: false,
  });
  expect(teamCoverage([], target(3), FIVE_POINT)).toMatchObject({ value: null, reasons: ["no-data"] });
});

test("the order of the team changes nothing but who is named of equals; a higher target covers no more", () => {
  const level = fc.option(fc.double({ min: 1, max: 5, noNaN: true }));
  fc.assert(
    fc.property(
      fc.array(level, { minLength: 1, maxLength: 8 }),
      fc.double({ min: 1, max: 4.5, noNaN: true }),
      (levels, at) => {
        const one = teamCoverage(team(...levels), target(at), FIVE_POINT).value?.[0];
        const turned = teamCoverage(team(...levels).toReversed(), target(at), FIVE_POINT).value?.[0];
        expect({ ...turned, highestPersonId: null, mean: null }).toEqual({ ...one, highestPersonId: null, mean: null });
        const higher = teamCoverage(team(...levels), target(at + 0.5), FIVE_POINT).value?.[0];
        expect(higher?.shareAtTarget ?? 0).toBeLessThanOrEqual(one?.shareAtTarget ?? 0);
        expect(one?.secondHighest ?? 0).toBeLessThanOrEqual(one?.highest ?? 5);
      },
    ),
  );
});

test("levels and targets off the scale and repeated ids are refused by name", () => {
  expect(() => teamCoverage(team(5.5), target(4), FIVE_POINT)).toThrow(/people\["p0"\]\.levels\["team"\]/);
  expect(() => teamCoverage(team(5), target(0.5), FIVE_POINT)).toThrow(/targets\["team"\]/);
  expect(() => teamCoverage([...team(5), ...team(5)], target(4), FIVE_POINT)).toThrow(/people holds "p0" twice/);
  expect(() => teamCoverage(team(5), [...target(4), ...target(4)], FIVE_POINT)).toThrow(/targets holds "team" twice/);
});
