import { describe } from "vitest";
import type { AnalysisWords } from "@/lib/i18n/sentences/analysis-words";
import {
  alphaWords,
  compositeWords,
  criteriaDifferenceWords,
  generalizabilityWords,
  measurementWords,
  omegaWords,
  steppedWords,
  trueScoreWords,
} from "@/lib/i18n/sentences/reliability";
import { compositeReliability } from "@/lib/scoring/error/composite-reliability";
import { differenceReliability } from "@/lib/scoring/error/difference-reliability";
import { standardErrorOfMeasurement } from "@/lib/scoring/error/sem";
import { spearmanBrown } from "@/lib/scoring/error/spearman-brown";
import { trueScore } from "@/lib/scoring/error/true-score";
import type { RatingMatrix } from "@/lib/scoring/rating-matrix";
import { cronbachAlpha } from "@/lib/scoring/reliability/alpha";
import { generalizability } from "@/lib/scoring/reliability/generalizability";
import { type OmegaMethod, omegaTotal } from "@/lib/scoring/reliability/omega";
import { additiveTable } from "../../scoring/rating-tables";
import { readExamples } from "./examples";
import { criterionIn } from "./names";

const table = (ratees: number, sdResidual: number, raters = 4, sdRatee = 0.6) =>
  additiveTable({ ratees, raters, sdRatee, sdRater: 0, sdResidual, seed: 7 }).ratings;

const alpha = (items: RatingMatrix) => (words: AnalysisWords) =>
  alphaWords(cronbachAlpha(items), criterionIn(words)("team"), words);

const omega =
  (items: RatingMatrix, method: OmegaMethod = "minres") =>
  (words: AnalysisWords) =>
    omegaWords(omegaTotal(items, method), criterionIn(words)("team"), words);

const dependable = (ratings: RatingMatrix) => (words: AnalysisWords) =>
  generalizabilityWords(generalizability(ratings), words);

/** Items that pull against each other. */
const opposed = table(120, 0.3, 2).map(([a = 0, b = 0]) => [a, 6 - b]);

const composite =
  (reliabilities: readonly (number | null)[], correlation = 0.3, weights: readonly number[] = [1, 1]) =>
  (words: AnalysisWords) => {
    const correlations = [
      [1, correlation],
      [correlation, 1],
    ];
    return compositeWords(compositeReliability({ weights, sds: [0.6, 0.6], reliabilities, correlations }), words);
  };

const notPossible = (words: AnalysisWords) => {
  const correlations = [
    [1, 0.9, -0.9],
    [0.9, 1, 0.9],
    [-0.9, 0.9, 1],
  ];
  const parts = { weights: [1, 1, 1], sds: [1, 1, 1], reliabilities: [0.8, 0.8, 0.8], correlations };
  return compositeWords(compositeReliability(parts), words);
};

const pair =
  (first: number | null, second: number | null, correlation = 0.3) =>
  (words: AnalysisWords) => {
    const name = criterionIn(words);
    return criteriaDifferenceWords(
      differenceReliability(first, second, correlation),
      { first: name("team"), second: name("customer") },
      words,
    );
  };

const stepped = (reliability: number | null) => (words: AnalysisWords) =>
  steppedWords(spearmanBrown(reliability, 1, 0.8), 0.8, words);

describe("reliability in words", () => {
  readExamples("reliability", {
    "alpha, going together": alpha(table(150, 0.4)),
    "alpha, provisional": alpha(table(60, 0.4)),
    "alpha, in part": alpha(table(150, 1.2)),
    "alpha, negative": alpha(opposed),
    "alpha, with gaps": alpha(table(150, 0.4).map((row, i) => (i < 5 ? [null, ...row.slice(1)] : row))),
    "alpha, too few people": alpha(table(12, 0.4)),
    "alpha, one indicator": alpha(table(150, 0.4, 1)),
    "alpha, nothing": alpha([]),
    "alpha, everyone the same": alpha(Array.from({ length: 40 }, () => [3, 3, 3])),
    "omega, minres": omega(table(150, 0.4)),
    "omega, maximum likelihood": omega(table(150, 0.4), "ml"),
    "omega, provisional": omega(table(60, 0.4)),
    "omega, too few people": omega(table(12, 0.4)),
    "omega, two indicators": omega(table(150, 0.4, 2)),
    "omega, nothing": omega([]),
    "omega, one factor that does not hold": omega(table(60, 1.2, 3).map(([a = 0, b = 0]) => [a, a + 0.01 * b, b])),
    "omega, everyone the same": omega(Array.from({ length: 40 }, () => [3, 3, 3])),
  });

  readExamples("dependable", {
    now: dependable(table(40, 0.4)),
    "two more raters": dependable(table(40, 0.8, 3)),
    "one more rater": dependable(table(40, 0.72, 2)),
    "beyond the table": dependable(table(40, 2.5, 2, 0.4)),
    "people all alike": dependable([
      [3, 4, 3],
      [4, 3, 3],
      [3, 3, 4],
    ]),
    "with a gap": dependable([[null, 3, 4, 4], ...table(40, 0.4)]),
    "one rater": dependable(table(40, 0.4, 1)),
    "one person": dependable(table(1, 0.4)),
    "nothing rated": dependable([]),
    "everyone the same": dependable([
      [3, 3],
      [3, 3],
    ]),
  });

  readExamples("measurement", {
    "a standard error": (words) => measurementWords(standardErrorOfMeasurement(0.6, 0.7), words),
    "standard error, reliability unknown": (words) => measurementWords(standardErrorOfMeasurement(0.6, null), words),
    "standard error, reliability negative": (words) => measurementWords(standardErrorOfMeasurement(0.6, -0.1), words),
    "a true score": (words) => trueScoreWords(trueScore(4.2, 3.4, 0.6, 0.7), 4.2, words),
    "true score, reliability unknown": (words) => trueScoreWords(trueScore(4.2, 3.4, 0.6, null), 4.2, words),
    "a dependable total": composite([0.8, 0.8]),
    "a total that is not": composite([0.5, 0.4]),
    "total, reliability unknown": composite([0.8, null]),
    "total, reliability negative": composite([0.8, -0.2]),
    "total, no weights": composite([0.8, 0.8], 0.3, [0, 0]),
    "total, no variance": composite([0.8, 0.8], 1, [1, -1]),
    "total, contradictory correlations": notPossible,
    "criteria told apart": pair(0.8, 0.8),
    "criteria not told apart": pair(0.6, 0.6, 0.5),
    "criteria, reliability unknown": pair(0.6, null),
    "criteria that go together fully": pair(0.6, 0.6, 1),
    "four ratings needed": stepped(0.5),
    "one rating is enough": stepped(0.85),
    "no number is enough": stepped(0),
    "ratings needed, unknown": stepped(null),
  });
});
