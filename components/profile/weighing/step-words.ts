const degrees = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

/** How much more, from 1 = alike to 9; names the words for it. */
export type Degree = (typeof degrees)[number];

/** A step of a comparison (9 … 1 … -9) as it is told: how much more, and for which of the two. */
export function stepOf(step: number): { readonly degree: Degree; readonly value: number; readonly isFirst: boolean } {
  const value = Math.abs(step);
  return { degree: degrees[value - 1] ?? "1", value, isFirst: step > 0 };
}
