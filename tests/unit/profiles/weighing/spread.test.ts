import { describe, expect, it } from "vitest";
import { noAnswers, type WeighingAnswers, type WeighingMethod } from "@/lib/profiles/weighing/answers";
import { pairKey, pairsOf, weigh } from "@/lib/profiles/weighing/rules";
import { spreadOf } from "@/lib/profiles/weighing/spread";

const ids = ["a", "b", "c", "d"];

function spread(method: WeighingMethod, part: Partial<WeighingAnswers>) {
  const answers = { ...noAnswers, ...part };
  return spreadOf(method, answers, weigh(method, answers, ids), ids);
}

/**
 * Weights in an order, drawn at random: sums of the extreme ones with random parts. Seeded (Park & Miller 1988), so that
 * the test sees the same weights each time.
 */
function weightsInOrder(sizes: readonly number[], draws: number): readonly (readonly number[])[] {
  let seed = 20260101;
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  return Array.from({ length: draws }, () => {
    const perHead = sizes.map(() => -Math.log(next())).sort((one, other) => other - one);
    // Now and then lower groups get almost nothing, so that the corners are seen too.
    const cut = Math.floor(next() * sizes.length) + 1;
    const isFlat = next() < 0.5;
    const shaped = perHead.map((weight, i) => (i >= cut ? weight * 1e-6 : isFlat ? 1 : weight));
    const total = shaped.reduce((sum, weight, i) => sum + weight * (sizes[i] as number), 0);
    return shaped.map((weight) => weight / total);
  });
}

describe("what an order leaves open", () => {
  it("without ties: at most 1 / place, and nothing but for the first", () => {
    expect(spread("ranks", { ranks: { a: 2, b: 1, c: 3, d: 4 } })).toEqual([
      { min: 0, max: 1 / 2 },
      { min: 1 / 4, max: 1 },
      { min: 0, max: 1 / 3 },
      { min: 0, max: 1 / 4 },
    ]);
  });

  it("with ties: those that matter alike share, as drawn weights confirm", () => {
    const found = spread("ranks", { ranks: { a: 1, b: 2, c: 2, d: 4 } });
    const drawn = weightsInOrder([1, 2, 1], 4000);
    for (const [i, group] of [0, 1, 1, 2].entries()) {
      const weights = drawn.map((each) => each[group] as number);
      expect(found?.[i]?.min).toBeCloseTo(Math.min(...weights), 2);
      expect(found?.[i]?.max).toBeCloseTo(Math.max(...weights), 2);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual((found?.[i]?.min ?? 1) - 1e-12);
      expect(Math.max(...weights)).toBeLessThanOrEqual((found?.[i]?.max ?? 0) + 1e-12);
    }
  });

  it("when all matter alike, nothing", () => {
    expect(spread("ranks", { ranks: { a: 1, b: 1, c: 1, d: 1 } })).toEqual(ids.map(() => ({ min: 1 / 4, max: 1 / 4 })));
  });

  it("for the criterion that falls into the last place too", () => {
    expect(spread("ranks", { ranks: { a: 1, b: 2, c: 3 } })?.[3]).toEqual({ min: 0, max: 1 / 4 });
  });
});

describe("what other answers leave open", () => {
  it("pairs: as far as the two usual solutions lie apart", () => {
    const steps = [9, 2, 5, -3, 4, 7];
    const pairs = Object.fromEntries(pairsOf(ids).map((pair, i) => [pairKey(pair), steps[i] as number]));
    const answers = { ...noAnswers, pairs };
    const weighed = weigh("pairs", answers, ids);
    if (weighed.status !== "ready" || !("geometricMeanWeights" in weighed.explained)) throw new Error("no weights");
    const { geometricMeanWeights } = weighed.explained;
    for (const [i, { min, max }] of (spread("pairs", { pairs }) ?? []).entries()) {
      expect([min, max]).toEqual([weighed.shares[i], geometricMeanWeights[i]].sort());
    }
    expect(spread("pairs", { pairs })).toHaveLength(4);
  });

  it("swing and points: nothing; and nothing is said before there are weights", () => {
    const numbers = { a: 100, b: 50, c: 20, d: 10 };
    expect(spread("swing", { swing: numbers })).toBeNull();
    expect(spread("points", { points: numbers })).toBeNull();
    expect(spread("ranks", { ranks: { a: 1 } })).toBeNull();
  });
});
