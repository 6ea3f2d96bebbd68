/**
 * npx tsx tests/bench/effect-preview.ts
 * How long the live effect of one change of weights takes to compute, for 50, 200 and 500 people, with one weighting and
 * with those of 6 and 20 participants: the limit is 100 ms for 200 people. Prints one line a size: median, 95th of 100.
 */
import { effectOf, rowsInView } from "../../components/profile/effect/effect-of";
import { unpackPeople } from "../../components/profile/effect/people";
import { standingUnder, weightingsAround } from "../../components/profile/effect/standing";
import { smallestWeightChange } from "../../lib/scoring/robustness/smallest-weight-change";
import { idealOf, ratedPeople } from "../fixtures/tried-people";

const RUNS = 100;
const saved = [20, 20, 20, 25, 15];

for (const size of [50, 200, 500]) {
  const { tried } = ratedPeople(size);
  const ready = unpackPeople(tried);
  for (const participants of [0, 6, 20]) {
    const judges =
      participants === 0
        ? null
        : Array.from({ length: participants }, (_, j) =>
            normalised(saved.map((weight, c) => weight + ((j * 7 + c * 5) % 21))),
          );
    const before = standingUnder(ready, idealOf(saved), judges);
    const times = Array.from({ length: RUNS }, (_, run) => {
      const weights = saved.map((weight, c) => weight + (c === run % 5 ? 1 + (run % 30) : 0));
      const start = performance.now();
      const after = standingUnder(ready, idealOf(weights), judges && weightingsAround(judges, saved, weights));
      rowsInView(effectOf(before, after), 10, 10);
      smallestWeightChange(tried.people, tried.criterionIds, weights);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(share * RUNS)] as number).toFixed(1);
    process.stdout.write(
      `${size} people, ${participants} participants: median ${at(0.5)} ms, 95th of 100 ${at(0.95)} ms\n`,
    );
  }
}

function normalised(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
