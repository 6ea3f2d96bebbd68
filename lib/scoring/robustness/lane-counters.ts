/** Draws that one block may hold: eight counters of one bit reach 255. */
export const BLOCK_LIMIT = 255;

/**
 * Counts, for each of 32 lanes, in how many words its bit is set. Eight words serve as 32 counters of eight bits standing
 * upright, so one word of 32 answers is added with 24 operations instead of 32 increments: what makes "who is ahead of
 * whom" affordable for every pair in every draw.
 * @param words list of 32-bit words, at most 255 from `start` to before `end`
 * @param start first position
 * @param end position after the last, `start` to `start` + 255
 * @param counts counts to add to, one a lane, whole numbers
 * @param at position of lane 0 in `counts`
 * @param lanes how many lanes to add, 1 to 32
 * @returns nothing; `counts` is changed
 * Missing: nothing may be missing.
 * @throws RangeError when more than 255 words are asked for: the counters would overflow
 * Source: vertical counters, Warren (2012), Hacker's Delight, 2nd ed., section 5-1.
 */
export function addLaneCounts(
  words: Int32Array,
  start: number,
  end: number,
  counts: Int32Array,
  at: number,
  lanes: number,
): void {
  if (end - start > BLOCK_LIMIT) throw new RangeError(`addLaneCounts: end must be at most start + ${BLOCK_LIMIT}`);
  let ones = 0;
  let twos = 0;
  let fours = 0;
  let eights = 0;
  let p4 = 0;
  let p5 = 0;
  let p6 = 0;
  let p7 = 0;
  for (let k = start; k < end; k++) {
    let carry = words[k] as number;
    let sum = ones ^ carry;
    carry &= ones;
    ones = sum;
    sum = twos ^ carry;
    carry &= twos;
    twos = sum;
    sum = fours ^ carry;
    carry &= fours;
    fours = sum;
    sum = eights ^ carry;
    carry &= eights;
    eights = sum;
    sum = p4 ^ carry;
    carry &= p4;
    p4 = sum;
    sum = p5 ^ carry;
    carry &= p5;
    p5 = sum;
    sum = p6 ^ carry;
    carry &= p6;
    p6 = sum;
    p7 ^= carry;
  }
  for (let lane = 0; lane < lanes; lane++) {
    const low = bit(ones, lane) + 2 * bit(twos, lane) + 4 * bit(fours, lane) + 8 * bit(eights, lane);
    const high = bit(p4, lane) + 2 * bit(p5, lane) + 4 * bit(p6, lane) + 8 * bit(p7, lane);
    counts[at + lane] = (counts[at + lane] as number) + low + 16 * high;
  }
}

function bit(word: number, lane: number): number {
  return (word >>> lane) & 1;
}
