import { UNDEFINED_FIGURE } from "./aggregation/bulk-levels";
import { SLACK } from "./slack";

/** The order of many people, and the places each may hold. */
export interface BulkRanks {
  /** positions of the people, best first, those without a figure last */
  readonly order: Uint32Array;
  /** best and worst place by person, 1-based; 0 without a figure */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/**
 * Places of many people by one figure: the order and ranks of `comparePeople`, without the explanation.
 * @param figures one per person, higher = better, any unit; `UNDEFINED_FIGURE` = none
 * @returns order and places; equal figures (within 1e-9) share their places and keep the order of the input
 * Missing: a person without a figure comes last, with places 0, and takes no place from others.
 * @throws RangeError when a figure is not finite
 * Source: `scoring.md` sections 0 and 3.2.
 */
export function bulkRanks(figures: Float64Array): BulkRanks {
  for (let person = 0; person < figures.length; person++) {
    if (!Number.isFinite(figures[person]))
      throw new RangeError(`bulkRanks: figures[${person}] must be a finite number`);
  }
  const sorted = figures.filter((figure) => figure !== UNDEFINED_FIGURE).sort();
  // Groups of equal figures from the best down: the figure that heads each, and the place where it starts.
  const heads = new Float64Array(sorted.length);
  const starts = new Uint32Array(sorted.length + 1);
  let groups = 0;
  for (let i = sorted.length - 1; i >= 0; i--) {
    const figure = sorted[i] as number;
    if (groups > 0 && (heads[groups - 1] as number) - figure <= SLACK) continue;
    heads[groups] = figure;
    starts[groups++] = sorted.length - 1 - i;
  }
  starts[groups] = sorted.length;

  const from = new Uint32Array(figures.length);
  const to = new Uint32Array(figures.length);
  const order = new Uint32Array(figures.length);
  const next = Uint32Array.from(starts);
  let unplaced = sorted.length;
  for (let person = 0; person < figures.length; person++) {
    const figure = figures[person] as number;
    if (figure === UNDEFINED_FIGURE) {
      order[unplaced++] = person;
      continue;
    }
    const group = lastHeadAtLeast(heads, groups, figure);
    from[person] = (starts[group] as number) + 1;
    to[person] = starts[group + 1] as number;
    order[next[group] as number] = person;
    next[group] = (next[group] as number) + 1;
  }
  return { order, from, to };
}

/** Heads fall; a figure belongs to the smallest head that is not below it. */
function lastHeadAtLeast(heads: Float64Array, groups: number, figure: number): number {
  let low = 0;
  let high = groups - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((heads[middle] as number) >= figure) low = middle;
    else high = middle - 1;
  }
  return low;
}
