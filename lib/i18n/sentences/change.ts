import type { ReliableChange } from "@/lib/scoring/error/reliable-change";
import type { AnalysisWords } from "./analysis-words";
import { analysisLine, symbolPart } from "./expert-line";
import { NOTHING, type Sentence } from "./words";

/** Whether a person's score changed by more than it changes by itself. */
export function changeWords(result: ReliableChange, words: AnalysisWords): Sentence {
  const { say, t } = words;
  const plain = [
    plainChange(result, words),
    ...(result.reasons.includes("raters-changed") ? [words.why(["raters-changed"])] : []),
  ];
  const { value, change, standardErrorOfDifference, minimalDetectableChange, p } = result;
  const parts = [
    value === null ? t("expert.undefined") : symbolPart(say("symbol.rc"), value, words),
    say("change.change", { change: words.exact(change) }),
    standardErrorOfDifference === null ? null : say("change.error", { se: words.exact(standardErrorOfDifference) }),
    p === null ? null : words.pValue(p),
    minimalDetectableChange === null ? null : say("change.smallest", { change: words.exact(minimalDetectableChange) }),
    words.n("occasions", result.n),
    say("change.limit"),
  ];
  return { plain: plain.join(" "), expert: analysisLine("change", parts, words) };
}

function plainChange(
  { change, isReliable, minimalDetectableChange, reasons }: ReliableChange,
  words: AnalysisWords,
): string {
  const { say } = words;
  if (Math.abs(change) <= NOTHING) return say("change.none");
  const direction = change > 0 ? "rise" : "fall";
  if (isReliable === null || minimalDetectableChange === null) {
    return say(`change.${direction}.unknown`, { size: words.size(change), reason: words.why(reasons) });
  }
  if (minimalDetectableChange === 0) return say(`change.${direction}.withoutError`, { size: words.size(change) });
  const [size, needed] = words.apart(change, minimalDetectableChange);
  return say(`change.${direction}.${isReliable ? "reliable" : "within"}`, { size, needed });
}

/** A difference is established from here down, once p values are adjusted. */
const ESTABLISHED_P = 0.05;

/** How many of several differences stay established when all were tested at once; p values as `holm` adjusts them. */
export function severalWords(adjusted: readonly number[], words: AnalysisWords): Sentence {
  const { say } = words;
  const established = adjusted.filter((p) => p < ESTABLISHED_P).length;
  const numbers = { n: adjusted.length, established };
  return {
    plain: adjusted.length === 0 ? say("several.none") : say("several.some", numbers),
    expert: analysisLine("holm", [say("several.limit"), words.n("comparisons", adjusted.length)], words),
  };
}
