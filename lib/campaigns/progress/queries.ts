import { z } from "zod";
import type { StaffScope } from "../../access/scope";
import { forTenant } from "../../db/tenant";
import type { RaterKind } from "../../frameworks/schema";
import { countMails } from "../../mails/queries";
import type { BoardPage, BoardQuery, BoardRow, BoardSeat, MailCounts, Progress, SeatState } from "./schema";

const boardSize = 50;

/** How far a campaign is. Two grouped reads, whatever its size. */
export async function getProgress(scope: StaffScope, campaignId: string): Promise<Progress> {
  const database = forTenant(scope);
  const [people, assessments, mails] = await Promise.all([
    database.campaignPerson.count({ where: { campaignId } }),
    database.assessment.groupBy({ by: ["raterKind", "status"], where: { campaignId }, _count: { _all: true } }),
    mailCounts(scope, campaignId),
  ]);
  const byKind: Partial<Record<RaterKind, { asked: number; sent: number; declined: number }>> = {};
  for (const { raterKind, status, _count } of assessments) {
    const kind = byKind[raterKind] ?? { asked: 0, sent: 0, declined: 0 };
    kind.asked += _count._all;
    if (status === "submitted") kind.sent += _count._all;
    if (status === "declined") kind.declined += _count._all;
    byKind[raterKind] = kind;
  }
  const kinds = Object.values(byKind);
  return {
    people,
    asked: kinds.reduce((sum, { asked }) => sum + asked, 0),
    sent: kinds.reduce((sum, { sent }) => sum + sent, 0),
    declined: kinds.reduce((sum, { declined }) => sum + declined, 0),
    byKind,
    mails,
  };
}

async function mailCounts(scope: StaffScope, campaignId: string): Promise<MailCounts> {
  const { queued, sending, sent, failed, stopped } = await countMails(scope, campaignId);
  // What is being handed over counts as waiting until the mail server has taken it.
  return { queued: queued + sending, sent, failed, stopped };
}

/** Mails of one campaign by state; null when it is absent or another organisation's. */
export async function findMailCounts(scope: StaffScope, campaignId: string): Promise<MailCounts | null> {
  if (!z.uuid().safeParse(campaignId).success) return null;
  const campaign = await forTenant(scope).campaign.findFirst({ where: { id: campaignId }, select: { id: true } });
  return campaign ? mailCounts(scope, campaignId) : null;
}

/** What tells where a rater stands. */
export const seatColumns = {
  id: true,
  candidateId: true,
  raterKind: true,
  status: true,
  rater: { select: { name: true } },
  noticeReceipt: { select: { receivedAt: true } },
  ratings: { take: 1, select: { indicatorId: true } },
  mails: { orderBy: { queuedAt: "desc" as const }, take: 1, select: { state: true } },
} as const;

/** Where a rater stands, from the columns above. */
export function stateOf(row: { status: string; noticeReceipt: object | null; ratings: readonly object[] }): SeatState {
  if (row.status === "submitted") return "sent";
  if (row.status === "declined") return "declined";
  return row.noticeReceipt || row.ratings.length > 0 ? "started" : "waiting";
}

/** One page of people with their raters, those with most answers missing first. */
export async function listBoard(
  scope: StaffScope,
  campaignId: string,
  { q, page: wanted, sort }: BoardQuery,
): Promise<BoardPage> {
  const database = forTenant(scope);
  // A page behind the last one is the last one.
  const people = await database.$queryRaw<{ candidateId: string; name: string; open: number; total: number }[]>`
    WITH found AS (
      SELECT candidate."id", candidate."name",
        (SELECT count(*) FROM "Assessment" AS assessment
          WHERE assessment."organisationId" = person."organisationId" AND assessment."campaignId" = person."campaignId"
            AND assessment."candidateId" = person."candidateId" AND assessment."status" = 'draft')::int AS "open"
      FROM "CampaignPerson" AS person
      JOIN "Candidate" AS candidate
        ON candidate."organisationId" = person."organisationId" AND candidate."id" = person."candidateId"
      WHERE person."organisationId" = ${scope.organisationId}::uuid AND person."campaignId" = ${campaignId}::uuid
        AND (${q} = '' OR strpos(lower(candidate."name"), lower(${q})) > 0)
    ), counted AS (SELECT count(*)::int AS "total" FROM found)
    SELECT found."id" AS "candidateId", found."name", found."open", counted."total"
    FROM found, counted
    ORDER BY CASE WHEN ${sort} = 'late' THEN found."open" END DESC, found."name", found."id"
    LIMIT ${boardSize}
    OFFSET (SELECT least(${wanted}::int, greatest(1, ceil("total" / ${boardSize}::float)::int)) - 1 FROM counted) * ${boardSize}`;
  const total = people[0]?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / boardSize));
  const seats = await database.assessment.findMany({
    where: { campaignId, candidateId: { in: people.map(({ candidateId }) => candidateId) } },
    orderBy: [{ raterKind: "asc" }, { rater: { name: "asc" } }, { id: "asc" }],
    select: seatColumns,
  });
  const rows = people.map(({ total: _, ...person }): BoardRow => {
    const own = seats.filter(({ candidateId }) => candidateId === person.candidateId);
    return { ...person, seats: own.map(asSeat) };
  });
  return { rows, page: Math.min(wanted, pages), pages, total };
}

/** The same as the board shows it. */
export function asSeat(row: {
  id: string;
  raterKind: RaterKind;
  status: string;
  rater: { name: string };
  noticeReceipt: object | null;
  ratings: readonly object[];
  mails: readonly { state: string }[];
}): BoardSeat {
  return {
    assessmentId: row.id,
    raterKind: row.raterKind,
    raterName: row.rater.name,
    state: stateOf(row),
    hasMailProblem: row.mails[0]?.state === "failed",
  };
}
