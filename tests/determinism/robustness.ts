import type { PersonRobustness } from "../../lib/scoring/robustness/robustness";
import { smaa } from "../../lib/scoring/robustness/smaa";
import type { WeightSet } from "../../lib/scoring/robustness/weight-set";
import { FIVE_POINT } from "../../lib/scoring/types";
import { digest } from "./digest";

const CRITERIA = ["customer", "results", "change", "team", "problems"];

const LEVELS = [
  [4.1, 3.6, 2.9, 3.4, 3.8],
  [3.4, 3.9, 3.7, 3.1, 3.5],
  [4.6, 2.8, 3.3, 4.9, 2.7],
  [3.6, 3.6, 3.6, 3.6, 3.6],
];

const WEIGHTS: Readonly<Record<string, WeightSet>> = {
  any: { kind: "any" },
  exact: { kind: "exact", weights: [30, 25, 15, 10, 20] },
  "rank order": { kind: "rank-order", ranks: [1, 2, 4.5, 4.5, 3] },
  "wide intervals": { kind: "intervals", low: [0.1, 0.1, 0, 0, 0], high: [0.6, 0.5, 0.4, 1, 1] },
  "narrow intervals": { kind: "intervals", low: [0.28, 0.2, 0.1, 0, 0], high: [0.32, 0.24, 0.2, 1, 1] },
  dirichlet: { kind: "dirichlet", weights: [30, 25, 15, 1, 20], concentration: 8 },
  judges: {
    kind: "judges",
    weights: [
      [1, 1, 1, 1, 1],
      [5, 3, 1, 0, 1],
    ],
    judgeWeights: [1, 2],
  },
};

/** Digest of a small robustness analysis for each kind of weights; the same in every engine. */
export function robustnessDigests(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(WEIGHTS).map(([name, weights]) => [`smaa, ${name}`, digest(figures(weights))]),
  );
}

function figures(weights: WeightSet): readonly number[] {
  const result = smaa({
    people: LEVELS.map((row, i) => ({
      personId: `person ${i}`,
      levels: Object.fromEntries(CRITERIA.map((id, c) => [id, row[c] as number])),
      standardErrors: Object.fromEntries(CRITERIA.map((id, c) => [id, 0.2 + 0.1 * c])),
      errorCorrelation: i / 4,
    })),
    criteria: CRITERIA.map((criterionId) => ({ criterionId, mustHave: criterionId === "results" ? 3 : null })),
    weights,
    scale: FIVE_POINT,
    draws: 2000,
    seed: 20261125,
  });
  return (result.value ?? []).flatMap(numbersOf);
}

function numbersOf(person: PersonRobustness): readonly number[] {
  return [
    ...person.rankAcceptability,
    ...person.pairwiseWinning,
    ...(person.centralWeights ?? []),
    person.expectedRank,
    person.confidenceFactor ?? -1,
    person.eligibleShare ?? -1,
  ];
}
