import type { Locale } from "../locales";
import type { Messages } from "../messages";
import { type Say, sayOf } from "./say";
import { createWords, type SentenceMessages, type Words } from "./words";

/** The topics that sentences on methods are made of; pages that speak of people only do without `analysis`. */
export type AnalysisMessages = SentenceMessages & Pick<Messages, "analysis">;

/** Words for sentences on weights, raters, reliability and whatever else is more than one person's figures. */
export interface AnalysisWords extends Words {
  readonly say: Say<Messages["analysis"]>;
}

/** @param messages of the same locale; on a server and in tests `analysisWordsOf` finds them */
export function createAnalysisWords(locale: Locale, messages: AnalysisMessages): AnalysisWords {
  return { ...createWords(locale, messages), say: sayOf(locale, messages.analysis) };
}
