import { normalQuantile } from "../../stats/normal";
import { requireAtLeast, requireFinite } from "../require";
import { seal } from "../result";
import { SLACK } from "../slack";
import type { MeasuredFigure } from "./difference";
import { PROBABLY } from "./difference";

/** The places a person may hold among the people compared, 1 = first. */
export interface ShownRank {
  readonly from: number;
  readonly to: number;
}

/**
 * Places that may be shown when figures have error: from 1 plus the number of people who are ahead with a probability of
 * 0.80 or more, to m minus the number of people who are behind with that probability. People with equal intervals share
 * a rank.
 * @param people figures with standard errors, in one unit; errors taken as independent
 * @returns one interval per person in the same order, 1 <= from <= to <= m, m = people with a figure
 * Missing: a person without a figure has no interval and takes no place; one with a figure but no error has no interval
 *   either, and may stand anywhere: nobody is ahead of or behind them.
 * @throws RangeError naming the position: numbers that are not finite, negative errors
 * Source: `scoring.md` section 4.4.
 */
export function shownRanks(people: readonly MeasuredFigure[]): readonly (ShownRank | null)[] {
  for (const [i, { figure, standardError }] of people.entries()) {
    if (figure !== null) requireFinite(`shownRanks: people[${i}].figure`, figure);
    if (standardError !== null) requireAtLeast(`shownRanks: people[${i}].standardError`, standardError, 0);
  }
  const figures = people.map((person) => person.figure).filter((figure) => figure !== null).length;
  const measured = people.map((_, i) => i).filter((i) => isMeasured(people[i] as MeasuredFigure));
  const ahead = new Uint32Array(people.length);
  const behind = new Uint32Array(people.length);
  for (let a = 0; a < measured.length; a++) {
    for (let b = a + 1; b < measured.length; b++) {
      const [i, j] = [measured[a] as number, measured[b] as number];
      const order = surerOrder(people[i] as Measured, people[j] as Measured);
      if (order === 0) continue;
      const [first, second] = order > 0 ? [i, j] : [j, i];
      ahead[second] = (ahead[second] as number) + 1;
      behind[first] = (behind[first] as number) + 1;
    }
  }
  return seal(
    people.map((person, i) =>
      isMeasured(person) ? { from: 1 + (ahead[i] as number), to: figures - (behind[i] as number) } : null,
    ),
  );
}

/** A figure that is known, with its standard error of 0 or more. */
export interface Measured {
  readonly figure: number;
  readonly standardError: number;
}

function isMeasured(person: MeasuredFigure): person is Measured {
  return person.figure !== null && person.standardError !== null;
}

const Z_PROBABLY = normalQuantile(PROBABLY);

/**
 * Who of two people is ahead with a probability of 0.80 or more; said without the normal integral so that long lists stay
 * cheap.
 * @param a figure and standard error, in one unit; errors taken as independent
 * @param b the same
 * @returns 1 when a is, -1 when b is, 0 when they cannot be told apart
 * Missing: nothing may be missing; see `shownRanks`.
 * @throws nothing
 * Source: `scoring.md` section 4.4.
 */
export function surerOrder(a: Measured, b: Measured): -1 | 0 | 1 {
  const difference = a.figure - b.figure;
  const size = Math.abs(difference);
  if (size <= SLACK) return 0;
  const needed = Z_PROBABLY * Math.sqrt(a.standardError * a.standardError + b.standardError * b.standardError);
  if (size < needed - SLACK) return 0;
  return difference > 0 ? 1 : -1;
}
