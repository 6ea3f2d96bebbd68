import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connectedGroups, type RatingPair } from "@/lib/scoring/raters/connectivity";

const PAIRS = fc.array(
  fc.record({
    rateeId: fc.integer({ min: 0, max: 9 }).map((i) => `p${i}`),
    raterId: fc.integer({ min: 0, max: 9 }).map((i) => `r${i}`),
  }),
  { maxLength: 20 },
);

/** Everyone reachable from a ratee by walking along ratings. */
function reachable(pairs: readonly RatingPair[], from: string): Set<string> {
  const found = new Set([from]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const { rateeId, raterId } of pairs) {
      if (found.has(rateeId) || found.has(raterId)) found.add(rateeId).add(raterId);
    }
  }
  return found;
}

describe("connected groups of a rating design", () => {
  test("are one when everyone shares a rater, as many as ratees when each has raters of their own", () => {
    const pair = (rateeId: string, raterId: string) => ({ rateeId, raterId });
    expect(connectedGroups([pair("a", "hr"), pair("b", "hr"), pair("b", "x")])).toEqual([
      { rateeIds: ["a", "b"], raterIds: ["hr", "x"] },
    ]);
    expect(connectedGroups([pair("a", "x"), pair("b", "y"), pair("a", "z")])).toEqual([
      { rateeIds: ["a"], raterIds: ["x", "z"] },
      { rateeIds: ["b"], raterIds: ["y"] },
    ]);
    expect(connectedGroups([])).toEqual([]);
  });

  test("hold exactly those who can be reached from each other, everyone once", () => {
    fc.assert(
      fc.property(PAIRS, (pairs) => {
        const groups = connectedGroups(pairs);
        for (const { rateeIds, raterIds } of groups) {
          expect(new Set([...rateeIds, ...raterIds])).toEqual(reachable(pairs, rateeIds[0] ?? ""));
        }
        const listed = groups.flatMap((group) => [...group.rateeIds, ...group.raterIds]);
        expect(listed.length).toBe(new Set(listed).size);
        expect(new Set(listed)).toEqual(new Set(pairs.flatMap((pair) => [pair.rateeId, pair.raterId])));
      }),
    );
  });

  test("keep a ratee and a rater with the same id apart", () => {
    expect(
      connectedGroups([
        { rateeId: "a", raterId: "b" },
        { rateeId: "b", raterId: "c" },
      ]),
    ).toHaveLength(2);
  });
});
