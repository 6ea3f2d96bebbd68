import type { ProfileSimilarity } from "@/lib/scoring/fit/profile-similarity";
import type { AnalysisWords } from "./analysis-words";
import { analysisLine, symbolPart, undefinedLine } from "./expert-line";
import type { Sentence } from "./words";

/** Below a quarter of a level per criterion two profiles are said to be alike. */
const ALIKE = 0.25;

/** The sign that a squared distance has lost. */
export interface SimilarityContext {
  /** Whether the person's mean level lies below that of the ideal. */
  readonly isLower: boolean;
}

/** Whether two profiles have the same pattern and the same height. For experts: no measure of fit. */
export function similarityWords(
  similarity: ProfileSimilarity,
  { isLower }: SimilarityContext,
  words: AnalysisWords,
): Sentence {
  const { say, t } = words;
  const { value, level, scatter, shape, n } = similarity;
  if (value === null || level === null || scatter === null) {
    return {
      plain: say("similarity.none"),
      expert: undefinedLine("similarity", words.n("criteria", n), words),
    };
  }
  const height = Math.sqrt(level / n);
  const heightKey = height < ALIKE ? "same" : isLower ? "lower" : "higher";
  const pattern = Math.sqrt((scatter + (shape ?? 0)) / n);
  const patternKey = shape === null ? "flat" : pattern < ALIKE ? "same" : "other";
  const plain = [
    say(`similarity.${patternKey}.${heightKey}`, { size: words.size(height) }),
    ...(similarity.reasons.includes("criterion-missing") ? [say("similarity.partial", { n })] : []),
  ];
  const parts = [
    symbolPart("D²", value, words),
    say("similarity.parts", {
      level: words.exact(level),
      scatter: words.exact(scatter),
      shape: shape === null ? t("expert.undefined") : words.exact(shape),
    }),
    symbolPart("r", similarity.pearson, words),
    words.n("criteria", n),
    say("similarity.limit"),
  ];
  return { plain: plain.join(" "), expert: analysisLine("similarity", parts, words) };
}
