import { brentRoot } from "../../stats/brent";
import { hypergeometricLogPmf } from "../../stats/hypergeometric";
import { requireCount } from "../require";
import { type Reason, type Result, seal } from "../result";

/** A table of counts: two groups (rows), two outcomes (columns). */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/** Exact test of a two-by-two table. */
export interface FisherExact extends Result<number> {
  /** The two-sided p with only half of the tables as likely as the observed one, 0 to 1. */
  readonly midP: number | null;
  /** Probability of a first cell at most, and at least, as large as observed, 0 to 1. */
  readonly pLess: number | null;
  readonly pGreater: number | null;
  /** Conditional maximum-likelihood odds ratio with its exact 95 % limits; null = infinite or undefined. */
  readonly oddsRatio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Finds where f changes sign between two ends. */
export type RootFinder = (f: (x: number) => number, low: number, high: number) => number;

/** Tables this much likelier than the observed one still count as equally likely: rounding, as in R's fisher.test. */
const EQUALLY_LIKELY = 1 + 1e-7;
const TAIL = 0.025;

/**
 * Fisher's exact test: how likely are tables as unlikely as this one, given all four totals, if group and outcome have
 * nothing to do with each other?
 * @param table counts [[a, b], [c, d]], whole numbers of 0 or more
 * @param root search for the odds ratio and its limits, precise when absent. R's fisher.test ends its own at 1.2e-4 and can
 * be 1 % off in a limit; its search may be given here to compare the two
 * @returns `value` = two-sided p, 0 to 1, summing the tables no likelier than the observed one; mid-p, one-sided
 * probabilities, conditional odds ratio and exact limits; `n` = people in the table; terms are empty
 * Missing: not accepted. An empty table: value null, no-data. A row or column of zeros: p is 1, the odds ratio null with
 * zero-cell. An infinite odds ratio or limit is null with zero-cell.
 * @throws RangeError when a count is not a whole number of 0 or more
 * Source: Fisher (1935), The Design of Experiments; mid-p: Lancaster (1961) J. Am. Stat. Assoc. 56, 223-234; conditional
 * estimate and limits: Cornfield (1956).
 */
export function fisherExact(table: TwoByTwo, root: RootFinder = preciseRoot): FisherExact {
  const [[a, b], [c, d]] = table;
  for (const [i, count] of [a, b, c, d].entries()) {
    requireCount(`fisherExact: table[${i >> 1}][${i & 1}]`, count, 0);
  }
  const n = a + b + c + d;
  if (n === 0) return seal({ ...undefinedTest, n, status: "undefined", reasons: ["no-data"], terms: [] });
  const family = tablesLike(a, b, c, d);
  const chances = probabilities(family, 1);
  const observed = chances[a - family.low] as number;
  let asUnlikely = 0;
  let equallyLikely = 0;
  for (const chance of chances) {
    if (chance <= observed * EQUALLY_LIKELY) asUnlikely += chance;
    if (Math.abs(chance / observed - 1) <= EQUALLY_LIKELY - 1) equallyLikely += chance;
  }
  const ratio = family.low === family.high ? undefinedRatio : conditionalRatio(family, a, root);
  const isUnbounded = ratio.oddsRatio === null || ratio.lower === null || ratio.upper === null;
  const reasons: readonly Reason[] = isUnbounded ? ["zero-cell"] : [];
  return seal({
    value: Math.min(1, asUnlikely),
    n,
    status: isUnbounded ? "partial" : "ok",
    reasons,
    terms: [],
    midP: Math.min(1, asUnlikely - equallyLikely / 2),
    pLess: Math.min(1, lowerTail(chances, a - family.low)),
    pGreater: Math.min(1, upperTail(chances, a - family.low)),
    ...ratio,
  });
}

const undefinedRatio = { oddsRatio: null, lower: null, upper: null };
const undefinedTest = { value: null, midP: null, pLess: null, pGreater: null, ...undefinedRatio };

/** All tables with the same totals, by their first cell. */
interface Family {
  readonly low: number;
  readonly high: number;
  /** Logarithms of the probabilities at odds ratio 1, from `low` to `high`. */
  readonly logs: readonly number[];
}

function tablesLike(a: number, b: number, c: number, d: number): Family {
  const urn = { marked: a + c, unmarked: b + d, draws: a + b };
  const low = Math.max(0, urn.draws - urn.unmarked);
  const high = Math.min(urn.draws, urn.marked);
  // With a row or column of zeros there is no other table.
  if (low === high) return { low, high, logs: [0] };
  const logs = Array.from({ length: high - low + 1 }, (_, k) => hypergeometricLogPmf(low + k, urn));
  return { low, high, logs };
}

/** Probabilities of the tables at an odds ratio; at 0 only the lowest first cell is left. */
function probabilities({ logs }: Family, odds: number): readonly number[] {
  if (odds === 0) return logs.map((_, k) => (k === 0 ? 1 : 0));
  const tilted = logs.map((log, k) => log + k * Math.log(odds));
  const top = Math.max(...tilted);
  const scaled = tilted.map((log) => Math.exp(log - top));
  const total = scaled.reduce((sum, one) => sum + one, 0);
  return scaled.map((one) => one / total);
}

function conditionalRatio(
  family: Family,
  a: number,
  root: RootFinder,
): { oddsRatio: number | null; lower: number | null; upper: number | null } {
  const at = a - family.low;
  const last = family.high - family.low;
  const mean = (chances: readonly number[]) => chances.reduce((sum, chance, k) => sum + k * chance, 0);
  const solve = (gap: (chances: readonly number[]) => number) =>
    oddsAt((odds) => gap(probabilities(family, odds)), root);
  return {
    oddsRatio: at === 0 ? 0 : at === last ? null : solve((chances) => mean(chances) - at),
    lower: at === 0 ? 0 : solve((chances) => upperTail(chances, at) - TAIL),
    upper: at === last ? null : solve((chances) => TAIL - lowerTail(chances, at)),
  };
}

/** Odds ratio at which a function that grows with it crosses 0, searched below 1, or as its reciprocal. */
function oddsAt(growing: (odds: number) => number, root: RootFinder): number {
  const atOne = growing(1);
  if (atOne === 0) return 1;
  return atOne > 0 ? root(growing, 0, 1) : 1 / root((reciprocal) => growing(1 / reciprocal), Number.EPSILON, 1);
}

function preciseRoot(f: (x: number) => number, low: number, high: number): number {
  return brentRoot(f, low, high, 1e-300);
}

function lowerTail(chances: readonly number[], at: number): number {
  return chances.slice(0, at + 1).reduce((sum, chance) => sum + chance, 0);
}

function upperTail(chances: readonly number[], at: number): number {
  return chances.slice(at).reduce((sum, chance) => sum + chance, 0);
}
