import { normalCdf } from "../../stats/normal";
import { PROBABLY } from "../error/difference";
import { type ShownRank, surerOrder } from "../error/shown-rank";
import { requireAtLeast, requireFinite, requireLength } from "../require";
import { SLACK } from "../slack";

/** A person's total under each of several weightings, with the error of the raters. */
export interface WeightedPerson {
  /** One total a weighting, in levels; null = the person has none under any of them. */
  readonly totals: readonly number[] | null;
  /** Of a total, in levels, 0 or more; null = unknown. */
  readonly standardError: number | null;
}

/** Who can be told apart from whom, and the places that leaves. */
export interface WeightedPlaces {
  /** One interval a person in the order given, 1-based; null without totals or error. */
  readonly places: readonly (ShownRank | null)[];
  /** 1 when the first of two positions is ahead with a probability of 0.80 or more, -1 when the second is, else 0. */
  readonly orderOf: (first: number, second: number) => -1 | 0 | 1;
}

/**
 * Places that may be shown when the raters err and several weightings are held, each as likely as the next: the chance
 * that one person is ahead of another is the mean, over the weightings, of the chance under each. Every weighting is
 * gone through, none is drawn. With one weighting these are the places of `shownRanks`.
 * @param people totals under the same weightings in the same order, errors independent
 * @returns 1 <= from <= to <= m, m = people with totals, and the order of each two
 * Missing: a person without totals or error has no place; one without totals takes none from others.
 * @throws RangeError naming the position: numbers that are not finite, negative errors, totals of unequal number
 * Source: `scoring.md` sections 4.4 and 8; a mixture of normal differences over the judges' weights.
 */
export function placesOverWeightings(people: readonly WeightedPerson[]): WeightedPlaces {
  requirePeople(people);
  const n = people.length;
  const withTotals = people.filter(({ totals }) => totals !== null).length;
  const measured = people.flatMap((person, i) => (isMeasured(person) ? [{ ...person, i }] : []));
  const orders = new Int8Array(n * n);
  const ahead = new Uint32Array(n);
  const behind = new Uint32Array(n);
  for (const [k, one] of measured.entries()) {
    for (let l = k + 1; l < measured.length; l++) {
      const other = measured[l] as (typeof measured)[number];
      const order = orderOver(one, other);
      if (order === 0) continue;
      orders[one.i * n + other.i] = order;
      orders[other.i * n + one.i] = -order;
      const [first, second] = order > 0 ? [one.i, other.i] : [other.i, one.i];
      ahead[second] = (ahead[second] as number) + 1;
      behind[first] = (behind[first] as number) + 1;
    }
  }
  return {
    places: people.map((person, i) =>
      isMeasured(person) ? { from: 1 + (ahead[i] as number), to: withTotals - (behind[i] as number) } : null,
    ),
    orderOf: (first, second) => (orders[first * n + second] ?? 0) as -1 | 0 | 1,
  };
}

interface MeasuredPerson {
  readonly totals: readonly number[];
  readonly standardError: number;
}

function isMeasured(person: WeightedPerson): person is MeasuredPerson {
  return person.totals !== null && person.standardError !== null;
}

function orderOver(a: MeasuredPerson, b: MeasuredPerson): -1 | 0 | 1 {
  let [isEverAhead, isEverBehind, isEverOpen] = [false, false, false];
  for (const [j, figure] of a.totals.entries()) {
    const order = surerOrder(
      { figure, standardError: a.standardError },
      { figure: b.totals[j] as number, standardError: b.standardError },
    );
    isEverAhead ||= order > 0;
    isEverBehind ||= order < 0;
    isEverOpen ||= order === 0;
  }
  // Where all weightings say the same, so does their mean; where none is sure, their mean is not either.
  if (!isEverAhead && !isEverBehind) return 0;
  if (!isEverOpen && isEverAhead !== isEverBehind) return isEverAhead ? 1 : -1;
  const chance = meanChance(a, b);
  if (chance >= PROBABLY - SLACK) return 1;
  return chance <= 1 - PROBABLY + SLACK ? -1 : 0;
}

function meanChance(a: MeasuredPerson, b: MeasuredPerson): number {
  const error = Math.sqrt(a.standardError * a.standardError + b.standardError * b.standardError);
  let sum = 0;
  for (const [j, total] of a.totals.entries()) {
    const difference = total - (b.totals[j] as number);
    if (Math.abs(difference) <= SLACK) sum += 0.5;
    else if (error === 0) sum += difference > 0 ? 1 : 0;
    else sum += normalCdf(difference / error);
  }
  return sum / a.totals.length;
}

function requirePeople(people: readonly WeightedPerson[]): void {
  const weightings = people.find(({ totals }) => totals !== null)?.totals?.length ?? 0;
  for (const [i, { totals, standardError }] of people.entries()) {
    const where = `placesOverWeightings: people[${i}]`;
    if (totals !== null) {
      requireLength(`${where}.totals`, totals, weightings);
      for (const [j, total] of totals.entries()) requireFinite(`${where}.totals[${j}]`, total);
    }
    if (standardError !== null) requireAtLeast(`${where}.standardError`, standardError, 0);
  }
}
