import { requireWhole } from "./require";

const GOLDEN_GAMMA = 0x9e3779b9;
const UNIT = 1 / 4294967296;

/**
 * A stream of pseudo-random numbers: 32 bits of state that advance by an odd step of the stream's own, each state mixed
 * into one output. It repeats after 2^32 outputs. Children are told apart by name, not by position: `split("weights")`
 * is the same child whatever was drawn before, so that a person who joins a comparison changes nobody else's draws.
 * Only integer arithmetic: the same seed gives the same bytes in every engine.
 */
export interface RandomStream {
  /** Where the stream stands, a signed 32-bit number; written by the bulk samplers of this folder only. */
  state: number;
  /** What each output adds to the state, odd. */
  readonly step: number;
  /** Next whole number, 0 to 2^32 - 1. */
  uint32(): number;
  /** Next number strictly between 0 and 1, on a grid of 2^-32. */
  uniform(): number;
  /** Next whole number from 0 to `count` - 1; `count` is 1 to 2^32. */
  below(count: number): number;
  /** The child stream of this name, at its own beginning. */
  split(name: string): RandomStream;
}

/**
 * Starts the stream of a seed.
 * @param seed whole number, 0 to 2^32 - 1
 * @returns the stream at its beginning
 * Missing: a seed is required; nothing here reads a clock.
 * @throws RangeError when the seed is not a whole number of 32 bits
 * Source: Steele, Lea & Flood (2014), OOPSLA, 453-472 (SplitMix), with 32-bit state and the mixer of Wellons (2018,
 * "lowbias32").
 */
export function randomStream(seed: number): RandomStream {
  requireWhole("randomStream: seed", seed, 0);
  if (seed > 0xffffffff) throw new RangeError(`randomStream: seed must be below 2^32, got ${seed}`);
  return new SplitStream(mix32(seed), oddStep(mix32(seed ^ GOLDEN_GAMMA)));
}

/**
 * Scrambles 32 bits so that every output bit depends on every input bit; one to one.
 * @param bits whole number taken modulo 2^32
 * @returns signed 32-bit whole number
 * Missing: nothing may be missing; NaN counts as 0, as in every bit operation.
 * @throws nothing
 * Source: Wellons (2018), "Prospecting for hash functions", lowbias32.
 */
export function mix32(bits: number): number {
  let x = bits | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return x ^ (x >>> 15);
}

class SplitStream implements RandomStream {
  state: number;
  readonly step: number;
  private readonly start: number;

  constructor(start: number, step: number) {
    this.start = start;
    this.state = start;
    this.step = step;
  }

  uint32(): number {
    this.state = (this.state + this.step) | 0;
    return mix32(this.state) >>> 0;
  }

  uniform(): number {
    return (this.uint32() + 0.5) * UNIT;
  }

  below(count: number): number {
    requireWhole("below: count", count, 1);
    if (count > 4294967296) throw new RangeError(`below: count must be at most 2^32, got ${count}`);
    // Outputs beyond the last whole multiple of count are thrown back, or small numbers would come up more often.
    const limit = 4294967296 - (4294967296 % count);
    let drawn = this.uint32();
    while (drawn >= limit) drawn = this.uint32();
    return drawn % count;
  }

  split(name: string): RandomStream {
    let one = this.start;
    let two = this.step;
    for (let i = 0; i < name.length; i++) {
      const unit = name.charCodeAt(i) + 1;
      one = mix32(one ^ unit);
      two = mix32((two + Math.imul(unit, GOLDEN_GAMMA)) | 0);
    }
    return new SplitStream(mix32(one ^ name.length), oddStep(two));
  }
}

/** An odd step with enough changes between neighbouring bits; sparse steps would leave patterns in the outputs. */
function oddStep(bits: number): number {
  const step = bits | 1;
  let changes = step ^ (step >>> 1);
  let count = 0;
  for (; changes !== 0; changes &= changes - 1) count++;
  return count < 12 ? step ^ 0xaaaaaaaa : step;
}
