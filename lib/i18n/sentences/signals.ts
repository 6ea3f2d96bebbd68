import type { Result } from "@/lib/scoring/result";
import type { RaterSpread } from "@/lib/scoring/signals/central-tendency";
import type { RaterHalo } from "@/lib/scoring/signals/halo";
import type { LevelShares } from "@/lib/scoring/signals/level-shares";
import type { PatternDistance } from "@/lib/scoring/signals/mahalanobis";
import type { ResponseStyle, StyleTerm } from "@/lib/scoring/signals/response-style";
import type { AnalysisWords } from "./analysis-words";
import { analysisLine, symbolPart, undefinedLine } from "./expert-line";
import type { Sentence } from "./words";

/** A neutral note from two signals on; a note never removes a rating. */
export function responseStyleWords(style: ResponseStyle, words: AnalysisWords): Sentence {
  const { say } = words;
  const n = words.n("answers", style.n);
  if (style.value === null) return { plain: say("style.none"), expert: undefinedLine("responseStyle", n, words) };
  const shown = style.terms.filter((term) => term.amount > 0);
  const list = words.list(shown.map((term) => signalWords(term, words)));
  const plain = [
    style.isNoted ? say("style.noted", { list }) : say(shown.length === 0 ? "style.nothing" : "style.single", { list }),
    ...(style.isNoted ? [say("style.kept")] : []),
    ...(style.status === "partial" ? [say("style.short")] : []),
  ];
  const parts = [say("style.count", { n: style.value, read: style.terms.length }), n, say("style.limit")];
  return { plain: plain.join(" "), expert: analysisLine("responseStyle", parts, words) };
}

function signalWords({ id, value, n }: StyleTerm, words: AnalysisWords): string {
  const figure = value ?? 0;
  switch (id) {
    case "one-level":
      return words.say("style.signal.one-level", { share: words.percent(figure) });
    case "fast":
      return words.say("style.signal.fast", { seconds: words.points(figure) });
    default:
      return words.say(`style.signal.${id}`, { n });
  }
}

/** The rater by id in the result, and by the name to print. */
export interface RaterContext {
  readonly raterId: string;
  readonly rater: string;
}

/** How much a rater tells people apart, beside the usual. */
export function centralTendencyWords(
  result: Result<readonly RaterSpread[]>,
  { raterId, rater }: RaterContext,
  words: AnalysisWords,
): Sentence {
  const { say } = words;
  const spread = result.value?.find((each) => each.raterId === raterId);
  const n = words.n("people", spread?.n ?? 0);
  const { sd = null, ratio = null } = spread ?? {};
  if (spread === undefined || sd === null || ratio === null) {
    const reason = result.value === null ? words.why(result.reasons) : say("central.fewPeople");
    return { plain: say("central.none", { rater, reason }), expert: undefinedLine("centralTendency", n, words) };
  }
  const parts = [
    symbolPart(say("symbol.sd"), sd, words),
    say("central.ratio", { ratio: words.exact(ratio) }),
    n,
    say("central.limit"),
  ];
  return {
    plain: say(spread.isNarrow ? "central.narrow" : "central.usual", { rater }),
    expert: analysisLine("centralTendency", parts, words),
  };
}

/** Whether a rater tells the criteria of a person less apart than others do of the same person. */
export function haloWords(
  result: Result<readonly RaterHalo[]>,
  { raterId, rater }: RaterContext,
  words: AnalysisWords,
): Sentence {
  const { say } = words;
  const halo = result.value?.find((each) => each.raterId === raterId);
  const n = words.n("people", halo?.n ?? 0);
  const { ownSd = null, othersSd = null, ratio = null } = halo ?? {};
  if (halo === undefined || ownSd === null || othersSd === null || ratio === null) {
    return { plain: say("halo.none", { rater }), expert: undefinedLine("halo", n, words) };
  }
  const parts = [say("halo.spreads", { own: words.exact(ownSd), others: words.exact(othersSd) }), n, say("halo.limit")];
  return {
    plain: say(halo.isFlat ? "halo.flat" : "halo.usual", { rater }),
    expert: analysisLine("halo", parts, words),
  };
}

/** How unusual the pattern of answers in one form is, by its row in the result. */
export function patternWords(
  result: Result<readonly (PatternDistance | null)[]>,
  row: number,
  words: AnalysisWords,
): Sentence {
  const { say } = words;
  const n = words.n("forms", result.n);
  const distance = result.value?.[row] ?? null;
  if (distance === null) return { plain: noPattern(result, words), expert: undefinedLine("pattern", n, words) };
  const parts = [symbolPart("D²", distance.squared, words), words.pValue(distance.p), n, say("pattern.limit")];
  return {
    plain: say("pattern.some", { cases: words.cases(distance.p) }),
    expert: analysisLine("pattern", parts, words),
  };
}

function noPattern({ value, reasons }: Result<readonly (PatternDistance | null)[]>, words: AnalysisWords): string {
  if (value !== null) return words.say("pattern.gaps");
  if (reasons.includes("zero-variance")) return words.say("pattern.tied");
  return words.say("pattern.none", { reason: words.why(reasons) });
}

/** How a rater uses the scale. */
export function levelSharesWords(shares: Result<LevelShares>, words: AnalysisWords): Sentence {
  const { say } = words;
  const n = words.n("answers", shares.n);
  if (shares.value === null) return { plain: say("form.none"), expert: undefinedLine("levelShares", n, words) };
  const { middle, extreme, commonest, mean } = shares.value;
  return {
    plain: say("form.shares", {
      middle: words.percent(middle),
      extreme: words.percent(extreme),
      commonest: words.percent(commonest),
    }),
    expert: analysisLine("levelShares", [say("form.mean", { mean: words.exact(mean) }), n], words),
  };
}

/** How many answers in a row are equal. */
export function longestRunWords(run: Result<number>, words: AnalysisWords): Sentence {
  const { say } = words;
  const n = words.n("answers", run.n);
  if (run.value === null) return { plain: say("form.none"), expert: undefinedLine("longestRun", n, words) };
  const plain = say("form.run", { n: run.value, of: run.n });
  return { plain, expert: analysisLine("longestRun", [n, say("form.runLimit")], words) };
}

/** How far one rater's answers lie apart. */
export function spreadWords(spread: Result<number>, words: AnalysisWords): Sentence {
  const { say } = words;
  const n = words.n("answers", spread.n);
  if (spread.value === null) return { plain: say("form.tooFew"), expert: undefinedLine("spread", n, words) };
  const plain = spread.value === 0 ? say("form.allSame") : say("form.spread", { size: words.size(spread.value) });
  return { plain, expert: analysisLine("spread", [symbolPart(say("symbol.sd"), spread.value, words), n], words) };
}
