import { describe } from "vitest";
import type { AnalysisWords } from "@/lib/i18n/sentences/analysis-words";
import { normWords } from "@/lib/i18n/sentences/norms";
import { normReading } from "@/lib/scoring/norms/norm-reading";
import { readExamples } from "./examples";

const norm =
  (n: number, level: number, spread = 3) =>
  (words: AnalysisWords) =>
    normWords(
      normReading(
        {
          name: words.locale === "fr" ? "KAM en poste" : "KAMs in post",
          date: "2026-03-31",
          howDrawn: words.locale === "fr" ? "Toutes les évaluations de 2025." : "Every assessment of 2025.",
          levels: Array.from({ length: n }, (_, i) => 2 + (spread * i) / Math.max(1, n - 1)),
        },
        level,
      ),
      words,
    );

describe("norms in words", () => {
  readExamples("norms", {
    "too few": norm(29, 3),
    "lowest quarter": norm(60, 2.1),
    "second quarter": norm(60, 3),
    "third quarter": norm(60, 4),
    "highest quarter": norm(60, 4.9),
    "a band of ten": norm(150, 4),
    "the lowest band": norm(150, 1),
    "a sten": norm(300, 4.2),
    "the highest sten": norm(300, 5),
    "everyone the same": norm(60, 2, 0),
    nobody: norm(0, 2),
  });
});
