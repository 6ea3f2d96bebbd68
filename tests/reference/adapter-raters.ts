import { averageDeviation } from "@/lib/scoring/agreement/average-deviation";
import type { DisagreementMetric } from "@/lib/scoring/agreement/disagreement";
import { fleissKappa } from "@/lib/scoring/agreement/fleiss-kappa";
import { icc } from "@/lib/scoring/agreement/icc";
import { weightedKappa } from "@/lib/scoring/agreement/kappa";
import { krippendorffAlpha } from "@/lib/scoring/agreement/krippendorff-alpha";
import { rwg } from "@/lib/scoring/agreement/rwg";
import { crossedModel } from "@/lib/scoring/raters/crossed-model";
import type { RatingMatrix } from "@/lib/scoring/rating-matrix";
import { cronbachAlpha } from "@/lib/scoring/reliability/alpha";
import { generalizability } from "@/lib/scoring/reliability/generalizability";
import { omegaTotal } from "@/lib/scoring/reliability/omega";
import { betaInc } from "@/lib/stats/beta";
import { chiSquareUpper } from "@/lib/stats/chi-square";
import { fQuantile, fUpper } from "@/lib/stats/f";
import { hypergeometricCdf } from "@/lib/stats/hypergeometric";
import { noncentralTCdf } from "@/lib/stats/noncentral-t";
import { normalCdf, normalQuantile } from "@/lib/stats/normal";
import { tCdf, tQuantile } from "@/lib/stats/t";
import type { Adapter } from "./types";

/** Distributions, agreement, reliability and rater effects. */
export const RATER_ADAPTERS: Record<string, Adapter> = {
  distributions: (input) => {
    const given = input as unknown as DistributionsInput;
    return {
      qf: given.qf.map(([p, df1, df2]) => fQuantile(p, df1, df2)),
      pfUpper: given.pf.map(([x, df1, df2]) => fUpper(x, df1, df2)),
      qt: given.qt.map(([p, df]) => tQuantile(p, df)),
      pt: given.pt.map(([t, df]) => tCdf(t, df)),
      qnorm: given.qnorm.map(normalQuantile),
      pnorm: given.pnorm.map(normalCdf),
      pchisqUpper: given.pchisq.map(([x, df]) => chiSquareUpper(x, df)),
      pbeta: given.pbeta.map(([x, a, b]) => betaInc(x, a, b)),
      pnoncentralT: given.pnoncentralT.map(([t, df, shift]) => noncentralTCdf(t, df, shift)),
      phyper: given.phyper.map(([count, marked, unmarked, draws]) =>
        hypergeometricCdf(count, { marked, unmarked, draws }),
      ),
    };
  },

  "cronbach-alpha": (input) => {
    const result = cronbachAlpha(input.items as RatingMatrix);
    return {
      n: result.n,
      k: result.k,
      alpha: result.value,
      standardizedAlpha: result.standardised,
      spearmanBrown: result.standardised,
      meanInterItemR: result.meanInterItemCorrelation,
      lambda6: result.lambda6,
      alphaIfDropped: result.terms.map((term) => term.alphaIfDropped),
      itemRestCorrelation: result.terms.map((term) => term.itemRestCorrelation),
      itemMeans: result.terms.map((term) => term.mean),
      itemSds: result.terms.map((term) => term.sd),
      feldtLower: result.limits?.lower,
      feldtUpper: result.limits?.upper,
    };
  },

  omega: (input) => {
    const ml = omegaTotal(input.items as RatingMatrix, "ml");
    const minres = omegaTotal(input.items as RatingMatrix, "minres");
    return {
      mlLoadings: ml.terms.map((term) => term.value),
      mlResidualVariances: ml.terms.map((term) => term.uniqueVariance),
      omegaMl: ml.value,
      mlChiSquare: ml.fit?.chiSquare,
      mlDf: ml.fit?.df,
      minresLoadings: minres.terms.map((term) => term.value),
      omegaMinresStandardized: minres.value,
    };
  },

  generalizability: (input) => {
    const { components, study } = generalizability(input.ratings as RatingMatrix);
    return {
      varPerson: components?.person,
      varRater: components?.rater,
      varResidual: components?.residual,
      raters: study.map((row) => row.raters),
      G: study.map((row) => row.g),
      Phi: study.map((row) => row.phi),
      semRelative: study.map((row) => row.semRelative),
      semAbsolute: study.map((row) => row.semAbsolute),
    };
  },

  icc: (input) => {
    const { n, k, forms, meanSquares } = icc(input.ratings as RatingMatrix, "ICC(2,k)");
    return {
      n,
      k,
      msRows: meanSquares?.rows,
      msColumns: meanSquares?.columns,
      msWithin: meanSquares?.within,
      msError: meanSquares?.error,
      ...forms,
    };
  },

  "krippendorff-alpha": (input) => {
    const units = transpose(input.ratings as RatingMatrix);
    const alpha = (metric: DisagreementMetric) => krippendorffAlpha(units, metric);
    const ordinal = alpha("ordinal");
    return {
      nominal: alpha("nominal").value,
      ordinal: ordinal.value,
      interval: alpha("interval").value,
      ratio: alpha("ratio").value,
      pairableValues: ordinal.n,
      observedDisagreementOrdinal: ordinal.observedDisagreement,
      expectedDisagreementOrdinal: ordinal.expectedDisagreement,
      values: ordinal.values,
      coincidences: ordinal.coincidences,
    };
  },

  "within-group-agreement": (input) => {
    const given = input as unknown as AgreementInput;
    const agreement = rwg(given.ratings, given.expectedVariance);
    const aboutMean = averageDeviation(given.ratings, "mean", given.options);
    const aboutMedian = averageDeviation(given.ratings, "median", given.options);
    return {
      n: agreement.n,
      itemVariance: agreement.terms.map((term) => term.variance),
      rwgItem: agreement.terms.map((term) => term.value),
      rwgItemTruncated: agreement.terms.map((term) => term.truncated),
      meanVariance: agreement.meanVariance,
      rwgJ: agreement.value,
      rwgJUntruncated: agreement.untruncated,
      adMeanItem: aboutMean.terms.map((term) => term.value),
      adMedianItem: aboutMedian.terms.map((term) => term.value),
      adMeanScale: aboutMean.value,
      adMedianScale: aboutMedian.value,
      adCutoff: aboutMean.cutoff,
    };
  },

  "crossed-rater-model": (input) => {
    const { y, ratee, rater } = input as unknown as RatingsInput;
    const model = crossedModel(y.map((level, i) => ({ rateeId: String(ratee[i]), raterId: String(rater[i]), level })));
    return {
      intercept: model.mean,
      interceptSe: model.meanSe,
      varRatee: model.components?.person,
      varRater: model.components?.rater,
      varResidual: model.components?.residual,
      remlCriterion: model.criterion,
      ratee: byId(model.ratees),
      rater: byId(model.raters),
    };
  },

  kappa: (input) => {
    if (input.table !== undefined) {
      const table = input.table as readonly (readonly number[])[];
      return {
        unweighted: weightedKappa(table, "unweighted").value,
        linear: weightedKappa(table, "linear").value,
        quadratic: weightedKappa(table, "quadratic").value,
      };
    }
    const { value, z } = fleissKappa(input.codes as RatingMatrix);
    return { kappa: value, z };
  },
};

function transpose(rows: RatingMatrix): RatingMatrix {
  return (rows[0] ?? []).map((_, j) => rows.map((row) => row[j]));
}

/** Estimates as columns, in the order of their numeric ids. */
function byId(estimates: readonly { readonly id: string; readonly effect: number; readonly conditionalSd: number }[]) {
  const sorted = estimates.toSorted((a, b) => Number(a.id) - Number(b.id));
  return {
    id: sorted.map((estimate) => Number(estimate.id)),
    blup: sorted.map((estimate) => estimate.effect),
    condSd: sorted.map((estimate) => estimate.conditionalSd),
  };
}

interface RatingsInput {
  readonly y: readonly number[];
  readonly ratee: readonly number[];
  readonly rater: readonly number[];
}

interface AgreementInput {
  readonly ratings: RatingMatrix;
  readonly options: number;
  readonly expectedVariance: number;
}

type Pair = readonly [number, number];
type Triple = readonly [number, number, number];

interface DistributionsInput {
  readonly qf: readonly Triple[];
  readonly pf: readonly Triple[];
  readonly qt: readonly Pair[];
  readonly pt: readonly Pair[];
  readonly qnorm: readonly number[];
  readonly pnorm: readonly number[];
  readonly pchisq: readonly Pair[];
  readonly pbeta: readonly Triple[];
  readonly pnoncentralT: readonly Triple[];
  readonly phyper: readonly (readonly [number, number, number, number])[];
}
