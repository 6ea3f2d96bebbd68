import { randomUUID } from "node:crypto";
import { linkPurposeOf, linkTokenHash } from "../../access/links";
import type { StaffScope } from "../../access/scope";
import { mailLeaves, queueMails } from "../../db/outbox";
import type { TenantTransaction } from "../../db/tenant";
import type { RaterKind } from "../../frameworks/schema";
import { done, type Outcome, refused } from "../../outcome";
import { isSameName } from "../panel/rules";
import { type AddNewPersonInput, type AddRaterInput, kindOfNewPeople } from "../panel/schema";
import { linksEnd } from "../rules";
import type { CampaignPurpose, CampaignState } from "../schema";

/** A campaign whose row nobody else can change until the transaction ends. */
export interface HeldCampaign {
  readonly campaignId: string;
  readonly state: CampaignState;
  readonly purpose: CampaignPurpose;
  readonly frameworkVersionId: string;
  readonly askedKinds: readonly RaterKind[];
  readonly roleTitle: string;
  readonly closesOn: Date | null;
  readonly timeZone: string;
  /** The organisation's language, for people of whom none is known. */
  readonly locale: string;
  readonly isSample: boolean;
}

/**
 * Holds the campaign, so that of two browsers the second sees what the first has done, and the organisation's raters, who
 * belong to several campaigns: what one panel drops another may be taking up.
 * @returns null when the campaign is absent, another organisation's, or the standing round, which has no panel
 */
export async function holdCampaign(
  tx: TenantTransaction,
  { organisationId }: StaffScope,
  campaignId: string,
): Promise<HeldCampaign | null> {
  // NO KEY: whoever merely refers to the organisation need not wait.
  await tx.$queryRaw`SELECT 1 FROM "Organisation" WHERE "id" = ${organisationId}::uuid FOR NO KEY UPDATE`;
  await tx.$queryRaw`
    SELECT 1 FROM "Campaign"
    WHERE "organisationId" = ${organisationId}::uuid AND "id" = ${campaignId}::uuid FOR UPDATE`;
  const row = await tx.campaign.findFirst({
    where: { id: campaignId, isStanding: false },
    select: {
      state: true,
      purpose: true,
      frameworkVersionId: true,
      askedKinds: true,
      roleTitle: true,
      closesOn: true,
      timeZone: true,
      organisation: { select: { locale: true, isSample: true } },
    },
  });
  if (!row) return null;
  const { organisation, ...campaign } = row;
  return { ...campaign, ...organisation, campaignId };
}

/** A place on the panel that was just made. */
export interface NewSeat {
  readonly assessmentId: string;
  readonly candidateId: string;
  readonly raterId: string;
  readonly kind: RaterKind;
}

/** Adds a candidate to the organisation. */
export async function createPerson(
  tx: TenantTransaction,
  { organisationId }: StaffScope,
  campaign: HeldCampaign,
  { campaignId: _, ...details }: AddNewPersonInput,
): Promise<Outcome<{ candidateId: string }>> {
  const [created] = await tx.candidate.createManyAndReturn({
    data: [{ organisationId, kind: kindOfNewPeople[campaign.purpose], ...details }],
    skipDuplicates: true,
    select: { id: true },
  });
  return created ? done({ candidateId: created.id }) : refused("email-taken", { fields: { email: "already-used" } });
}

/**
 * Asks whoever sits there: personal links for those who answer by one, and invitations by mail where mail leaves from here.
 * One statement each: a launch asks thousands.
 * @returns how many mails wait to leave
 */
export async function askSeats(
  tx: TenantTransaction,
  { organisationId }: StaffScope,
  { closesOn, timeZone, isSample }: Pick<HeldCampaign, "closesOn" | "timeZone" | "isSample">,
  seats: readonly Pick<NewSeat, "assessmentId" | "kind">[],
): Promise<number> {
  if (!closesOn) throw new Error("a running campaign has a last day");
  const links = seats.flatMap(({ assessmentId, kind }) =>
    kind === "hr" ? [] : [{ assessmentId, purpose: linkPurposeOf(kind), invitationId: randomUUID() }],
  );
  await tx.$executeRaw`
    INSERT INTO "Invitation" ("id", "organisationId", "assessmentId", "purpose", "tokenHash", "expiresAt")
    SELECT given."id", ${organisationId}::uuid, given."assessmentId", given."purpose"::"InvitationPurpose",
      given."tokenHash", ${linksEnd(closesOn, timeZone)}
    FROM unnest(
      ${links.map(({ invitationId }) => invitationId)}::uuid[],
      ${links.map(({ assessmentId }) => assessmentId)}::uuid[],
      ${links.map(({ purpose }) => purpose)}::text[],
      ${links.map(({ purpose, invitationId }) => linkTokenHash(purpose, invitationId))}::text[]
    ) AS given ("id", "assessmentId", "purpose", "tokenHash")`;
  if (!mailLeaves(isSample)) return 0;
  const invitationOf = new Map(links.map(({ assessmentId, invitationId }) => [assessmentId, invitationId]));
  return queueMails(
    tx,
    organisationId,
    seats.map(({ assessmentId }) => ({
      assessmentId,
      invitationId: invitationOf.get(assessmentId) ?? null,
      kind: "invitation" as const,
      onceKey: `invitation:${assessmentId}`,
    })),
  );
}

/**
 * Places people in the campaign, themselves as raters where it asks for self-assessments.
 * @returns their self-assessments; refused, with nothing written, when one of them is absent, archived or there already
 */
export async function placePeople(
  tx: TenantTransaction,
  scope: StaffScope,
  campaign: HeldCampaign,
  chosen: readonly string[],
): Promise<Outcome<readonly NewSeat[]>> {
  const candidateIds = [...new Set(chosen)];
  const people = await tx.candidate.findMany({
    where: { id: { in: candidateIds } },
    select: { archivedAt: true, campaigns: { where: { campaignId: campaign.campaignId }, select: { addedAt: true } } },
  });
  if (people.length < candidateIds.length) return refused("invalid", { fields: { candidateId: "unknown-choice" } });
  if (people.some(({ archivedAt }) => archivedAt)) return refused("archived");
  if (people.some(({ campaigns }) => campaigns.length > 0)) return refused("already-on-panel");
  await tx.campaignPerson.createMany({
    data: candidateIds.map((candidateId) => ({
      organisationId: scope.organisationId,
      campaignId: campaign.campaignId,
      candidateId,
    })),
  });
  return done(campaign.askedKinds.includes("self") ? await seatThemselves(tx, scope, campaign, candidateIds) : []);
}

/** Seats people as raters of themselves, those who are not yet. */
export async function seatThemselves(
  tx: TenantTransaction,
  { organisationId }: StaffScope,
  campaign: HeldCampaign,
  candidateIds: readonly string[],
): Promise<readonly NewSeat[]> {
  const { campaignId, frameworkVersionId } = campaign;
  const people = await tx.candidate.findMany({
    where: { id: { in: [...candidateIds] } },
    select: { id: true, name: true },
  });
  await tx.rater.createMany({
    data: people.map(({ id, name }) => ({ organisationId, kind: "self" as const, name, candidateId: id })),
    skipDuplicates: true,
  });
  const raters = await tx.rater.findMany({
    where: { candidateId: { in: people.map(({ id }) => id) } },
    select: { id: true, candidateId: true },
  });
  const created = await tx.assessment.createManyAndReturn({
    data: raters.map(({ id, candidateId }) => ({
      organisationId,
      campaignId,
      frameworkVersionId,
      candidateId: candidateId as string,
      raterId: id,
      raterKind: "self" as const,
      status: statusOfSeats(campaign),
    })),
    skipDuplicates: true,
    select: { id: true, candidateId: true, raterId: true },
  });
  return created.map(({ id, ...seat }) => ({ ...seat, assessmentId: id, kind: "self" }));
}

/**
 * Gives a rater a seat, known by kind and address or new.
 * @returns refused, with nothing written, when the person is not on the panel, would rate themselves, or is rated by
 * whoever has this address already, in whatever relation: one human being would count twice
 */
export async function seatRater(
  tx: TenantTransaction,
  scope: StaffScope,
  campaign: HeldCampaign,
  input: AddRaterInput,
): Promise<Outcome<NewSeat>> {
  const { organisationId } = scope;
  const { campaignId, frameworkVersionId } = campaign;
  const { candidateId } = input;
  const person = await tx.campaignPerson.findFirst({
    where: { campaignId, candidateId },
    select: { candidate: { select: { email: true, archivedAt: true } } },
  });
  if (!person) return refused("stale-form");
  if (person.candidate.archivedAt) return refused("archived");
  const identity = await identify(tx, input);
  if (!identity.ok) return identity;
  const { email } = identity.value;
  if (email !== null && email === person.candidate.email) return refused("rates-themselves");
  const seats = await tx.assessment.findMany({
    where: { campaignId, candidateId },
    select: {
      raterKind: true,
      rater: { select: { email: true, member: { select: { user: { select: { email: true } } } } } },
    },
  });
  const isSeated = seats.some(({ raterKind, rater }) =>
    email === null ? raterKind === "self" : email === (rater.email ?? rater.member?.user.email.toLowerCase()),
  );
  if (isSeated) return refused("already-on-panel");
  if (input.kind === "self") {
    const [seat] = await seatThemselves(tx, scope, campaign, [candidateId]);
    return seat ? done(seat) : refused("already-on-panel");
  }
  const raterId = await writeRater(tx, organisationId, input, identity.value.name);
  const { id: assessmentId } = await tx.assessment.create({
    data: {
      organisationId,
      campaignId,
      frameworkVersionId,
      candidateId,
      raterId,
      raterKind: input.kind,
      status: statusOfSeats(campaign),
      interviewOn: input.kind === "hr" ? input.interviewOn : null,
    },
    select: { id: true },
  });
  return done({ assessmentId, candidateId, raterId, kind: input.kind });
}

/** What seats are in a campaign of this state: nobody is asked anything before the launch. */
function statusOfSeats({ state }: HeldCampaign): "planned" | "draft" {
  return state === "draft" ? "planned" : "draft";
}

interface Identity {
  /** In lower case; null for whoever rates themselves. */
  readonly email: string | null;
  readonly name: string;
}

/** Who a form means, and whether they can be it. */
async function identify(tx: TenantTransaction, input: AddRaterInput): Promise<Outcome<Identity>> {
  if (input.kind === "self") return done({ email: null, name: "" });
  if (input.kind !== "hr") {
    const known = await tx.rater.findFirst({ where: { kind: input.kind, email: input.email }, select: { name: true } });
    if (known && !isSameName(known.name, input.name))
      return refused("known-by-another-name", { fields: { name: "already-used" }, details: { name: known.name } });
    return done({ email: input.email, name: known?.name ?? input.name });
  }
  const member = await tx.member.findFirst({
    where: { id: input.memberId, disabledAt: null, roles: { has: "hr_manager" } },
    select: { name: true, user: { select: { email: true } } },
  });
  if (!member) return refused("no-account", { fields: { memberId: "unknown-choice" } });
  return done({ email: member.user.email.toLowerCase(), name: member.name });
}

/** The rater's row, made when it is not there; language and time zone as the form says now. */
async function writeRater(
  tx: TenantTransaction,
  organisationId: string,
  input: Exclude<AddRaterInput, { kind: "self" }>,
  name: string,
): Promise<string> {
  const { kind } = input;
  const key = input.kind === "hr" ? { memberId: input.memberId } : { email: input.email };
  const reached = input.kind === "hr" ? {} : { locale: input.locale, timeZone: input.timeZone };
  await tx.rater.createMany({ data: [{ organisationId, kind, name, ...key, ...reached }], skipDuplicates: true });
  const { id } = await tx.rater.findFirstOrThrow({ where: { kind, ...key }, select: { id: true } });
  if (input.kind !== "hr") await tx.rater.updateMany({ where: { id }, data: reached });
  return id;
}
