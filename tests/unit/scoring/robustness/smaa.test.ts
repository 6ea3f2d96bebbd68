import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairwiseNormal } from "../../../../lib/scoring/robustness/pairwise-normal";
import { smaa } from "../../../../lib/scoring/robustness/smaa";
import { smaaInChunks } from "../../../../lib/scoring/robustness/smaa-chunks";
import { analysis, CRITERIA, margin, person } from "./factories";

const few = { draws: 300 };
const level = fc.double({ min: 1, max: 5, noNaN: true });
const people = fc
  .array(fc.tuple(fc.array(level, { minLength: 3, maxLength: 3 }), fc.double({ min: 0, max: 0.8, noNaN: true })), {
    minLength: 1,
    maxLength: 7,
  })
  .map((rows) => rows.map(([levels, error], i) => person(`p${i}`, levels, error)));
const scale = { min: 1, max: 5 };

describe("robustness of a ranking", () => {
  test("two criteria: first-rank shares are interval lengths, central weights their middles", () => {
    const result = smaa(analysis([person("a", [0.9, 0.2]), person("b", [0.5, 0.5]), person("c", [0.3, 0.8])]));
    const [a, b, c] = result.value ?? [];
    expect(Math.abs((a?.rankAcceptability[0] ?? 9) - 0.5)).toBeLessThan(margin(0.5, 4000));
    expect(b?.rankAcceptability[0]).toBe(0);
    expect(b?.centralWeights).toBeNull();
    expect(b?.confidenceFactor).toBeNull();
    expect(Math.abs((a?.centralWeights?.[0] ?? 9) - 0.75)).toBeLessThan(0.02);
    expect(Math.abs((c?.centralWeights?.[0] ?? 9) - 0.25)).toBeLessThan(0.02);
    expect(a?.confidenceFactor).toBe(1);
  });

  test("three criteria: shares are the exact areas of the weight triangle", () => {
    const levels = [
      [0.8, 0.3, 0.5],
      [0.4, 0.9, 0.4],
      [0.5, 0.5, 0.7],
      [0.55, 0.55, 0.5],
    ];
    const areas = [0.302857142857143, 0.4, 0.297142857142857, 0];
    const wins = [0.485714285714286, 0.36, 0.5];
    const draws = 20_000;
    const result = smaa(
      analysis(
        levels.map((row, i) => person(`p${i}`, row)),
        { draws },
      ),
    );
    for (const [i, area] of areas.entries()) {
      expect(Math.abs((result.value?.[i]?.rankAcceptability[0] ?? 9) - area)).toBeLessThan(margin(area, draws));
    }
    for (const [j, share] of wins.entries()) {
      expect(Math.abs((result.value?.[0]?.pairwiseWinning[j + 1] ?? 9) - share)).toBeLessThan(margin(share, draws));
    }
  });

  test("fixed weights and normal errors: winning shares agree with the closed form", () => {
    const weights = [0.3, 0.25, 0.15, 0.1, 0.2];
    const a = [3.8, 4.2, 2.9, 3.5, 4];
    const b = [3.5, 3.6, 4.1, 3.9, 3.4];
    const draws = 20_000;
    const result = smaa(
      analysis([person("a", a, 0.3), person("b", b, 0.25)], { weights: { kind: "exact", weights }, draws }),
    );
    const errors = (error: number) => weights.map(() => error);
    const exact = pairwiseNormal(
      weights,
      { levels: a, standardErrors: errors(0.3) },
      { levels: b, standardErrors: errors(0.25) },
    );
    const probability = exact.probability ?? 9;
    expect(probability).toBeCloseTo(0.775112815594258, 9);
    expect(Math.abs((result.value?.[0]?.pairwiseWinning[1] ?? 9) - probability)).toBeLessThan(
      margin(probability, draws),
    );
  });

  test("errors shared by all criteria widen the total as the correlation says", () => {
    const weights = [1, 1, 1];
    const draws = 20_000;
    for (const correlation of [0, 0.5, 1]) {
      const result = smaa(
        analysis([person("a", [3, 3, 3], 0.4, correlation), person("b", [2.9, 2.9, 2.9])], {
          weights: { kind: "exact", weights },
          draws,
        }),
      );
      const error = 0.4 * Math.sqrt((1 - correlation) / 3 + correlation);
      const exact = pairwiseNormal(
        [1],
        { levels: [0.1], standardErrors: [error] },
        { levels: [0], standardErrors: [0] },
      );
      const share = exact.probability ?? 9;
      expect(Math.abs((result.value?.[0]?.pairwiseWinning[1] ?? 9) - share)).toBeLessThan(margin(share, draws));
    }
  });

  test("every row of ranks adds to one; shares lie in 0 to 1; wins and losses of a pair add to one", () => {
    fc.assert(
      fc.property(people, (drawn) => {
        const value = smaa(analysis(drawn, { ...few, scale })).value ?? [];
        for (const [i, one] of value.entries()) {
          expect(one.rankAcceptability.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          expect(one.expectedRank).toBeGreaterThanOrEqual(1);
          expect(one.expectedRank).toBeLessThanOrEqual(drawn.length);
          const fromRanks = one.rankAcceptability.reduce((sum, share, r) => sum + share * (r + 1), 0);
          expect(one.expectedRank).toBeCloseTo(fromRanks, 12);
          for (const [j, share] of one.pairwiseWinning.entries()) {
            expect(share).toBeGreaterThanOrEqual(0);
            if (i !== j) expect(share + (value[j]?.pairwiseWinning[i] ?? 9)).toBeCloseTo(1, 12);
          }
          if (one.centralWeights) {
            expect(one.centralWeights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
            expect(one.confidenceFactor).toBeGreaterThanOrEqual(0);
            expect(one.confidenceFactor).toBeLessThanOrEqual(1);
          } else expect(one.rankAcceptability[0]).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("the order of the people changes nothing", () => {
    fc.assert(
      fc.property(people, (drawn) => {
        const forward = smaa(analysis(drawn, { ...few, scale })).value ?? [];
        const backward = (smaa(analysis(drawn.toReversed(), { ...few, scale })).value ?? []).toReversed();
        for (const [i, one] of forward.entries()) {
          const other = backward[i];
          expect(other?.personId).toBe(one.personId);
          expect(other?.rankAcceptability).toEqual(one.rankAcceptability);
          expect(other?.pairwiseWinning).toEqual(one.pairwiseWinning.toReversed());
        }
      }),
      { numRuns: 25 },
    );
  });

  test("the order of the criteria changes nothing but the order of the weights", () => {
    const input = analysis([person("a", [3, 4, 2], 0.3), person("b", [4, 3, 2.5], 0.2)], few);
    const turned = smaa({ ...input, criteria: input.criteria.toReversed() });
    const straight = smaa(input);
    expect(turned.value?.[0]?.rankAcceptability).toEqual(straight.value?.[0]?.rankAcceptability);
    const weights = straight.value?.[0]?.centralWeights ?? [];
    for (const [c, weight] of (turned.value?.[0]?.centralWeights?.toReversed() ?? []).entries()) {
      expect(weight).toBeCloseTo(weights[c] ?? 9, 9);
    }
  });

  test("whoever joins the comparison changes nothing between two others", () => {
    const pair = [person("a", [3, 4, 2], 0.3), person("b", [4, 3, 2], 0.3)];
    const alone = smaa(analysis(pair, few)).value?.[0]?.pairwiseWinning[1];
    const joined = smaa(analysis([...pair, person("c", [5, 1, 3], 0.5)], few)).value?.[0]?.pairwiseWinning[1];
    expect(joined).toBe(alone);
  });

  test("a level raised on one criterion never lowers the chance of first place", () => {
    fc.assert(
      fc.property(people, fc.double({ min: 0, max: 1, noNaN: true }), (drawn, more) => {
        const [head, ...rest] = drawn;
        if (!head) return;
        const raised = {
          ...head,
          levels: { ...head.levels, [CRITERIA[0] as string]: (head.levels.customer ?? 0) + more },
        };
        const before = smaa(analysis([head, ...rest], few)).value?.[0]?.rankAcceptability[0] ?? 0;
        const after = smaa(analysis([raised, ...rest], few)).value?.[0]?.rankAcceptability[0] ?? 0;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  test("equal people share the better rank, and half of the wins", () => {
    const value = smaa(analysis([person("a", [3, 4]), person("b", [3, 4]), person("c", [1, 1])], few)).value;
    expect(value?.map((one) => one.rankAcceptability)).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    expect(value?.[0]?.pairwiseWinning).toEqual([0, 0.5, 1]);
    expect(value?.[0]?.confidenceFactor).toBe(1);
  });

  test("rounding in the last digits is a tie, not an order", () => {
    const value = smaa(
      analysis([person("a", [0.3, 0.1]), person("b", [0.1 + 0.2, 0.1])], {
        ...few,
        weights: { kind: "exact", weights: [1, 3] },
      }),
    ).value;
    expect(value?.map((one) => one.rankAcceptability[0])).toEqual([1, 1]);
  });

  test("draws beyond the scale are set to its end", () => {
    const top = analysis([person("a", [5, 5], 0.5, 1), person("b", [5, 5])], { ...few, scale });
    const share = smaa(top).value?.[0]?.pairwiseWinning[1] ?? 9;
    // Never above 5, so never ahead: half of the ties, about one draw in two.
    expect(Math.abs(share - 0.25)).toBeLessThan(0.06);
  });

  test("the eligible share counts draws that meet every must-have", () => {
    const input = analysis([person("a", [3.2, 4], 0.4), person("b", [3, 2])], { draws: 10_000 });
    const floors = [
      { criterionId: "customer", mustHave: 3 },
      { criterionId: "results", mustHave: 3 },
    ];
    const [a, b] = smaa({ ...input, criteria: floors }).value ?? [];
    const exact = pairwiseNormal([1], { levels: [0.2], standardErrors: [0.4] }, { levels: [0], standardErrors: [0] });
    const expected = (exact.probability ?? 9) * 0.9938;
    expect(Math.abs((a?.eligibleShare ?? 9) - expected)).toBeLessThan(margin(expected, 10_000));
    expect(b?.eligibleShare).toBe(0);
    expect(smaa(input).value?.[0]?.eligibleShare).toBeNull();
  });

  test("a level exactly at the must-have meets it", () => {
    const input = analysis([person("a", [3, 4])], few);
    const met = smaa({
      ...input,
      criteria: [
        { criterionId: "customer", mustHave: 3 },
        { criterionId: "results", mustHave: null },
      ],
    });
    expect(met.value?.[0]?.eligibleShare).toBe(1);
  });

  test("one person is first in every draw", () => {
    const only = smaa(analysis([person("a", [1, 5], 0.4)], few)).value?.[0];
    expect(only?.rankAcceptability).toEqual([1]);
    expect(only?.confidenceFactor).toBe(1);
    expect(only?.expectedRank).toBe(1);
  });

  test("the result carries seed, draws and the margin of its shares, frozen", () => {
    const result = smaa(analysis([person("a", [3, 4])], { draws: 10_000 }));
    expect(result.seed).toBe(42);
    expect(result.n).toBe(10_000);
    expect(result.monteCarloError).toBeCloseTo(0.0098, 10);
    expect(Object.isFrozen(result.value?.[0]?.rankAcceptability)).toBe(true);
  });

  test("without confidence factors the other figures are the same", () => {
    const input = analysis([person("a", [3, 4], 0.3), person("b", [4, 3], 0.3)], few);
    const quick = smaa({ ...input, wantsConfidence: false }).value?.map((one) => ({ ...one, confidenceFactor: null }));
    expect(quick).toEqual(smaa(input).value?.map((one) => ({ ...one, confidenceFactor: null })));
    expect(quick?.[0]?.confidenceFactor).toBeNull();
  });

  test("chunks give the very same result and report their progress", async () => {
    const input = analysis([person("a", [3, 4], 0.3), person("b", [4, 3], 0.3), person("c", [3.5, 3.4], 0.2)]);
    const shares: number[] = [];
    const chunked = await smaaInChunks(input, async (share) => {
      shares.push(share);
    });
    expect(JSON.stringify(chunked)).toBe(JSON.stringify(smaa(input)));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(10);
  });

  test("a rejecting pause stops the run", async () => {
    const input = analysis([person("a", [3, 4], 0.3)]);
    await expect(smaaInChunks(input, () => Promise.reject(new Error("left the page")))).rejects.toThrow(
      "left the page",
    );
  });
});
