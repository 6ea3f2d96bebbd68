import type { FormulaId } from "@/lib/scoring/receipt";

/**
 * Ids that expert lines print: those of receipts where a figure has one, else the function of `lib/scoring` that
 * computes it, whose docstring gives definition and source. The number changes when the formula does.
 */
export const FORMULAS = {
  level: "criterion-level/1" satisfies FormulaId,
  total: "total/1" satisfies FormulaId,
  fit: "target-fit/1" satisfies FormulaId,
  band: "error-band/1" satisfies FormulaId,
  difference: "figure-difference/1",
  shownRank: "shown-ranks/1",
  mustHave: "must-have-probability/1",
} as const;
