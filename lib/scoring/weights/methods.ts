import { ahpWeights } from "./ahp";
import { bwmWeights } from "./bwm";
import { directWeights } from "./direct";
import { rankOrderCentroidWeights, rankReciprocalWeights, rankSumWeights } from "./ranks";
import { swingWeights } from "./swing";

/** Every way of giving weights, by its id. What each asks of its user differs, and so do the arguments. */
export const WEIGHT_METHODS = Object.freeze({
  direct: directWeights,
  swing: swingWeights,
  "rank-order-centroid": rankOrderCentroidWeights,
  "rank-sum": rankSumWeights,
  "rank-reciprocal": rankReciprocalWeights,
  ahp: ahpWeights,
  bwm: bwmWeights,
});

/** The ways a company may arrive at its weights. */
export type WeightMethodId = keyof typeof WEIGHT_METHODS;
