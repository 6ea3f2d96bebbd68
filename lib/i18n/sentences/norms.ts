import type { NormReadingResult } from "@/lib/scoring/norms/norm-reading";
import type { AnalysisWords } from "./analysis-words";
import { analysisLine, undefinedLine } from "./expert-line";
import type { Sentence } from "./words";

/** Where a level stands in a norm group, as finely as the group allows, never without its name, day and origin. */
export function normWords(reading: NormReadingResult, words: AnalysisWords): Sentence {
  const { say } = words;
  const n = words.n("people", reading.n);
  const group = { name: words.quoted(reading.group.name), date: words.day(reading.group.date), n: reading.n };
  const origin = say("norms.group", { ...group, howDrawn: reading.group.howDrawn });
  if (reading.value === null) {
    const key = reading.reasons.includes("zero-variance") ? "flat" : "tooFew";
    return { plain: `${say(`norms.${key}`, group)} ${origin}`, expert: undefinedLine("norm", n, words) };
  }
  const plain = [
    place(reading.value, words),
    ...(reading.status === "provisional" ? [say("norms.provisional")] : []),
    origin,
  ];
  return {
    plain: plain.join(" "),
    expert: analysisLine("norm", [figures(reading.value, words), n, say("norms.limit")], words),
  };
}

type Reading = NonNullable<NormReadingResult["value"]>;

function place(reading: Reading, { say }: AnalysisWords): string {
  switch (reading.kind) {
    case "quarter":
      return say(`norms.quarter.${quarterKeys[reading.quarter]}`);
    case "percentile-band":
      return say("norms.band", { from: reading.from, to: reading.to });
    case "sten":
      return say("norms.sten", {
        sten: reading.sten,
        rank: rankText(reading.percentileRank, say),
        lower: Math.round(reading.lower),
        upper: Math.round(reading.upper),
      });
  }
}

/** Nobody stands above all of a group, or below all of it, for certain. */
function rankText(percentileRank: number, say: AnalysisWords["say"]): string {
  if (percentileRank >= 99.5) return say("norms.over99");
  return percentileRank < 0.5 ? say("norms.under1") : String(Math.round(percentileRank));
}

const quarterKeys = { 1: "first", 2: "second", 3: "third", 4: "fourth" } as const;

function figures(reading: Reading, words: AnalysisWords): string {
  if (reading.kind !== "sten") return words.say("norms.noFigures");
  const { sten, percentileRank, lower, upper } = reading;
  return words.say("norms.figures", {
    sten,
    rank: words.exact(percentileRank),
    lower: words.exact(lower),
    upper: words.exact(upper),
  });
}
