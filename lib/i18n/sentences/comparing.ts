import type { FigureDifference } from "@/lib/scoring/error/difference";
import type { ShownRank } from "@/lib/scoring/error/shown-rank";
import { expertLine, limitsPart } from "./expert-line";
import type { Sentence, Words } from "./words";

/** Names of the two people, in the order in which their figures were subtracted. */
export interface DifferenceContext {
  readonly first: string;
  readonly second: string;
}

/** Whether one person is ahead of another; whoever is ahead is named first, unless nobody is. */
export function differenceWords(difference: FigureDifference, context: DifferenceContext, words: Words): Sentence {
  const { t } = words;
  const { value, standardError, interval, probabilityAhead, verdict, p } = difference;
  if (value === null || probabilityAhead === null || interval === null || standardError === null || verdict === null) {
    const key = difference.reasons.includes("no-data") ? "no-data" : "not-estimable";
    return {
      plain: t(`comparing.${key}`, { ...context }),
      expert: expertLine("difference", [t("expert.undefined")], words),
    };
  }
  const said = aheadFirst(value, probabilityAhead, context, words);
  const limits = value >= 0 ? interval : { lower: -interval.upper, upper: -interval.lower };
  const parts = [
    t("comparing.subtracted", { ...said, difference: words.exact(Math.abs(value)) }),
    t("expert.standardError", { se: words.exact(standardError) }),
    limitsPart(limits, words),
    p === null ? null : t("comparing.test", { p: words.pValue(p) }),
    t("comparing.ahead", said),
    t("comparing.verdicts"),
    words.n("people", difference.n),
  ];
  const isOpen = verdict === "cannot-be-told-apart";
  return {
    plain: t(`comparing.${verdict}`, isOpen ? { ...context } : said),
    expert: expertLine("difference", parts, words),
  };
}

/** Names and chances, whoever is ahead first. */
export function aheadFirst(
  difference: number,
  probabilityFirst: number,
  { first, second }: DifferenceContext,
  words: Words,
) {
  return difference >= 0
    ? { first, second, chances: words.chances(probabilityFirst) }
    : { first: second, second: first, chances: words.chances(1 - probabilityFirst) };
}

/** The person, and among how many people with a figure. */
export interface ShownRankContext {
  readonly name: string;
  readonly of: number;
}

/** The places a person may hold; null when the person has no figure or no error. */
export function shownRankWords(rank: ShownRank | null, { name, of }: ShownRankContext, words: Words): Sentence {
  const { t } = words;
  const expert = expertLine("places", [t("places.rule"), words.n("people", of)], words);
  if (rank === null) return { plain: t("places.none", { name }), expert };
  const { from, to } = rank;
  return {
    plain: from === to ? t("places.one", { name, from, of }) : t("places.several", { name, from, to, of }),
    expert,
  };
}
