/** Distance of a figure from the right one, relative to the right one; 0 when both are the same number. */
export function relativeError(got: number, right: number): number {
  return got === right ? 0 : Math.abs(got - right) / Math.abs(right);
}

/** Largest relative error over a list of pairs [got, right]. */
export function worstError(pairs: readonly (readonly [number, number])[]): number {
  return pairs.reduce((worst, [got, right]) => Math.max(worst, relativeError(got, right)), 0);
}

/** All combinations of one entry of each list. */
export function grid<A, B, C>(as: readonly A[], bs: readonly B[], cs: readonly C[]): [A, B, C][] {
  return as.flatMap((a) => bs.flatMap((b) => cs.map((c): [A, B, C] => [a, b, c])));
}
