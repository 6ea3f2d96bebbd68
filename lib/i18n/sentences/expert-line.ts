import type { AnalysisWords } from "./analysis-words";
import { ANALYSIS_FORMULAS, type AnalysisMethod, FORMULAS, type Method } from "./formulas";
import type { Words } from "./words";

/** Parts of an expert line; those that are null are left out. */
type Parts = readonly (string | null)[];

/** Name of the method, formula id, then what is to be said of the figure. */
export function expertLine(method: Method, parts: Parts, words: Words): string {
  return lineOf(words.t(`method.${method}`), FORMULAS[method], parts, words);
}

/** The same for a method of the topic `analysis`. */
export function analysisLine(method: AnalysisMethod, parts: Parts, words: AnalysisWords): string {
  return lineOf(words.say(`method.${method}`), ANALYSIS_FORMULAS[method], parts, words);
}

/** The line of an analysis that these data do not support. */
export function undefinedLine(method: AnalysisMethod, n: string, words: AnalysisWords): string {
  return analysisLine(method, [words.t("expert.undefined"), n], words);
}

function lineOf(method: string, formula: string, parts: Parts, { t }: Words): string {
  return t("expert.line", { method, formula, parts: parts.filter((part) => part !== null).join(t("expert.join")) });
}

/** Ends of an interval of 95 %; a null end is unknown. */
interface Limits {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** "95%: 0.21 to 0.87"; null when an end is unknown. */
export function limitsPart(limits: Limits | null, { t, exact }: Words): string | null {
  if (limits === null || limits.lower === null || limits.upper === null) return null;
  return t("expert.limits", { lower: exact(limits.lower), upper: exact(limits.upper) });
}

/** "α = 0.78"; null when the figure is. The symbol is the same in every language. */
export function symbolPart(symbol: string, figure: number | null, { t, exact }: Words): string | null {
  return figure === null ? null : t("expert.symbol", { symbol, value: exact(figure) });
}

/** Rows that were left out because a rating is missing; null when none were. */
export function droppedPart(dropped: number, { t }: Words): string | null {
  return dropped === 0 ? null : t("expert.dropped", { n: dropped });
}
