import { icc } from "@/lib/scoring/agreement/icc";
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
};

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
