import type { InviteScope } from "../../access/scope";
import { forTenant } from "../../db/tenant";
import { done, type Outcome, refused } from "../../outcome";
import { closedBecause } from "../rules";
import type { DeclineInput } from "./schema";

/**
 * A rater prefers not to answer: what was answered so far goes, the reason stays if one is given. Refused for the person
 * assessed, whose taking part is settled with HR, and once answers were sent.
 */
export async function declineAssessment(
  scope: InviteScope,
  { reason }: DeclineInput,
  now = new Date(),
): Promise<Outcome> {
  const { assessmentId, raterKind } = scope;
  if (raterKind === "self") return refused("invalid");
  const isDeclined = await forTenant(scope).$transaction(async (tx) => {
    // First, so that a save in progress ends before and none begins after.
    const { count } = await tx.assessment.updateMany({
      where: { id: assessmentId, status: "draft", campaign: { state: "running" } },
      data: { status: "declined", declinedAt: now, declineReason: reason || null },
    });
    if (count === 0) return false;
    await tx.rating.deleteMany({ where: { assessmentId } });
    await tx.assessmentExample.deleteMany({ where: { assessmentId } });
    return true;
  });
  return isDeclined ? done() : whyNot(scope);
}

async function whyNot(scope: InviteScope): Promise<Outcome> {
  const { status, frameworkVersionId, campaign } = await forTenant(scope).assessment.findFirstOrThrow({
    where: { id: scope.assessmentId },
    select: { status: true, frameworkVersionId: true, campaign: { select: { state: true } } },
  });
  const form = { status, campaignState: campaign.state, frameworkVersionId, hasReadNotice: true };
  return closedBecause(form, frameworkVersionId) ?? refused("invalid");
}
