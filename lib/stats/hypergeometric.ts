import { requireWhole } from "./require";
import { logBinomialKernel } from "./saddle-point";

/** An urn: how many balls are marked and unmarked, and how many are drawn without putting back. */
export interface Urn {
  readonly marked: number;
  readonly unmarked: number;
  readonly draws: number;
}

/**
 * Natural logarithm of the probability of drawing exactly `count` marked balls.
 * @param count marked balls among those drawn, a whole number
 * @param urn numbers of marked and unmarked balls and of draws, whole numbers of at least 0, draws at most all balls
 * @returns logarithm of a probability, at most 0; -Infinity when the count cannot occur
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when a number is not whole or below 0, or more balls are drawn than there are
 * Source: ratio of three binomial probabilities in saddle-point form, Loader (2000).
 */
export function hypergeometricLogPmf(count: number, urn: Urn): number {
  requireUrn("hypergeometricLogPmf", count, urn);
  return logMass(count, urn);
}

/**
 * Probability of drawing at most `count` marked balls.
 * @param count marked balls among those drawn, a whole number
 * @param urn numbers of marked and unmarked balls and of draws, whole numbers of at least 0, draws at most all balls
 * @returns probability, 0 to 1, with relative precision in the lower tail
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when a number is not whole or below 0, or more balls are drawn than there are
 * Source: sum of the probabilities of the smaller tail.
 */
export function hypergeometricCdf(count: number, urn: Urn): number {
  requireUrn("hypergeometricCdf", count, urn);
  return lowerTail(count, urn);
}

/**
 * Probability of drawing more than `count` marked balls.
 * @param count marked balls among those drawn, a whole number
 * @param urn numbers of marked and unmarked balls and of draws, whole numbers of at least 0, draws at most all balls
 * @returns probability, 0 to 1, with relative precision in the upper tail
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when a number is not whole or below 0, or more balls are drawn than there are
 * Source: sum of the probabilities of the smaller tail.
 */
export function hypergeometricUpper(count: number, urn: Urn): number {
  requireUrn("hypergeometricUpper", count, urn);
  // Unmarked balls among those drawn are fewer exactly when marked ones are more.
  const mirrored = { marked: urn.unmarked, unmarked: urn.marked, draws: urn.draws };
  return lowerTail(urn.draws - count - 1, mirrored);
}

function requireUrn(name: string, count: number, urn: Urn): void {
  requireWhole(`${name}: count`, count, Number.MIN_SAFE_INTEGER);
  requireWhole(`${name}: urn.marked`, urn.marked, 0);
  requireWhole(`${name}: urn.unmarked`, urn.unmarked, 0);
  requireWhole(`${name}: urn.draws`, urn.draws, 0);
  if (urn.draws > urn.marked + urn.unmarked) {
    throw new RangeError(`${name}: urn.draws must be at most ${urn.marked + urn.unmarked} balls, got ${urn.draws}`);
  }
}

function lowerTail(count: number, urn: Urn): number {
  const least = Math.max(0, urn.draws - urn.unmarked);
  const most = Math.min(urn.marked, urn.draws);
  if (count < least) return 0;
  if (count >= most) return 1;
  const mean = (urn.draws * urn.marked) / (urn.marked + urn.unmarked);
  return count <= mean ? sumDown(count, least, urn) : 1 - sumUp(count + 1, most, urn);
}

function sumDown(from: number, to: number, urn: Urn): number {
  let term = 1;
  let sum = 1;
  for (let k = from; k > to && term > sum * 1e-17; k--) {
    term *= (k * (urn.unmarked - urn.draws + k)) / ((urn.marked - k + 1) * (urn.draws - k + 1));
    sum += term;
  }
  return Math.min(1, Math.exp(logMass(from, urn)) * sum);
}

function sumUp(from: number, to: number, urn: Urn): number {
  let term = 1;
  let sum = 1;
  for (let k = from; k < to && term > sum * 1e-17; k++) {
    term *= ((urn.marked - k) * (urn.draws - k)) / ((k + 1) * (urn.unmarked - urn.draws + k + 1));
    sum += term;
  }
  return Math.min(1, Math.exp(logMass(from, urn)) * sum);
}

function logMass(count: number, { marked, unmarked, draws }: Urn): number {
  const all = marked + unmarked;
  const other = draws - count;
  if (count < 0 || count > marked || other < 0 || other > unmarked) return -Infinity;
  // Only one count can occur.
  if (marked === 0 || unmarked === 0 || draws === 0 || draws === all) return 0;
  const p = draws / all;
  const q = (all - draws) / all;
  return (
    logBinomialKernel(count, marked - count, p, q) +
    logBinomialKernel(other, unmarked - other, p, q) -
    logBinomialKernel(draws, all - draws, p, q)
  );
}
