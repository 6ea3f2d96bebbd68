import { describe } from "vitest";
import type { AnalysisWords } from "@/lib/i18n/sentences/analysis-words";
import { developmentWords } from "@/lib/i18n/sentences/development";
import { developmentPriority } from "@/lib/scoring/development/priority";
import { readExamples } from "./examples";
import { criterionIds, criterionIn } from "./names";

const plan =
  (gaps: readonly (number | null)[], weight = 1) =>
  (words: AnalysisWords) =>
    developmentWords(
      developmentPriority(
        gaps.map((gap, c) => ({
          criterionId: criterionIds[c] as string,
          gap,
          standardError: 0.3,
          weight,
          trainability: 0.8,
        })),
      ),
      criterionIn(words),
      words,
    );

describe("plans in words", () => {
  readExamples("development", {
    "two goals": plan([0.8, 0.4, 0, -0.2, 0]),
    "three goals, one later": plan([0.8, 1.2, 0.5, 0.6, -0.4]),
    "one gap not established": plan([0.8, 0.2, 0, 0, 0]),
    "no gap established": plan([0.2, 0.1, 0.25, 0, 0]),
    "no gap": plan([0, -0.2, 0, 0, 0]),
    "one not rated": plan([0.8, null, 0, 0, 0]),
    "nothing rated": plan([null, null]),
    "no weights": plan([0.8, 0.4], 0),
  });
});
