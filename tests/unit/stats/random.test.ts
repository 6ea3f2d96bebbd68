import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mix32, randomStream } from "../../../lib/stats/random";

const seeds = fc.integer({ min: 0, max: 0xffffffff });

describe("random stream", () => {
  test("the same seed gives the same outputs, another seed others", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const one = randomStream(seed);
        const two = randomStream(seed);
        const other = randomStream((seed ^ 1) >>> 0);
        const first = Array.from({ length: 8 }, () => one.uint32());
        expect(Array.from({ length: 8 }, () => two.uint32())).toEqual(first);
        expect(Array.from({ length: 8 }, () => other.uint32())).not.toEqual(first);
      }),
    );
  });

  test("a child depends on its name only, not on what was drawn before it", () => {
    fc.assert(
      fc.property(seeds, fc.string(), fc.nat(20), (seed, name, before) => {
        const untouched = randomStream(seed).split(name).uint32();
        const parent = randomStream(seed);
        for (let i = 0; i < before; i++) parent.uint32();
        expect(parent.split(name).uint32()).toBe(untouched);
      }),
    );
  });

  test("children of different names, also of swapped letters or nested names, are different streams", () => {
    const root = randomStream(1);
    const names = ["", "a", "b", "ab", "ba", "aa", "abc", "cab", "person 1", "person 2", "person 10"];
    const firsts = names.map((name) => root.split(name).uint32());
    firsts.push(root.split("a").split("b").uint32(), root.split("b").split("a").uint32());
    expect(new Set(firsts).size).toBe(names.length + 2);
  });

  test("every step is odd, so that all 2^32 states are visited", () => {
    for (let seed = 0; seed < 2000; seed++) expect(randomStream(seed).step & 1).toBe(1);
  });

  test("no step has fewer than 12 changes between neighbouring bits", () => {
    for (let seed = 0; seed < 2000; seed++) {
      const step = randomStream(seed).step;
      const changes = ((step ^ (step >>> 1)) >>> 0).toString(2).replaceAll("0", "").length;
      expect(changes).toBeGreaterThanOrEqual(12);
    }
  });

  test("the mixer is one to one on a large sample", () => {
    const seen = new Set<number>();
    for (let i = 0; i < 100_000; i++) seen.add(mix32(i * 42_949));
    expect(seen.size).toBe(100_000);
  });

  test("one input bit changes about half of the output bits", () => {
    let flipped = 0;
    for (let i = 0; i < 4000; i++) {
      const bit = 1 << (i % 32);
      flipped += count(mix32(i * 7919) ^ mix32((i * 7919) ^ bit));
    }
    expect(flipped / 4000).toBeGreaterThan(15.7);
    expect(flipped / 4000).toBeLessThan(16.3);
  });

  test("uniform numbers lie strictly inside (0, 1) and fill 100 cells evenly", () => {
    const stream = randomStream(3);
    const cells = new Float64Array(100);
    let outside = 0;
    for (let i = 0; i < 200_000; i++) {
      const u = stream.uniform();
      if (u <= 0 || u >= 1) outside++;
      cells[Math.floor(u * 100)] = (cells[Math.floor(u * 100)] as number) + 1;
    }
    expect(outside).toBe(0);
    const chiSquare = cells.reduce((total, seen) => total + (seen - 2000) ** 2 / 2000, 0);
    expect(Math.abs(chiSquare - 99) / Math.sqrt(198)).toBeLessThan(4);
  });

  test("pairs of neighbouring outputs fill 32 x 32 cells evenly", () => {
    const stream = randomStream(4);
    const cells = new Float64Array(1024);
    let before = stream.uint32();
    for (let i = 0; i < 204_800; i++) {
      const now = stream.uint32();
      const cell = (before >>> 27) * 32 + (now >>> 27);
      cells[cell] = (cells[cell] as number) + 1;
      before = now;
    }
    const chiSquare = cells.reduce((total, seen) => total + (seen - 200) ** 2 / 200, 0);
    expect(Math.abs(chiSquare - 1023) / Math.sqrt(2046)).toBeLessThan(4);
  });

  test("below gives every whole number from 0 to count - 1 equally often", () => {
    const die = randomStream(9);
    const seen = new Float64Array(6);
    for (let i = 0; i < 60_000; i++) {
      const face = die.below(6);
      seen[face] = (seen[face] as number) + 1;
    }
    const chiSquare = seen.reduce((total, times) => total + (times - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(25);
    expect(randomStream(1).below(1)).toBe(0);
  });

  test("seeds and counts outside their range are refused by name", () => {
    for (const seed of [-1, 0.5, 4294967296, Number.NaN]) {
      expect(() => randomStream(seed)).toThrow(/randomStream: seed/);
    }
    for (const count of [0, -3, 1.5, 4294967297]) {
      expect(() => randomStream(1).below(count)).toThrow(/below: count/);
    }
  });
});

function count(bits: number): number {
  let ones = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) ones++;
  return ones;
}
