import type { FigureDifference, MeasuredFigure } from "./error/difference";
import { figureDifference } from "./error/difference";
import type { ShownRank } from "./error/shown-rank";
import { shownRanks } from "./error/shown-rank";
import type { FitMethodId } from "./fit/methods";
import type { TargetFit } from "./fit/target-range";
import { targetFit } from "./fit/target-range";
import type { Total } from "./fit/weighted-sum";
import { weightedSum } from "./fit/weighted-sum";
import { levelAt } from "./level-at";
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
  /** what the error of the totals allows to say; null when no standard errors were given */
  readonly error: ComparedError | null;
}

/** A person's total among the others once its error is counted, whichever rule orders the list. */
export interface ComparedError {
  /** of the total, in levels; null when it has none */
  readonly standardError: number | null;
  /** places that may be shown; people with equal intervals cannot be told apart */
  readonly shownRank: ShownRank | null;
  /** total minus that of the next person in the list, with the probability of being ahead; null for the last */
  readonly aheadOfNext: FigureDifference | null;
}

/** Which rule orders, what a missing criterion does, and how sure the totals are. */
export interface CompareOptions {
  readonly order: FitMethodId;
  readonly policy: MissingPolicy;
  /** standard errors of the totals in levels by person, 0 or more; null or absent = unknown */
  readonly standardErrors?: Readonly<Record<string, number | null>>;
}

/**
 * Sets people side by side on one ideal profile: both figures for each, and the order by one of them. Must-haves do
 * not order: they stand beside the figures, as `fit.eligible`.
 * @param people persons with levels on the ideal's scale, in any order
 * @param ideal the ideal profile
 * @param options the ordering rule, the policy for missing criteria and, when known, the standard errors of the totals
 * @returns the same people, best first, those without a figure last; equal figures (within 1e-9) share their places and
 *   keep the order of the input
 * Missing: a person without a figure under the ordering rule has no rank and takes no place from others; one without a
 *   standard error is compared with nobody.
 * @throws RangeError naming the argument: a person given twice, negative errors, or what the rules refuse
 * Source: `scoring.md` sections 0, 3.2 and 4.4.
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

  const ranked: Ranked[] = [];
  for (const tied of tiedGroups(placed)) {
    const rank = { from: ranked.length + 1, to: ranked.length + tied.length };
    for (const { person } of tied.sort((a, b) => a.position - b.position)) ranked.push({ ...person, rank });
  }
  for (const entry of compared) if (entry.figure === null) ranked.push({ ...entry.person, rank: null });
  return seal(withErrors(ranked, options.standardErrors ?? null));
}

type Ranked = Omit<ComparedPerson, "error">;

function withErrors(
  ranked: readonly Ranked[],
  standardErrors: Readonly<Record<string, number | null>> | null,
): readonly ComparedPerson[] {
  if (standardErrors === null) return ranked.map((person) => ({ ...person, error: null }));
  const measured: readonly MeasuredFigure[] = ranked.map((person) => ({
    figure: person.total.value,
    standardError: levelAt(standardErrors, person.personId),
  }));
  const places = shownRanks(measured);
  return ranked.map((person, i) => {
    const [own, next] = [measured[i] as MeasuredFigure, measured[i + 1]];
    const error = {
      standardError: own.standardError,
      shownRank: places[i] ?? null,
      aheadOfNext: next === undefined ? null : figureDifference(own, next),
    };
    return { ...person, error };
  });
}

interface Placed {
  readonly position: number;
  readonly figure: number | null;
  readonly person: Omit<Ranked, "rank">;
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
