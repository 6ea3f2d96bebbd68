import type { Reason } from "@/lib/scoring/result";

/** Why a figure is missing, the reason that explains most first. */
const telling: readonly Reason[] = [
  "weights-all-zero",
  "criterion-missing",
  "group-withheld",
  "too-few-indicators",
  "no-data",
];

/** The one reason to print beside a "–". */
export function nullReason(reasons: readonly Reason[]): Reason {
  return telling.find((reason) => reasons.includes(reason)) ?? reasons[0] ?? "no-data";
}
