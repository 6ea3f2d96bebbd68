import type { Result, Term } from "../result";
import type { Ideal, MissingPolicy, PersonLevels } from "../types";
import { targetFit } from "./target-range";
import { weightedSum } from "./weighted-sum";

/** A decision rule: one figure for one person against one ideal profile. */
export type FitMethod = (person: PersonLevels, ideal: Ideal, policy: MissingPolicy) => Result<number, Term>;

/** The rules by which an ideal profile may order people. */
export type FitMethodId = "weighted-sum" | "target-range";

/** Every rule by its id; the first is the default. */
export const FIT_METHODS: Readonly<Record<FitMethodId, FitMethod>> = Object.freeze({
  "weighted-sum": weightedSum,
  "target-range": targetFit,
});
