import { describe } from "vitest";
import type { AnalysisWords } from "@/lib/i18n/sentences/analysis-words";
import { fitWords } from "@/lib/i18n/sentences/fit";
import { similarityWords } from "@/lib/i18n/sentences/similarity";
import { profileSimilarity } from "@/lib/scoring/fit/profile-similarity";
import { targetFit } from "@/lib/scoring/fit/target-range";
import type { MissingPolicy, TargetMode } from "@/lib/scoring/types";
import { FIVE_POINT } from "@/lib/scoring/types";
import { readExamples } from "./examples";
import { criterionIds, criterionIn } from "./names";

type Five = readonly [number | null, number | null, number | null, number | null, number | null];

const saidOf =
  (
    levels: Five,
    mode: TargetMode = "range",
    policy: MissingPolicy = "strict",
    weights: readonly number[] = [3, 2, 2, 2, 1],
  ) =>
  (words: AnalysisWords) => {
    const criteria = criterionIds.map((criterionId, i) => ({
      criterionId,
      weight: weights[i] as number,
      lo: 3,
      hi: 4,
      mustHave: criterionId === "results" ? 3 : null,
    }));
    const person = {
      personId: "ana",
      levels: Object.fromEntries(criterionIds.map((id, i) => [id, levels[i] ?? null])),
    };
    const result = targetFit(person, { criteria, mode, scale: FIVE_POINT }, policy);
    return fitWords(result, { criterionName: criterionIn(words), mode }, words);
  };

const likeness =
  (profile: readonly (number | null)[], ideal: readonly (number | null)[] = [3, 4, 3, 4, 3.5]) =>
  (words: AnalysisWords) => {
    const mean = (levels: readonly (number | null)[]) => levels.reduce<number>((sum, level) => sum + (level ?? 0), 0);
    const result = profileSimilarity(
      profile,
      ideal,
      profile.map(() => 1),
    );
    return similarityWords(result, { isLower: mean(profile) < mean(ideal) }, words);
  };

describe("fits in words", () => {
  readExamples("fit", {
    "all in range": saidOf([3, 3.5, 4, 3, 3.2]),
    "one below": saidOf([3, 3.5, 4, 2.4, 3.2]),
    "below and above": saidOf([4.6, 3.5, 3, 2.4, 3.2]),
    "above does not count": saidOf([4.6, 3.5, 3, 2.4, 3.2], "at-least"),
    "hardly below": saidOf([3, 3.5, 4, 2.97, 3.2]),
    "below a required minimum": saidOf([3, 2.5, 4, 3, 3.2]),
    "one weighs nothing": saidOf([3, 3.5, 4, 1, 3.2], "range", "strict", [1, 1, 1, 0, 1]),
    rescaled: saidOf([3, 3.5, null, 2.4, null], "range", "rescale"),
    "only one rated": saidOf([3, null, null, null, null], "range", "rescale"),
    "one missing": saidOf([3, 3.5, 4, null, 3.2]),
    "nothing rated": saidOf([null, null, null, null, null]),
    "no weights": saidOf([3, 3, 3, 3, 3], "range", "strict", [0, 0, 0, 0, 0]),
  });

  readExamples("similarity", {
    alike: likeness([3, 4, 3, 4, 3.5]),
    "same pattern, lower": likeness([2.5, 3.5, 2.5, 3.5, 3]),
    "same pattern, higher": likeness([3.6, 4.6, 3.6, 4.6, 4.1]),
    "another pattern": likeness([4, 3, 4, 3, 3.5]),
    "another pattern, lower": likeness([3, 2, 3, 2, 2.5]),
    "another pattern, higher": likeness([5, 4, 5, 4, 4.5]),
    flat: likeness([3.5, 3.5, 3.5, 3.5, 3.5]),
    "flat, lower": likeness([2, 2, 2, 2, 2]),
    "flat, higher": likeness([5, 5, 5, 5, 5]),
    "a level missing": likeness([3, 4, 3, 4, null]),
    "nothing in common": likeness([null, null, null, null, null]),
  });
});
