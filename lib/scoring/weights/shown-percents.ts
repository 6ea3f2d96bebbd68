import { sum } from "../../stats/sum";
import { requireCount, requireWeights, requireWithin } from "../require";
import { SLACK } from "../slack";

/**
 * Percents to show for weights: rounded by largest remainder so that they add up to 100, equal remainders being served
 * in order.
 * @param weights 0 or more, any unit, in the order shown
 * @param digits decimals to show, 0 to 6
 * @returns percents 0 to 100 in the same order, each less than one unit of the last decimal away from the exact share;
 *   they add up to exactly 100, counted in units of the last decimal
 * Missing: no weights give an empty list; weights that are all 0 have no share and give zeros.
 * @throws RangeError naming the argument: negative weights, digits that are no whole number from 0 to 6
 * Source: largest remainder (Hamilton) apportionment; Balinski & Young (1982), Fair Representation.
 */
export function shownPercents(weights: readonly number[], digits = 0): number[] {
  requireWeights("shownPercents: weights", weights);
  requireWithin("shownPercents: digits", requireCount("shownPercents: digits", digits, 0), 0, 6);
  const total = sum(weights);
  if (total === 0) return weights.map(() => 0);

  const perUnit = Number(`1e${digits}`);
  const units = 100 * perUnit;
  const exact = weights.map((weight) => (weight / total) * units);
  // A share such as 28.999999999999996 has all but a whole unit left over and is served first.
  const floors = exact.map(Math.floor);
  const remainders = exact.map((share, i) => share - (floors[i] as number));
  const order = remainders.map((_, i) => i).sort((a, b) => compareRemainders(remainders, a, b));
  const missing = units - sum(floors);
  const served = new Set(order.slice(0, missing));
  return floors.map((floor, i) => (floor + (served.has(i) ? 1 : 0)) / perUnit);
}

function compareRemainders(remainders: readonly number[], a: number, b: number): number {
  const difference = (remainders[b] as number) - (remainders[a] as number);
  return Math.abs(difference) > SLACK ? difference : a - b;
}
