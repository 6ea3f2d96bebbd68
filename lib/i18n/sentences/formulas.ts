import type { FormulaId } from "@/lib/scoring/receipt";

/**
 * Ids that expert lines print, by method: those of receipts where a figure has one, else the function of `lib/scoring`
 * that computes it, whose docstring gives definition and source. The number changes when the formula does.
 */
export const FORMULAS = {
  level: "criterion-level/1" satisfies FormulaId,
  total: "total/1" satisfies FormulaId,
  fit: "target-fit/1" satisfies FormulaId,
  band: "error-band/1" satisfies FormulaId,
  difference: "figure-difference/1",
  places: "shown-ranks/1",
  mustHave: "must-have-probability/1",
} as const;

/** Ids of the methods whose words are in the topic `analysis`. */
export const ANALYSIS_FORMULAS = {
  similarity: "profile-similarity/1",
  change: "reliable-change/1",
  holm: "holm/1",
  measurement: "standard-error-of-measurement/1",
  trueScore: "true-score/1",
  composite: "composite-reliability/1",
  criteriaDifference: "difference-reliability/1",
  spearmanBrown: "spearman-brown/1",
  direct: "direct-weights/1",
  swing: "swing-weights/1",
  "rank-order-centroid": "rank-order-centroid-weights/1",
  "rank-sum": "rank-sum-weights/1",
  "rank-reciprocal": "rank-reciprocal-weights/1",
  ahp: "ahp-weights/1",
  bwm: "bwm-weights/1",
  group: "group-weights/1",
  kendall: "kendall-w/1",
  alpha: "cronbach-alpha/1",
  omega: "omega-total/1",
  generalizability: "generalizability/1",
  deviation: "average-deviation/1",
  rwg: "rwg/1",
  krippendorff: "krippendorff-alpha/1",
  krippendorffInterval: "krippendorff-interval/1",
  icc: "icc/1",
  kappa: "weighted-kappa/1",
  fleiss: "fleiss-kappa/1",
  connectivity: "connected-groups/1",
  crossedModel: "crossed-model/1",
  severity: "severity/1",
  corrected: "corrected-level/1",
  smaa: "smaa/1",
  weightChange: "smallest-weight-change/1",
  firstPlace: "first-place-ranges/1",
  pairwise: "pairwise-normal/1",
  norm: "norm-reading/1",
  adverseImpact: "adverse-impact/1",
  fisher: "fisher-exact/1",
  effectSize: "effect-size/1",
  assignment: "assign-accounts/1",
  coverage: "team-coverage/1",
  responseStyle: "response-style/1",
  centralTendency: "central-tendency/1",
  halo: "halo/1",
  pattern: "mahalanobis/1",
  levelShares: "level-shares/1",
  longestRun: "longest-run/1",
  spread: "within-rater-sd/1",
  selfOther: "self-other/1",
  agreementType: "agreement-types/1",
  development: "development-priority/1",
} as const;

/** A method that an expert line may name. */
export type Method = keyof typeof FORMULAS;
export type AnalysisMethod = keyof typeof ANALYSIS_FORMULAS;
