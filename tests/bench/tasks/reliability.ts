import { cronbachAlpha } from "@/lib/scoring/reliability/alpha";
import { alphaValue } from "@/lib/scoring/reliability/alpha-value";
import { normalDraw } from "@/lib/stats/normal-draw";
import { randomStream } from "@/lib/stats/random";
import type { BenchSize, BenchTask } from "../types";

const ITEMS = 25;

/** Levels 1 to 5 of ratees who differ, on items that measure them with error. */
function levelsOf(ratees: number): number[][] {
  const stream = randomStream(ratees);
  return Array.from({ length: ratees }, () => {
    const person = normalDraw(stream);
    return Array.from({ length: ITEMS }, () => Math.min(5, Math.max(1, Math.round(3 + person + normalDraw(stream)))));
  });
}

function plainVariance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** The textbook formula, a column at a time. */
function plainAlpha(items: readonly (readonly number[])[]): number {
  const k = items[0]?.length ?? 0;
  let own = 0;
  for (let j = 0; j < k; j++) own += plainVariance(items.map((row) => row[j] as number));
  const total = plainVariance(items.map((row) => row.reduce((sum, level) => sum + level, 0)));
  return (k / (k - 1)) * (1 - own / total);
}

/** Alpha again without each item in turn; no interval, no correlations. */
function plainAlphas(items: readonly (readonly number[])[]): number[] {
  const without = Array.from({ length: ITEMS }, (_, j) =>
    plainAlpha(items.map((row) => row.filter((_, at) => at !== j))),
  );
  return [plainAlpha(items), ...without];
}

const size = (ratees: number, target: number | null, prepare: BenchSize["prepare"]): BenchSize => ({
  label: `${ratees} x ${ITEMS}`,
  n: ratees,
  target,
  memory: null,
  prepare,
});

const core = (ratees: number, target: number | null) =>
  size(ratees, target, () => {
    const items = levelsOf(ratees);
    return { library: () => alphaValue(items), baseline: () => plainAlpha(items) };
  });

const full = (ratees: number, target: number | null) =>
  size(ratees, target, () => {
    const items = levelsOf(ratees);
    return { library: () => cronbachAlpha(items), baseline: () => plainAlphas(items) };
  });

export const tasks: readonly BenchTask[] = [
  {
    name: "alpha, the number",
    baseline: "textbook formula",
    sizes: [core(50, null), core(200, 0.04), core(800, null)],
  },
  {
    name: "alpha with items, limits, lambda 6",
    baseline: "textbook formula, 26 times",
    sizes: [full(50, null), full(200, 0.3), full(800, null)],
  },
];
