import type { FirstPlaceRange, FirstPlaceRanges } from "@/lib/scoring/robustness/first-place-ranges";
import type { PairwiseNormal } from "@/lib/scoring/robustness/pairwise-normal";
import type { PersonRobustness, Robustness } from "@/lib/scoring/robustness/robustness";
import type { SmallestWeightChange } from "@/lib/scoring/robustness/smallest-weight-change";
import type { AnalysisWords } from "./analysis-words";
import { aheadFirst, type DifferenceContext } from "./comparing";
import { analysisLine, undefinedLine } from "./expert-line";
import { NOTHING, type Sentence } from "./words";

/** Names by id. */
export interface RobustnessContext {
  readonly personName: (personId: string) => string;
  readonly criterionName: (criterionId: string) => string;
}

type NamedPeople = Pick<RobustnessContext, "personName">;

/** Who is first how often, or why the analysis says nothing; who was left out. */
export function robustnessWords(result: Robustness, { personName }: NamedPeople, words: AnalysisWords): Sentence {
  const { say } = words;
  if (result.value === null) {
    const plain = result.reasons.includes("no-data")
      ? say("robustness.nobody")
      : say("robustness.none", { reason: words.why(result.reasons) });
    return { plain, expert: smaaLine(result, words) };
  }
  const [only] = result.value;
  if (result.value.length === 1 && only !== undefined) {
    return { plain: say("robustness.alone", { name: personName(only.personId) }), expert: smaaLine(result, words) };
  }
  const ahead = result.value.reduce((best, each) => (firstShare(each) > firstShare(best) ? each : best));
  const plain = [
    say("robustness.first", { name: personName(ahead.personId), simulations: words.simulations(firstShare(ahead)) }),
    ...(result.leftOut.length > 0
      ? [say("robustness.leftOut", { list: words.list(result.leftOut.map(({ personId }) => personName(personId))) })]
      : []),
    ...(result.beyondTopList.length > 0 ? [say("robustness.topList", { n: result.value.length })] : []),
  ];
  return { plain: plain.join(" "), expert: smaaLine(result, words) };
}

/** How often one person is first, how sure that is at the weights that favour them, how often every minimum is met. */
export function personRobustnessWords(
  person: PersonRobustness,
  result: Robustness,
  { personName }: NamedPeople,
  words: AnalysisWords,
): Sentence {
  const { say } = words;
  const name = personName(person.personId);
  const { confidenceFactor, eligibleShare } = person;
  const plain = [
    say("robustness.first", { name, simulations: words.simulations(firstShare(person)) }),
    ...(eligibleShare === null ? [] : [say("robustness.eligible", { simulations: words.simulations(eligibleShare) })]),
    ...(confidenceFactor === null
      ? []
      : [say("robustness.confidence", { simulations: words.simulations(confidenceFactor) })]),
  ];
  return { plain: plain.join(" "), expert: smaaLine(result, words) };
}

/** How often one person is ahead of another; null when one of them is not in the analysis. */
export function beatsWords(
  result: Robustness,
  ids: { readonly first: string; readonly second: string },
  { personName }: NamedPeople,
  words: AnalysisWords,
): Sentence {
  const { say } = words;
  const people = result.value ?? [];
  const first = people.find(({ personId }) => personId === ids.first);
  const share = first?.pairwiseWinning[people.findIndex(({ personId }) => personId === ids.second)];
  const names = { first: personName(ids.first), second: personName(ids.second) };
  const plain =
    share === undefined
      ? say("robustness.notCompared", names)
      : say("robustness.beats", { ...names, simulations: words.simulations(share) });
  return { plain, expert: smaaLine(result, words) };
}

function firstShare(person: PersonRobustness): number {
  return person.rankAcceptability[0] ?? 0;
}

function smaaLine(result: Robustness, words: AnalysisWords): string {
  const { say, t } = words;
  const parts = [
    result.value === null ? t("expert.undefined") : words.n("people", result.value.length),
    words.n("draws", result.n),
    result.seed === null ? null : say("robustness.seed", { seed: String(result.seed) }),
    result.value === null ? null : say("robustness.margin", { margin: words.exact(100 * result.monteCarloError) }),
    say("robustness.limit"),
  ];
  return analysisLine("smaa", parts, words);
}

/** Which single weight would have to change, and by how much, for the first two to swap places. */
export function weightChangeWords(
  change: SmallestWeightChange,
  { personName, criterionName }: RobustnessContext,
  words: AnalysisWords,
): Sentence {
  const { say } = words;
  const n = words.n("people", change.n);
  const { value, firstId, secondId, criterionId } = change;
  const names = firstId && secondId ? { first: personName(firstId), second: personName(secondId) } : null;
  const crossing = change.crossings.find((each) => each.criterionId === criterionId);
  const { from = 0, to = null } = crossing ?? {};
  if (names === null) {
    const plain = change.reasons.includes("no-data")
      ? say("weightChange.few")
      : say("weightChange.none", { reason: words.why(change.reasons) });
    return { plain, expert: undefinedLine("weightChange", n, words) };
  }
  if (value === null || criterionId === null || to === null) {
    return { plain: say("weightChange.never", names), expert: undefinedLine("weightChange", n, words) };
  }
  const expert = analysisLine(
    "weightChange",
    [say("weightChange.line", { change: words.exact(100 * value) }), n],
    words,
  );
  if (value <= NOTHING) return { plain: say("weightChange.equal", names), expert };
  const digits = words.percent(from) === words.percent(to) ? 2 : 0;
  const shares = { from: words.percent(from, digits), to: words.percent(to, digits) };
  const criterion = words.quoted(criterionName(criterionId));
  const plain = [
    say(to > from ? "weightChange.more" : "weightChange.less", { ...names, ...shares, criterion }),
    ...(crossing?.isOvertaken ? [say("weightChange.overtaken")] : []),
  ];
  return { plain: plain.join(" "), expert };
}

/** For which weights of one criterion a person is first: "B would be first if problem solving had 35 % or more". */
export function firstPlaceWords(
  ranges: FirstPlaceRanges,
  ids: { readonly personId: string; readonly criterionId: string },
  { personName, criterionName }: RobustnessContext,
  words: AnalysisWords,
): Sentence {
  const { say } = words;
  const n = words.n("people", ranges.n);
  const name = personName(ids.personId);
  const criterion = words.quoted(criterionName(ids.criterionId));
  const range = ranges.value?.find(({ personId }) => personId === ids.personId);
  if (range === undefined) {
    const isMissing = ranges.value !== null || ranges.reasons.includes("no-data");
    const reason = isMissing ? say("firstPlace.missing") : words.why(ranges.reasons);
    const plain = say("firstPlace.unknown", { name, criterion, reason });
    return { plain, expert: undefinedLine("firstPlace", n, words) };
  }
  const bounds = { from: words.percent(range.from), to: words.percent(range.to) };
  return {
    plain: say(`firstPlace.${rangeKey(range)}`, { name, criterion, ...bounds }),
    expert: analysisLine("firstPlace", [say("firstPlace.limit"), n], words),
  };
}

function rangeKey({ from, to, isEverFirst }: FirstPlaceRange): "never" | "always" | "atLeast" | "atMost" | "between" {
  if (!isEverFirst) return "never";
  if (from <= NOTHING) return to >= 1 - NOTHING ? "always" : "atMost";
  return to >= 1 - NOTHING ? "atLeast" : "between";
}

/** Whether one person is ahead of another with fixed weights and independent errors: the check of a simulation. */
export function pairwiseWords(pair: PairwiseNormal, context: DifferenceContext, words: AnalysisWords): Sentence {
  const { say, t } = words;
  const n = words.n("criteria", pair.n);
  const { value, standardError, probability } = pair;
  if (value === null || standardError === null || probability === null) {
    const plain = say("pairwise.none", { ...context, reason: words.why(pair.reasons) });
    return { plain, expert: undefinedLine("pairwise", n, words) };
  }
  const said = aheadFirst(value, probability, context, words);
  const parts = [
    t("comparing.subtracted", { ...said, difference: words.exact(Math.abs(value)) }),
    t("expert.standardError", { se: words.exact(standardError) }),
    n,
    say("pairwise.limit"),
  ];
  return { plain: say("pairwise.chances", said), expert: analysisLine("pairwise", parts, words) };
}
