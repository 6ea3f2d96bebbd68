import type { CompositeReliability } from "@/lib/scoring/error/composite-reliability";
import type { DifferenceReliability } from "@/lib/scoring/error/difference-reliability";
import type { SteppedReliability } from "@/lib/scoring/error/spearman-brown";
import type { TrueScore } from "@/lib/scoring/error/true-score";
import type { CronbachAlpha } from "@/lib/scoring/reliability/alpha";
import type { DStudyRow } from "@/lib/scoring/reliability/d-study";
import type { Generalizability } from "@/lib/scoring/reliability/generalizability";
import type { Omega } from "@/lib/scoring/reliability/omega";
import type { Result } from "@/lib/scoring/result";
import type { AnalysisWords } from "./analysis-words";
import { analysisLine, droppedPart, limitsPart, symbolPart, undefinedLine } from "./expert-line";
import type { Sentence } from "./words";

/** Below it a score is not dependable enough to compare people (`scoring.md` section 14, gate of selection support). */
const DEPENDABLE = 0.7;

/** Whether the indicators of a scale go together; it shows neither that they measure one thing nor that they are right. */
export function alphaWords(alpha: CronbachAlpha, scale: string, words: AnalysisWords): Sentence {
  return togetherWords(alpha, "alpha", scale, words, [
    symbolPart("α", alpha.value, words),
    limitsPart(alpha.limits, words),
    symbolPart("λ6", alpha.lambda6, words),
  ]);
}

/** The same by omega, which does not ask that indicators weigh alike. */
export function omegaWords(omega: Omega, scale: string, words: AnalysisWords): Sentence {
  const { fit } = omega;
  return togetherWords(omega, "omega", scale, words, [
    symbolPart("ω", omega.value, words),
    words.say(`reliability.omegaMethod.${omega.method}`),
    fit === null
      ? null
      : words.say("reliability.oneFactor", { value: words.exact(fit.chiSquare), df: fit.df, p: words.pValue(fit.p) }),
  ]);
}

function togetherWords(
  result: CronbachAlpha | Omega,
  method: "alpha" | "omega",
  scale: string,
  words: AnalysisWords,
  figures: readonly (string | null)[],
): Sentence {
  const { say, t } = words;
  const { value, n, k, dropped, reasons, status } = result;
  const counts = [words.n("people", n), words.n("indicators", k, "k"), droppedPart(dropped, words)];
  const name = words.quoted(scale);
  if (value === null) {
    const key = reasons.includes("too-few-ratees") ? "tooFew" : reasons.includes("too-few-items") ? "oneItem" : "none";
    return {
      plain: say(`reliability.${key}`, { name, n, reason: words.why(reasons) }),
      expert: analysisLine(method, [t("expert.undefined"), ...counts], words),
    };
  }
  const key = value < 0 ? "notTogether" : value < DEPENDABLE ? "partlyTogether" : "together";
  const plain = [
    say(`reliability.${key}`, { name }),
    ...(status === "provisional" ? [say("reliability.provisional", { n })] : []),
  ];
  return {
    plain: plain.join(" "),
    expert: analysisLine(method, [...figures, ...counts, say(`reliability.${method}Limit`)], words),
  };
}

/** How dependable a mean over raters is, and how many more raters would make it so. */
export function generalizabilityWords(result: Generalizability, words: AnalysisWords): Sentence {
  const { say, t } = words;
  const counts = [words.n("people", result.n), words.n("raters", result.k, "k"), droppedPart(result.dropped, words)];
  if (result.value === null) {
    return {
      plain: say("dependable.none", { reason: words.why(result.reasons) }),
      expert: analysisLine("generalizability", [t("expert.undefined"), ...counts], words),
    };
  }
  const present = result.study.find((row) => row.raters === result.k);
  const parts = [
    symbolPart("Φ", result.value, words),
    symbolPart("G", present?.g ?? null, words),
    ...counts,
    result.reasons.includes("negative-estimate") ? say("dependable.negative") : null,
    say("dependable.limit"),
  ];
  const plain = dependableWords(result.value, result.k, result.study, words);
  return { plain, expert: analysisLine("generalizability", parts, words) };
}

/** Shared with the crossed model: what more raters would be worth, by the table of means over 1, 2, … raters. */
export function dependableWords(
  phi: number,
  raters: number,
  study: readonly DStudyRow[],
  words: AnalysisWords,
): string {
  const { say } = words;
  if (phi <= 0) return say("dependable.never");
  if (phi >= DEPENDABLE) return say("dependable.now");
  const enough = study.find((row) => row.phi !== null && row.phi >= DEPENDABLE);
  if (enough === undefined) return say("dependable.beyond", { n: study.length });
  return say("dependable.more", { n: Math.max(1, Math.ceil(enough.raters - raters)) });
}

/** How many ratings a target reliability asks for. */
export function steppedWords(result: SteppedReliability, target: number, words: AnalysisWords): Sentence {
  const { say } = words;
  const n = words.n("ratings", result.n);
  if (result.value === null) {
    const plain = say("stepped.none", { reason: words.why(result.reasons) });
    return { plain, expert: undefinedLine("spearmanBrown", n, words) };
  }
  const wanted = words.entered(target);
  const { ratersNeeded } = result;
  return {
    plain: ratersNeeded === null ? say("stepped.never") : say("stepped.needed", { n: ratersNeeded, target: wanted }),
    expert: analysisLine("spearmanBrown", [symbolPart("r", result.value, words), n, say("stepped.limit")], words),
  };
}

/** How dependable a weighted total of several criteria is. */
export function compositeWords(result: CompositeReliability, words: AnalysisWords): Sentence {
  const { say, t } = words;
  const n = words.n("criteria", result.n);
  if (result.value === null) {
    const plain = say("composite.none", { reason: words.why(result.reasons) });
    return { plain, expert: undefinedLine("composite", n, words) };
  }
  const { standardError } = result;
  const parts = [
    symbolPart("r", result.value, words),
    standardError === null ? null : t("expert.standardError", { se: words.exact(standardError) }),
    n,
    say("composite.limit"),
  ];
  return {
    plain: say(result.value >= DEPENDABLE ? "composite.dependable" : "composite.weak"),
    expert: analysisLine("composite", parts, words),
  };
}

/** Two criteria by name. */
export interface CriteriaPair {
  readonly first: string;
  readonly second: string;
}

/** Whether it may be said of one person that one criterion is higher than another. */
export function criteriaDifferenceWords(
  result: DifferenceReliability,
  pair: CriteriaPair,
  words: AnalysisWords,
): Sentence {
  const { say } = words;
  const names = { first: words.quoted(pair.first), second: words.quoted(pair.second) };
  const n = words.n("criteria", result.n);
  if (result.value === null) {
    const plain = result.reasons.includes("zero-variance")
      ? say("criteriaDifference.together", names)
      : say("criteriaDifference.none", { ...names, reason: words.why(result.reasons) });
    return { plain, expert: undefinedLine("criteriaDifference", n, words) };
  }
  const parts = [symbolPart("r", result.value, words), n, say("criteriaDifference.limit")];
  return {
    plain: say(result.isInterpretable ? "criteriaDifference.yes" : "criteriaDifference.no", names),
    expert: analysisLine("criteriaDifference", parts, words),
  };
}

/** How far a score strays from the true one as a rule. */
export function measurementWords(result: Result<number>, words: AnalysisWords): Sentence {
  const { say } = words;
  const n = words.n("scores", result.n);
  if (result.value === null) {
    const plain = say("measurement.none", { reason: words.why(result.reasons) });
    return { plain, expert: undefinedLine("measurement", n, words) };
  }
  return {
    plain: say("measurement.some", { size: words.size(result.value) }),
    expert: analysisLine(
      "measurement",
      [symbolPart(say("symbol.sem"), result.value, words), n, say("measurement.limit")],
      words,
    ),
  };
}

/** An observed score drawn towards the mean of its group by as much as it is unreliable. */
export function trueScoreWords(result: TrueScore, observed: number, words: AnalysisWords): Sentence {
  const { say, t } = words;
  const n = words.n("scores", result.n);
  const { value, standardError, interval } = result;
  if (value === null || standardError === null || interval === null) {
    const plain = say("trueScore.none", { reason: words.why(result.reasons) });
    return { plain, expert: undefinedLine("trueScore", n, words) };
  }
  const parts = [
    symbolPart("T", value, words),
    t("expert.standardError", { se: words.exact(standardError) }),
    say("trueScore.interval", {
      confidence: words.percent(interval.confidence),
      lower: words.exact(interval.lower),
      upper: words.exact(interval.upper),
    }),
    n,
    say("trueScore.limit"),
  ];
  const [estimate, given] = words.apart(value, observed);
  return {
    plain: say("trueScore.some", { estimate, observed: given }),
    expert: analysisLine("trueScore", parts, words),
  };
}
