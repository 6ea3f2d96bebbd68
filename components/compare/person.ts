import type { ReceiptLevel } from "@/components/receipt/basis";
import type { RaterKind } from "@/lib/frameworks/schema";
import type { Band } from "@/lib/scoring/error/band-around";
import type { PersonLevels } from "@/lib/scoring/types";

/** One column of a comparison. */
export interface ComparedCandidate {
  readonly candidateId: string;
  readonly name: string;
  readonly jobTitle: string;
  /** 0 to 5: place in the address, which fixes colour and mark */
  readonly index: number;
  /** Without figures: `hidden`, the reader still owes a scorecard on this person; `absent`, nobody was asked in this campaign. */
  readonly visibility: "shown" | "hidden" | "absent";
  readonly levels: readonly ReceiptLevel[];
  /** Error band of each level, in the same order. */
  readonly bands: readonly Band[];
  readonly raters: Readonly<Partial<Record<RaterKind, number>>>;
}

/** A candidate's levels as the engine takes them. */
export function personLevels({ candidateId, levels }: ComparedCandidate): PersonLevels {
  return {
    personId: candidateId,
    levels: Object.fromEntries(levels.map(({ criterionId, value }) => [criterionId, value])),
  };
}

/** A candidate's band on one criterion. */
export function bandOn(
  { levels, bands }: Pick<ComparedCandidate, "levels" | "bands">,
  criterionId: string,
): Band | undefined {
  return bands[levels.findIndex((level) => level.criterionId === criterionId)];
}
