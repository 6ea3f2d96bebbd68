/** Units of the drawing: it scales with its box, so figures are proportions. */
export const stripWidth = 600;
export const dotRadius = 8;
const gap = 2;
const step = 2 * dotRadius + gap;

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly isOwn: boolean;
}

export interface Strip {
  readonly height: number;
  readonly dots: readonly Dot[];
  /** Where the group's weight lies. */
  readonly group: number;
  readonly from: number;
  readonly to: number;
}

/** The end of the axis: the next ten percent above all marks, so that every criterion has the same scale. */
export function axisEnd(shares: readonly number[]): number {
  const highest = Math.max(0, ...shares);
  return Math.min(1, Math.max(0.1, Math.ceil(highest * 10 - 1e-9) / 10));
}

/**
 * Places one dot a mark; those that would lie on one another are stacked.
 * @param marks shares of 1, sorted from the lowest
 * @param own one of the marks, to be told apart; null when none is
 */
export function stripLayout(marks: readonly number[], group: number, end: number, own: number | null): Strip {
  const inner = stripWidth - 2 * dotRadius - 2 * gap;
  const place = (share: number) => dotRadius + gap + (share / end) * inner;
  const ownAt = own === null ? -1 : marks.findIndex((mark) => Math.abs(mark - own) < 1e-9);
  const lastInRow: number[] = [];
  const placed = marks.map((mark, i) => {
    const x = place(mark);
    const free = lastInRow.findIndex((last) => x - last >= step);
    const row = free < 0 ? lastInRow.length : free;
    lastInRow[row] = x;
    return { x, row, isOwn: i === ownAt };
  });
  const height = Math.max(1, lastInRow.length) * step + 2 * gap;
  return {
    height,
    dots: placed.map(({ x, row, isOwn }) => ({ x, y: height - gap - dotRadius - row * step, isOwn })),
    group: place(group),
    from: place(marks[0] ?? group),
    to: place(marks.at(-1) ?? group),
  };
}
