import type { MustHaveProbability } from "@/lib/scoring/error/must-have-probability";
import { FORMULAS } from "./formulas";
import type { Sentence, Words } from "./words";

/** The criterion by name and its hard minimum, in levels. */
export interface MustHaveContext {
  readonly criterion: string;
  readonly minimum: number;
}

/** Whether a hard minimum is met once error is counted; between 10 and 90 chances in 100 it is too close to call. */
export function mustHaveWords(result: MustHaveProbability, context: MustHaveContext, words: Words): Sentence {
  const { t } = words;
  const named = { criterion: context.criterion, minimum: words.entered(context.minimum) };
  if (result.value === null || result.verdict === null) {
    return {
      plain: t(result.reasons.includes("no-data") ? "mustHaves.no-data" : "mustHaves.not-estimable", named),
      expert: t("mustHaves.expertNone", { formula: FORMULAS.mustHave, minimum: named.minimum }),
    };
  }
  const said = { ...named, chances: words.chances(result.value) };
  return {
    plain: t(`mustHaves.${keyOf(result.value, result.verdict)}`, said),
    expert: t("mustHaves.expert", {
      ...said,
      formula: FORMULAS.mustHave,
      level: words.exact(result.terms[0]?.value ?? context.minimum),
    }),
  };
}

/** Half or more of the chances lie above the minimum exactly when the level itself does. */
function keyOf(probability: number, verdict: NonNullable<MustHaveProbability["verdict"]>) {
  if (verdict !== "too-close-to-call") return verdict;
  return probability >= 0.5 ? "closeAbove" : "closeBelow";
}
