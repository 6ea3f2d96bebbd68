const perUnit = 100;

/**
 * Contributions rounded to two decimals so that the column adds up to the rounded figure below it: what is printed can
 * be checked with a pencil. The last hundredths go to the largest remainders, equal ones in order.
 * @param amounts contributions, 0 or more
 * @returns the same to two decimals, each less than one hundredth away
 */
export function shownAmounts(amounts: readonly number[]): number[] {
  const exact = amounts.map((amount) => amount * perUnit);
  const floors = exact.map((amount) => Math.floor(amount + 1e-9));
  const total = Math.round(exact.reduce((sum, amount) => sum + amount, 0) + 1e-9);
  const missing = total - floors.reduce((sum, amount) => sum + amount, 0);
  const remainder = (i: number) => (exact[i] as number) - (floors[i] as number);
  const served = new Set(
    amounts
      .map((_, i) => i)
      .sort((a, b) => remainder(b) - remainder(a) || a - b)
      .slice(0, missing),
  );
  return floors.map((floor, i) => (floor + (served.has(i) ? 1 : 0)) / perUnit);
}
