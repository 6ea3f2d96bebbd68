import type { FigureDifference } from "@/lib/scoring/error/difference";
import type { ShownRank } from "@/lib/scoring/error/shown-rank";
import { FORMULAS } from "./formulas";
import type { Sentence, Words } from "./words";

/** Names of the two people, in the order in which their figures were subtracted. */
export interface DifferenceContext {
  readonly first: string;
  readonly second: string;
}

/** Whether one person is ahead of another; whoever is ahead is named first. */
export function differenceWords(difference: FigureDifference, context: DifferenceContext, words: Words): Sentence {
  const { t } = words;
  const { value, standardError, interval, probabilityAhead, verdict, p } = difference;
  if (value === null || probabilityAhead === null || interval === null || standardError === null || verdict === null) {
    return {
      plain: t(difference.reasons.includes("no-data") ? "comparing.no-data" : "comparing.not-estimable", {
        ...context,
      }),
      expert: t("comparing.expertNone", { formula: FORMULAS.difference }),
    };
  }
  const isAhead = value >= 0;
  const names = isAhead ? context : { first: context.second, second: context.first };
  const probability = isAhead ? probabilityAhead : 1 - probabilityAhead;
  const [lower, upper] = isAhead ? [interval.lower, interval.upper] : [-interval.upper, -interval.lower];
  return {
    plain: t(`comparing.${verdict}`, { ...names, chances: words.chances(probability) }),
    expert: t("comparing.expert", {
      ...names,
      formula: FORMULAS.difference,
      difference: words.exact(Math.abs(value)),
      se: words.exact(standardError),
      lower: words.exact(lower),
      upper: words.exact(upper),
      probability: words.chances(probability),
      test: p === null ? t("comparing.noError") : t("comparing.test", { p: words.pValue(p) }),
    }),
  };
}

/** The person, and among how many people with a figure. */
export interface ShownRankContext {
  readonly name: string;
  readonly of: number;
}

/** The places a person may hold; null when the person has no figure or no error. */
export function shownRankWords(rank: ShownRank | null, { name, of }: ShownRankContext, words: Words): Sentence {
  const { t } = words;
  const expert = t("places.expert", { formula: FORMULAS.shownRank, n: of });
  if (rank === null) return { plain: t("places.none", { name }), expert };
  const { from, to } = rank;
  return {
    plain: from === to ? t("places.one", { name, from, of }) : t("places.several", { name, from, to, of }),
    expert,
  };
}
