import { z } from "zod";
import type { StaffScope } from "../access/scope";
import type { AssessmentStatus } from "../assessments/schema";
import { forTenant } from "../db/tenant";
import type { CandidateListQuery, CandidatePage, CandidateRow, CandidateView } from "./schema";

export const pageSize = 25;

function orderOf(sort: CandidateListQuery["sort"]) {
  const direction = sort.startsWith("-") ? ("desc" as const) : ("asc" as const);
  return sort.endsWith("name")
    ? [{ name: direction }, { id: direction }]
    : [{ updatedAt: direction }, { id: direction }];
}

/** One page of the organisation's candidates, searched, filtered and sorted by the database. */
export async function listCandidates(
  scope: StaffScope,
  campaignId: string,
  query: CandidateListQuery,
): Promise<CandidatePage> {
  const database = forTenant(scope);
  const where = {
    archivedAt: query.status === "archived" ? { not: null } : null,
    ...(query.kind !== "all" && { kind: query.kind }),
    ...(query.q && {
      OR: [
        { name: { contains: query.q, mode: "insensitive" as const } },
        { jobTitle: { contains: query.q, mode: "insensitive" as const } },
      ],
    }),
  };
  const total = await database.candidate.count({ where });
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(query.page, pages);
  const rows = await database.candidate.findMany({
    where,
    orderBy: orderOf(query.sort),
    skip: (page - 1) * pageSize,
    take: pageSize,
    select: {
      id: true,
      name: true,
      jobTitle: true,
      kind: true,
      updatedAt: true,
      assessments: {
        where: { campaignId, raterKind: { in: ["self", "hr", "manager"] }, status: { not: "planned" } },
        select: { raterKind: true, status: true },
      },
    },
  });
  return {
    total,
    pages,
    page,
    rows: rows.map(({ id, assessments, ...row }) => ({
      ...row,
      candidateId: id,
      self: startedState(assessments.find(({ raterKind }) => raterKind === "self")?.status),
      scorecards: assessments.filter(({ raterKind, status }) => raterKind !== "self" && status === "submitted").length,
    })),
  };
}

function startedState(status: AssessmentStatus | undefined): CandidateRow["self"] {
  return status === undefined || status === "planned" ? "none" : status;
}

/** One candidate; null when absent, another organisation's, or not an id at all. */
export async function findCandidate(scope: StaffScope, candidateId: string): Promise<CandidateView | null> {
  if (!z.uuid().safeParse(candidateId).success) return null;
  const row = await forTenant(scope).candidate.findFirst({
    where: { id: candidateId },
    select: {
      id: true,
      name: true,
      jobTitle: true,
      email: true,
      kind: true,
      locale: true,
      archivedAt: true,
      revision: true,
    },
  });
  if (!row) return null;
  const { id, ...rest } = row;
  return { ...rest, candidateId: id };
}

/** Names of the candidates that may be compared, for a picker; at most `limit`, by name. */
export async function listCandidateNames(
  scope: StaffScope,
  search: string,
  limit = 100,
): Promise<readonly { candidateId: string; name: string; jobTitle: string }[]> {
  const rows = await forTenant(scope).candidate.findMany({
    where: { archivedAt: null, ...(search && { name: { contains: search, mode: "insensitive" } }) },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: limit,
    select: { id: true, name: true, jobTitle: true },
  });
  return rows.map(({ id, ...row }) => ({ ...row, candidateId: id }));
}

/** How many candidates the organisation has, archived ones left out. */
export async function countCandidates(scope: StaffScope): Promise<number> {
  return forTenant(scope).candidate.count({ where: { archivedAt: null } });
}
