import { describe } from "vitest";
import type { AnalysisWords } from "@/lib/i18n/sentences/analysis-words";
import { changeWords, severalWords } from "@/lib/i18n/sentences/change";
import { holm } from "@/lib/scoring/error/holm";
import { reliableChange } from "@/lib/scoring/error/reliable-change";
import { readExamples } from "./examples";

const change =
  (before: number, after: number, reliability: number | null = 0.8, addedVariance = 0, sd = 0.5) =>
  (words: AnalysisWords) =>
    changeWords(reliableChange(before, after, sd, reliability, addedVariance), words);

const several =
  (...pValues: readonly number[]) =>
  (words: AnalysisWords) =>
    severalWords(holm(pValues), words);

describe("changes in words", () => {
  readExamples("change", {
    "a rise within": change(3.2, 3.5),
    "a rise beyond": change(3.2, 4.1),
    "a fall within": change(3.5, 3.1),
    "a fall beyond": change(4.1, 3.2),
    "just within": change(3.2, 3.8),
    none: change(3.2, 3.2),
    "other raters": change(3.2, 3.9, 0.8, 0.1),
    "a rise without error": change(3.2, 3.3, 1),
    "a fall without error": change(3.3, 3.2, 1),
    "a rise, reliability unknown": change(3.2, 3.5, null),
    "a fall, reliability negative": change(3.5, 3.2, -0.2),
  });

  readExamples("several", {
    "some remain": several(0.001, 0.02, 0.04, 0.5),
    "one remains": several(0.001, 0.2),
    "none remains": several(0.04, 0.05),
    "nothing to test": several(),
  });
});
