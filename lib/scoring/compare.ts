import type { FitMethodId } from "./fit/methods";
import type { TargetFit } from "./fit/target-range";
import { targetFit } from "./fit/target-range";
import type { Total } from "./fit/weighted-sum";
import { weightedSum } from "./fit/weighted-sum";
import { requireDistinct } from "./require";
import { seal } from "./result";
import { SLACK } from "./slack";
import type { Ideal, MissingPolicy, PersonLevels } from "./types";

/** One person among others, under both rules. */
export interface ComparedPerson {
  readonly personId: string;
  readonly total: Total;
  readonly fit: TargetFit;
  /** best and worst place it may hold, 1-based; equal = untied; null when the figure that orders is null */
  readonly rank: { readonly from: number; readonly to: number } | null;
}

/** Which rule orders, and what a missing criterion does. */
export interface CompareOptions {
  readonly order: FitMethodId;
  readonly policy: MissingPolicy;
}

/**
 * Sets people side by side on one ideal profile: both figures for each, and the order by one of them. Must-haves do
 * not order: they stand beside the figures, as `fit.eligible`.
 * @param people persons with levels on the ideal's scale, in any order
 * @param ideal the ideal profile
 * @param options the ordering rule and the policy for missing criteria
 * @returns the same people, best first, those without a figure last; equal figures (within 1e-9) share their places and
 *   keep the order of the input
 * Missing: a person without a figure under the ordering rule has no rank and takes no place from others.
 * @throws RangeError naming the argument: a person given twice, or what the rules refuse
 * Source: `scoring.md` sections 0 and 3.2.
 */
export function comparePeople(
  people: readonly PersonLevels[],
  ideal: Ideal,
  options: CompareOptions,
): readonly ComparedPerson[] {
  requireDistinct(
    "comparePeople: people",
    people.map((person) => person.personId),
  );
  const compared = people.map((person, position) => {
    const total = weightedSum(person, ideal, options.policy);
    const fit = targetFit(person, ideal, options.policy);
    const figure = options.order === "weighted-sum" ? total.value : fit.value;
    return { position, figure, person: { personId: person.personId, total, fit } };
  });
  const placed = compared.filter((entry) => entry.figure !== null).sort((a, b) => figureOf(b) - figureOf(a));

  const ranked: ComparedPerson[] = [];
  for (const tied of tiedGroups(placed)) {
    const rank = { from: ranked.length + 1, to: ranked.length + tied.length };
    for (const { person } of tied.sort((a, b) => a.position - b.position)) ranked.push({ ...person, rank });
  }
  for (const entry of compared) if (entry.figure === null) ranked.push({ ...entry.person, rank: null });
  return seal(ranked);
}

interface Placed {
  readonly position: number;
  readonly figure: number | null;
  readonly person: Omit<ComparedPerson, "rank">;
}

function figureOf(entry: Placed): number {
  return entry.figure as number;
}

/** Splits a descending list where a figure falls by more than the slack below the first of its group. */
function tiedGroups(descending: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const entry of descending) {
    const group = groups.at(-1);
    const head = group?.[0];
    if (group !== undefined && head !== undefined && figureOf(head) - figureOf(entry) <= SLACK) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}
