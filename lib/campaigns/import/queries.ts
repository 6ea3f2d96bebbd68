import type { StaffScope } from "../../access/scope";
import { forTenant, type TenantTransaction } from "../../db/tenant";
import type { RaterKind } from "../../frameworks/schema";
import { done, type Outcome, refused } from "../../outcome";
import { addressesOf, countPanel, readPanel } from "./rules";
import { type KnownPanel, type OutsideKind, outsideKey, type PanelCheck, type PanelTextInput } from "./schema";

/** Reads a panel and says what it would add and what is wrong with it. Writes nothing, and nothing rests on its answer. */
export async function checkPanel(
  scope: StaffScope,
  { campaignId, text }: PanelTextInput,
): Promise<Outcome<PanelCheck>> {
  const database = forTenant(scope);
  const campaign = await database.campaign.findFirst({
    where: { id: campaignId, isStanding: false },
    select: { state: true, askedKinds: true },
  });
  if (!campaign) return refused("stale-form");
  if (campaign.state !== "draft") return refused("campaign-launched");
  const known = await readKnown(database, scope.organisationId, campaignId, text);
  const { lines, problems, problemCount } = readPanel(text, known);
  const counts = countPanel(lines, known, campaign.askedKinds.includes("self"));
  return done({ text, counts, problems, problemCount });
}

/** What the database holds about the addresses of a text and about the panel it is for. */
export async function readKnown(
  database: TenantTransaction,
  organisationId: string,
  campaignId: string,
  text: string,
): Promise<KnownPanel> {
  const addresses = addressesOf(text);
  const people = await database.candidate.findMany({
    where: { email: { in: [...addresses.people] } },
    select: { id: true, email: true, name: true, archivedAt: true },
  });
  const raters = await database.rater.findMany({
    where: { email: { in: [...addresses.raters] } },
    select: { kind: true, email: true, name: true },
  });
  const interviewers = await database.member.findMany({
    where: { disabledAt: null, roles: { has: "hr_manager" } },
    select: { id: true, name: true, user: { select: { email: true } } },
  });
  return {
    people: new Map(
      people.map(({ id, email, name, archivedAt }) => [
        email ?? "",
        { candidateId: id, name, isArchived: archivedAt !== null },
      ]),
    ),
    raters: new Map(raters.map(({ kind, email, name }) => [outsideKey(kind as OutsideKind, email ?? ""), { name }])),
    interviewers: new Map(interviewers.map(({ id, name, user }) => [user.email.toLowerCase(), { memberId: id, name }])),
    seats: await readSeats(database, organisationId, campaignId),
  };
}

async function readSeats(
  database: TenantTransaction,
  organisationId: string,
  campaignId: string,
): Promise<KnownPanel["seats"]> {
  const rows = await database.$queryRaw<{ person: string; rater: string; kind: RaterKind }[]>`
    SELECT candidate."email" AS "person", COALESCE(rater."email", lower("user"."email"), '') AS "rater",
      assessment."raterKind"::text AS "kind"
    FROM "Assessment" AS assessment
    JOIN "Candidate" AS candidate ON candidate."organisationId" = assessment."organisationId"
      AND candidate."id" = assessment."candidateId" AND candidate."email" IS NOT NULL
    JOIN "Rater" AS rater ON rater."organisationId" = assessment."organisationId" AND rater."id" = assessment."raterId"
    LEFT JOIN "Member" AS member ON member."organisationId" = rater."organisationId" AND member."id" = rater."memberId"
    LEFT JOIN "User" AS "user" ON "user"."id" = member."userId"
    WHERE assessment."organisationId" = ${organisationId}::uuid AND assessment."campaignId" = ${campaignId}::uuid`;
  const seats = new Map<string, Map<string, RaterKind>>();
  for (const { person, rater, kind } of rows) {
    const theirs = seats.get(person) ?? new Map<string, RaterKind>();
    seats.set(person, theirs.set(rater, kind));
  }
  return seats;
}
