import { requireCount } from "../require";
import { type Reason, type Result, type Status, seal } from "../result";
import { SLACK } from "../slack";
import { normScores } from "./norms";

/** What a norm sample of a size allows to be said. */
export type NormGate = "nothing" | "quarter" | "percentile-band" | "sten";

/** A norm group must be named, dated and described wherever it is used. */
export interface NormGroup {
  readonly name: string;
  /** Day of the sample, as in "2026-03-31". */
  readonly date: string;
  /** How its people came into it, in a sentence. */
  readonly howDrawn: string;
  readonly levels: readonly (number | null)[];
}

/** As much as the size of the group allows. */
export type NormReading =
  /** Which quarter of the group, 1 = lowest. */
  | { readonly kind: "quarter"; readonly quarter: 1 | 2 | 3 | 4 }
  /** Between which tens of percent, 0 to 100. */
  | { readonly kind: "percentile-band"; readonly from: number; readonly to: number }
  | {
      readonly kind: "sten";
      readonly sten: number;
      readonly percentileRank: number;
      readonly lower: number;
      readonly upper: number;
    };

/** A reading with the name, day and origin of its group. */
export interface NormReadingResult extends Result<NormReading> {
  readonly group: { readonly name: string; readonly date: string; readonly howDrawn: string };
}

/**
 * What a norm sample of this size allows to be said.
 * @param n people in the norm group, 0 or more
 * @returns nothing below 30, quarters to 99, bands of ten percent to 199, stens from 200
 * Missing: people without a level are not in n.
 * @throws RangeError when n is not a whole number of at least 0
 * Source: `scoring.md` section 9, after the sizes of the EFPA review model (2013).
 */
export function normGate(n: number): NormGate {
  requireCount("normGate: n", n, 0);
  if (n < 30) return "nothing";
  if (n < 100) return "quarter";
  return n < 200 ? "percentile-band" : "sten";
}

/**
 * Where a level stands in a norm group, as finely as the size of the group allows, never without the group's name, day and
 * origin.
 * @param group the norm group, levels in any unit
 * @param level the level to place, same unit
 * @returns a quarter, a band of ten percent or a sten with percentile rank and 95 % interval; `n` = levels present; status
 * provisional below 200; terms are empty
 * Missing: null levels are left out. Fewer than 30: value null, too-few-ratees. No variance: null, zero-variance.
 * @throws RangeError when the group has no name, date or origin, or a level is not a finite number
 * Source: `scoring.md` section 9.
 */
export function normReading(group: NormGroup, level: number): NormReadingResult {
  for (const key of ["name", "date", "howDrawn"] as const) {
    if (group[key].trim() === "") throw new RangeError(`normReading: group.${key} must not be empty`);
  }
  const placed = normScores(group.levels, level);
  const gate = normGate(placed.n);
  const described = { name: group.name, date: group.date, howDrawn: group.howDrawn };
  const scores = placed.value;
  const refuse = (reason: Reason): NormReadingResult =>
    seal({ value: null, n: placed.n, status: "undefined", reasons: [reason], terms: [], group: described });
  if (gate === "nothing" || scores === null) return refuse("too-few-ratees");
  if (scores.sten === null) return refuse("zero-variance");

  const { percentileRank } = scores;
  const status: Status = gate === "sten" ? "ok" : "provisional";
  let value: NormReading;
  if (gate === "quarter") {
    value = { kind: "quarter", quarter: Math.min(4, Math.floor(percentileRank / 25 + SLACK) + 1) as 1 | 2 | 3 | 4 };
  } else if (gate === "percentile-band") {
    const from = Math.min(90, 10 * Math.floor(percentileRank / 10 + SLACK));
    value = { kind: "percentile-band", from, to: from + 10 };
  } else {
    const { percentileLower: lower, percentileUpper: upper } = scores;
    value = { kind: "sten", sten: scores.sten, percentileRank, lower, upper };
  }
  return seal({ value, n: placed.n, status, reasons: [], terms: [], group: described });
}
