import { log } from "./log";
import { requireFinite, requireOpenProbability } from "./require";

const ONE_OVER_SQRT_2PI = 0.3989422804014327;
const SQRT_32 = 5.656854249492381;

/**
 * Probability that a standard normal variable is at most x.
 * @param x standard score, any finite number
 * @returns probability, 0 to 1, with relative precision in the lower tail (0 below about -38.5)
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when x is not finite
 * Source: Cody (1969) Math. Comp. 23, 631-637; rational approximations of Cody (1993) Algorithm 715, ACM TOMS 19, 22-32.
 */
export function normalCdf(x: number): number {
  requireFinite("normalCdf: x", x);
  return lowerTail(x);
}

/**
 * Probability that a standard normal variable is above x.
 * @param x standard score, any finite number
 * @returns probability, 0 to 1, with relative precision in the upper tail (0 above about 38.5)
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when x is not finite
 * Source: Cody (1969) Math. Comp. 23, 631-637; rational approximations of Cody (1993) Algorithm 715, ACM TOMS 19, 22-32.
 */
export function normalUpper(x: number): number {
  requireFinite("normalUpper: x", x);
  return lowerTail(-x);
}

/**
 * Standard score below which the share p of a standard normal distribution lies.
 * @param p probability, strictly between 0 and 1
 * @returns standard score, about -38.5 to 8.3 for representable p; relative error about 1e-16
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when p is not strictly between 0 and 1, where the quantile is infinite
 * Source: Wichura (1988) Algorithm AS 241 (PPND16), Applied Statistics 37, 477-484.
 */
export function normalQuantile(p: number): number {
  requireOpenProbability("normalQuantile: p", p);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * centre(0.180625 - q * q);
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const magnitude = r <= 5 ? tail(r - 1.6) : farTail(r - 5);
  return q < 0 ? -magnitude : magnitude;
}

function lowerTail(x: number): number {
  const y = Math.abs(x);
  if (y <= 0.67448975) return 0.5 + x * nearZero(x * x);
  // exp(-y^2 / 2) in two factors: y^2 rounded to a double would cost up to 1e-13 of relative precision.
  const head = Math.trunc(y * 16) / 16;
  const density = Math.exp(-0.5 * head * head) * Math.exp(-0.5 * (y - head) * (y + head));
  const below = density * (y <= SQRT_32 ? middle(y) : far(1 / (y * y)));
  return x < 0 ? below : 1 - below;
}

/** For |x| at most 0.67, in z = x^2. */
function nearZero(z: number): number {
  const top =
    (((0.06568233791820745 * z + 2.2352520354606837) * z + 161.02823106855587) * z + 1067.6894854603709) * z +
    18154.98125334356;
  const bottom = (((z + 47.202581904688245) * z + 976.0985517377767) * z + 10260.932208618979) * z + 45507.78933502673;
  return top / bottom;
}

/** For |x| up to the square root of 32. */
function middle(y: number): number {
  const top =
    (((((((1.0765576773720192e-8 * y + 0.39894151208813466) * y + 8.883149794388377) * y + 93.50665613217785) * y +
      597.2702763948002) *
      y +
      2494.5375852903726) *
      y +
      6848.190450536283) *
      y +
      11602.65143764735) *
      y +
    9842.714838383978;
  const bottom =
    (((((((y + 22.266688044328117) * y + 235.387901782625) * y + 1519.3775994075547) * y + 6485.558298266761) * y +
      18615.571640885097) *
      y +
      34900.95272114598) *
      y +
      38912.00328609327) *
      y +
    19685.429676859992;
  return top / bottom;
}

/** Beyond: the asymptotic form, in z = 1 / x^2. */
function far(z: number): number {
  const top =
    ((((0.02307344176494017 * z + 0.215898534057957) * z + 0.1274011611602474) * z + 0.022235277870649807) * z +
      0.0014216191932278936) *
      z +
    2.9112874951168793e-5;
  const bottom =
    ((((z + 1.284260096144911) * z + 0.4682382124808651) * z + 0.06598813786892856) * z + 0.0037823963320275824) * z +
    7.297515550839662e-5;
  return Math.sqrt(z) * (ONE_OVER_SQRT_2PI - (z * top) / bottom);
}

/** For p within 0.425 of one half. */
function centre(r: number): number {
  const top =
    ((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
      13731.69376550946) *
      r +
      1971.5909503065513) *
      r +
      133.14166789178438) *
      r +
    3.3871328727963665;
  const bottom =
    ((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
    1;
  return top / bottom;
}

/** For p or 1 - p down to exp(-25). */
function tail(r: number): number {
  const top =
    ((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
    1.4234371107496835;
  const bottom =
    ((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) *
      r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
    1;
  return top / bottom;
}

/** Beyond. */
function farTail(r: number): number {
  const top =
    ((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r + 0.026532189526576124) *
      r +
      0.29656057182850487) *
      r +
      1.7848265399172913) *
      r +
      5.463784911164114) *
      r +
    6.657904643501103;
  const bottom =
    ((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r + 0.0007868691311456133) *
      r +
      0.014875361290850615) *
      r +
      0.1369298809227358) *
      r +
      0.599832206555888) *
      r +
    1;
  return top / bottom;
}
