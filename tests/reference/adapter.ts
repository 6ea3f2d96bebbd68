import { CORE_ADAPTERS } from "./adapter-core";
import { DECISION_ADAPTERS } from "./adapter-decisions";
import { RATER_ADAPTERS } from "./adapter-raters";
import type { Adapter } from "./types";

/** The library's entry for every method of the reference set. */
export const ADAPTERS: Readonly<Record<string, Adapter>> = {
  ...CORE_ADAPTERS,
  ...RATER_ADAPTERS,
  ...DECISION_ADAPTERS,
};
