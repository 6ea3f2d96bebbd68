import type { Disagreement, ReferenceCase } from "./types";

/** Below this a distribution's probability is compared relatively: an absolute tolerance would accept anything. */
const TINY_PROBABILITY = 1e-6;

/** Leaves of a case that agree, and those that do not. */
export interface LeafComparison {
  readonly leaves: number;
  readonly disagreements: readonly Disagreement[];
}

/**
 * Compares what the library gave with every leaf that a case expects; what the case does not list is not looked at.
 * @param method name of the method, which decides on the rule for tiny probabilities and for equal optima
 * @param known the case
 * @param got what the adapter returned
 */
export function compareLeaves(method: string, known: ReferenceCase, got: unknown): LeafComparison {
  const disagreements: Disagreement[] = [];
  const accepted = method === "assignment" ? withEqualOptimum(known, got) : got;
  const draws = property(got, "monteCarloDraws");
  let leaves = 0;
  walk(known.expected, accepted, "");
  return { leaves, disagreements };

  function walk(expected: unknown, actual: unknown, field: string): void {
    if (expected !== null && typeof expected === "object") {
      for (const [key, inner] of Object.entries(expected)) {
        walk(inner, property(actual, key), field === "" ? key : `${field}.${key}`);
      }
      if (Array.isArray(expected) && Array.isArray(actual) && actual.length !== expected.length) {
        leaves++;
        disagree(`${field}.length`, expected.length, actual.length);
      }
      return;
    }
    leaves++;
    if (!agrees(expected, actual, toleranceOf(expected))) disagree(field, expected, actual);
  }

  function disagree(field: string, expected: unknown, actual: unknown): void {
    disagreements.push({ method, caseId: known.id, field, expected, got: actual });
  }

  function toleranceOf(expected: unknown): number {
    if (typeof expected !== "number") return 0;
    const size = Math.abs(expected);
    if (method === "distributions" && size > 0 && size < TINY_PROBABILITY) return TINY_PROBABILITY * size;
    const stated = known.tolerance * Math.max(1, size);
    if (typeof draws !== "number" || size > 1) return stated;
    return Math.max(stated, 4 * Math.sqrt((size * (1 - size)) / draws));
  }
}

/** Counts the leaves of a case without running it. */
export function countLeaves(expected: unknown): number {
  if (expected === null || typeof expected !== "object") return 1;
  return Object.values(expected).reduce<number>((count, inner) => count + countLeaves(inner), 0);
}

function agrees(expected: unknown, actual: unknown, tolerance: number): boolean {
  if (typeof expected === "number" && typeof actual === "number") return Math.abs(actual - expected) <= tolerance;
  return expected === actual;
}

function property(value: unknown, key: string): unknown {
  return value !== null && typeof value === "object" ? (value as Record<string, unknown>)[key] : undefined;
}

/** When several assignments reach the best total, any of them is right: only the totals are compared. */
function withEqualOptimum(known: ReferenceCase, got: unknown): unknown {
  const matrix = known.input.matrix as readonly (readonly number[])[];
  const columns = property(got, "columnOfRow");
  const total = property(known.expected, "total");
  if (!Array.isArray(columns) || typeof total !== "number" || new Set(columns).size !== matrix.length) return got;
  const reached = matrix.reduce((sum, row, i) => sum + (row[columns[i] as number] ?? Number.NaN), 0);
  const isOptimum = Math.abs(reached - total) <= known.tolerance * Math.max(1, Math.abs(total));
  return isOptimum ? { ...(got as object), columnOfRow: property(known.expected, "columnOfRow") } : got;
}
