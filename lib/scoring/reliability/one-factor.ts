import { cholesky } from "../../stats/matrix";

const MAX_STEPS = 20_000;
/** A unique variance below this share of the item's variance is none: the solution sits on its boundary. */
const HEYWOOD = 1e-4;

/** A one-factor solution: item j = loading_j x factor + rest with variance unique_j. */
export interface OneFactor {
  readonly loadings: Float64Array;
  readonly uniques: Float64Array;
  /** `heywood`: a unique variance is 0 or below, so that the solution is improper. */
  readonly outcome: "ok" | "heywood" | "not-converged";
}

/** One-factor solution by maximum likelihood, with its discrepancy from the data. */
export interface LikelihoodFactor extends OneFactor {
  /** Discrepancy F >= 0; (n - 1) F is the chi-square. Null when the covariance matrix is singular. */
  readonly discrepancy: number | null;
}

/**
 * One factor by minimum residuals: the loadings that leave the smallest sum of squared residual correlations.
 * @param correlations k x k, row-major, ones on the diagonal
 * @param k number of items, at least 3: with two the loadings are not determined
 * @returns loadings with a sum of 0 or more and uniquenesses 1 - loading^2
 * Missing: not allowed.
 * @throws nothing: callers check
 * Source: Harman & Jones (1966) Psychometrika 31, 351-368; one loading at a time, each step the exact minimum.
 */
export function minresFactor(correlations: Float64Array, k: number): OneFactor {
  const loadings = startLoadings(correlations, k);
  let isConverged = false;
  for (let step = 0; step < MAX_STEPS && !isConverged; step++) {
    let change = 0;
    for (let j = 0; j < k; j++) {
      let top = 0;
      let bottom = 0;
      for (let l = 0; l < k; l++) {
        if (l === j) continue;
        const loading = loadings[l] as number;
        top += (correlations[j * k + l] as number) * loading;
        bottom += loading * loading;
      }
      const next = bottom > 0 ? top / bottom : 0;
      change = Math.max(change, Math.abs(next - (loadings[j] as number)));
      loadings[j] = next;
    }
    isConverged = change < 1e-12;
  }
  const uniques = loadings.map((loading) => 1 - loading * loading);
  return {
    ...oriented(loadings),
    uniques,
    outcome: outcomeOf(uniques, (j) => correlations[j * k + j] as number, isConverged),
  };
}

/**
 * One factor by maximum likelihood under normality.
 * @param covariances k x k, row-major, symmetric, no zero variance
 * @param k number of items, at least 3: with two the loadings are not determined
 * @returns loadings with a sum of 0 or more, unique variances and the discrepancy, in the unit of the covariances
 * Missing: not allowed.
 * @throws RangeError when an entry is not finite
 * Source: Joreskog (1967) Psychometrika 32, 443-482; EM steps of Rubin & Thayer (1982) Psychometrika 47, 69-76.
 */
export function likelihoodFactor(covariances: Float64Array, k: number): LikelihoodFactor {
  const variances = Float64Array.from({ length: k }, (_, j) => covariances[j * k + j] as number);
  const sds = variances.map(Math.sqrt);
  const standard = covariances.map((c, at) => c / ((sds[Math.floor(at / k)] as number) * (sds[at % k] as number)));
  const state = { loadings: startLoadings(standard, k), uniques: new Float64Array(k).fill(0.5) };
  let isConverged = false;
  for (let step = 0; step < MAX_STEPS && !isConverged; step++) isConverged = expectMaximise(state, standard, k) < 1e-11;

  const outcome = outcomeOf(state.uniques, () => 1, isConverged);
  const discrepancy = discrepancyOf(state, standard, k);
  const loadings = state.loadings.map((loading, j) => loading * (sds[j] as number));
  const uniques = state.uniques.map((unique, j) => unique * (variances[j] as number));
  return { ...oriented(loadings), uniques, outcome, discrepancy };
}

interface FactorState {
  loadings: Float64Array;
  uniques: Float64Array;
}

/** Regression of the factor on the items, then of the items on the factor; returns the largest change. */
function expectMaximise(state: FactorState, s: Float64Array, k: number): number {
  const { beta, explained } = factorRegression(state);
  const sBeta = new Float64Array(k);
  let betaSBeta = 0;
  for (let j = 0; j < k; j++) {
    let sum = 0;
    for (let l = 0; l < k; l++) sum += (s[j * k + l] as number) * (beta[l] as number);
    sBeta[j] = sum;
    betaSBeta += (beta[j] as number) * sum;
  }
  let change = 0;
  for (let j = 0; j < k; j++) {
    const loading = (sBeta[j] as number) / (1 - explained + betaSBeta);
    const unique = Math.max(1e-12, (s[j * k + j] as number) - loading * (sBeta[j] as number));
    change = Math.max(change, Math.abs(unique - (state.uniques[j] as number)));
    state.loadings[j] = loading;
    state.uniques[j] = unique;
  }
  return change;
}

/** beta = Sigma^-1 lambda and beta' lambda, by the rank-one inverse. */
function factorRegression({ loadings, uniques }: FactorState): { beta: Float64Array; explained: number } {
  const beta = loadings.map((loading, j) => loading / (uniques[j] as number));
  const signal = beta.reduce((sum, b, j) => sum + b * (loadings[j] as number), 0);
  return { beta: beta.map((b) => b / (1 + signal)), explained: signal / (1 + signal) };
}

/** ln det Sigma + trace(S Sigma^-1) - ln det S - k. */
function discrepancyOf(state: FactorState, s: Float64Array, k: number): number | null {
  const factor = cholesky(s, k);
  if (factor === null) return null;
  const { beta, explained } = factorRegression(state);
  let sum = -Math.log1p(-explained) - k;
  for (let j = 0; j < k; j++) {
    const unique = state.uniques[j] as number;
    let predicted = 0;
    for (let l = 0; l < k; l++) predicted += (s[j * k + l] as number) * (beta[l] as number);
    sum += Math.log(unique) + ((s[j * k + j] as number) - predicted * (state.loadings[j] as number)) / unique;
    sum -= 2 * Math.log(factor[j * k + j] as number);
  }
  return Math.max(0, sum);
}

/** Each item's mean correlation with the others, as a share of the root of the overall mean (centroid method). */
function startLoadings(correlations: Float64Array, k: number): Float64Array {
  const sums = Float64Array.from({ length: k }, (_, j) => {
    let sum = 0;
    for (let l = 0; l < k; l++) if (l !== j) sum += correlations[j * k + l] as number;
    return sum / (k - 1);
  });
  const overall = sums.reduce((sum, s) => sum + s, 0) / k;
  // A common factor of mixed signs has a centroid of about 0; any start off 0 finds the signs.
  return overall > 0.05 ? sums.map((s) => s / Math.sqrt(overall)) : sums.map((s, j) => s + (j === 0 ? 0.5 : 0.1));
}

function oriented(loadings: Float64Array): { loadings: Float64Array } {
  const sum = loadings.reduce((total, loading) => total + loading, 0);
  return { loadings: sum < 0 ? loadings.map((loading) => -loading) : loadings };
}

function outcomeOf(uniques: Float64Array, variance: (j: number) => number, isConverged: boolean): OneFactor["outcome"] {
  if (uniques.some((unique, j) => unique <= HEYWOOD * variance(j))) return "heywood";
  return isConverged ? "ok" : "not-converged";
}
