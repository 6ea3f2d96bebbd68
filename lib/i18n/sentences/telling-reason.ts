import type { Reason } from "@/lib/scoring/result";

/** Reasons that explain most, first; a figure is undefined for the first of these that it carries. */
const telling: readonly Reason[] = [
  "weights-all-zero",
  "criterion-missing",
  "group-withheld",
  "too-few-indicators",
  "no-data",
];

/** The one reason to print where several were given. */
export function tellingReason(reasons: readonly Reason[]): Reason {
  return telling.find((reason) => reasons.includes(reason)) ?? reasons[0] ?? "not-estimable";
}
