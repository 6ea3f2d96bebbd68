/** A weight as its field shows it: at most two decimals. */
export function weightText(weight: number): string {
  return String(Math.round(weight * 100) / 100);
}

/**
 * The weights that fields stand for. A field that still shows a known weight, rounded, stands for that weight as it is:
 * only what somebody changes counts as typed.
 * @param texts one a criterion, each readable as a number
 * @param known weights that were shown, in the order of preference, each in the order of the texts
 */
export function weightsOfTexts(
  texts: readonly string[],
  known: readonly (readonly number[] | null)[],
): readonly number[] {
  return texts.map((text, i) => {
    const exact = known.flatMap((weights) => weights?.[i] ?? []).find((weight) => weightText(weight) === text);
    return exact ?? Number(text.replace(",", "."));
  });
}
