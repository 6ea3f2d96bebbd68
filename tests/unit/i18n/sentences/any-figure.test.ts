import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandWords } from "@/lib/i18n/sentences/bands";
import { changeWords } from "@/lib/i18n/sentences/change";
import { differenceWords } from "@/lib/i18n/sentences/comparing";
import { levelWords } from "@/lib/i18n/sentences/levels";
import { mustHaveWords } from "@/lib/i18n/sentences/must-have";
import type { Sentence } from "@/lib/i18n/sentences/words";
import { wordsOf } from "@/lib/i18n/sentences/words-of";
import { CRITERION_ASSUMPTIONS } from "@/lib/scoring/error/assumptions";
import { levelBand } from "@/lib/scoring/error/bands";
import { campaignError } from "@/lib/scoring/error/campaign-error";
import { figureDifference } from "@/lib/scoring/error/difference";
import { mustHaveProbability } from "@/lib/scoring/error/must-have-probability";
import { reliableChange } from "@/lib/scoring/error/reliable-change";
import { FIVE_POINT } from "@/lib/scoring/types";
import { faultsOf } from "./examples";
import { levelOf } from "./rated";

const locales = ["en", "fr"] as const;
const level = fc.double({ min: 1, max: 5, noNaN: true });
const measured = fc.record({
  figure: fc.option(level, { freq: 8 }),
  standardError: fc.option(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 2, noNaN: true })), { freq: 8 }),
});
const row = fc.tuple(fc.option(level, { freq: 6 }), fc.option(level, { freq: 6 }));
const rated = fc.record(
  {
    self: fc.array(row, { maxLength: 1 }),
    hr: fc.array(row, { maxLength: 2 }),
    manager: fc.array(row, { maxLength: 2 }),
    peer: fc.array(row, { maxLength: 5 }),
    customer: fc.array(row, { maxLength: 5 }),
  },
  { requiredKeys: [] },
);
const assumed = campaignError([], ["hr", "manager", "peer", "customer"], CRITERION_ASSUMPTIONS);

function expectClean(sentence: Sentence, locale: "en" | "fr"): void {
  expect(faultsOf(sentence.plain, locale), sentence.plain).toEqual([]);
  expect(faultsOf(sentence.expert, locale), sentence.expert).toEqual([]);
}

describe("sentences on any figure", () => {
  for (const locale of locales) {
    const words = wordsOf(locale);

    it(`are clean for levels and their bands, ${locale}`, () => {
      fc.assert(
        fc.property(rated, (given) => {
          const made = levelOf(given);
          expectClean(levelWords(made, words), locale);
          expectClean(bandWords(levelBand(made, assumed), { figure: "level", scale: FIVE_POINT }, words), locale);
        }),
        { numRuns: 60 },
      );
    });

    it(`are clean for differences, minimums and changes, ${locale}`, () => {
      fc.assert(
        fc.property(measured, measured, level, fc.option(fc.double({ min: -1, max: 1, noNaN: true })), (a, b, x, r) => {
          expectClean(differenceWords(figureDifference(a, b), { first: "Ana", second: "Bao" }, words), locale);
          expectClean(mustHaveWords(mustHaveProbability(a, x), { criterion: "C1", minimum: x }, words), locale);
          expectClean(changeWords(reliableChange(x, a.figure ?? 3, 0.6, r), words), locale);
        }),
        { numRuns: 100 },
      );
    });
  }

  it("say clearly from 95 chances on, probably from 80 on and nothing below, with chances that agree", () => {
    const words = wordsOf("en");
    fc.assert(
      fc.property(level, level, fc.double({ min: 0.01, max: 2, noNaN: true }), (a, b, standardError) => {
        const difference = figureDifference({ figure: a, standardError }, { figure: b, standardError });
        const { plain } = differenceWords(difference, { first: "Ana", second: "Bao" }, words);
        const chances = Number(/(\d+) chances/.exec(plain)?.[1] ?? 0);
        if (plain.includes("clearly")) expect(chances).toBeGreaterThanOrEqual(95);
        else if (plain.includes("probably")) expect(chances >= 80 && chances < 95, plain).toBe(true);
        else expect(plain).toBe("Ana and Bao cannot be told apart.");
      }),
      { numRuns: 200 },
    );
  });
});
