import type { AhpWeights } from "@/lib/scoring/weights/ahp";
import type { BwmWeights } from "@/lib/scoring/weights/bwm";
import type { Weights } from "@/lib/scoring/weights/explained-weights";
import type { GroupWeights } from "@/lib/scoring/weights/group";
import type { KendallW } from "@/lib/scoring/weights/kendall-w";
import type { WeightMethodId } from "@/lib/scoring/weights/methods";
import type { AnalysisWords } from "./analysis-words";
import { analysisLine, symbolPart, undefinedLine } from "./expert-line";
import { triadWords } from "./triads";
import { NOTHING, type Sentence } from "./words";

/** The criteria in the order of the weights. */
export interface WeightsContext {
  readonly names: readonly string[];
  /** Whole percents as the screen shows them, so that the sentence never differs from it. */
  readonly percents: readonly number[];
}

/** Which criteria count most and least, and what there is to say of how they were weighed. */
export function weightsWords(
  weights: Weights,
  method: Exclude<WeightMethodId, "ahp" | "bwm">,
  context: WeightsContext,
  words: AnalysisWords,
): Sentence {
  const n = words.n("criteria", weights.n);
  if (weights.value === null) return noWeights(weights, method, words);
  return { plain: plainWeights(weights.value, weights, context, words), expert: analysisLine(method, [n], words) };
}

function noWeights(weights: Weights, method: WeightMethodId | "group", words: AnalysisWords): Sentence {
  return {
    plain: words.say(weights.reasons.includes("weights-all-zero") ? "weights.zero" : "weights.none"),
    expert: undefinedLine(method, words.n("criteria", weights.n), words),
  };
}

function plainWeights(
  values: readonly number[],
  weights: Weights,
  context: WeightsContext,
  words: AnalysisWords,
): string {
  const { say } = words;
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const at = (weight: number) => {
    const places = [...values.keys()].filter((i) => Math.abs((values[i] as number) - weight) <= NOTHING);
    const shown = places.map((i) => context.percents[i] as number);
    return {
      list: words.list(places.map((i) => words.quoted(context.names[i] as string))),
      share: words.percent((shown[0] as number) / 100),
      // Equal weights may have to be shown one percent apart to add up to 100.
      kind: places.length === 1 ? "one" : shown.every((percent) => percent === shown[0]) ? "each" : "about",
      n: places.length,
    } as const;
  };
  const [first, last] = [at(most), at(least)];
  const order =
    values.length === 1
      ? say("weights.single", first)
      : most - least <= NOTHING
        ? say("weights.equal")
        : say("weights.order", {
            most: say(`weights.named.${first.kind}`, first),
            n: first.n,
            least: say(`weights.named.${last.kind}`, last),
          });
  const remarks = [
    ...(weights.reasons.includes("dominant-weight") ? [words.why(["dominant-weight"])] : []),
    ...(weights.reasons.includes("weights-rescaled") ? [say("weights.noBestSwing")] : []),
  ];
  return [order, ...remarks].join(" ");
}

/** Weights from comparisons, whether the comparisons fit together, and the three to look at again when they do not. */
export function ahpWords(weights: AhpWeights, context: WeightsContext, words: AnalysisWords): Sentence {
  const { say } = words;
  if (weights.value === null) return noWeights(weights, "ahp", words);
  const { reasons, worstTriad, consistencyRatio } = weights;
  const isInconsistent = reasons.includes("inconsistent-judgements");
  const plain = [
    plainWeights(weights.value, weights, context, words),
    isInconsistent && worstTriad !== null
      ? triadWords(worstTriad, context.names, words)
      : say(consistencyRatio === null ? "weights.consistency.unknown" : "weights.consistency.good"),
    ...(reasons.includes("not-converged") ? [words.why(["not-converged"])] : []),
  ];
  const parts = [
    symbolPart("λmax", weights.lambdaMax, words),
    symbolPart("CI", weights.consistencyIndex, words),
    symbolPart("RI", weights.randomIndex, words),
    symbolPart("CR", consistencyRatio, words),
    symbolPart("GCI", weights.geometricConsistencyIndex, words),
    words.n("criteria", weights.n),
    say("weights.randomIndex"),
  ];
  return { plain: plain.join(" "), expert: analysisLine("ahp", parts, words) };
}

/** Weights from comparisons with the best and the worst criterion. */
export function bwmWords(weights: BwmWeights, context: WeightsContext, words: AnalysisWords): Sentence {
  if (weights.value === null) return noWeights(weights, "bwm", words);
  const parts = [
    symbolPart("ξ", weights.xi, words),
    symbolPart("CR", weights.inputBasedConsistencyRatio, words),
    words.n("criteria", weights.n),
    words.say("weights.inputBased"),
  ];
  return { plain: plainWeights(weights.value, weights, context, words), expert: analysisLine("bwm", parts, words) };
}

/** The criteria, and the judges by name in the order in which they were given. */
export interface GroupContext extends WeightsContext {
  readonly judges: readonly string[];
}

/** What a group weighs most, and how far the judge who is furthest from it stands. */
export function groupWords(group: GroupWeights, context: GroupContext, words: AnalysisWords): Sentence {
  const { say } = words;
  if (group.value === null) return noWeights(group, "group", words);
  const heard = group.distances.flatMap((distance, j) => (distance === null ? [] : [{ distance, j }]));
  const furthest = heard.reduce((far, each) => (each.distance > far.distance ? each : far), { distance: 0, j: 0 });
  const name = context.judges[furthest.j] as string;
  const spread =
    heard.length < 2
      ? say("weights.group.one")
      : furthest.distance <= NOTHING
        ? say("weights.group.same")
        : say("weights.group.furthest", { name, share: words.percent(furthest.distance) });
  const silent = group.distances.length - heard.length;
  const plain = [
    plainWeights(group.value, group, context, words),
    spread,
    ...(silent > 0 ? [say("weights.group.silent", { n: silent })] : []),
    ...(group.reasons.includes("arithmetic-mean-used") ? [words.why(["arithmetic-mean-used"])] : []),
  ];
  const parts = [say(`weights.group.${group.rule}`), words.n("judges", heard.length), say("weights.group.distance")];
  return { plain: plain.join(" "), expert: analysisLine("group", parts, words) };
}

/** From here on an agreement in order is called strong, and moderate (Schmidt 1997). */
const STRONG_W = 0.7;
const MODERATE_W = 0.5;

/** How far judges put the criteria in the same order. */
export function concordanceWords(w: KendallW, words: AnalysisWords): Sentence {
  const { say } = words;
  const n = words.n("judges", w.n);
  if (w.value === null) {
    const plain = w.reasons.includes("zero-variance")
      ? say("weights.noConcordance.tied")
      : say("weights.noConcordance.other");
    return { plain, expert: undefinedLine("kendall", n, words) };
  }
  const key = w.value >= STRONG_W ? "strong" : w.value >= MODERATE_W ? "moderate" : "weak";
  const parts = [
    symbolPart("W", w.value, words),
    w.chiSquare === null ? null : say("weights.chiSquare", { value: words.exact(w.chiSquare), df: w.df }),
    w.p === null ? null : words.pValue(w.p),
    n,
    say("weights.approximate"),
  ];
  return { plain: say(`weights.concordance.${key}`, { n: w.n }), expert: analysisLine("kendall", parts, words) };
}
