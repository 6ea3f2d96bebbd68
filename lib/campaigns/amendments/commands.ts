import type { InputJsonValue } from "@prisma/client/runtime/client";
import type { StaffScope } from "../../access/scope";
import { mailLeaves, queueMails } from "../../db/outbox";
import { forTenant, type TenantTransaction } from "../../db/tenant";
import { done, type Outcome, refused } from "../../outcome";
import { isoDay } from "../../zoned-time";
import type {
  AddNewPersonAfterLaunchInput,
  AddPeopleAfterLaunchInput,
  AddRaterAfterLaunchInput,
  RemoveRaterAfterLaunchInput,
} from "../panel/schema";
import { findPublishedProfile } from "../queries";
import { deadlineProblem, linksEnd } from "../rules";
import { type AmendSettingsInput, asSourceWeights, type MoveDeadlineInput } from "../schema";
import { askSeats, createPerson, type HeldCampaign, holdCampaign, placePeople, seatRater } from "../seating/commands";
import type { AmendmentChange } from "./schema";

type Act<Value> = (tx: TenantTransaction, campaign: HeldCampaign) => Promise<Outcome<Value>>;

/** Telling five thousand people of a new day takes seconds. */
const amendTimeout = 60_000;

/** One change of a running campaign. */
async function whileRunning<Value>(scope: StaffScope, campaignId: string, act: Act<Value>): Promise<Outcome<Value>> {
  return forTenant(scope).$transaction(
    async (tx) => {
      const campaign = await holdCampaign(tx, scope, campaignId);
      if (!campaign) return refused("stale-form");
      if (campaign.state === "closed") return refused("campaign-closed");
      return campaign.state === "running" ? act(tx, campaign) : refused("campaign-not-running");
    },
    { timeout: amendTimeout },
  );
}

interface Change {
  readonly kind: AmendmentChange["kind"];
  readonly reason: string;
  readonly details: InputJsonValue;
}

/** Writes changes down, for good. */
export async function amend(
  tx: TenantTransaction,
  { organisationId, name }: StaffScope,
  campaignId: string,
  changes: readonly Change[],
): Promise<void> {
  await tx.campaignAmendment.createMany({
    data: changes.map((change) => ({ ...change, organisationId, campaignId, authorName: name })),
  });
}

/** Adds candidates of the organisation to a running campaign; each is an amendment of its own. */
export async function addPersonAfterLaunch(
  scope: StaffScope,
  { campaignId, candidateId, reason }: AddPeopleAfterLaunchInput,
): Promise<Outcome<{ campaignId: string }>> {
  return whileRunning(scope, campaignId, async (tx, campaign) => {
    const placed = await placePeople(tx, scope, campaign, candidateId);
    if (!placed.ok) return placed;
    await askSeats(tx, scope, campaign, placed.value);
    await amend(tx, scope, campaignId, peopleAdded(candidateId, reason));
    return done({ campaignId });
  });
}

/** Adds somebody new to the organisation and to a running campaign. */
export async function addNewPersonAfterLaunch(
  scope: StaffScope,
  { reason, ...person }: AddNewPersonAfterLaunchInput,
): Promise<Outcome<{ campaignId: string; candidateId: string }>> {
  const { campaignId } = person;
  return whileRunning(scope, campaignId, async (tx, campaign) => {
    const created = await createPerson(tx, scope, campaign, person);
    if (!created.ok) return created;
    const { candidateId } = created.value;
    const placed = await placePeople(tx, scope, campaign, [candidateId]);
    if (!placed.ok) throw new Error("somebody just created could not be placed");
    await askSeats(tx, scope, campaign, placed.value);
    await amend(tx, scope, campaignId, peopleAdded([candidateId], reason));
    return done({ campaignId, candidateId });
  });
}

function peopleAdded(candidateIds: readonly string[], reason: string): readonly Change[] {
  return [...new Set(candidateIds)].map((candidateId) => ({ kind: "person_added", reason, details: { candidateId } }));
}

/** Names another rater in a running campaign; they are asked at once. */
export async function addRaterAfterLaunch(
  scope: StaffScope,
  { reason, ...input }: AddRaterAfterLaunchInput,
): Promise<Outcome<{ campaignId: string; candidateId: string }>> {
  const { campaignId, candidateId } = input;
  return whileRunning(scope, campaignId, async (tx, campaign) => {
    const seated = await seatRater(tx, scope, campaign, input);
    if (!seated.ok) return seated;
    await askSeats(tx, scope, campaign, [seated.value]);
    await amend(tx, scope, campaignId, [{ kind: "rater_added", reason, details: { ...seated.value } }]);
    return done({ campaignId, candidateId });
  });
}

/**
 * Takes a rater who has not answered off a running campaign, with the seat's links, its draft and the mails that wait for
 * it. The rater stays known, so that the amendment can still be read.
 */
export async function removeRaterAfterLaunch(
  scope: StaffScope,
  { campaignId, assessmentId, reason }: RemoveRaterAfterLaunchInput,
): Promise<Outcome<{ campaignId: string; candidateId: string }>> {
  return whileRunning(scope, campaignId, async (tx) => {
    const seat = await tx.assessment.findFirst({
      where: { id: assessmentId, campaignId },
      select: { candidateId: true, raterId: true, raterKind: true },
    });
    if (!seat) return refused("stale-form");
    // The condition is the check: whoever sends in this moment holds the row, and what was sent stays.
    const { count } = await tx.assessment.deleteMany({
      where: { id: assessmentId, status: { not: "submitted" }, reopenings: { none: {} } },
    });
    if (count === 0) return refused("has-answered");
    const { candidateId, raterId, raterKind: kind } = seat;
    await amend(tx, scope, campaignId, [
      { kind: "rater_removed", reason, details: { assessmentId, candidateId, raterId, kind } },
    ]);
    return done({ campaignId, candidateId });
  });
}

/**
 * Moves the last day to answer, with the reason on record: links of those who have not answered live as long, and they are
 * told when asked for.
 */
export async function moveDeadline(scope: StaffScope, input: MoveDeadlineInput, now = new Date()): Promise<Outcome> {
  const { campaignId, closesOn, reason, tell } = input;
  const { organisationId } = scope;
  return whileRunning(scope, campaignId, async (tx, campaign) => {
    const { closesOn: former, timeZone, isSample } = campaign;
    const problem = deadlineProblem(closesOn, timeZone, now);
    if (problem) return refused("invalid", { fields: { closesOn: problem } });
    await tx.campaign.updateMany({ where: { id: campaignId }, data: { closesOn, revision: { increment: 1 } } });
    const end = linksEnd(closesOn, timeZone);
    const formerEnd = former ? linksEnd(former, timeZone) : end;
    await tx.invitation.updateMany({
      where: {
        revokedAt: null,
        // Somebody who was given more time than both days keeps it.
        expiresAt: { lte: end > formerEnd ? end : formerEnd },
        assessment: { campaignId, status: "draft" },
      },
      data: { expiresAt: end },
    });
    const details = { from: former ? isoDay(former) : null, to: isoDay(closesOn) };
    await amend(tx, scope, campaignId, [{ kind: "deadline", reason, details }]);
    if (!tell || !mailLeaves(isSample)) return done();
    const open = await tx.assessment.findMany({
      where: { campaignId, status: "draft" },
      select: { id: true, invitations: openInvitation },
    });
    await queueMails(
      tx,
      organisationId,
      open.map(({ id, invitations }) => ({
        assessmentId: id,
        invitationId: invitations[0]?.id ?? null,
        kind: "deadline" as const,
        onceKey: `deadline:${id}:${isoDay(closesOn)}:${isoDay(now)}`,
      })),
    );
    return done();
  });
}

/** The link that is in use: the latest that was not withdrawn. */
const openInvitation = {
  where: { revokedAt: null },
  orderBy: { createdAt: "desc" as const },
  take: 1,
  select: { id: true },
};

/** Changes weights, thresholds (upwards only) or the profile's version of a running campaign, with the reason on record. */
export async function amendSettings(scope: StaffScope, input: AmendSettingsInput): Promise<Outcome> {
  const { campaignId, reason, profile, minPeers, minCustomers, minComments } = input;
  const version = await findPublishedProfile(scope, profile);
  if (!version) return unknownProfile();
  return whileRunning(scope, campaignId, async (tx, campaign) => {
    const before = await tx.campaign.findFirstOrThrow({
      where: { id: campaignId },
      select: {
        idealProfileId: true,
        idealProfileNumber: true,
        sourceWeights: true,
        minPeers: true,
        minCustomers: true,
        minComments: true,
      },
    });
    if (version.frameworkVersionId !== campaign.frameworkVersionId) return unknownProfile();
    if (minPeers < before.minPeers || minCustomers < before.minCustomers || minComments < before.minComments)
      return refused("threshold-lowered");
    const after = {
      idealProfileId: profile.profileId,
      idealProfileNumber: profile.number,
      sourceWeights: asSourceWeights(input),
      minPeers,
      minCustomers,
      minComments,
    };
    await tx.campaign.updateMany({ where: { id: campaignId }, data: { ...after, revision: { increment: 1 } } });
    await amend(tx, scope, campaignId, [
      { kind: "settings", reason, details: { from: before, to: after } as unknown as InputJsonValue },
    ]);
    return done();
  });
}

const unknownProfile = () => refused("invalid", { fields: { profile: "unknown-choice" } });
