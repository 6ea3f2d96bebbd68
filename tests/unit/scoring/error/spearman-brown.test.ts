import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spearmanBrown } from "@/lib/scoring/error/spearman-brown";

const single = fc.double({ min: 0.05, max: 0.95, noNaN: true });
const target = fc.double({ min: 0.05, max: 0.95, noNaN: true });

describe("the reliability of a mean of ratings", () => {
  it("grows with their number", () => {
    expect(spearmanBrown(0.5, 2, 0.8).value).toBeCloseTo(2 / 3, 12);
    expect(spearmanBrown(0.5, 1, 0.8).value).toBe(0.5);
    fc.assert(
      fc.property(single, fc.integer({ min: 1, max: 20 }), (r, k) => {
        const [fewer, more] = [spearmanBrown(r, k, 0.8).value as number, spearmanBrown(r, k + 1, 0.8).value as number];
        expect(more).toBeGreaterThan(fewer);
        expect(more).toBeLessThan(1);
      }),
    );
  });

  it("reaches the target with the raters it asks for, and not with one fewer", () => {
    fc.assert(
      fc.property(single, target, (r, wanted) => {
        const { exactRaters, ratersNeeded } = spearmanBrown(r, 1, wanted);
        const reached = (k: number) => spearmanBrown(r, k, wanted).value as number;
        expect(reached(exactRaters as number)).toBeCloseTo(wanted, 9);
        expect(reached(ratersNeeded as number)).toBeGreaterThanOrEqual(wanted - 1e-9);
        if ((ratersNeeded as number) > 1) expect(reached((ratersNeeded as number) - 1)).toBeLessThan(wanted);
      }),
    );
  });

  it("asks for whole raters, rounding aside, and for at least one", () => {
    expect(spearmanBrown(0.5, 1, 0.8)).toMatchObject({ exactRaters: expect.closeTo(4), ratersNeeded: 4 });
    expect(spearmanBrown(0.9, 1, 0.5).ratersNeeded).toBe(1);
    expect(spearmanBrown(1, 1, 0.5)).toMatchObject({ exactRaters: 0, ratersNeeded: 1, value: 1 });
  });

  it("is never reached from a reliability of 0", () => {
    expect(spearmanBrown(0, 5, 0.8)).toMatchObject({ value: 0, exactRaters: null, ratersNeeded: null });
  });

  it("is undefined when the reliability is unknown or negative", () => {
    expect(spearmanBrown(null, 4, 0.8)).toMatchObject({ value: null, reasons: ["not-estimable"], ratersNeeded: null });
    expect(spearmanBrown(-0.1, 4, 0.8).reasons).toEqual(["negative-estimate"]);
  });

  it.each([
    [0.5, 0, 0.8, /k/],
    [0.5, 1, 0, /target/],
    [0.5, 1, 1, /target/],
    [1.1, 1, 0.8, /reliability/],
  ])("refuses %s, %s, %s", (r, k, wanted, message) => {
    expect(() => spearmanBrown(r, k, wanted)).toThrow(message);
    expect(() => spearmanBrown(r, k, wanted)).toThrow(RangeError);
  });
});
