import type { StaffScope } from "../../access/scope";
import { forTenant } from "../../db/tenant";
import { type Amendment, type AmendmentChange, storedDetails } from "./schema";

/** What a campaign was changed by after its launch, latest first. */
export async function listAmendments(scope: StaffScope, campaignId: string): Promise<readonly Amendment[]> {
  const rows = await forTenant(scope).campaignAmendment.findMany({
    where: { campaignId },
    orderBy: [{ madeAt: "desc" }, { id: "asc" }],
    select: { id: true, kind: true, reason: true, details: true, authorName: true, madeAt: true },
  });
  const read = rows.map((row) => readDetails(row.kind, row.details));
  const names = await findNames(scope, read);
  return rows.map(({ id, reason, authorName, madeAt }, place) => {
    const details = read[place] as Details;
    return {
      amendmentId: id,
      reason,
      authorName,
      madeAt,
      change: changeOf(details, names),
      ...concerned(details, names),
    };
  });
}

type Kind = keyof typeof storedDetails;
/** What a row holds: its kind with the details of that kind. */
type Details = { [K in Kind]: { kind: K } & ReturnType<(typeof storedDetails)[K]["parse"]> }[Kind];

function readDetails(kind: Kind, details: unknown): Details {
  return { kind, ...storedDetails[kind].parse(details) } as Details;
}

interface Names {
  readonly candidates: ReadonlyMap<string, string>;
  readonly raters: ReadonlyMap<string, string>;
  readonly profiles: ReadonlyMap<string, string>;
  readonly seats: ReadonlyMap<string, { readonly candidateName: string; readonly raterName: string }>;
}

async function findNames(scope: StaffScope, all: readonly Details[]): Promise<Names> {
  const database = forTenant(scope);
  const ids = (pick: (details: Details) => readonly (string | undefined)[]) => ({
    id: { in: all.flatMap(pick).filter((id) => id !== undefined) },
  });
  const named = { id: true, name: true } as const;
  const [candidates, raters, profiles, seats] = await Promise.all([
    database.candidate.findMany({ where: ids((d) => ("candidateId" in d ? [d.candidateId] : [])), select: named }),
    database.rater.findMany({ where: ids((d) => ("raterId" in d ? [d.raterId] : [])), select: named }),
    database.idealProfile.findMany({
      where: ids((d) => (d.kind === "settings" ? [d.from.idealProfileId, d.to.idealProfileId] : [])),
      select: named,
    }),
    database.assessment.findMany({
      where: ids((d) => (d.kind === "deadline" ? [d.assessmentId] : [])),
      select: { id: true, candidate: { select: { name: true } }, rater: { select: { name: true } } },
    }),
  ]);
  const byId = (rows: readonly { id: string; name: string }[]) => new Map(rows.map(({ id, name }) => [id, name]));
  return {
    candidates: byId(candidates),
    raters: byId(raters),
    profiles: byId(profiles),
    seats: new Map(
      seats.map(({ id, candidate, rater }) => [id, { candidateName: candidate.name, raterName: rater.name }]),
    ),
  };
}

function changeOf(details: Details, { profiles }: Names): AmendmentChange {
  switch (details.kind) {
    case "deadline": {
      const { from, to, assessmentId } = details;
      return {
        kind: "deadline",
        from: from === null ? null : new Date(from),
        to: new Date(to),
        isForOne: assessmentId !== undefined,
      };
    }
    case "settings": {
      const withName = (settings: typeof details.from) => ({
        ...settings,
        profileName: profiles.get(settings.idealProfileId) ?? null,
      });
      return { kind: "settings", from: withName(details.from), to: withName(details.to) };
    }
    case "person_added":
    case "rater_added":
    case "rater_removed":
      return { kind: details.kind };
  }
}

function concerned(details: Details, names: Names): Pick<Amendment, "candidateName" | "raterName"> {
  if (details.kind === "settings") return { candidateName: null, raterName: null };
  if (details.kind === "deadline") {
    const seat = details.assessmentId === undefined ? undefined : names.seats.get(details.assessmentId);
    return { candidateName: seat?.candidateName ?? null, raterName: seat?.raterName ?? null };
  }
  const candidateName = names.candidates.get(details.candidateId) ?? null;
  const raterName = "raterId" in details ? (names.raters.get(details.raterId) ?? null) : null;
  return { candidateName, raterName };
}
