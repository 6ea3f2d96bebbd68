import { describe, expect, it } from "vitest";
import { differenceWords, shownRankWords } from "@/lib/i18n/sentences/comparing";
import type { Words } from "@/lib/i18n/sentences/words";
import { wordsOf } from "@/lib/i18n/sentences/words-of";
import { figureDifference } from "@/lib/scoring/error/difference";
import { shownRanks } from "@/lib/scoring/error/shown-rank";
import { readExamples } from "./examples";

const difference =
  (a: number | null, b: number | null, standardError: number | null = 0.2) =>
  (words: Words) =>
    differenceWords(
      figureDifference({ figure: a, standardError }, { figure: b, standardError }),
      { first: "Ana", second: "Bao" },
      words,
    );

const rank =
  (position: number, ...figures: readonly (number | null)[]) =>
  (words: Words) =>
    shownRankWords(
      shownRanks(figures.map((figure) => ({ figure, standardError: 0.1 })))[position] ?? null,
      {
        name: "Ana",
        of: figures.filter((figure) => figure !== null).length,
      },
      words,
    );

describe("comparisons in words", () => {
  readExamples("comparing", {
    "clearly ahead": difference(4.1, 3.5),
    "clearly behind": difference(3.4, 4),
    "beyond 99 in 100": difference(4.5, 3),
    "probably ahead": difference(3.9, 3.6),
    "probably, just under clearly": difference(3.96, 3.5),
    "cannot be told apart": difference(3.7, 3.6),
    equal: difference(3.6, 3.6),
    "equal without error": difference(3.6, 3.6, 0),
    "ahead without error": difference(3.7, 3.6, 0),
    "no figure": difference(null, 3.6),
    "no error known": difference(3.7, 3.6, null),
    "a place of one's own": rank(0, 4.5, 3, 2),
    "a shared place": rank(0, 4, 4.05, 2),
    "no place": rank(0, null, 3, 2),
  });

  it("names whoever is ahead first, with the same words either way", () => {
    const words = wordsOf("en");
    expect(difference(3, 4)(words).plain).toBe(difference(4, 3)(words).plain.replace(/Ana(.*)Bao/, "Bao$1Ana"));
  });

  it("never rounds a probability up to the next word", () => {
    expect(difference(3.964, 3.5)(wordsOf("en")).plain).toBe("Ana is probably ahead of Bao (94 chances in 100).");
  });
});
