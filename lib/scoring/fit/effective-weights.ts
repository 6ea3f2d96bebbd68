import { sum } from "../../stats/sum";
import { levelAt } from "../level-at";
import type { Reason, Status } from "../result";
import type { Ideal, MissingPolicy, PersonLevels } from "../types";

/** Which criteria weigh how much for one person, and what that allows. */
export interface EffectiveWeights {
  /** per criterion of the ideal, 0 to 1; they add up to 1, or are all 0 when no figure is allowed */
  readonly weights: readonly number[];
  readonly isDefined: boolean;
  /** share of the configured weight present, 0 to 1 */
  readonly coverage: number;
  /** criteria of weight above 0 with a level */
  readonly n: number;
  readonly status: Status;
  readonly reasons: readonly Reason[];
}

/**
 * Effective criterion weights of one person: the ideal's weights normalised over the criteria present, when the policy
 * allows criteria to be missing.
 * @param person levels by criterion id
 * @param ideal criteria with weights of 0 or more, any unit; already checked by the caller
 * @param policy `strict`: any missing criterion of weight above 0 leaves the figure undefined; `rescale`: the weights
 *   present are rescaled to 1
 * @returns weights 0 to 1 with coverage 0 to 1 and the status and reasons of a figure built on them
 * Missing: a missing criterion has weight 0; one whose configured weight is 0 is missed by nobody.
 * @throws RangeError from the sum when a weight is not finite
 * Source: `scoring.md` section 1, step 4.
 */
export function effectiveWeights(person: PersonLevels, ideal: Ideal, policy: MissingPolicy): EffectiveWeights {
  const present = ideal.criteria.map((criterion) =>
    levelAt(person.levels, criterion.criterionId) === null ? 0 : criterion.weight,
  );
  const configured = sum(ideal.criteria.map((criterion) => criterion.weight));
  const presentWeight = sum(present);
  const n = present.filter((weight) => weight > 0).length;
  const isComplete = n === ideal.criteria.filter((criterion) => criterion.weight > 0).length;
  const isDefined = n > 0 && (isComplete || policy === "rescale");

  const reasons: Reason[] = [];
  if (configured === 0) reasons.push("weights-all-zero");
  else if (n === 0) reasons.push("no-data");
  else if (!isComplete) reasons.push("criterion-missing");
  if (isDefined && !isComplete) reasons.push("weights-rescaled");
  return {
    weights: present.map((weight) => (isDefined ? weight / presentWeight : 0)),
    isDefined,
    coverage: configured > 0 ? Math.min(1, presentWeight / configured) : 0,
    n,
    status: !isDefined ? "undefined" : isComplete ? "ok" : "partial",
    reasons,
  };
}
