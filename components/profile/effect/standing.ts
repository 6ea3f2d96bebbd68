import { missingPolicy } from "@/lib/profiles/rules";
import { comparePeople } from "@/lib/scoring/compare";
import { totalBand } from "@/lib/scoring/error/bands";
import { DARK_BAND, type Interval, normalInterval } from "@/lib/scoring/error/interval";
import type { ShownRank } from "@/lib/scoring/error/shown-rank";
import { placesOverWeightings, type WeightedPlaces } from "@/lib/scoring/robustness/places-over-weightings";
import { SLACK } from "@/lib/scoring/slack";
import type { Ideal } from "@/lib/scoring/types";
import type { ReadyPeople, ReadyPerson } from "./people";

/** One person under one set of weights. */
export interface StandingPerson {
  readonly personId: string;
  readonly name: string;
  readonly total: number | null;
  /** Where the total lies with 68 chances in 100, not cut at the ends of the scale. */
  readonly band: Interval | null;
  /** Places the person may hold; people with equal ones cannot be told apart. */
  readonly place: ShownRank | null;
  /** False when a required minimum is missed. */
  readonly eligible: boolean | null;
}

/** People under one set of weights, best total first, those without one last. */
export interface Standing {
  readonly people: readonly StandingPerson[];
  /** As `WeightedPlaces.orderOf`, by person. */
  readonly orderOf: (firstId: string, secondId: string) => -1 | 0 | 1;
}

/**
 * How the people stand under an ideal profile.
 * @param weightings weights of a workshop's participants as shares, one list a participant, around those of the ideal;
 *   null when one person gave the weights
 */
export function standingUnder(
  ready: ReadyPeople,
  ideal: Ideal,
  weightings: readonly (readonly number[])[] | null,
): Standing {
  const compared = comparePeople(ready.people, ideal, { order: "weighted-sum", policy: missingPolicy });
  const byId = new Map(ready.people.map((person) => [person.personId, person]));
  const measured = compared.map(({ personId, total, fit }) => {
    const person = byId.get(personId) as ReadyPerson;
    const { standardError } = totalBand(total, person.bandLevels, ready.totalError);
    const totals = total.value === null ? null : weightings ? totalsUnder(person, weightings) : [total.value];
    return { personId, name: person.name, total: total.value, eligible: fit.eligible, standardError, totals };
  });
  const { places, orderOf } = placesOverWeightings(measured);
  const positions = new Map(compared.map(({ personId }, i) => [personId, i]));
  return {
    people: measured.map(({ standardError, totals, ...person }, i) => ({
      ...person,
      band: bandOf(person.total, standardError, totals),
      place: places[i] ?? null,
    })),
    orderOf: byPerson(positions, orderOf),
  };
}

function byPerson(positions: ReadonlyMap<string, number>, orderOf: WeightedPlaces["orderOf"]): Standing["orderOf"] {
  return (firstId, secondId) => orderOf(positions.get(firstId) ?? -1, positions.get(secondId) ?? -1);
}

/** Null where a participant weighs a criterion on which the person has no level: no weight moves to others in silence. */
function totalsUnder({ inOrder }: ReadyPerson, weightings: readonly (readonly number[])[]): readonly number[] | null {
  const totals = weightings.map((shares) => totalUnder(inOrder, shares));
  return totals.includes(null) ? null : (totals as number[]);
}

function totalUnder(levels: readonly (number | null)[], shares: readonly number[]): number | null {
  let total = 0;
  for (const [i, share] of shares.entries()) {
    if (share === 0) continue;
    const level = levels[i] ?? null;
    if (level === null) return null;
    total += share * level;
  }
  return total;
}

/** The raters' error, and beside it what the participants' weightings make the total differ by. */
function bandOf(total: number | null, standardError: number | null, totals: readonly number[] | null): Interval | null {
  if (total === null || standardError === null || totals === null) return null;
  const mean = totals.reduce((sum, each) => sum + each, 0) / totals.length;
  const spread = totals.reduce((sum, each) => sum + (each - mean) ** 2, 0) / totals.length;
  return normalInterval(total, Math.sqrt(standardError * standardError + spread), DARK_BAND);
}

/**
 * Participants' weightings moved along with weights being edited: what they differ by stays, as what is not sure about
 * any weights given in their place.
 * @param judges shares of 1 by participant, in the order of the criteria
 * @param agreed weights of the version they agreed on, in any unit
 * @param edited weights now, in any unit
 */
export function weightingsAround(
  judges: readonly (readonly number[])[],
  agreed: readonly number[],
  edited: readonly number[],
): readonly (readonly number[])[] {
  const [from, to] = [sharesOf(agreed), sharesOf(edited)];
  return judges.map((shares) =>
    sharesOf(shares.map((share, i) => Math.max(0, share + (to[i] as number) - (from[i] as number)))),
  );
}

/** In how many of the participants' own weightings a person has the highest total, alone or with others. */
export function firstIn(ready: ReadyPeople, judges: readonly (readonly number[])[], personId: string): number {
  return judges.filter((shares) => {
    const totals = ready.people.map((person) => ({ id: person.personId, total: totalUnder(person.inOrder, shares) }));
    const best = Math.max(...totals.flatMap(({ total }) => total ?? []));
    const own = totals.find(({ id }) => id === personId)?.total ?? null;
    return own !== null && best - own <= SLACK;
  }).length;
}

function sharesOf(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? weights.map((weight) => weight / sum) : weights;
}
