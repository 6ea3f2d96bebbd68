import { developmentPriority } from "@/lib/scoring/development/priority";
import { adverseImpact } from "@/lib/scoring/fairness/adverse-impact";
import { effectSize } from "@/lib/scoring/fairness/effect-size";
import { fisherExact, type TwoByTwo } from "@/lib/scoring/fairness/fisher-exact";
import { linearAssignment } from "@/lib/scoring/matching/linear-assignment";
import { normScores } from "@/lib/scoring/norms/norms";
import { firstPlaceRanges } from "@/lib/scoring/robustness/first-place-ranges";
import { pairwiseNormal } from "@/lib/scoring/robustness/pairwise-normal";
import type { Robustness } from "@/lib/scoring/robustness/robustness";
import { smaa } from "@/lib/scoring/robustness/smaa";
import { smaaFromDraws } from "@/lib/scoring/robustness/smaa-given-draws";
import { type AgreementType, agreementTypes } from "@/lib/scoring/self-other/agreement-type";
import { DEFAULT_LIMITS, type Quadrant, selfOther } from "@/lib/scoring/self-other/self-other";
import { levelShares } from "@/lib/scoring/signals/level-shares";
import { longestRun } from "@/lib/scoring/signals/longest-run";
import { mahalanobis } from "@/lib/scoring/signals/mahalanobis";
import { withinRaterSd } from "@/lib/scoring/signals/within-rater-sd";
import { FIVE_POINT } from "@/lib/scoring/types";
import { rUniroot } from "./r-uniroot";
import type { Adapter } from "./types";

/** Draws for cases whose exact answers are areas; the comparison allows for their error. */
const DRAWS = 100_000;

/** Robustness, norms, fairness, matching, signals, self-other comparison and development. */
export const DECISION_ADAPTERS: Record<string, Adapter> = {
  smaa: (input, caseId) => {
    if (caseId === "pairwise-normal-closed-form") return closedForm(input as unknown as PairInput);
    return "weightDraws" in input
      ? givenDraws(input as unknown as DrawInput)
      : exactAreas(input as unknown as AreaInput);
  },

  norms: (input) => {
    const { sample, scores } = input as unknown as { sample: number[]; scores: number[] };
    const results = scores.map((score) => normScores(sample, score));
    const each = <K extends keyof Scores>(key: K) => results.map((result) => result.value?.[key]);
    return {
      n: results[0]?.n,
      mean: results[0]?.mean,
      sd: results[0]?.sd,
      percentileRank: each("percentileRank"),
      z: each("z"),
      T: each("t"),
      stenContinuous: each("stenContinuous"),
      sten: each("sten"),
      stanine: each("stanine"),
      normalizedZ: each("normalizedZ"),
      normalizedT: each("normalizedT"),
      percentileLowerWilson: each("percentileLower"),
      percentileUpperWilson: each("percentileUpper"),
    };
  },

  "adverse-impact": (input) => {
    const { groups, selected, applicants } = input as unknown as ImpactInput;
    const result = adverseImpact(
      groups.map((groupId, i) => ({
        groupId,
        selected: selected[i] as number,
        applicants: applicants[i] as number,
      })),
      rUniroot,
    );
    return {
      referenceGroup: result.referenceId,
      groups: result.value?.map((group) => ({
        group: group.groupId,
        rate: group.rate,
        impactRatio: group.impactRatio,
        fourFifthsViolated: group.isBelowFourFifths,
        fisherP: group.test?.p,
        fisherPLess: group.test?.pLess,
        fisherMidP: group.test?.midP,
        conditionalOddsRatio: group.test?.oddsRatio,
        cohenH: group.test?.cohenH,
        zPooled: group.test?.z,
        zP: group.test?.zP,
        impactRatioLower: group.impactRatioLower,
        impactRatioUpper: group.impactRatioUpper,
        oneSwapReverses: group.test?.doesOneSwapReverse,
      })),
    };
  },

  "fisher-exact": (input) => {
    const result = fisherExact(input.table as TwoByTwo, rUniroot);
    const { oddsRatio, lower, upper, pGreater, pLess } = result;
    return { p: result.value, oddsRatio, lower, upper, pGreater, pLess };
  },

  "effect-size": (input) => {
    const result = effectSize(input.x as number[], input.y as number[]);
    return {
      n1: result.groups[0].n,
      n2: result.groups[1].n,
      mean1: result.groups[0].mean,
      mean2: result.groups[1].mean,
      pooledSd: result.pooledSd,
      d: result.value,
      J: result.correction,
      g: result.g,
      dLowerNoncentralT: result.lower,
      dUpperNoncentralT: result.upper,
      gLowerNoncentralT: result.gLower,
      gUpperNoncentralT: result.gUpper,
      welchT: result.welch?.t,
      welchDf: result.welch?.df,
      welchP: result.welch?.p,
      pooledT: result.pooled?.t,
      pooledP: result.pooled?.p,
      commonLanguage: result.commonLanguage,
    };
  },

  assignment: (input) => {
    const result = linearAssignment(input.matrix as number[][], input.maximise as boolean);
    return { columnOfRow: result.columnOfRow, total: result.value };
  },

  careless: (input) => {
    const ratings = input.ratings as number[][];
    const distances = mahalanobis(ratings).value;
    const shares = ratings.map((row) => levelShares(row, FIVE_POINT).value);
    return {
      longestRun: ratings.map((row) => longestRun(row).value),
      intraIndividualSd: ratings.map((row) => withinRaterSd(row).value),
      mahalanobisD2: distances?.map((distance) => distance?.squared),
      mahalanobisP: distances?.map((distance) => distance?.p),
      personMean: shares.map((share) => share?.mean),
      extremeShare: shares.map((share) => share?.extreme),
      midShare: shares.map((share) => share?.middle),
    };
  },

  "self-other": (input, caseId) => {
    if (caseId === "blind-spots") return quadrants(input as unknown as QuadrantInput);
    const { self, other } = input as unknown as { self: number[]; other: number[] };
    // The case sorts ten people; the library asks for twenty unless told otherwise.
    const result = agreementTypes(self, other, self.length);
    return {
      difference: result.value?.map((person) => person?.difference),
      meanDifference: result.meanDifference,
      sdDifference: result.sdDifference,
      standardizedDifference: result.value?.map((person) => person?.standardizedDifference),
      category: result.value?.map((person) => person && TYPE_WORDS[person.type]),
      r: result.r,
      rmsd: result.rmsd,
      congruenceD: result.value?.map((person) => person?.distance),
    };
  },

  "development-priority": (input) => {
    const { gap, weights, trainability } = input as unknown as PriorityInput;
    const result = developmentPriority(
      gap.map((one, c) => ({
        criterionId: String(c),
        gap: one,
        standardError: 0,
        weight: weights[c] as number,
        trainability: trainability[c] as number,
      })),
    );
    return {
      priority: result.terms.map((term) => term.amount),
      share: result.terms.map((term) => term.share),
      order: result.order.map(Number),
    };
  },
};

const TYPE_WORDS: Record<AgreementType, string> = {
  "over-estimator": "over-estimator",
  "under-estimator": "under-estimator",
  "in-agreement-good": "in-agreement/good",
  "in-agreement-poor": "in-agreement/poor",
};

const QUADRANT_WORDS: Record<Quadrant, string> = {
  "blind-spot": "blind spot",
  "hidden-strength": "hidden strength",
  "confirmed-strength": "confirmed strength",
  "known-need": "known development need",
  aligned: "aligned",
};

interface QuadrantInput {
  readonly self: number[];
  readonly others: number[];
  readonly high: number;
  readonly low: number;
  readonly gap: number;
}

function quadrants({ self, others, high, low, gap }: QuadrantInput): unknown {
  const criteria = self.map((own, c) => ({
    criterionId: String(c),
    self: own,
    others: others[c] as number,
    standardError: null,
    othersSd: null,
  }));
  const result = selfOther(criteria, { ...DEFAULT_LIMITS, high, low, gap });
  return { quadrant: result.value?.map(({ quadrant }) => quadrant && QUADRANT_WORDS[quadrant]) };
}

interface PriorityInput {
  readonly gap: number[];
  readonly weights: number[];
  readonly trainability: number[];
}

type Scores = NonNullable<ReturnType<typeof normScores>["value"]>;

interface PairInput {
  readonly weights: number[];
  readonly a: number[];
  readonly b: number[];
  readonly semA: number[];
  readonly semB: number[];
}

function closedForm({ weights, a, b, semA, semB }: PairInput): unknown {
  const result = pairwiseNormal(weights, { levels: a, standardErrors: semA }, { levels: b, standardErrors: semB });
  return { difference: result.value, se: result.standardError, probability: result.probability };
}

interface DrawInput {
  readonly weightDraws: number[][];
  readonly scoreDraws: number[][][];
}

function givenDraws({ weightDraws, scoreDraws }: DrawInput): unknown {
  return shares(
    smaaFromDraws({
      personIds: (scoreDraws[0] ?? []).map((_, i) => String(i)),
      criterionIds: (weightDraws[0] ?? []).map((_, c) => String(c)),
      weightDraws,
      levelDraws: scoreDraws,
    }),
  );
}

interface AreaInput {
  readonly scores: number[][];
}

function exactAreas({ scores }: AreaInput): unknown {
  const criterionIds = (scores[0] ?? []).map((_, c) => String(c));
  const result = smaa({
    people: scores.map((row, i) => ({
      personId: String(i),
      levels: Object.fromEntries(row.map((score, c) => [String(c), score])),
      standardErrors: Object.fromEntries(row.map((_, c) => [String(c), 0])),
      errorCorrelation: 0,
    })),
    criteria: criterionIds.map((criterionId) => ({ criterionId, mustHave: null })),
    weights: { kind: "any" },
    scale: { min: 0, max: 1 },
    draws: DRAWS,
    seed: 1,
  });
  if (criterionIds.length > 2) return { ...shares(result), monteCarloDraws: DRAWS };
  const people = scores.map((levels, i) => ({ personId: String(i), levels }));
  const ranges = firstPlaceRanges(people, criterionIds, [1, 1], "0").value ?? [];
  return {
    ...shares(result),
    centralWeights: ranges.map(({ middleWeights }) => middleWeights),
    intervalsOfW1: ranges.map(({ from, to }) => [from, to]),
    monteCarloDraws: DRAWS,
  };
}

function shares(result: Robustness) {
  const people = result.value ?? [];
  return {
    firstRankAcceptability: people.map((person) => person.rankAcceptability[0]),
    rankAcceptability: people.map((person) => person.rankAcceptability),
    expectedRank: people.map((person) => person.expectedRank),
    pairwiseWinning: people.map((person) => person.pairwiseWinning),
    centralWeights: people.map((person) => person.centralWeights ?? result.criterionIds.map(() => null)),
    confidenceFactor: people.map((person) => person.confidenceFactor),
  };
}

interface ImpactInput {
  readonly groups: string[];
  readonly selected: number[];
  readonly applicants: number[];
}
