import type { SmaaInput, UncertainPerson } from "../../../../lib/scoring/robustness/smaa-input";

export const CRITERIA = ["customer", "results", "change", "team", "problems"];

/** A person with one level a criterion and one standard error for all. */
export function person(personId: string, levels: readonly number[], error = 0, errorCorrelation = 0): UncertainPerson {
  return {
    personId,
    levels: Object.fromEntries(levels.map((level, c) => [CRITERIA[c], level])),
    standardErrors: Object.fromEntries(levels.map((_, c) => [CRITERIA[c], error])),
    errorCorrelation,
  };
}

/** An analysis on a wide scale, so that nothing is clamped unless a test wants it. */
export function analysis(people: readonly UncertainPerson[], changes: Partial<SmaaInput> = {}): SmaaInput {
  const width = Object.keys(people[0]?.levels ?? {}).length;
  return {
    people,
    criteria: CRITERIA.slice(0, width).map((criterionId) => ({ criterionId, mustHave: null })),
    weights: { kind: "any" },
    scale: { min: -100, max: 100 },
    draws: 4000,
    seed: 42,
    ...changes,
  };
}

/** Largest distance that a share of these draws may have from its true value: four standard errors. */
export function margin(share: number, draws: number): number {
  return 4 * Math.sqrt((share * (1 - share)) / draws) + 1e-12;
}
