import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addLaneCounts } from "../../../../lib/scoring/robustness/lane-counters";
import { rankTally } from "../../../../lib/scoring/robustness/rank-tally";
import { smaaFromDraws } from "../../../../lib/scoring/robustness/smaa-given-draws";

describe("counters of 32 lanes", () => {
  test("count each bit as a loop over words and bits does", () => {
    const words = fc.array(fc.integer(), { maxLength: 255 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 32 }), (list, lanes) => {
        const counts = new Int32Array(40).fill(7);
        addLaneCounts(Int32Array.from(list), 0, list.length, counts, 3, lanes);
        const expected = Array.from({ length: 40 }, (_, at) => {
          const lane = at - 3;
          return lane < 0 || lane >= lanes ? 7 : 7 + list.filter((word) => ((word >>> lane) & 1) === 1).length;
        });
        expect([...counts]).toEqual(expected);
      }),
    );
  });

  test("reach 255 and refuse more, where eight bits would overflow", () => {
    const full = new Int32Array(256).fill(-1);
    const counts = new Int32Array(32);
    addLaneCounts(full, 0, 255, counts, 0, 32);
    expect([...counts]).toEqual(new Array(32).fill(255));
    expect(() => addLaneCounts(full, 0, 256, counts, 0, 32)).toThrow(/addLaneCounts: end/);
  });
});

describe("counts of ranks and pairs", () => {
  test("agree with counting every pair in every draw, ties and more than 32 people included", () => {
    const table = fc.tuple(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 12 })).chain(([people, draws]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: people, maxLength: people }), {
        minLength: draws,
        maxLength: draws,
      }),
    );
    fc.assert(
      fc.property(table, (rows) => {
        const people = rows[0]?.length ?? 0;
        const stride = rows.length + 3;
        const totals = new Float64Array(people * stride);
        for (const [k, row] of rows.entries()) for (const [i, total] of row.entries()) totals[i * stride + k] = total;
        const tally = rankTally(people, 1, stride);
        tally.add(totals, new Float64Array(stride).fill(1), rows.length);
        for (let i = 0; i < people; i++) {
          const ranks = new Array<number>(people).fill(0);
          for (const row of rows) {
            const rank = row.filter((other) => other > (row[i] ?? 0)).length;
            ranks[rank] = (ranks[rank] ?? 0) + 1;
          }
          expect([...tally.rankCounts.subarray(i * people, (i + 1) * people)]).toEqual(ranks);
          expect(tally.firstWeights[i]).toBe(ranks[0]);
          const losses = Array.from(
            { length: people },
            (_, j) => rows.filter((row) => (row[j] ?? 0) > (row[i] ?? 0)).length,
          );
          expect([...tally.lossCounts.subarray(i * people, (i + 1) * people)]).toEqual(losses);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("robustness of given draws", () => {
  const given = {
    personIds: ["a", "b"],
    criterionIds: ["x", "y"],
    weightDraws: [
      [1, 0],
      [0.5, 0.5],
      [0, 1],
      [0.25, 0.75],
    ],
    levelDraws: [
      [
        [5, 1],
        [1, 5],
      ],
      [
        [5, 1],
        [1, 5],
      ],
      [
        [4, 1],
        [1, 5],
      ],
      [
        [4, 1],
        [1, 5],
      ],
    ],
  };

  test("every share can be counted by hand", () => {
    const result = smaaFromDraws({ ...given, mustHaves: [4.5, null] });
    const [a, b] = result.value ?? [];
    expect(a?.rankAcceptability).toEqual([0.5, 0.5]);
    expect(b?.rankAcceptability).toEqual([0.75, 0.25]);
    expect(a?.pairwiseWinning).toEqual([0, (1 + 0.5) / 4]);
    expect(a?.centralWeights).toEqual([0.75, 0.25]);
    expect(b?.centralWeights).toEqual([0.25, 0.75]);
    expect(a?.confidenceFactor).toBe(1);
    expect(a?.eligibleShare).toBe(0.5);
    expect(b?.eligibleShare).toBe(0);
    expect(result).toMatchObject({ seed: null, n: 4, status: "ok" });
  });

  test("without draws or people there is nothing; malformed draws are refused by name", () => {
    expect(smaaFromDraws({ ...given, weightDraws: [], levelDraws: [] })).toMatchObject({
      value: null,
      reasons: ["no-data"],
    });
    const nobody = { ...given, personIds: [], levelDraws: given.weightDraws.map(() => []) };
    expect(smaaFromDraws(nobody)).toMatchObject({ value: null, reasons: ["no-data"] });
    const refused = (changes: Partial<typeof given>, message: RegExp) =>
      expect(() => smaaFromDraws({ ...given, ...changes })).toThrow(message);
    refused({ personIds: ["a", "a"] }, /personIds holds "a" twice/);
    refused({ weightDraws: given.weightDraws.slice(1) }, /smaaFromDraws: levelDraws/);
    refused({ weightDraws: [[1], ...given.weightDraws.slice(1)] }, /weightDraws\[0\]/);
    refused({ weightDraws: [[1, -1], ...given.weightDraws.slice(1)] }, /weightDraws\[0\]\[1\]/);
    refused({ levelDraws: [[[5, 1]], ...given.levelDraws.slice(1)] }, /levelDraws\[0\]/);
    refused(
      {
        levelDraws: [
          [
            [5, Number.NaN],
            [1, 5],
          ],
          ...given.levelDraws.slice(1),
        ],
      },
      /levelDraws\[0\]\[0\]/,
    );
    expect(() => smaaFromDraws({ ...given, mustHaves: [1] })).toThrow(/mustHaves/);
  });
});
