import type { InviteScope } from "../../access/scope";
import { forTenant } from "../../db/tenant";
import type { RaterKind } from "../../frameworks/schema";
import type { Locale } from "../../i18n/locales";
import { dayIn } from "../../zoned-time";
import { answersOf, getFrameworkFor, ratingColumns } from "../queries";
import type { RespondentForm } from "./schema";

/** The form that the respondent's link opens, in one language: what this kind of rater is asked, and what was answered. */
export async function getRespondentForm(scope: InviteScope, locale: Locale): Promise<RespondentForm> {
  const database = forTenant(scope);
  const [row, link] = await Promise.all([
    database.assessment.findFirstOrThrow({
      where: { id: scope.assessmentId },
      select: {
        status: true,
        submittedAt: true,
        declinedAt: true,
        frameworkVersionId: true,
        campaignId: true,
        candidate: { select: { name: true } },
        campaign: {
          select: {
            isStanding: true,
            purpose: true,
            roleTitle: true,
            timeZone: true,
            contactId: true,
            minPeers: true,
            minCustomers: true,
            minComments: true,
            organisation: { select: { name: true } },
          },
        },
        noticeReceipt: { select: { receivedAt: true } },
        ratings: { select: ratingColumns },
        examples: { select: { criterionId: true, text: true } },
      },
    }),
    database.invitation.findFirstOrThrow({ where: { id: scope.invitationId }, select: { expiresAt: true } }),
  ]);
  const { campaign } = row;
  const kind = scope.raterKind;
  const [contact, consulted, framework] = await Promise.all([
    getContact(scope, campaign.contactId),
    campaign.isStanding ? (["self", "hr"] as const) : listConsulted(scope, row.campaignId),
    getFrameworkFor(scope, row.frameworkVersionId, kind, locale),
  ]);
  return {
    kind,
    assessmentId: scope.assessmentId,
    organisationName: campaign.organisation.name,
    candidateName: row.candidate.name,
    purpose: campaign.purpose,
    roleTitle: campaign.roleTitle,
    contact,
    // Links of the standing round end with a day of universal time (`expiryOf`), those of a campaign with one of its own.
    lastDay: dayIn(link.expiresAt, campaign.isStanding ? "UTC" : campaign.timeZone)
      .toISOString()
      .slice(0, 10),
    thresholds: {
      minPeers: campaign.minPeers,
      minCustomers: campaign.minCustomers,
      minComments: campaign.minComments,
    },
    consulted,
    status: row.status,
    submittedAt: row.submittedAt,
    declinedAt: row.declinedAt,
    hasReadNotice: row.noticeReceipt !== null,
    framework,
    answers: answersOf(row.ratings),
    examples: Object.fromEntries(row.examples.map(({ criterionId, text }) => [criterionId, text])),
  };
}

/** The kinds of rater asked about the respondent's person in a campaign, whatever became of their answers. */
async function listConsulted(scope: InviteScope, campaignId: string): Promise<readonly RaterKind[]> {
  const rows = await forTenant(scope).assessment.findMany({
    where: { campaignId, candidateId: scope.candidateId },
    distinct: ["raterKind"],
    select: { raterKind: true },
  });
  return rows.map(({ raterKind }) => raterKind);
}

/** Whom a respondent can write to: who answers for the campaign, else the longest-serving HR manager or administrator. */
async function getContact(scope: InviteScope, contactId: string | null): Promise<RespondentForm["contact"]> {
  const members = await forTenant(scope).member.findMany({
    where: { disabledAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true, roles: true, user: { select: { email: true } } },
  });
  const contact =
    members.find(({ id }) => id === contactId) ??
    members.find(({ roles }) => roles.includes("hr_manager")) ??
    members.find(({ roles }) => roles.includes("administrator"));
  if (!contact) throw new Error("the organisation has nobody to answer questions");
  return { name: contact.name, email: contact.user.email };
}
