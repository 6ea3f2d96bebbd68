import { describe, expect, it } from "vitest";
import { tellingReason } from "@/lib/i18n/sentences/telling-reason";
import { wordsOf } from "@/lib/i18n/sentences/words-of";
import type { Reason } from "@/lib/scoring/result";
import { faultsOf } from "./examples";

/** Every code of the engine: a new one does not compile until it stands here, and then needs its words. */
const codes = {
  "no-data": true,
  "one-rater": true,
  "too-few-raters": true,
  "too-few-ratees": true,
  "too-few-items": true,
  "too-few-indicators": true,
  "group-withheld": true,
  "source-absent": true,
  "criterion-missing": true,
  "weights-all-zero": true,
  "weights-rescaled": true,
  "dominant-weight": true,
  "inconsistent-judgements": true,
  "arithmetic-mean-used": true,
  "raters-changed": true,
  "zero-variance": true,
  "negative-estimate": true,
  "not-connected": true,
  "not-convincing": true,
  "not-converged": true,
  "not-positive-semidefinite": true,
  "heywood-case": true,
  "zero-cell": true,
  infeasible: true,
  "not-estimable": true,
} as const satisfies Record<Reason, true>;

describe("reasons in words", () => {
  for (const locale of ["en", "fr"] as const) {
    it(`every code has one clean sentence of its own, ${locale}`, () => {
      const words = wordsOf(locale);
      const said = Object.keys(codes).map((code) => words.why([code as Reason]));
      expect(said.flatMap((sentence) => faultsOf(sentence, locale))).toEqual([]);
      expect(said.filter((sentence) => !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([]);
      expect(new Set(said).size).toBe(said.length);
    });
  }

  it("the reason that explains most is told, whatever their order", () => {
    expect(tellingReason(["source-absent", "no-data", "group-withheld"])).toBe("group-withheld");
    expect(tellingReason(["one-rater"])).toBe("one-rater");
    expect(tellingReason([])).toBe("not-estimable");
  });
});
