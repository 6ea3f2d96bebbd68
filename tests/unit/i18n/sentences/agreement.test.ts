import { describe } from "vitest";
import {
  deviationWords,
  fleissWords,
  iccWords,
  kappaWords,
  krippendorffIntervalWords,
  krippendorffWords,
  rwgWords,
} from "@/lib/i18n/sentences/agreement";
import type { AnalysisWords } from "@/lib/i18n/sentences/analysis-words";
import { averageDeviation, type DeviationCentre } from "@/lib/scoring/agreement/average-deviation";
import type { DisagreementMetric } from "@/lib/scoring/agreement/disagreement";
import { fleissKappa } from "@/lib/scoring/agreement/fleiss-kappa";
import { type IccForm, icc } from "@/lib/scoring/agreement/icc";
import { type KappaWeights, weightedKappa } from "@/lib/scoring/agreement/kappa";
import { krippendorffAlpha } from "@/lib/scoring/agreement/krippendorff-alpha";
import { krippendorffInterval } from "@/lib/scoring/agreement/krippendorff-interval";
import { nullVariance } from "@/lib/scoring/agreement/null-variance";
import { rwg } from "@/lib/scoring/agreement/rwg";
import type { RatingMatrix } from "@/lib/scoring/rating-matrix";
import { additiveTable } from "../../scoring/rating-tables";
import { readExamples } from "./examples";

const alike: RatingMatrix = [
  [4, 3, 4],
  [4, 4, 4],
  [3, 3, 4],
  [4, 3, 3],
];
const apart: RatingMatrix = [
  [1, 5, 2],
  [5, 1, 5],
  [1, 4, 1],
  [5, 2, 5],
];

const deviation =
  (ratings: RatingMatrix, sourceId = "peer", centre: DeviationCentre = "mean") =>
  (words: AnalysisWords) =>
    deviationWords(averageDeviation(ratings, centre, 5), sourceId, words);

const within =
  (ratings: RatingMatrix, sourceId = "customer") =>
  (words: AnalysisWords) =>
    rwgWords(rwg(ratings, nullVariance("uniform", 5)), sourceId, words);

/** Whole levels of people rated by several. */
const levels = (sdRatee: number, sdResidual: number, people = 30, raters = 3, sdRater = 0) =>
  additiveTable({ ratees: people, raters, sdRatee, sdRater, sdResidual, seed: 11 }).ratings.map((row) =>
    row.map((level) => Math.min(5, Math.max(1, Math.round(level)))),
  );

const campaign =
  (ratings: RatingMatrix, metric: DisagreementMetric = "ordinal") =>
  (words: AnalysisWords) =>
    krippendorffWords(
      krippendorffAlpha(ratings, metric),
      krippendorffInterval(ratings, metric, { seed: 5, draws: 200 }),
      words,
    );

const intraclass =
  (ratings: RatingMatrix, form: IccForm = "ICC(2,k)") =>
  (words: AnalysisWords) =>
    iccWords(icc(ratings, form), words);

const kappa =
  (table: readonly (readonly number[])[], weights: KappaWeights = "quadratic") =>
  (words: AnalysisWords) =>
    kappaWords(weightedKappa(table, weights), words);

const fleiss = (codes: RatingMatrix) => (words: AnalysisWords) => fleissWords(fleissKappa(codes), words);
const interval = (ratings: RatingMatrix) => (words: AnalysisWords) =>
  krippendorffIntervalWords(krippendorffInterval(ratings, "ordinal", { seed: 5, draws: 200 }), words);

const flat: RatingMatrix = Array.from({ length: 25 }, () => [3, 3, 3]);

describe("agreement in words", () => {
  readExamples("agreement", {
    "peers, the same person": deviation(alike),
    "customers, around the median": deviation(alike, "customer", "median"),
    "HR, the same person": deviation(alike, "hr"),
    "managers, another person each": deviation(apart, "manager"),
    "any raters, identical": deviation([[3], [3]], "panel"),
    "with a gap": deviation([[null, 3, 3], ...alike]),
    "deviation of one rater": deviation([[3, 4]]),
    "deviation of nothing": deviation([]),
    "rwg, strong": within(alike),
    "rwg, moderate": within([
      [4, 3],
      [2, 3],
      [5, 4],
      [3, 2],
    ]),
    "rwg, weak": within([
      [4, 1],
      [2, 3],
      [5, 4],
      [3, 2],
      [5, 3],
    ]),
    "rwg, beyond chance": within(apart),
    "rwg of one rater": within([[3, 4]]),
    "rwg of nothing": within([]),
  });

  readExamples("campaign-agreement", {
    strong: campaign(levels(1.2, 0.3)),
    tentative: campaign(levels(1.1, 0.5)),
    weak: campaign(levels(0.5, 0.9)),
    negative: campaign([
      [1, 5],
      [5, 1],
      [1, 4],
      [4, 1],
    ]),
    "few units": campaign(levels(1.2, 0.3, 8)),
    "interval metric": campaign(levels(1.2, 0.3), "interval"),
    "nominal metric": campaign(levels(1.2, 0.3), "nominal"),
    "ratio metric": campaign(levels(1.2, 0.3), "ratio"),
    "everyone the same": campaign(flat),
    "nothing rated twice": campaign([
      [3, null],
      [null, 4],
    ]),
    "an interval": interval(levels(1.2, 0.3)),
    "interval of few units": interval(levels(1.2, 0.3, 8)),
    "interval of equal marks": interval(flat),
    "interval of nothing": interval([]),
    "icc, means": intraclass(levels(0.8, 0.5)),
    "icc, single": intraclass(levels(0.8, 0.5), "ICC(2,1)"),
    "icc, with a gap": intraclass([[null, 3, 3], ...levels(0.8, 0.5)]),
    "icc, negative": intraclass(
      [
        [1, 5],
        [5, 1],
        [2, 5],
        [4, 2],
      ],
      "ICC(2,1)",
    ),
    "icc, everyone the same": intraclass(flat),
    "icc, without a positive denominator": intraclass([
      [1, 5, 3],
      [5, 1, 3],
      [3, 3, 3.3],
      [3, 3, 2.7],
    ]),
    "icc of one rater": intraclass([[3], [4]]),
    "icc of one person": intraclass([[3, 4]]),
    "icc of nothing": intraclass([]),
    "kappa, quadratic": kappa([
      [10, 2],
      [3, 12],
    ]),
    "kappa, linear": kappa(
      [
        [10, 2],
        [3, 12],
      ],
      "linear",
    ),
    "kappa, below chance": kappa(
      [
        [2, 10],
        [12, 3],
      ],
      "unweighted",
    ),
    "kappa, one category": kappa([
      [10, 0],
      [0, 0],
    ]),
    "kappa of nothing": kappa([
      [0, 0],
      [0, 0],
    ]),
    fleiss: fleiss(levels(1.2, 0.3)),
    "fleiss, below chance": fleiss([
      [1, 2],
      [2, 1],
    ]),
    "fleiss, one category": fleiss(flat),
    "fleiss of nothing": fleiss([]),
    "fleiss of one rater": fleiss([[1], [2]]),
  });
});
