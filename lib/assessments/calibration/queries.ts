import { z } from "zod";
import type { InviteScope, StaffScope } from "../../access/scope";
import { forTenant } from "../../db/tenant";
import { getVignettes } from "../../frameworks/queries";
import type { Vignette } from "../../frameworks/schema";
import type { Locale } from "../../i18n/locales";
import { closedBecause } from "../rules";
import { pickCases } from "./rules";
import type { Exercise } from "./schema";

/** Only the rater's own: a member's card, or the one that a link opened. */
export function ownAssessment(scope: StaffScope | InviteScope, assessmentId: string) {
  return scope.kind === "staff"
    ? { id: assessmentId, rater: { memberId: scope.memberId } }
    : { AND: [{ id: assessmentId }, { id: scope.assessmentId }] };
}

/**
 * The exercise that a rater can take before their own form.
 * @returns null when the form is absent, another's, or not an id at all; when it is the person's own; when the framework
 * holds no cases
 */
export async function findExercise(
  scope: StaffScope | InviteScope,
  assessmentId: string,
  locale: Locale,
): Promise<Exercise | null> {
  const found = await findCases(scope, assessmentId, locale);
  if (!found) return null;
  const { row, cases } = found;
  return {
    raterKind: row.raterKind,
    candidateName: row.candidate.name,
    isOpen: row.closed === null,
    isDone: row.calibratedAt !== null,
    cases: cases.map(({ indicatorId, criterionName, statement, anchors, text }) => ({
      indicatorId,
      criterionName,
      statement,
      anchors,
      text,
    })),
  };
}

/** The same with what the authors make of the cases, and why the form takes nothing, if so. Not for pages. */
export async function findCases(scope: StaffScope | InviteScope, assessmentId: string, locale: Locale) {
  if (!z.uuid().safeParse(assessmentId).success) return null;
  const row = await forTenant(scope).assessment.findFirst({
    where: ownAssessment(scope, assessmentId),
    select: {
      status: true,
      raterKind: true,
      calibratedAt: true,
      frameworkVersionId: true,
      candidate: { select: { name: true } },
      campaign: { select: { state: true } },
      noticeReceipt: { select: { receivedAt: true } },
    },
  });
  if (!row || row.raterKind === "self") return null;
  const { frameworkVersionId, raterKind, campaign, noticeReceipt } = row;
  const cases: readonly Vignette[] = pickCases(await getVignettes(scope, frameworkVersionId, locale), raterKind);
  if (cases.length === 0) return null;
  const form = {
    status: row.status,
    campaignState: campaign.state,
    frameworkVersionId,
    hasReadNotice: raterKind === "hr" || noticeReceipt !== null,
  };
  return { row: { ...row, closed: closedBecause(form, frameworkVersionId) }, cases };
}
