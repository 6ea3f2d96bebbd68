import type { AverageDeviation } from "@/lib/scoring/agreement/average-deviation";
import type { FleissKappa } from "@/lib/scoring/agreement/fleiss-kappa";
import type { Icc } from "@/lib/scoring/agreement/icc";
import type { WeightedKappa } from "@/lib/scoring/agreement/kappa";
import type { KrippendorffAlpha } from "@/lib/scoring/agreement/krippendorff-alpha";
import type { KrippendorffInterval } from "@/lib/scoring/agreement/krippendorff-interval";
import type { Rwg } from "@/lib/scoring/agreement/rwg";
import type { AnalysisWords } from "./analysis-words";
import { analysisLine, droppedPart, limitsPart, symbolPart, undefinedLine } from "./expert-line";
import { NOTHING, type Sentence } from "./words";

/** Whether the raters of one source describe the same person, in levels that they lie apart. */
export function deviationWords(result: AverageDeviation, sourceId: string, words: AnalysisWords): Sentence {
  const { say, t } = words;
  const n = words.n("raters", result.n);
  const dropped = droppedPart(result.dropped, words);
  if (result.value === null || result.isAgreement === null) {
    const plain = say(result.reasons.includes("one-rater") ? "agreement.one" : "agreement.none", {
      reason: words.why(result.reasons),
    });
    return { plain, expert: analysisLine("deviation", [t("expert.undefined"), n, dropped], words) };
  }
  const key = result.value <= NOTHING ? "identical" : result.isAgreement ? "same" : "different";
  const parts = [
    symbolPart("AD", result.value, words),
    say(`agreement.centre.${result.centre}`),
    n,
    dropped,
    say("agreement.cutoff", { cutoff: words.exact(result.cutoff) }),
  ];
  return {
    plain: say(`agreement.${key}`, {
      raters: say("raters", { source: sourceId, n: result.n }),
      size: words.size(result.value),
    }),
    expert: analysisLine("deviation", parts, words),
  };
}

/** From here on agreement about one person is called strong, and moderate (LeBreton & Senter 2008). */
const STRONG_RWG = 0.7;
const MODERATE_RWG = 0.5;

/** How far the raters of one source agree about one person, against what chance would give. */
export function rwgWords(result: Rwg, sourceId: string, words: AnalysisWords): Sentence {
  const { say } = words;
  const n = words.n("raters", result.n);
  const { value } = result;
  if (value === null) {
    const plain = say(result.reasons.includes("one-rater") ? "agreement.one" : "agreement.none", {
      reason: words.why(result.reasons),
    });
    return { plain, expert: undefinedLine("rwg", n, words) };
  }
  const isWorse = result.reasons.includes("negative-estimate");
  const key = isWorse ? "chance" : value >= STRONG_RWG ? "strong" : value >= MODERATE_RWG ? "moderate" : "weak";
  const parts = [
    symbolPart("rwg", value, words),
    isWorse ? symbolPart("rwg*", result.untruncated, words) : null,
    n,
    droppedPart(result.dropped, words),
    say("agreement.nullVariance", { variance: words.exact(result.nullVariance) }),
  ];
  return {
    plain: say(`agreement.rwg.${key}`, { raters: say("raters", { source: sourceId, n: result.n }) }),
    expert: analysisLine("rwg", parts, words),
  };
}

/** From here on ratings may be relied on, and drawn upon tentatively (Krippendorff 2004). */
const RELIABLE_ALPHA = 0.8;
const TENTATIVE_ALPHA = 2 / 3;

/** How far raters agree over a whole campaign, with the interval where there are units enough for one. */
export function krippendorffWords(
  result: KrippendorffAlpha,
  interval: KrippendorffInterval | null,
  words: AnalysisWords,
): Sentence {
  const { say } = words;
  const n = words.n("ratings", result.n);
  const { value } = result;
  if (value === null) {
    const isFlat = result.reasons.includes("zero-variance");
    const plain = isFlat ? say("agreement.sameMark") : say("agreement.notPaired");
    return { plain, expert: undefinedLine("krippendorff", n, words) };
  }
  const key =
    value < 0 ? "negative" : value >= RELIABLE_ALPHA ? "strong" : value >= TENTATIVE_ALPHA ? "tentative" : "weak";
  const parts = [
    symbolPart("α", value, words),
    say(`agreement.metric.${result.metric}`),
    limitsPart(interval?.value ?? null, words),
    n,
    interval === null || interval.value === null ? say("agreement.noInterval") : bootstrapPart(interval, words),
  ];
  return { plain: say(`agreement.alpha.${key}`), expert: analysisLine("krippendorff", parts, words) };
}

/** The bootstrap interval by itself, or why there is none. */
export function krippendorffIntervalWords(interval: KrippendorffInterval, words: AnalysisWords): Sentence {
  const { say } = words;
  const n = words.n("units", interval.n);
  if (interval.value === null) {
    const plain = say(interval.reasons.includes("too-few-ratees") ? "agreement.fewUnits" : "agreement.none", {
      reason: words.why(interval.reasons),
    });
    return { plain, expert: undefinedLine("krippendorffInterval", n, words) };
  }
  const { lower, upper } = interval.value;
  const parts = [limitsPart(interval.value, words), n, bootstrapPart(interval, words)];
  return {
    plain: say("agreement.interval", { lower: words.exact(lower), upper: words.exact(upper) }),
    expert: analysisLine("krippendorffInterval", parts, words),
  };
}

function bootstrapPart({ draws, seed }: KrippendorffInterval, { say }: AnalysisWords): string {
  return say("agreement.bootstrap", { draws: String(draws), seed: String(seed) });
}

/** How much of the differences between levels comes from the people rated. */
export function iccWords(result: Icc, words: AnalysisWords): Sentence {
  const { say, t } = words;
  const counts = [words.n("people", result.n), words.n("raters", result.k, "k"), droppedPart(result.dropped, words)];
  const { value, form, forms } = result;
  if (value === null) {
    const isFlat = result.reasons.includes("zero-variance");
    const plain = isFlat ? say("icc.flat") : say("icc.none", { reason: words.why(result.reasons) });
    return { plain, expert: analysisLine("icc", [t("expert.undefined"), ...counts], words) };
  }
  const isAverage = form.endsWith("k)");
  const estimate = forms?.[form] ?? null;
  const parts = [symbolPart(form, value, words), limitsPart(estimate, words), ...counts, say("icc.limit")];
  const plain =
    value < 0 ? say("icc.negative") : say(isAverage ? "icc.average" : "icc.single", { share: words.percent(value) });
  return { plain, expert: analysisLine("icc", parts, words) };
}

/** Agreement of two raters beyond chance. */
export function kappaWords(result: WeightedKappa, words: AnalysisWords): Sentence {
  const { say } = words;
  const n = words.n("pairs", result.n);
  if (result.value === null) {
    const plain = result.reasons.includes("zero-variance") ? say("agreement.sameMark") : say("agreement.notPaired");
    return { plain, expert: undefinedLine("kappa", n, words) };
  }
  const parts = [symbolPart("κ", result.value, words), say(`agreement.kappaWeights.${result.weights}`), n];
  return { plain: beyondChance(result.value, words), expert: analysisLine("kappa", parts, words) };
}

/** Agreement of several raters on categories beyond chance. */
export function fleissWords(result: FleissKappa, words: AnalysisWords): Sentence {
  const { say } = words;
  const n = words.n("units", result.n);
  if (result.value === null) {
    const isFlat = result.reasons.includes("zero-variance");
    const plain = isFlat ? say("agreement.sameMark") : say("agreement.notPaired");
    return { plain, expert: undefinedLine("fleiss", n, words) };
  }
  const parts = [
    symbolPart("κ", result.value, words),
    symbolPart("z", result.z, words),
    n,
    words.n("raters", result.k, "k"),
    droppedPart(result.dropped, words),
  ];
  return { plain: beyondChance(result.value, words), expert: analysisLine("fleiss", parts, words) };
}

function beyondChance(kappa: number, words: AnalysisWords): string {
  if (kappa < 0) return words.say("agreement.belowChance");
  return words.say("agreement.beyondChance", { share: words.percent(kappa) });
}
