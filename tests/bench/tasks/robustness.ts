import { smaa } from "@/lib/scoring/robustness/smaa";
import type { SmaaInput } from "@/lib/scoring/robustness/smaa-input";
import { FIVE_POINT } from "@/lib/scoring/types";
import { randomStream } from "@/lib/stats/random";
import type { BenchRun, BenchTask } from "../types";

const DRAWS = 10_000;
const CRITERIA = ["customer", "results", "change", "team", "problems"];
const ERROR = 0.3;

function levelsOf(people: number): number[][] {
  const stream = randomStream(people);
  return Array.from({ length: people }, () => CRITERIA.map(() => 2 + 2.5 * stream.uniform()));
}

function inputOf(levels: readonly (readonly number[])[], wantsConfidence: boolean): SmaaInput {
  const errors = Object.fromEntries(CRITERIA.map((id) => [id, ERROR]));
  return {
    people: levels.map((row, i) => ({
      personId: `p${i}`,
      levels: Object.fromEntries(CRITERIA.map((id, c) => [id, row[c] as number])),
      standardErrors: errors,
      errorCorrelation: 0,
    })),
    criteria: CRITERIA.map((criterionId) => ({ criterionId, mustHave: null })),
    weights: { kind: "any" },
    scale: FIVE_POINT,
    draws: DRAWS,
    seed: 1,
    wantsConfidence,
  };
}

/** The same counts with nested arrays, the engine's own random numbers and a sort of people for every draw. */
function plainly(levels: readonly (readonly number[])[]) {
  const square = () => levels.map(() => levels.map(() => 0));
  const ranks = square();
  const wins = square();
  const central = levels.map(() => CRITERIA.map(() => 0));
  const add = (row: number[] | undefined, at: number, amount: number) => {
    if (row) row[at] = (row[at] ?? 0) + amount;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
  for (let k = 0; k < DRAWS; k++) {
    const raw = CRITERIA.map(() => -Math.log(1 - Math.random()));
    const total = raw.reduce((sum, one) => sum + one, 0);
    const weights = raw.map((one) => one / total);
    const drawn = levels.map((row) => row.map((level) => Math.min(5, Math.max(1, level + ERROR * normal()))));
    const totals = drawn.map((row) => row.reduce((sum, level, c) => sum + level * (weights[c] ?? 0), 0));
    const order = totals.map((_, i) => i).sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0));
    for (const [rank, person] of order.entries()) {
      add(ranks[person], rank, 1);
      for (const behind of order.slice(rank + 1)) add(wins[person], behind, 1);
    }
    for (const [c, weight] of weights.entries()) add(central[order[0] ?? 0], c, weight);
  }
  return { ranks, wins, central };
}

const size = (people: number, wantsConfidence: boolean, target: number | null) => ({
  label: `${DRAWS} x ${people} x ${CRITERIA.length}`,
  n: people,
  target,
  memory: `${Math.round((people * people * 8 + people * 4200) / 1000)} kB while running`,
  prepare: (): BenchRun => {
    const levels = levelsOf(people);
    const input = inputOf(levels, wantsConfidence);
    return { library: () => smaa(input), baseline: wantsConfidence ? null : () => plainly(levels) };
  },
});

export const tasks: readonly BenchTask[] = [
  {
    name: "robustness: ranks, pairs, central weights",
    baseline: "nested arrays",
    sizes: [size(6, false, null), size(50, false, 100), size(200, false, null)],
  },
  {
    name: "robustness with confidence factors",
    baseline: "none",
    sizes: [size(6, true, null), size(50, true, null), size(200, true, null)],
  },
];
