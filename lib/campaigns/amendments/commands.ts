import { randomUUID } from "node:crypto";
import type { InputJsonValue } from "@prisma/client/runtime/client";
import { linkPurposeOf, linkTokenHash } from "../../access/links";
import type { StaffScope } from "../../access/scope";
import { queueMails } from "../../db/outbox";
import { forTenant, type TenantTransaction } from "../../db/tenant";
import { env } from "../../env";
import { done, type Outcome, refused } from "../../outcome";
import type {
  AddNewPersonAfterLaunchInput,
  AddPeopleAfterLaunchInput,
  AddRaterAfterLaunchInput,
  RemoveRaterAfterLaunchInput,
} from "../panel/schema";
import { linksEnd } from "../rules";
import {
  createPerson,
  type HeldCampaign,
  holdCampaign,
  type NewSeat,
  placePeople,
  seatRater,
} from "../seating/commands";

type Act<Value> = (tx: TenantTransaction, campaign: HeldCampaign) => Promise<Outcome<Value>>;

/** One change of the panel of a running campaign. */
async function whileRunning<Value>(scope: StaffScope, campaignId: string, act: Act<Value>): Promise<Outcome<Value>> {
  return forTenant(scope).$transaction(async (tx) => {
    const campaign = await holdCampaign(tx, scope, campaignId);
    if (!campaign) return refused("stale-form");
    if (campaign.state === "closed") return refused("campaign-closed");
    return campaign.state === "running" ? act(tx, campaign) : refused("campaign-not-running");
  });
}

interface Change {
  readonly kind: "person_added" | "rater_added" | "rater_removed";
  readonly reason: string;
  readonly details: InputJsonValue;
}

/** Writes changes of the panel down, for good. */
async function amend(
  tx: TenantTransaction,
  { organisationId, name }: StaffScope,
  { campaignId }: HeldCampaign,
  changes: readonly Change[],
): Promise<void> {
  await tx.campaignAmendment.createMany({
    data: changes.map((change) => ({ ...change, organisationId, campaignId, authorName: name })),
  });
}

/** Personal links for new seats, and their invitations by mail where mail leaves from here. */
async function invite(
  tx: TenantTransaction,
  { organisationId }: StaffScope,
  { closesOn, timeZone, isSample }: HeldCampaign,
  seats: readonly NewSeat[],
): Promise<void> {
  if (!closesOn) throw new Error("a running campaign has a last day");
  const invited = seats.map((seat) => ({
    ...seat,
    purpose: seat.kind === "hr" ? null : linkPurposeOf(seat.kind),
    invitationId: seat.kind === "hr" ? null : randomUUID(),
  }));
  await tx.invitation.createMany({
    data: invited.flatMap(({ assessmentId, purpose, invitationId }) =>
      purpose && invitationId
        ? [
            {
              id: invitationId,
              organisationId,
              assessmentId,
              purpose,
              tokenHash: linkTokenHash(purpose, invitationId),
              expiresAt: linksEnd(closesOn, timeZone),
            },
          ]
        : [],
    ),
  });
  if (isSample || !env().SMTP_URL) return;
  await queueMails(
    tx,
    organisationId,
    invited.map(({ assessmentId, invitationId }) => ({
      assessmentId,
      invitationId,
      kind: "invitation",
      onceKey: `invitation:${assessmentId}`,
    })),
  );
}

/** Adds candidates of the organisation to a running campaign; each is an amendment of its own. */
export async function addPersonAfterLaunch(
  scope: StaffScope,
  { campaignId, candidateId, reason }: AddPeopleAfterLaunchInput,
): Promise<Outcome<{ campaignId: string }>> {
  return whileRunning(scope, campaignId, async (tx, campaign) => {
    const placed = await placePeople(tx, scope, campaign, candidateId);
    if (!placed.ok) return placed;
    await invite(tx, scope, campaign, placed.value);
    await amend(tx, scope, campaign, peopleAdded(candidateId, reason));
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
    await invite(tx, scope, campaign, placed.value);
    await amend(tx, scope, campaign, peopleAdded([candidateId], reason));
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
    await invite(tx, scope, campaign, [seated.value]);
    await amend(tx, scope, campaign, [{ kind: "rater_added", reason, details: { ...seated.value } }]);
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
  return whileRunning(scope, campaignId, async (tx, campaign) => {
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
    await amend(tx, scope, campaign, [
      { kind: "rater_removed", reason, details: { assessmentId, candidateId, raterId, kind } },
    ]);
    return done({ campaignId, candidateId });
  });
}
