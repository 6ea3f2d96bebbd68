import type { MustHaveProbability } from "@/lib/scoring/error/must-have-probability";
import { expertLine } from "./expert-line";
import type { Sentence, Words } from "./words";

/** The criterion by name and its hard minimum, in levels. */
export interface MustHaveContext {
  readonly criterion: string;
  readonly minimum: number;
}

/** Whether a hard minimum is met once error is counted; between 10 and 90 chances in 100 it is too close to call. */
export function mustHaveWords(result: MustHaveProbability, context: MustHaveContext, words: Words): Sentence {
  const { t } = words;
  const { value, verdict } = result;
  const named = { criterion: context.criterion, minimum: words.entered(context.minimum) };
  const n = words.n("levels", result.n);
  if (value === null || verdict === null) {
    const key = result.reasons.includes("no-data") ? "no-data" : "not-estimable";
    return { plain: t(`mustHaves.${key}`, named), expert: expertLine("mustHave", [t("expert.undefined"), n], words) };
  }
  const chances = words.chances(value);
  const level = words.exact(result.terms[0]?.value ?? context.minimum);
  const parts = [t("mustHaves.computed", { ...named, level, chances }), n, t("mustHaves.limit")];
  return {
    plain: t(`mustHaves.${keyOf(value, verdict)}`, { ...named, chances }),
    expert: expertLine("mustHave", parts, words),
  };
}

/** Half or more of the chances lie above the minimum exactly when the level itself does. */
function keyOf(probability: number, verdict: NonNullable<MustHaveProbability["verdict"]>) {
  if (verdict !== "too-close-to-call") return verdict;
  return probability >= 0.5 ? "closeAbove" : "closeBelow";
}
