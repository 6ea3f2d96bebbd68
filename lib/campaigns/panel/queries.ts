import { z } from "zod";
import type { StaffScope } from "../../access/scope";
import { forTenant } from "../../db/tenant";
import { type FrameworkShape, frameworkShape, type RaterKind, raterKinds } from "../../frameworks/schema";
import { minutesFor, missingKinds, pageOf, panelPageSize } from "./rules";
import type {
  LikelyDouble,
  LoadPage,
  PanelPage,
  PanelPerson,
  PanelQuery,
  PanelSeat,
  PanelTotals,
  RaterLoad,
} from "./schema";

/** The panel of a campaign in numbers. */
export async function getPanelTotals(
  scope: StaffScope,
  campaignId: string,
  askedKinds: readonly RaterKind[],
): Promise<PanelTotals> {
  const database = forTenant(scope);
  const seats = await database.assessment.groupBy({
    by: ["raterKind"],
    where: { campaignId },
    _count: { _all: true },
  });
  // People with the same kinds named are counted together: a handful of rows, however many people.
  const people = await database.$queryRaw<{ kinds: RaterKind[]; count: number }[]>`
    SELECT named."kinds", count(*)::int AS "count"
    FROM (
      SELECT array_remove(array_agg(DISTINCT assessment."raterKind"::text), NULL) AS "kinds"
      FROM "CampaignPerson" AS person
      LEFT JOIN "Assessment" AS assessment ON assessment."organisationId" = person."organisationId"
        AND assessment."campaignId" = person."campaignId" AND assessment."candidateId" = person."candidateId"
      WHERE person."organisationId" = ${scope.organisationId}::uuid AND person."campaignId" = ${campaignId}::uuid
      GROUP BY person."candidateId"
    ) AS named
    GROUP BY named."kinds"`;
  const countWhere = (isMeant: (kinds: readonly RaterKind[]) => boolean) =>
    people.reduce((sum, { kinds, count }) => (isMeant(kinds) ? sum + count : sum), 0);
  const seatsOf = (kind: RaterKind) => seats.find(({ raterKind }) => raterKind === kind)?._count._all ?? 0;
  return {
    people: countWhere(() => true),
    incomplete: countWhere((kinds) => missingKinds(askedKinds, kinds).length > 0),
    seats: {
      self: seatsOf("self"),
      hr: seatsOf("hr"),
      manager: seatsOf("manager"),
      peer: seatsOf("peer"),
      customer: seatsOf("customer"),
    },
    peopleWithout: Object.fromEntries(askedKinds.map((kind) => [kind, countWhere((kinds) => !kinds.includes(kind))])),
  };
}

/** One page of the people of a campaign with everybody named for them. */
export async function listPanel(
  scope: StaffScope,
  campaignId: string,
  askedKinds: readonly RaterKind[],
  query: Pick<PanelQuery, "q" | "show" | "page">,
): Promise<PanelPage> {
  const rows = await forTenant(scope).$queryRaw<{ candidateId: string; found: number }[]>`
    WITH seated AS (
      SELECT assessment."candidateId", array_agg(DISTINCT assessment."raterKind"::text) AS "kinds"
      FROM "Assessment" AS assessment
      WHERE assessment."organisationId" = ${scope.organisationId}::uuid
        AND assessment."campaignId" = ${campaignId}::uuid
      GROUP BY assessment."candidateId"
    ), found AS (
      SELECT candidate."id", candidate."name"
      FROM "CampaignPerson" AS person
      JOIN "Candidate" AS candidate ON candidate."organisationId" = person."organisationId"
        AND candidate."id" = person."candidateId"
      LEFT JOIN seated ON seated."candidateId" = person."candidateId"
      WHERE person."organisationId" = ${scope.organisationId}::uuid AND person."campaignId" = ${campaignId}::uuid
        AND (${query.q} = '' OR strpos(lower(candidate."name"), lower(${query.q})) > 0)
        AND (${query.show} = 'all' OR NOT ${[...askedKinds]}::text[] <@ COALESCE(seated."kinds", '{}'))
    )
    SELECT found."id" AS "candidateId", (SELECT count(*) FROM found)::int AS "found" FROM found
    ORDER BY found."name", found."id"
    LIMIT ${panelPageSize}
    OFFSET LEAST(${query.page - 1}::bigint, ((SELECT count(*) FROM found) - 1) / ${panelPageSize}) * ${panelPageSize}`;
  const people = await readPeople(
    scope,
    campaignId,
    askedKinds,
    rows.map(({ candidateId }) => candidateId),
  );
  const found = rows[0]?.found ?? 0;
  return { people, found, ...pageOf(found, query.page) };
}

/** One person of a campaign; null when not on its panel, absent, another organisation's, or not an id at all. */
export async function findPanelPerson(
  scope: StaffScope,
  campaignId: string,
  askedKinds: readonly RaterKind[],
  candidateId: string,
): Promise<PanelPerson | null> {
  if (![campaignId, candidateId].every((id) => z.uuid().safeParse(id).success)) return null;
  const row = await forTenant(scope).campaignPerson.findFirst({
    where: { campaignId, candidateId },
    select: { candidateId: true },
  });
  if (!row) return null;
  const [person] = await readPeople(scope, campaignId, askedKinds, [row.candidateId]);
  return person ?? null;
}

async function readPeople(
  scope: StaffScope,
  campaignId: string,
  askedKinds: readonly RaterKind[],
  candidateIds: readonly string[],
): Promise<readonly PanelPerson[]> {
  const rows = await forTenant(scope).candidate.findMany({
    where: { id: { in: [...candidateIds] } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      jobTitle: true,
      email: true,
      archivedAt: true,
      assessments: {
        where: { campaignId },
        select: {
          id: true,
          raterKind: true,
          status: true,
          interviewOn: true,
          rater: { select: { name: true, email: true, memberId: true } },
          reopenings: { select: { id: true }, take: 1 },
        },
      },
    },
  });
  return rows.map(({ id, archivedAt, assessments, ...row }) => {
    const seats = assessments.map(
      ({ id: assessmentId, raterKind, status, interviewOn, rater, reopenings }): PanelSeat => ({
        assessmentId,
        kind: raterKind,
        raterName: raterKind === "self" ? row.name : rater.name,
        email: raterKind === "self" ? row.email : rater.email,
        memberId: rater.memberId,
        interviewOn,
        hasAnswered: status === "submitted" || reopenings.length > 0,
      }),
    );
    seats.sort((a, b) => raterKinds.indexOf(a.kind) - raterKinds.indexOf(b.kind) || byName(a, b));
    return {
      ...row,
      candidateId: id,
      isArchived: archivedAt !== null,
      seats,
      missing: missingKinds(
        askedKinds,
        seats.map(({ kind }) => kind),
      ),
    };
  });
}

function byName(a: PanelSeat, b: PanelSeat): number {
  return a.raterName.localeCompare(b.raterName) || (a.assessmentId < b.assessmentId ? -1 : 1);
}

/**
 * Everybody who is asked about others, those with most people first: one human being is one address, in whatever relation.
 * Self-assessments are left out, everybody has one.
 */
export async function listWorkload(scope: StaffScope, campaignId: string, asked: number): Promise<LoadPage> {
  const database = forTenant(scope);
  const campaign = await database.campaign.findFirst({
    where: { id: campaignId },
    select: { frameworkVersion: { select: { shape: true } } },
  });
  if (!campaign) return { raters: [], found: 0, ...pageOf(0, asked) };
  const shape = frameworkShape.parse(campaign.frameworkVersion.shape);
  const rows = await database.$queryRaw<LoadRow[]>`
    WITH seat AS (
      SELECT COALESCE(rater."email", lower("user"."email"), rater."id"::text) AS "who",
        COALESCE(rater."email", lower("user"."email"), '') AS "email", rater."name", assessment."candidateId",
        assessment."raterKind" AS "kind"
      FROM "Assessment" AS assessment
      JOIN "Rater" AS rater ON rater."organisationId" = assessment."organisationId" AND rater."id" = assessment."raterId"
      LEFT JOIN "Member" AS member ON member."organisationId" = rater."organisationId" AND member."id" = rater."memberId"
      LEFT JOIN "User" AS "user" ON "user"."id" = member."userId"
      WHERE assessment."organisationId" = ${scope.organisationId}::uuid
        AND assessment."campaignId" = ${campaignId}::uuid AND assessment."raterKind" <> 'self'
    ), load AS (
      SELECT seat."who", min(seat."name") AS "name", min(seat."email") AS "email",
        count(DISTINCT seat."candidateId")::int AS "people",
        count(*) FILTER (WHERE seat."kind" = 'hr')::int AS "hr",
        count(*) FILTER (WHERE seat."kind" = 'manager')::int AS "manager",
        count(*) FILTER (WHERE seat."kind" = 'peer')::int AS "peer",
        count(*) FILTER (WHERE seat."kind" = 'customer')::int AS "customer"
      FROM seat GROUP BY seat."who"
    )
    SELECT load.*, (SELECT count(*) FROM load)::int AS "found" FROM load
    ORDER BY load."people" DESC, load."name", load."who"
    LIMIT ${panelPageSize}
    OFFSET LEAST(${asked - 1}::bigint, ((SELECT count(*) FROM load) - 1) / ${panelPageSize}) * ${panelPageSize}`;
  const found = rows[0]?.found ?? 0;
  return { found, ...pageOf(found, asked), raters: rows.map((row) => asLoad(row, shape)) };
}

const ratingKinds = ["hr", "manager", "peer", "customer"] as const;

type LoadRow = { name: string; email: string; people: number; found: number } & Record<
  (typeof ratingKinds)[number],
  number
>;

function asLoad({ found: _, name, email, people, ...counts }: LoadRow, shape: FrameworkShape): RaterLoad {
  const kinds = ratingKinds.filter((kind) => counts[kind] > 0);
  const minutes = kinds.reduce((sum, kind) => sum + counts[kind] * minutesFor(shape, kind), 0);
  return { name, email, people, kinds, minutes };
}

/** Names on the panel that stand under more than one address, at most twenty of people and twenty of raters. */
export async function listLikelyDoubles(scope: StaffScope, campaignId: string): Promise<readonly LikelyDouble[]> {
  const { organisationId } = scope;
  return forTenant(scope).$queryRaw<LikelyDouble[]>`
    (SELECT 'person' AS "who", max(candidate."name") AS "name",
      array_agg(COALESCE(candidate."email", '') ORDER BY candidate."email") AS "addresses"
    FROM "CampaignPerson" AS person
    JOIN "Candidate" AS candidate ON candidate."organisationId" = person."organisationId"
      AND candidate."id" = person."candidateId"
    WHERE person."organisationId" = ${organisationId}::uuid AND person."campaignId" = ${campaignId}::uuid
    GROUP BY lower(candidate."name") HAVING count(*) > 1 ORDER BY 2 LIMIT 20)
    UNION ALL
    (SELECT 'rater', max(rater."name"), array_agg(DISTINCT COALESCE(rater."email", lower("user"."email")))
    FROM "Rater" AS rater
    LEFT JOIN "Member" AS member ON member."organisationId" = rater."organisationId" AND member."id" = rater."memberId"
    LEFT JOIN "User" AS "user" ON "user"."id" = member."userId"
    WHERE rater."organisationId" = ${organisationId}::uuid AND rater."kind" <> 'self' AND EXISTS (
      SELECT 1 FROM "Assessment" AS assessment
      WHERE assessment."organisationId" = rater."organisationId" AND assessment."raterId" = rater."id"
        AND assessment."campaignId" = ${campaignId}::uuid)
    GROUP BY lower(rater."name") HAVING count(DISTINCT COALESCE(rater."email", lower("user"."email"))) > 1
    ORDER BY 2 LIMIT 20)`;
}

/** Candidates that could still be added, by name, at most twenty. */
export async function listPeopleToAdd(
  scope: StaffScope,
  campaignId: string,
  search: string,
): Promise<readonly { candidateId: string; name: string; jobTitle: string; email: string | null }[]> {
  const rows = await forTenant(scope).candidate.findMany({
    where: {
      archivedAt: null,
      campaigns: { none: { campaignId } },
      ...(search && { name: { contains: search, mode: "insensitive" } }),
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 20,
    select: { id: true, name: true, jobTitle: true, email: true },
  });
  return rows.map(({ id, ...row }) => ({ ...row, candidateId: id }));
}
