import type { AhpWeights } from "../../scoring/weights/ahp";
import { nearestStep, type Pair } from "./rules";

/** The three comparisons that contradict each other most, and the answer that would help best. */
export interface Contradiction {
  readonly pairs: readonly Pair[];
  /** null when no step of the questionnaire is nearer to agreement than the answer given */
  readonly repair: { readonly pair: Pair; readonly step: number } | null;
}

/**
 * What to look at again, when the comparisons contradict each other more than they should (CR above 0.10).
 * @param criterionIds in the order of the comparison matrix
 * @returns null when they fit together well enough
 */
export function contradiction(weights: AhpWeights, criterionIds: readonly string[]): Contradiction | null {
  const { worstTriad, reasons } = weights;
  if (!reasons.includes("inconsistent-judgements") || worstTriad === null) return null;
  const pairOf = ({ row, column }: { row: number; column: number }): Pair => [
    criterionIds[row] as string,
    criterionIds[column] as string,
  ];
  const inOrder = worstTriad.repairs.toSorted((one, other) => one.row - other.row || one.column - other.column);
  const best = worstTriad.repairs.find(({ current, proposed }) => nearestStep(proposed) !== nearestStep(current));
  return {
    pairs: inOrder.map(pairOf),
    repair: best ? { pair: pairOf(best), step: nearestStep(best.proposed) } : null,
  };
}
