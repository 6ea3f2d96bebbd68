import { describe } from "vitest";
import type { AnalysisWords } from "@/lib/i18n/sentences/analysis-words";
import {
  centralTendencyWords,
  haloWords,
  levelSharesWords,
  longestRunWords,
  patternWords,
  responseStyleWords,
  spreadWords,
} from "@/lib/i18n/sentences/signals";
import { centralTendency } from "@/lib/scoring/signals/central-tendency";
import { halo } from "@/lib/scoring/signals/halo";
import { levelShares } from "@/lib/scoring/signals/level-shares";
import { longestRun } from "@/lib/scoring/signals/longest-run";
import { mahalanobis } from "@/lib/scoring/signals/mahalanobis";
import { responseStyle } from "@/lib/scoring/signals/response-style";
import { withinRaterSd } from "@/lib/scoring/signals/within-rater-sd";
import { FIVE_POINT } from "@/lib/scoring/types";
import { additiveTable } from "../../scoring/rating-tables";
import { readExamples } from "./examples";

const style =
  (levels: readonly (number | null)[], seconds: number | null = null, patternP: number | null = null) =>
  (words: AnalysisWords) =>
    responseStyleWords(responseStyle({ levels, scale: FIVE_POINT, seconds, patternP }), words);

const varied = [3, 4, 2, 5, 3, 3, 4, 2, 1, 4];
const spreads = centralTendency([
  { raterId: "r0", levels: [1, 3, 5, 4] },
  { raterId: "r1", levels: [2, 4, 5, 3] },
  { raterId: "r2", levels: [3, 3.1, 3, 3.2] },
  { raterId: "r3", levels: [3, 4] },
]);
const spread =
  (raterId: string, result = spreads) =>
  (words: AnalysisWords) =>
    centralTendencyWords(result, { raterId, rater: "Ana" }, words);
const halos = halo([
  ...["a", "b", "c"].flatMap((rateeId, i) => [
    { raterId: "r0", rateeId, levels: [3, 3.1, 3, 3.1] },
    { raterId: "r1", rateeId, levels: [1, 4, 2, 5 - i] },
    { raterId: "r2", rateeId, levels: [2, 4, 1, 5 - i] },
  ]),
  { raterId: "r3", rateeId: "a", levels: [1, 2, 3, 4] },
]);
const haloOf =
  (raterId: string, result = halos) =>
  (words: AnalysisWords) =>
    haloWords(result, { raterId, rater: "Ana" }, words);
const forms = additiveTable({ ratees: 30, raters: 3, sdRatee: 0.6, sdRater: 0, sdResidual: 0.4, seed: 3 }).ratings;
const distances = mahalanobis([...forms, [5, 1, 5], [3, null, 3]]);
const pattern =
  (at: number, result = distances) =>
  (words: AnalysisWords) =>
    patternWords(result, at, words);

describe("signals in words", () => {
  readExamples("signals", {
    nothing: style(varied),
    "one level throughout": style([3, 3, 3, 3, 3, 3, 3, 3, 3, 3]),
    "one signal": style([1, 5, 1, 5, 1, 5, 1, 5, 5, 5]),
    "fast and unusual": style(varied, 12, 0.0001),
    "a short form": style([3, 3, 3], 20),
    "a short and fast form": style([3, 3, 3], 3),
    "nothing to read": style([3, 3, 3]),
    "empty form": style([]),
    "tells people apart": spread("r0"),
    "keeps to the middle": spread("r2"),
    "too few people": spread("r3"),
    "tells criteria apart": haloOf("r1"),
    "flat profiles": haloOf("r0"),
    "too few in common": haloOf("r3"),
    "too few raters to compare": spread("r0", centralTendency([{ raterId: "r0", levels: [1, 2, 3] }])),
    "everyone equally narrow": spread(
      "r0",
      centralTendency(["r0", "r1", "r2"].map((raterId) => ({ raterId, levels: [3, 3, 3] }))),
    ),
    "nobody in common": haloOf("r0", halo([{ raterId: "r0", rateeId: "a", levels: [1, 2, 3] }])),
    "too few forms": pattern(0, mahalanobis([[3, 4]])),
    "forms that repeat an item": pattern(0, mahalanobis(forms.map(([a = 0]) => [a, a]))),
    "an ordinary pattern": pattern(0),
    "an unusual pattern": pattern(30),
    "a form with gaps": pattern(31),
    "use of the scale": (words) => levelSharesWords(levelShares(varied, FIVE_POINT), words),
    "use of the scale, no answer": (words) => levelSharesWords(levelShares([], FIVE_POINT), words),
    "longest run": (words) => longestRunWords(longestRun([3, 3, 3, 4, 2]), words),
    "longest run, no answer": (words) => longestRunWords(longestRun([]), words),
    "spread of answers": (words) => spreadWords(withinRaterSd(varied), words),
    "no spread": (words) => spreadWords(withinRaterSd([3, 3, 3]), words),
    "spread of one answer": (words) => spreadWords(withinRaterSd([3]), words),
  });
});
