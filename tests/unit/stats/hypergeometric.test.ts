import stdlibCdf from "@stdlib/stats-base-dists-hypergeometric-cdf";
import { dhyper, phyper } from "lib-r-math.js";
import { describe, expect, test } from "vitest";
import { hypergeometricCdf, hypergeometricLogPmf, hypergeometricUpper, type Urn } from "@/lib/stats/hypergeometric";
import { relativeError, worstError } from "./relative-error";

const URNS: Urn[] = [
  { marked: 10, unmarked: 20, draws: 8 },
  { marked: 100, unmarked: 200, draws: 50 },
  { marked: 5, unmarked: 5, draws: 5 },
  { marked: 400, unmarked: 300, draws: 60 },
  { marked: 3, unmarked: 1000, draws: 20 },
  { marked: 30, unmarked: 4, draws: 31 },
];
const CELLS = URNS.flatMap((urn) =>
  Array.from({ length: Math.min(urn.marked, urn.draws) + 1 }, (_, count) => ({ count, urn })),
);

describe("hypergeometric distribution", () => {
  test("is certain of the only count that an urn of one kind of ball allows", () => {
    expect(hypergeometricLogPmf(0, { marked: 0, unmarked: 5, draws: 2 })).toBe(0);
    expect(hypergeometricLogPmf(2, { marked: 5, unmarked: 0, draws: 2 })).toBe(0);
    expect(hypergeometricLogPmf(1, { marked: 0, unmarked: 5, draws: 2 })).toBe(-Infinity);
    expect(hypergeometricCdf(0, { marked: 0, unmarked: 5, draws: 2 })).toBe(1);
    expect(hypergeometricUpper(1, { marked: 5, unmarked: 0, draws: 2 })).toBe(1);
  });

  test("has the probabilities of both oracles, relatively, in both tails", () => {
    const lower = CELLS.map(({ count, urn: { marked, unmarked, draws } }): [number, number] => [
      hypergeometricCdf(count, { marked, unmarked, draws }),
      stdlibCdf(count, marked + unmarked, marked, draws),
    ]);
    expect(worstError(lower)).toBeLessThan(1e-11);
    const second = CELLS.map(({ count, urn }): [number, number] => [
      hypergeometricCdf(count, urn),
      phyper(count, urn.marked, urn.unmarked, urn.draws),
    ]);
    expect(worstError(second)).toBeLessThan(1e-13);
    const upper = CELLS.map(({ count, urn }): [number, number] => [
      hypergeometricUpper(count, urn),
      phyper(count, urn.marked, urn.unmarked, urn.draws, false),
    ]);
    expect(worstError(upper)).toBeLessThan(1e-13);
    const mass = CELLS.map(({ count, urn }): [number, number] => [
      Math.exp(hypergeometricLogPmf(count, urn)),
      dhyper(count, urn.marked, urn.unmarked, urn.draws),
    ]);
    expect(worstError(mass)).toBeLessThan(1e-13);
  });

  test("is a ratio of binomial coefficients", () => {
    expect(relativeError(Math.exp(hypergeometricLogPmf(3, URNS[0] as Urn)), (120 * 15504) / 5852925)).toBeLessThan(
      1e-13,
    );
  });

  test("is certain where only one count can occur and impossible outside", () => {
    expect(hypergeometricLogPmf(0, { marked: 4, unmarked: 3, draws: 0 })).toBe(0);
    expect(hypergeometricLogPmf(4, { marked: 4, unmarked: 3, draws: 7 })).toBe(0);
    expect(hypergeometricLogPmf(5, { marked: 4, unmarked: 3, draws: 6 })).toBe(-Infinity);
    expect(hypergeometricCdf(-1, URNS[0] as Urn)).toBe(0);
    expect(hypergeometricUpper(-1, URNS[0] as Urn)).toBe(1);
    expect(hypergeometricCdf(8, URNS[0] as Urn)).toBe(1);
    expect(hypergeometricUpper(8, URNS[0] as Urn)).toBe(0);
  });

  test("refuses fractions, negative counts and more draws than balls", () => {
    const urn = { marked: 4, unmarked: 3, draws: 2 };
    expect(() => hypergeometricCdf(0.5, urn)).toThrow(/^hypergeometricCdf: count/);
    expect(() => hypergeometricCdf(1, { ...urn, marked: -1 })).toThrow(/^hypergeometricCdf: urn.marked/);
    expect(() => hypergeometricUpper(1, { ...urn, unmarked: 1.5 })).toThrow(/^hypergeometricUpper: urn.unmarked/);
    expect(() => hypergeometricLogPmf(1, { ...urn, draws: Number.NaN })).toThrow(/^hypergeometricLogPmf: urn.draws/);
    expect(() => hypergeometricLogPmf(1, { ...urn, draws: 8 })).toThrow(/at most 7 balls/);
  });
});
