import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownAmounts } from "@/components/receipt/shown-amounts";

const amounts = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 });
const hundredths = (amount: number) => Math.round(amount * 100);

describe("contributions as printed", () => {
  it("add up to the figure as printed, whatever they are", () => {
    fc.assert(
      fc.property(amounts, (exact) => {
        const printed = shownAmounts(exact).reduce((sum, amount) => sum + hundredths(amount), 0);
        expect(Math.abs(printed - exact.reduce((sum, amount) => sum + amount, 0) * 100)).toBeLessThanOrEqual(
          0.5 + 1e-6,
        );
      }),
    );
  });

  it("are each less than a hundredth away from the exact one", () => {
    fc.assert(
      fc.property(amounts, (exact) => {
        for (const [i, amount] of shownAmounts(exact).entries()) {
          expect(Math.abs(amount - (exact[i] ?? 0))).toBeLessThan(0.01 + 1e-9);
        }
      }),
    );
  });

  it("give the last hundredth to the largest remainder, and nothing to what is absent", () => {
    expect(shownAmounts([0.984, 0.983, 0.983, 0])).toEqual([0.99, 0.98, 0.98, 0]);
  });
});
