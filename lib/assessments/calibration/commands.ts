import type { InviteScope, StaffScope } from "../../access/scope";
import { forTenant } from "../../db/tenant";
import { type Outcome, refused } from "../../outcome";
import { findCases, ownAssessment } from "./queries";
import { compareCases } from "./rules";
import type { ComparedCase, ExerciseInput } from "./schema";

/**
 * Compares a rater's levels with the reference ones. What is kept is that the exercise was done, and nothing of it: HR sees
 * no more than that.
 */
export async function takeExercise(
  scope: StaffScope | InviteScope,
  { assessmentId, locale, levels }: ExerciseInput,
  now = new Date(),
): Promise<Outcome<readonly ComparedCase[]>> {
  const found = await findCases(scope, assessmentId, locale);
  if (!found) return refused("invalid");
  if (found.row.closed) return found.row.closed;
  const compared = compareCases(found.cases, levels);
  if (!compared.ok) return compared;
  await forTenant(scope).assessment.updateMany({
    where: { ...ownAssessment(scope, assessmentId), status: "draft", calibratedAt: null },
    data: { calibratedAt: now },
  });
  return compared;
}
