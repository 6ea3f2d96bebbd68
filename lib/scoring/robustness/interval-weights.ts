import { exponentialDraw } from "../../stats/exponential-draw";
import type { RandomStream } from "../../stats/random";

/** Attempts a set of weights may take on average; an acceptance rate below 1 in 200 is refused instead of waited for. */
const MAX_ATTEMPTS = 200;
/** An interval as narrow as this is one number. */
const FIXED_WIDTH = 1e-12;

/** Fills one column of weights, or says that too many attempts failed. */
export type IntervalDraw = (into: Float64Array, stride: number, draw: number) => boolean;

/**
 * Prepares draws that are uniform over the sets of weights between given ends. Two envelopes can be thrown back from: the
 * simplex above the lower ends, good for wide intervals, and the box of all intervals but the widest, good for narrow
 * ones; the smaller of the two is used, since it accepts more.
 * @param low lower ends of the normalised weights, n shares of 1
 * @param high upper ends, n shares of 1, each at least the lower end; some set between the ends adds to 1
 * @param streams one stream of random numbers for each criterion
 * @returns function that writes weights[c] to into[c * stride + draw], each between its ends and adding to 1 within 1e-9
 * Missing: nothing may be missing.
 * @throws nothing of its own; the ends are checked by `weighableCriteria`
 * Source: Tervonen & Lahdelma (2007) Eur. J. Oper. Res. 178, 500-513, section 3 (rejection); envelopes chosen by volume.
 */
export function intervalWeights(
  low: readonly number[],
  high: readonly number[],
  streams: readonly RandomStream[],
): IntervalDraw {
  const ends = tighten(low, high);
  const free = ends.low.map((_, c) => c).filter((c) => endOf(ends.high, c) - endOf(ends.low, c) > FIXED_WIDTH);
  const drawn = Float64Array.from(ends.low);
  if (free.length < 2) {
    return (into, stride, draw) => {
      for (let c = 0; c < drawn.length; c++) into[c * stride + draw] = drawn[c] as number;
      return true;
    };
  }
  const attempt = smallerEnvelope(ends, free, streams, drawn);
  let budget = 0;
  return (into, stride, draw) => {
    budget += MAX_ATTEMPTS;
    while (!attempt()) if (--budget <= 0) return false;
    for (let c = 0; c < drawn.length; c++) into[c * stride + draw] = drawn[c] as number;
    return true;
  };
}

interface Ends {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Takes away from each interval what the others make impossible. */
function tighten(low: readonly number[], high: readonly number[]): Ends {
  const least = low.reduce((total, end) => total + end, 0);
  const most = high.reduce((total, end) => total + end, 0);
  return {
    low: low.map((end, c) => Math.max(end, 1 - (most - endOf(high, c)))),
    high: high.map((end, c) => Math.min(end, 1 - (least - endOf(low, c)))),
  };
}

function smallerEnvelope(
  ends: Ends,
  free: readonly number[],
  streams: readonly RandomStream[],
  drawn: Float64Array,
): () => boolean {
  const width = (c: number) => endOf(ends.high, c) - endOf(ends.low, c);
  const rest = free.reduce((widest, c) => (width(c) > width(widest) ? c : widest));
  const boxed = free.filter((c) => c !== rest);
  const room = 1 - ends.low.reduce((total, end) => total + end, 0);
  const boxVolume = boxed.reduce((volume, c) => volume * width(c), 1);
  const simplexVolume = boxed.reduce((volume, _, i) => (volume * room) / (i + 1), 1);

  if (boxVolume < simplexVolume) {
    return () => {
      let others = 1 - room;
      for (const c of boxed) {
        const above = width(c) * (streams[c] as RandomStream).uniform();
        drawn[c] = endOf(ends.low, c) + above;
        others += above;
      }
      const left = 1 - others;
      drawn[rest] = endOf(ends.low, rest) + left;
      return left >= 0 && left <= width(rest);
    };
  }
  return () => {
    let total = 0;
    for (const c of free) {
      const share = exponentialDraw(streams[c] as RandomStream);
      drawn[c] = share;
      total += share;
    }
    let isInside = true;
    for (const c of free) {
      const weight = endOf(ends.low, c) + ((drawn[c] as number) / total) * room;
      drawn[c] = weight;
      isInside &&= weight <= endOf(ends.high, c);
    }
    return isInside;
  };
}

function endOf(ends: readonly number[], c: number): number {
  return ends[c] as number;
}
