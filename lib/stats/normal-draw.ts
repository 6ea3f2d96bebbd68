import { exponentialDraw } from "./exponential-draw";
import { log } from "./log";
import { mix32, type RandomStream } from "./random";

const LAYERS = 256;
/** Where the tail begins, the area of each layer, and exp(-R^2 / 2). */
const R = 3.6541528853610088;
const AREA = 0.004928673233974655;
const HEIGHT_AT_R = 0.0012602859304985975;

/** Right ends of the layers, from the base strip (wider than R, its excess standing for the tail) to the top (0). */
const right = new Float64Array(LAYERS + 1);
/** Density at those ends, up to the constant. */
const height = new Float64Array(LAYERS + 1);
/** From 32 signed bits to a place in the layer. */
const scale = new Float64Array(LAYERS);
buildLayers();

/**
 * Fills a list with independent standard normal numbers. One output of the stream decides in 99 of 100 cases: 8 bits
 * choose a layer, 24 a place in it; edges and the tail ask the portable logarithm, so that every engine returns the same
 * bytes.
 * @param stream where the random numbers come from; advances by about one output a number
 * @param target list to fill, any length; standard scores, mean 0, SD 1
 * @returns the same list, filled
 * Missing: nothing may be missing.
 * @throws nothing of its own
 * Source: Marsaglia & Tsang (2000) J. Stat. Softw. 5(8), 256 layers, with layer and place from separate bits (Doornik 2005).
 */
export function fillNormal(stream: RandomStream, target: Float64Array): Float64Array {
  const step = stream.step;
  let state = stream.state;
  for (let i = 0; i < target.length; i++) {
    state = (state + step) | 0;
    const bits = mix32(state);
    const layer = bits & 255;
    // The middle of the cell that the 24 upper bits name, so that no side of zero is preferred.
    const x = ((bits & -256) + 128) * (scale[layer] as number);
    if (Math.abs(x) < (right[layer + 1] as number)) {
      target[i] = x;
    } else {
      stream.state = state;
      target[i] = outside(stream, layer, x);
      state = stream.state;
    }
  }
  stream.state = state;
  return target;
}

const single = new Float64Array(1);

/**
 * Draws one standard normal number, the next that `fillNormal` would give.
 * @param stream where the random numbers come from; advances by about one output
 * @returns standard score, mean 0, SD 1, never beyond about 9
 * Missing: nothing may be missing.
 * @throws nothing of its own
 * Source: Marsaglia & Tsang (2000), as `fillNormal`.
 */
export function normalDraw(stream: RandomStream): number {
  return fillNormal(stream, single)[0] as number;
}

/** The draw that goes on when a place lies outside its layer's sure part; kept apart so that the common loop stays short. */
function outside(stream: RandomStream, layer: number, x: number): number {
  if (layer === 0) {
    // The strip's excess has the area of the tail: a place there always ends in the tail (Marsaglia 1964).
    for (;;) {
      const beyond = exponentialDraw(stream) / R;
      if (2 * exponentialDraw(stream) > beyond * beyond) return x < 0 ? -(R + beyond) : R + beyond;
    }
  }
  const low = height[layer] as number;
  const level = low + stream.uniform() * ((height[layer + 1] as number) - low);
  return -2 * log(level) > x * x ? x : normalDraw(stream);
}

/** From the tail upwards; each height follows from the equal areas, so the table needs no exponential. */
function buildLayers(): void {
  right[0] = AREA / HEIGHT_AT_R;
  right[1] = R;
  height[0] = HEIGHT_AT_R;
  height[1] = HEIGHT_AT_R;
  for (let i = 2; i < LAYERS; i++) {
    height[i] = (height[i - 1] as number) + AREA / (right[i - 1] as number);
    right[i] = Math.sqrt(-2 * log(height[i] as number));
  }
  height[LAYERS] = 1;
  right[LAYERS] = 0;
  for (let i = 0; i < LAYERS; i++) scale[i] = (right[i] as number) / 2147483648;
}
