import type { StaffScope } from "../access/scope";
import { forTenant } from "../db/tenant";
import { done, type Outcome, refused } from "../outcome";
import { findPublishedProfile, readPreparation } from "./queries";
import { checklist, deadlineProblem, isReady } from "./rules";
import {
  asSourceWeights,
  type CreateCampaignInput,
  campaignDefaults,
  campaignTemplates,
  type LaunchCampaignInput,
  type ReopenAssessmentInput,
  type UpdateSettingsInput,
} from "./schema";
import { askSeats, holdCampaign } from "./seating/commands";

/** Somebody else's or absent: says the same as a choice that does not exist. */
const unknown = (field: string) => refused("invalid", { fields: { [field]: "unknown-choice" } });

/** Makes a draft from a template: nobody is asked anything before the launch. */
export async function createCampaign(
  scope: StaffScope,
  input: CreateCampaignInput,
  now = new Date(),
): Promise<Outcome<{ campaignId: string }>> {
  const { purpose, name, otherName, locale, profile, closesOn, timeZone } = input;
  const template = campaignTemplates.find((each) => each.purpose === purpose);
  const version = await findPublishedProfile(scope, profile);
  if (!template) return unknown("purpose");
  if (!version) return unknown("profile");
  const problem = deadlineProblem(closesOn, timeZone, now);
  if (problem) return refused("invalid", { fields: { closesOn: problem } });
  const other = otherName || name;
  const { id: campaignId } = await forTenant(scope).campaign.create({
    data: {
      organisationId: scope.organisationId,
      frameworkVersionId: version.frameworkVersionId,
      idealProfileId: profile.profileId,
      idealProfileNumber: profile.number,
      purpose,
      name: locale === "fr" ? { fr: name, en: other } : { fr: other, en: name },
      opensOn: now,
      closesOn,
      timeZone,
      contactId: scope.memberId,
      askedKinds: [...template.askedKinds],
      ...campaignDefaults,
      sourceWeights: template.sourceWeights,
    },
    select: { id: true },
  });
  return done({ campaignId });
}

/** Changes a draft's settings. Refused when somebody saved since the page was opened, or launched it. */
export async function updateSettings(
  scope: StaffScope,
  input: UpdateSettingsInput,
  now = new Date(),
): Promise<Outcome> {
  const { campaignId, revision, nameEn, nameFr, profile, contactId, closesOn, timeZone } = input;
  const database = forTenant(scope);
  const [version, contact, current] = await Promise.all([
    findPublishedProfile(scope, profile),
    database.member.findFirst({ where: { id: contactId, disabledAt: null }, select: { id: true } }),
    database.campaign.findFirst({ where: { id: campaignId }, select: { state: true, frameworkVersionId: true } }),
  ]);
  if (!current) return refused("stale-form");
  if (current.state !== "draft") return refused("campaign-launched");
  if (!version) return unknown("profile");
  if (!contact) return unknown("contactId");
  // The panel already points to the campaign's framework version.
  if (version.frameworkVersionId !== current.frameworkVersionId) return unknown("profile");
  const problem = deadlineProblem(closesOn, timeZone, now);
  if (problem) return refused("invalid", { fields: { closesOn: problem } });
  const { count } = await database.campaign.updateMany({
    where: { id: campaignId, state: "draft", revision },
    data: {
      revision: { increment: 1 },
      name: { en: nameEn, fr: nameFr },
      roleTitle: input.roleTitle,
      idealProfileId: profile.profileId,
      idealProfileNumber: profile.number,
      contactId,
      closesOn,
      timeZone,
      askedKinds: input.askedKinds,
      sourceWeights: asSourceWeights(input),
      minPeers: input.minPeers,
      minCustomers: input.minCustomers,
      minComments: input.minComments,
      remindersOn: input.remindersOn === "yes",
      quietFrom: input.quietFrom,
      quietUntil: input.quietUntil,
    },
  });
  return count === 1 ? done() : refused("changed-elsewhere");
}

/** Removes a draft with its panel. A launched campaign stays. */
export async function deleteDraft(scope: StaffScope, { campaignId }: LaunchCampaignInput): Promise<Outcome> {
  return forTenant(scope).$transaction(async (tx) => {
    if ((await holdCampaign(tx, scope, campaignId))?.state !== "draft") return refused("campaign-launched");
    await tx.assessment.deleteMany({ where: { campaignId } });
    await tx.campaign.deleteMany({ where: { id: campaignId } });
    return done();
  });
}

/** How long the one transaction of a launch may take: five thousand people and their mails take a few seconds. */
const launchTimeout = 120_000;

/**
 * Opens every assessment of the panel, makes the personal links and queues the mails, all of it or nothing. What is missing
 * is looked up again inside, so that two browsers cannot launch twice and nothing slips in between.
 * @returns how many were asked, and how many mails wait to leave
 */
export async function launchCampaign(
  scope: StaffScope,
  { campaignId }: LaunchCampaignInput,
  now = new Date(),
): Promise<Outcome<{ asked: number; mails: number }>> {
  return forTenant(scope).$transaction(
    async (tx) => {
      const campaign = await holdCampaign(tx, scope, campaignId);
      if (!campaign) return refused("stale-form");
      if (campaign.state !== "draft") return refused("campaign-launched");
      const preparation = await readPreparation(tx, campaignId);
      if (!preparation || !isReady(checklist(preparation, now))) return refused("campaign-incomplete");
      await tx.campaign.updateMany({
        where: { id: campaignId },
        data: {
          state: "running",
          launchedAt: now,
          launchedByName: scope.name,
          opensOn: now,
          revision: { increment: 1 },
        },
      });
      const opened = await tx.assessment.updateManyAndReturn({
        where: { campaignId, status: "planned", candidate: { archivedAt: null } },
        data: { status: "draft" },
        select: { id: true, raterKind: true },
      });
      const seats = opened.map(({ id, raterKind }) => ({ assessmentId: id, kind: raterKind }));
      const mails = await askSeats(tx, scope, campaign, seats);
      return done({ asked: seats.length, mails });
    },
    { timeout: launchTimeout },
  );
}

/** Ends a campaign: what was sent is kept, what was not is never asked for again. */
export async function closeCampaign(
  scope: StaffScope,
  { campaignId }: LaunchCampaignInput,
  now = new Date(),
): Promise<Outcome> {
  const { count } = await forTenant(scope).campaign.updateMany({
    where: { id: campaignId, state: "running", isStanding: false },
    data: { state: "closed", closedAt: now, closedByName: scope.name, revision: { increment: 1 } },
  });
  return count === 1 ? done() : refused("campaign-not-running");
}

/** Opens a sent or declined assessment of a running campaign again; its answers stay, and who did it and why is kept. */
export async function reopenAssessment(
  scope: StaffScope,
  { assessmentId, reason }: ReopenAssessmentInput,
): Promise<Outcome> {
  return forTenant(scope).$transaction(async (tx) => {
    const { count } = await tx.assessment.updateMany({
      where: { id: assessmentId, status: { in: ["submitted", "declined"] }, campaign: { state: "running" } },
      data: { status: "draft", submittedAt: null, declinedAt: null, declineReason: null },
    });
    if (count !== 1) return refused("not-reopenable");
    await tx.reopening.create({
      data: { organisationId: scope.organisationId, assessmentId, reason, authorName: scope.name },
    });
    return done();
  });
}
