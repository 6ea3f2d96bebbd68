import type { SourceInput } from "@/lib/scoring/aggregation/aggregate-criterion";
import { aggregateCriterion } from "@/lib/scoring/aggregation/aggregate-criterion";
import { compositeReliability } from "@/lib/scoring/error/composite-reliability";
import { figureDifference } from "@/lib/scoring/error/difference";
import { LIGHT_BAND, normalInterval } from "@/lib/scoring/error/interval";
import { reliableChange } from "@/lib/scoring/error/reliable-change";
import { standardErrorOfMeasurement } from "@/lib/scoring/error/sem";
import { spearmanBrown } from "@/lib/scoring/error/spearman-brown";
import { trueScore } from "@/lib/scoring/error/true-score";
import { profileSimilarity } from "@/lib/scoring/fit/profile-similarity";
import { targetFit } from "@/lib/scoring/fit/target-range";
import type { Ideal, TargetMode } from "@/lib/scoring/types";
import { FIVE_POINT } from "@/lib/scoring/types";
import { ahpWeights } from "@/lib/scoring/weights/ahp";
import { bwmWeights } from "@/lib/scoring/weights/bwm";
import { groupWeights } from "@/lib/scoring/weights/group";
import { kendallW } from "@/lib/scoring/weights/kendall-w";
import { rankOrderCentroidWeights, rankReciprocalWeights, rankSumWeights } from "@/lib/scoring/weights/ranks";
import type { Adapter } from "./types";

/** Aggregation, weights, fit and measurement error. */
export const CORE_ADAPTERS: Record<string, Adapter> = {
  aggregation: (input) => {
    const { ratings, itemWeights, sourceWeights, minimumItemShare } = input as unknown as AggregationInput;
    const indicators = itemWeights.map((weight, i) => ({ indicatorId: `i${i}`, weight }));
    const level = aggregateCriterion({
      criterionId: "criterion",
      indicators,
      sources: Object.entries(ratings).map(([sourceId, rows]) => ({
        sourceId,
        weight: sourceWeights[sourceId] ?? 0,
        minimumRaters: 1,
        indicatorIds: indicators.map((indicator) => indicator.indicatorId),
        raters: raterRows(rows),
      })),
      minItemShare: minimumItemShare,
      scale: FIVE_POINT,
    });
    return {
      score: level.value,
      sourceScore: Object.fromEntries(level.terms.map((term) => [term.id, term.value])),
      effectiveSourceWeights: Object.fromEntries(level.terms.map((term) => [term.id, term.weight])),
    };
  },

  "target-fit": (input) => {
    const given = input as unknown as TargetFitInput;
    const range = targetFit(personOf(given), idealOf(given, "range"), "strict");
    return {
      under: range.terms.map((term) => term.under),
      over: range.terms.map((term) => term.over),
      perCriterionFit: range.terms.map((term) => term.value),
      fit: range.value,
      fitUnderOnly: targetFit(personOf(given), idealOf(given, "at-least"), "strict").value,
      mustHaveFailed: range.terms.map((term) => term.mustHave === "failed"),
      eligible: range.eligible,
    };
  },

  "profile-fit": (input) => {
    const result = profileSimilarity(
      input.profile as (number | null)[],
      input.ideal as (number | null)[],
      input.weights as number[],
    );
    return {
      D2: result.value,
      D: result.distance,
      weightedMeanSquare: result.weightedMeanSquare,
      weightedEuclid: result.weightedEuclid,
      weightedCityBlock: result.weightedCityBlock,
      cosine: result.cosine,
      pearson: result.pearson,
      weightedPearson: result.weightedPearson,
      level: result.level,
      scatter: result.scatter,
      shape: result.shape,
      intraclassProfile: result.intraclass,
    };
  },

  "composite-reliability": (input) => {
    const result = compositeReliability(input as unknown as Parameters<typeof compositeReliability>[0]);
    return {
      compositeVariance: result.compositeVariance,
      errorVariance: result.errorVariance,
      reliability: result.value,
      sem: result.standardError,
    };
  },

  // Four kinds of case share this file; what each holds tells them apart.
  "measurement-error": (input) => {
    if ("x1" in input) return reliableChangeCase(input as unknown as ChangeInput);
    if ("score" in input) return bandsCase(input as unknown as BandsInput);
    if ("a" in input) return differenceCase(input as unknown as DifferenceInput);
    return spearmanBrownCase(input as unknown as LengtheningInput);
  },

  ahp: (input) => {
    const result = ahpWeights(input.matrix as number[][]);
    return {
      weights: result.value,
      lambdaMax: result.lambdaMax,
      CI: result.consistencyIndex,
      RI: result.randomIndex,
      CR: result.consistencyRatio,
      geometricMeanWeights: result.geometricMeanWeights,
      GCI: result.geometricConsistencyIndex,
    };
  },

  bwm: (input) => {
    const result = bwmWeights(input.bestToOthers as number[], input.othersToWorst as number[]);
    return {
      weights: result.value,
      xi: result.xi,
      inputBasedConsistencyRatio: result.inputBasedConsistencyRatio,
      best: result.best,
      worst: result.worst,
    };
  },

  "rank-weights": (input) => {
    const ranks = input.ranks as number[];
    return {
      roc: rankOrderCentroidWeights(ranks).value,
      rankSum: rankSumWeights(ranks).value,
      rankReciprocal: rankReciprocalWeights(ranks).value,
    };
  },

  "group-weights": (input) => {
    const weights = input.weights as number[][] | undefined;
    const concordance = kendallW(weights ?? (input.scores as number[][]));
    const arithmetic = weights && groupWeights(weights, "arithmetic");
    return {
      arithmeticMean: arithmetic?.value,
      geometricMean: weights && groupWeights(weights, "geometric").value,
      meanDistanceToGroup: arithmetic?.distances,
      kendallW: {
        W: concordance.value,
        chisq: concordance.chiSquare,
        df: concordance.df,
        p: concordance.p,
        meanSpearman: concordance.meanSpearman,
      },
    };
  },
};

interface AggregationInput {
  readonly ratings: Readonly<Record<string, readonly (readonly (number | null)[])[]>>;
  readonly itemWeights: readonly number[];
  readonly sourceWeights: Readonly<Record<string, number>>;
  readonly minimumItemShare: number;
}

interface TargetFitInput {
  readonly scores: readonly (number | null)[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly weights: readonly number[];
  readonly minimum: readonly (number | null)[];
  readonly scale: readonly [number, number];
}

interface ChangeInput {
  readonly x1: number;
  readonly x2: number;
  readonly sd: number;
  readonly reliability: number;
}

interface BandsInput {
  readonly score: number;
  readonly mean: number;
  readonly sd: number;
  readonly reliability: number;
}

interface DifferenceInput {
  readonly a: { readonly score: number; readonly sem: number };
  readonly b: { readonly score: number; readonly sem: number };
}

interface LengtheningInput {
  readonly reliability: number;
  readonly k: number;
  readonly target: number;
}

function reliableChangeCase({ x1, x2, sd, reliability }: ChangeInput) {
  const result = reliableChange(x1, x2, sd, reliability);
  return {
    se: result.standardError,
    sDiff: result.standardErrorOfDifference,
    RC: result.value,
    p: result.p,
    reliable: result.isReliable,
    minimalDetectableChange: result.minimalDetectableChange,
  };
}

function bandsCase({ score, mean, sd, reliability }: BandsInput) {
  const sem = standardErrorOfMeasurement(sd, reliability).value;
  const observed = sem === null ? null : normalInterval(score, sem, LIGHT_BAND);
  const estimate = trueScore(score, mean, sd, reliability);
  return {
    sem,
    lower: observed?.lower,
    upper: observed?.upper,
    estimatedTrue: estimate.value,
    seEstimation: estimate.standardError,
    trueLower: estimate.interval?.lower,
    trueUpper: estimate.interval?.upper,
  };
}

function differenceCase({ a, b }: DifferenceInput) {
  const result = figureDifference({ figure: a.score, standardError: a.sem }, { figure: b.score, standardError: b.sem });
  return {
    difference: result.value,
    se: result.standardError,
    z: result.z,
    pTwoSided: result.p,
    probabilityAHigher: result.probabilityAhead,
    lower: result.interval?.lower,
    upper: result.interval?.upper,
  };
}

function spearmanBrownCase({ reliability, k, target }: LengtheningInput) {
  const result = spearmanBrown(reliability, k, target);
  return { stepped: result.value, ratersNeeded: result.ratersNeeded, exactRaters: result.exactRaters };
}

function raterRows(rows: readonly (readonly (number | null)[])[]): SourceInput["raters"] {
  return rows.map((levels, i) => ({
    raterId: `r${i}`,
    levels: Object.fromEntries(levels.map((level, j) => [`i${j}`, level])),
  }));
}

function personOf(given: TargetFitInput) {
  return { personId: "person", levels: Object.fromEntries(given.scores.map((level, i) => [`c${i}`, level])) };
}

function idealOf(given: TargetFitInput, mode: TargetMode): Ideal {
  return {
    criteria: given.weights.map((weight, i) => ({
      criterionId: `c${i}`,
      weight,
      lo: given.low[i] as number,
      hi: given.high[i] as number,
      mustHave: given.minimum[i] ?? null,
    })),
    mode,
    scale: { min: given.scale[0], max: given.scale[1] },
  };
}
