import type { ConnectedGroup } from "@/lib/scoring/raters/connectivity";
import type { CorrectedLevel } from "@/lib/scoring/raters/corrected-level";
import type { CrossedModel } from "@/lib/scoring/raters/crossed-model";
import type { RaterSeverity, Severity } from "@/lib/scoring/raters/severity";
import type { Reason } from "@/lib/scoring/result";
import type { AnalysisWords } from "./analysis-words";
import { analysisLine, symbolPart, undefinedLine } from "./expert-line";
import { dependableWords } from "./reliability";
import { NOTHING, type Sentence } from "./words";

/** Whether raters differ in severity, or why nothing may be corrected. */
export function severityWords(severity: Severity, words: AnalysisWords): Sentence {
  const { say } = words;
  const { value, fitted, test } = severity;
  const parts = [
    value === null ? say("severity.notCorrected") : symbolPart(say("symbol.sd"), value, words),
    symbolPart("Φ", fitted?.phi ?? null, words),
    test === null ? null : say("severity.test", { value: words.exact(test.statistic), p: words.pValue(test.p) }),
    words.n("assessors", severity.n),
    say("severity.design", { groups: severity.groups, ratees: words.entered(severity.rateesPerRater) }),
    say("severity.limit"),
  ];
  const expert = analysisLine("severity", parts, words);
  if (value === null) return { plain: say("severity.refused", { reason: refusal(severity.reasons, words) }), expert };
  const plain = [
    say("severity.differ", { size: words.size(value) }),
    ...(severity.reasons.includes("zero-variance") ? [say("severity.nobodyApart")] : []),
  ];
  return { plain: plain.join(" "), expert };
}

/** All the reasons, since each asks for something else. */
function refusal(reasons: readonly Reason[], words: AnalysisWords): string {
  return reasons
    .map((reason) => (reason === "too-few-ratees" ? words.say("severity.fewRatees") : words.why([reason])))
    .join(" ");
}

/** z of a 95 % band: an effect within it is not told from none. */
const Z = 1.96;

/** One rater against the others; without a name only the kind is told. */
export function raterWords(rater: RaterSeverity, name: string | null, words: AnalysisWords): Sentence {
  const { say, t } = words;
  const who = name ?? say("oneOf", { source: rater.sourceId });
  const size = words.size(rater.effect);
  const key =
    Math.abs(rater.effect) <= Z * rater.standardError + NOTHING ? "same" : rater.effect < 0 ? "below" : "above";
  const parts = [
    say("severity.effect", { effect: words.exact(rater.effect) }),
    t("expert.standardError", { se: words.exact(rater.standardError) }),
    rater.n === null ? say("severity.unnamed") : words.n("ratings", rater.n),
  ];
  return { plain: say(`severity.rater.${key}`, { who, size }), expert: analysisLine("severity", parts, words) };
}

/** A level without the severity of those who rated, beside the one as given. */
export function correctedWords(level: CorrectedLevel, words: AnalysisWords): Sentence {
  const { say, t } = words;
  const n = words.n("ratings", level.n);
  const { value, raw } = level;
  if (value === null) {
    const plain = say("severity.noCorrection", { reason: words.why(level.reasons) });
    return { plain, expert: undefinedLine("corrected", n, words) };
  }
  const pull = level.terms.find((term) => term.kind === "shrinkage")?.amount ?? 0;
  const [corrected, given] = words.apart(value, raw);
  const plain = [
    Math.abs(value - raw) <= NOTHING ? say("severity.unchanged") : say("severity.corrected", { corrected, raw: given }),
    ...(level.status === "one-rater" ? [words.why(["one-rater"])] : []),
  ];
  const parts = [
    say("severity.levels", { corrected: words.exact(value), raw: words.exact(raw) }),
    t("expert.standardError", { se: words.exact(level.standardError) }),
    say("severity.pull", { pull: words.exact(pull) }),
    n,
    say("severity.correctedLimit"),
  ];
  return { plain: plain.join(" "), expert: analysisLine("corrected", parts, words) };
}

/** Whether everyone can be compared through common raters. */
export function connectivityWords(groups: readonly ConnectedGroup[], words: AnalysisWords): Sentence {
  const { say } = words;
  const people = groups.reduce((whole, group) => whole + group.rateeIds.length, 0);
  const key = groups.length === 0 ? "none" : groups.length === 1 ? "one" : "several";
  return {
    plain: say(`connectivity.${key}`, { n: groups.length }),
    expert: analysisLine(
      "connectivity",
      [say("connectivity.groups", { n: groups.length }), words.n("people", people)],
      words,
    ),
  };
}

/** What the additive model says of people and raters as a whole. */
export function crossedWords(model: CrossedModel, words: AnalysisWords): Sentence {
  const { say } = words;
  const n = words.n("people", model.n);
  const { value, components } = model;
  if (value === null || components === null) {
    const plain = say("dependable.none", { reason: words.why(model.reasons) });
    return { plain, expert: undefinedLine("crossedModel", n, words) };
  }
  const parts = [
    symbolPart("Φ", value, words),
    say("severity.components", {
      person: words.exact(components.person),
      rater: words.exact(components.rater),
      residual: words.exact(components.residual),
    }),
    n,
    say("severity.meanRaters", { n: words.entered(model.raterCount) }),
    say("severity.modelLimit"),
  ];
  const plain = model.reasons.includes("zero-variance")
    ? say("dependable.never")
    : dependableWords(value, model.raterCount, model.study, words);
  return { plain, expert: analysisLine("crossedModel", parts, words) };
}
