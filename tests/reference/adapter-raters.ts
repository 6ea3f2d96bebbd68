import type { Adapter } from "./types";

/** Distributions, agreement, reliability and rater effects. */
export const RATER_ADAPTERS: Record<string, Adapter> = {};
