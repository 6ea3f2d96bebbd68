import { SLACK } from "@/lib/scoring/slack";
import type { Standing, StandingPerson } from "./standing";

/** One person before and after. */
export interface EffectRow extends StandingPerson {
  readonly before: StandingPerson;
  /** Whether the places the person may hold have changed. */
  readonly hasMoved: boolean;
}

/** Two people, the better total after the change first. */
export type NamedPair = readonly [StandingPerson, StandingPerson];

/** What a change of weights does to the order. */
export interface Effect {
  /** Best total first. */
  readonly rows: readonly EffectRow[];
  /** Those whose places have changed, the largest change first. */
  readonly moved: readonly EffectRow[];
  /** Could be told apart before, cannot now; pairs nearest the top first. */
  readonly blurred: readonly NamedPair[];
  /** Could not be told apart before, can now. */
  readonly cleared: readonly NamedPair[];
}

/** @param before the same people under the weights saved */
export function effectOf(before: Standing, after: Standing): Effect {
  const was = new Map(before.people.map((person) => [person.personId, person]));
  const rows = after.people.map((person) => {
    const earlier = was.get(person.personId) ?? person;
    return { ...person, before: earlier, hasMoved: !isSamePlace(earlier, person) };
  });
  const blurred: NamedPair[] = [];
  const cleared: NamedPair[] = [];
  // The second of a pair decides how near the top it lies: pairs come out in that order.
  for (const [j, second] of after.people.entries()) {
    for (const first of after.people.slice(0, j)) {
      if (first.place === null || second.place === null) continue;
      const [then, now] = [
        before.orderOf(first.personId, second.personId),
        after.orderOf(first.personId, second.personId),
      ];
      if (then !== 0 && now === 0) blurred.push([first, second]);
      if (then === 0 && now !== 0) cleared.push([first, second]);
    }
  }
  const moved = rows.filter(({ hasMoved }) => hasMoved).sort((one, other) => sizeOfMove(other) - sizeOfMove(one));
  return { rows, moved, blurred, cleared };
}

/** Rows in view: the first of the order and the largest moves, in their order; the others wait behind a fold. */
export function rowsInView(
  { rows, moved }: Effect,
  top: number,
  moves: number,
): { readonly shown: readonly EffectRow[]; readonly folded: readonly EffectRow[] } {
  const isFar = new Set(moved.slice(0, moves).map(({ personId }) => personId));
  const isShown = (row: EffectRow, i: number) => i < top || isFar.has(row.personId);
  return { shown: rows.filter(isShown), folded: rows.filter((row, i) => !isShown(row, i)) };
}

/** Whether any total has changed at all, in as many decimals as there are. */
export function hasChanged({ rows }: Effect): boolean {
  return rows.some(({ total, before }) => Math.abs((total ?? 0) - (before.total ?? 0)) > SLACK);
}

function isSamePlace(one: StandingPerson, other: StandingPerson): boolean {
  return one.place?.from === other.place?.from && one.place?.to === other.place?.to;
}

function sizeOfMove({ place, before }: EffectRow): number {
  if (place === null || before.place === null) return 0;
  return Math.abs(place.from + place.to - before.place.from - before.place.to);
}
