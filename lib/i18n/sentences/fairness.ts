import type { AdverseImpact, GroupImpact } from "@/lib/scoring/fairness/adverse-impact";
import type { EffectSize } from "@/lib/scoring/fairness/effect-size";
import type { FisherExact } from "@/lib/scoring/fairness/fisher-exact";
import type { AnalysisWords } from "./analysis-words";
import { analysisLine, limitsPart, symbolPart, undefinedLine } from "./expert-line";
import { NOTHING, type Sentence } from "./words";

/** Selection rates as a whole: the highest one, and which groups are too small; or why nothing is said. */
export function adverseImpactWords(
  result: AdverseImpact,
  groupName: (groupId: string) => string,
  words: AnalysisWords,
): Sentence {
  const { say } = words;
  const n = words.n("applicants", result.n);
  if (result.value === null || result.referenceId === null) {
    const plain = say(result.reasons.includes("zero-cell") ? "impact.nobodySelected" : "impact.tooFew");
    return { plain, expert: undefinedLine("adverseImpact", n, words) };
  }
  const reference = result.value.find(({ groupId }) => groupId === result.referenceId);
  const small = result.value.filter(({ isAnalysed }) => !isAnalysed);
  const below = result.value.filter(({ isBelowFourFifths }) => isBelowFourFifths === true);
  const named = (groups: readonly GroupImpact[]) =>
    words.list(groups.map(({ groupId }) => words.quoted(groupName(groupId))));
  const plain = [
    say("impact.highest", {
      name: words.quoted(groupName(result.referenceId)),
      rate: words.percent(reference?.rate ?? 0),
    }),
    below.length === 0 ? say("impact.noneBelow") : say("impact.someBelow", { list: named(below), n: below.length }),
    ...(small.length > 0 ? [say("impact.small", { list: named(small), n: small.length })] : []),
    say("impact.evidence"),
  ];
  return { plain: plain.join(" "), expert: analysisLine("adverseImpact", [n, say("impact.limit")], words) };
}

/** A group and the one it is compared with, by name. */
export interface ImpactContext {
  readonly group: string;
  readonly reference: string;
}

/** One group beside the one with the highest rate: ratio, exact chance and the effect of one swap, never one alone. */
export function groupImpactWords(impact: GroupImpact, context: ImpactContext, words: AnalysisWords): Sentence {
  const { say } = words;
  const names = { group: words.quoted(context.group), reference: words.quoted(context.reference) };
  const { rate, impactRatio, test } = impact;
  if (!impact.isAnalysed || rate === null || impactRatio === null) {
    return {
      plain: say("impact.notAnalysed", names),
      expert: analysisLine("adverseImpact", [say("impact.smallRule")], words),
    };
  }
  if (test === null) {
    const plain = say("impact.reference", { ...names, rate: words.percent(rate) });
    return { plain, expert: analysisLine("adverseImpact", [say("impact.limit")], words) };
  }
  const plain = [
    say("impact.ratio", { ...names, ratio: words.percent(impactRatio), rate: words.percent(rate) }),
    say(impact.isBelowFourFifths ? "impact.below" : "impact.notBelow"),
    say("impact.chance", { cases: words.cases(test.p) }),
    say(test.doesOneSwapReverse ? "impact.swap" : "impact.noSwap"),
    say("impact.evidence"),
  ];
  const parts = [
    symbolPart(say("symbol.impactRatio"), impactRatio, words),
    limitsPart({ lower: impact.impactRatioLower, upper: impact.impactRatioUpper }, words),
    say("impact.exact", { p: words.pValue(test.p), mid: words.pValue(test.midP) }),
    symbolPart("h", test.cohenH, words),
    test.oddsRatio === null ? say("impact.infiniteOdds") : symbolPart(say("symbol.oddsRatio"), test.oddsRatio, words),
    say("impact.limit"),
  ];
  return { plain: plain.join(" "), expert: analysisLine("adverseImpact", parts, words) };
}

/** How surprising a table of counts is if group and outcome have nothing to do with each other. */
export function fisherWords(result: FisherExact, words: AnalysisWords): Sentence {
  const { say } = words;
  const n = words.n("people", result.n);
  if (result.value === null) return { plain: say("fisher.none"), expert: undefinedLine("fisher", n, words) };
  const parts = [
    words.pValue(result.value),
    symbolPart(say("symbol.oddsRatio"), result.oddsRatio, words),
    limitsPart(result, words),
    n,
    result.reasons.includes("zero-cell") ? say("fisher.zeroCell") : null,
  ];
  return {
    plain: say("fisher.some", { cases: words.cases(result.value) }),
    expert: analysisLine("fisher", parts, words),
  };
}

/** Two groups by name, in the order in which they were given. */
export interface GroupsContext {
  readonly first: string;
  readonly second: string;
}

/** How far two groups differ. A difference is not bias, and no difference is not fairness: always said. */
export function effectSizeWords(result: EffectSize, context: GroupsContext, words: AnalysisWords): Sentence {
  const { say } = words;
  const n = words.n("people", result.n);
  const names = { first: words.quoted(context.first), second: words.quoted(context.second) };
  const { value, commonLanguage, welch } = result;
  if (value === null || commonLanguage === null) {
    const key = result.reasons.includes("zero-variance") ? "flat" : "tooFew";
    const plain = `${say(`effect.${key}`, names)} ${say("effect.wording")}`;
    return { plain, expert: undefinedLine("effectSize", n, words) };
  }
  const [higher, lower] = value >= 0 ? [names.first, names.second] : [names.second, names.first];
  const chances = words.chances(Math.max(commonLanguage, 1 - commonLanguage));
  const plain = [
    Math.abs(value) <= NOTHING ? say("effect.same", names) : say("effect.some", { higher, lower, chances }),
    ...(result.status === "provisional" ? [say("effect.described")] : []),
    ...(coversNone(result) && Math.abs(value) > NOTHING ? [say("effect.notEstablished")] : []),
    say("effect.wording"),
  ];
  const parts = [
    symbolPart("d", value, words),
    symbolPart("g", result.g, words),
    limitsPart(result, words),
    welch === null
      ? null
      : say("effect.welch", { t: words.exact(welch.t), df: words.exact(welch.df), p: words.pValue(welch.p) }),
    n,
    say("effect.limit"),
  ];
  return { plain: plain.join(" "), expert: analysisLine("effectSize", parts, words) };
}

function coversNone({ lower, upper }: EffectSize): boolean {
  return lower !== null && upper !== null && lower <= 0 && upper >= 0;
}
