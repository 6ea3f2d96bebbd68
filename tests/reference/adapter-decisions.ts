import type { Adapter } from "./types";

/** Robustness, norms, fairness, matching, signals, self-other comparison and development. */
export const DECISION_ADAPTERS: Record<string, Adapter> = {};
