import type { RootFinder } from "@/lib/scoring/fairness/fisher-exact";

/** uniroot's own tolerance in R 4.2.2: the fourth root of the machine epsilon. */
const TOLERANCE = 2 ** -13;

/**
 * The search of R's uniroot, which fisher.test uses and which ends early: the known answers of conditional odds ratios and
 * their limits carry its error, up to 1 %. Brent (1973) as in R 4.2.2: a step is trusted when it is less than half of the
 * last one.
 */
export const rUniroot: RootFinder = (f, low, high) => {
  let [a, fa] = [low, f(low)];
  let [b, fb] = [high, f(high)];
  let [c, fc] = [a, fa];
  if (fa === 0) return a;
  if (fb === 0) return b;
  for (;;) {
    const last = b - a;
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const least = 2 * Number.EPSILON * Math.abs(b) + TOLERANCE / 2;
    const half = (c - b) / 2;
    if (Math.abs(half) <= least || fb === 0) return b;
    const guess = Math.abs(last) >= least && Math.abs(fa) > Math.abs(fb) ? interpolate(a, fa, b, fb, c, fc) : half;
    const isTrusted =
      guess * half > 0 && Math.abs(guess) < Math.min(1.5 * Math.abs(half) - least / 2, Math.abs(last) / 2);
    const step = isTrusted ? guess : half;
    [a, fa] = [b, fb];
    b += Math.abs(step) < least ? Math.sign(step) * least : step;
    fb = f(b);
    if (fb > 0 === fc > 0) [c, fc] = [a, fa];
  }
};

/** Step from b by the secant, or by inverse quadratic interpolation through three points. */
function interpolate(a: number, fa: number, b: number, fb: number, c: number, fc: number): number {
  const s = fb / fa;
  if (a === c) return ((c - b) * s) / (s - 1);
  const [q, r] = [fa / fc, fb / fc];
  return -(s * ((c - b) * q * (q - r) - (b - a) * (r - 1))) / ((q - 1) * (r - 1) * (s - 1));
}
