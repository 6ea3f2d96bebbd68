import { describe } from "vitest";
import { mustHaveWords } from "@/lib/i18n/sentences/must-have";
import type { Words } from "@/lib/i18n/sentences/words";
import { mustHaveProbability } from "@/lib/scoring/error/must-have-probability";
import { readExamples } from "./examples";

const mustHave =
  (figure: number | null, standardError: number | null = 0.4) =>
  (words: Words) =>
    mustHaveWords(
      mustHaveProbability({ figure, standardError }, 3),
      { criterion: words.locale === "fr" ? "Totalement responsable" : "Accountability", minimum: 3 },
      words,
    );

describe("must-haves in words", () => {
  readExamples("must-have", {
    met: mustHave(3.8),
    "beyond 99 in 100": mustHave(4.8),
    "met, close": mustHave(3.3),
    "exactly at the minimum": mustHave(3),
    "not met, close": mustHave(2.8),
    "not met": mustHave(2.3),
    "less than 1 in 100": mustHave(1.2),
    "without error": mustHave(3, 0),
    "no level": mustHave(null),
    "no error known": mustHave(3, null),
  });
});
