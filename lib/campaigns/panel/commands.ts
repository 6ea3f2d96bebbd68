import type { StaffScope } from "../../access/scope";
import { forTenant, type TenantTransaction } from "../../db/tenant";
import { done, type Outcome, refused } from "../../outcome";
import {
  createPerson,
  type HeldCampaign,
  holdCampaign,
  placePeople,
  seatRater,
  seatThemselves,
} from "../seating/commands";
import type {
  AddEveryoneThemselvesInput,
  AddNewPersonInput,
  AddPeopleInput,
  AddRaterInput,
  InterviewDatesInput,
  RemovePersonInput,
  RemoveRaterInput,
} from "./schema";

type Act<Value> = (tx: TenantTransaction, campaign: HeldCampaign) => Promise<Outcome<Value>>;

/** One act on the panel of a campaign in preparation; refused once it was launched. */
async function inDraft<Value>(scope: StaffScope, campaignId: string, act: Act<Value>): Promise<Outcome<Value>> {
  return forTenant(scope).$transaction(async (tx) => {
    const campaign = await holdCampaign(tx, scope, campaignId);
    if (!campaign) return refused("stale-form");
    return campaign.state === "draft" ? act(tx, campaign) : refused("campaign-launched");
  });
}

/** Puts candidates of the organisation on the panel, and their self-assessments where the campaign asks for them. */
export async function addPeople(scope: StaffScope, input: AddPeopleInput): Promise<Outcome<{ campaignId: string }>> {
  return inDraft(scope, input.campaignId, async (tx, campaign) => {
    const added = await placePeople(tx, scope, campaign, input.candidateId);
    return added.ok ? done({ campaignId: campaign.campaignId }) : added;
  });
}

/** Adds a candidate to the organisation and to the panel. */
export async function addNewPerson(
  scope: StaffScope,
  input: AddNewPersonInput,
): Promise<Outcome<{ campaignId: string; candidateId: string }>> {
  return inDraft(scope, input.campaignId, async (tx, campaign) => {
    const created = await createPerson(tx, scope, campaign, input);
    if (!created.ok) return created;
    await placePeople(tx, scope, campaign, [created.value.candidateId]);
    return done({ campaignId: campaign.campaignId, ...created.value });
  });
}

/** Seats everybody on the panel as rater of themselves: for campaigns that ask for it only since people were added. */
export async function addEveryoneThemselves(
  scope: StaffScope,
  { campaignId }: AddEveryoneThemselvesInput,
): Promise<Outcome<{ campaignId: string }>> {
  return inDraft(scope, campaignId, async (tx, campaign) => {
    const people = await tx.campaignPerson.findMany({ where: { campaignId }, select: { candidateId: true } });
    await seatThemselves(
      tx,
      scope,
      campaign,
      people.map(({ candidateId }) => candidateId),
    );
    return done({ campaignId });
  });
}

/** Takes a person off the panel with all raters named for them; the candidate stays. */
export async function removePerson(
  scope: StaffScope,
  { campaignId, candidateId }: RemovePersonInput,
): Promise<Outcome<{ campaignId: string }>> {
  return inDraft(scope, campaignId, async (tx) => {
    const seats = await tx.assessment.findMany({ where: { campaignId, candidateId }, select: { raterId: true } });
    await tx.assessment.deleteMany({ where: { campaignId, candidateId } });
    await tx.campaignPerson.deleteMany({ where: { campaignId, candidateId } });
    await forgetIdleRaters(
      tx,
      seats.map(({ raterId }) => raterId),
    );
    return done({ campaignId });
  });
}

/** Nobody is kept who rates nobody. Members and candidates stay: they have other reasons to be known. */
async function forgetIdleRaters(tx: TenantTransaction, raterIds: readonly string[]): Promise<void> {
  await tx.rater.deleteMany({
    where: { id: { in: [...raterIds] }, kind: { in: ["manager", "peer", "customer"] }, assessments: { none: {} } },
  });
}

/** Names a rater for a person on the panel. */
export async function addRater(
  scope: StaffScope,
  input: AddRaterInput,
): Promise<Outcome<{ campaignId: string; candidateId: string }>> {
  return inDraft(scope, input.campaignId, async (tx, campaign) => {
    const seated = await seatRater(tx, scope, campaign, input);
    return seated.ok ? done({ campaignId: input.campaignId, candidateId: input.candidateId }) : seated;
  });
}

/** Takes a rater off the panel. */
export async function removeRater(
  scope: StaffScope,
  { campaignId, assessmentId }: RemoveRaterInput,
): Promise<Outcome<{ campaignId: string; candidateId: string }>> {
  return inDraft(scope, campaignId, async (tx) => {
    const seat = await tx.assessment.findFirst({
      where: { id: assessmentId, campaignId },
      select: { candidateId: true, raterId: true },
    });
    if (!seat) return refused("stale-form");
    await tx.assessment.deleteMany({ where: { id: assessmentId } });
    await forgetIdleRaters(tx, [seat.raterId]);
    return done({ campaignId, candidateId: seat.candidateId });
  });
}

/**
 * Sets or clears the days of a person's interviews. Possible until the campaign closes: they decide when interviewers are
 * reminded, and nothing that figures rest on.
 */
export async function setInterviewDates(
  scope: StaffScope,
  { campaignId, candidateId, dates }: InterviewDatesInput,
): Promise<Outcome<{ campaignId: string; candidateId: string }>> {
  return forTenant(scope).$transaction(async (tx) => {
    const campaign = await holdCampaign(tx, scope, campaignId);
    if (!campaign) return refused("stale-form");
    if (campaign.state === "closed") return refused("campaign-closed");
    for (const { assessmentId, interviewOn } of dates) {
      await tx.assessment.updateMany({
        where: { id: assessmentId, campaignId, candidateId, raterKind: "hr" },
        data: { interviewOn },
      });
    }
    return done({ campaignId, candidateId });
  });
}
