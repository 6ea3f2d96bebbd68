import type { StaffScope } from "../../access/scope";
import type { Campaign } from "../../campaigns/schema";
import { forTenant } from "../../db/tenant";
import { getShape, listOwed } from "../queries";
import { signalsOf, sittingSeconds } from "./rules";
import type { NamedKind, SignalsView } from "./schema";

const namedKinds = ["self", "hr", "manager"] as const satisfies readonly NamedKind[];

/**
 * What may be noted about those who answered a campaign under their name. People on whom the reader still owes a scorecard
 * are left out altogether: a note on a form would say something of its answers (C3).
 */
export async function getSignals(scope: StaffScope, campaign: Campaign): Promise<SignalsView> {
  const database = forTenant(scope);
  const where = { campaignId: campaign.campaignId, status: "submitted" as const, raterKind: { in: [...namedKinds] } };
  const people = await database.assessment.groupBy({ by: ["candidateId"], where });
  const owed = await listOwed(
    scope,
    people.map(({ candidateId }) => candidateId),
  );
  const seen = { ...where, candidateId: { notIn: [...owed] } };
  const [shape, rows, saves] = await Promise.all([
    getShape(scope, campaign),
    database.assessment.findMany({
      where: seen,
      orderBy: { id: "asc" },
      select: {
        id: true,
        raterId: true,
        raterKind: true,
        candidateId: true,
        submittedAt: true,
        rater: { select: { name: true } },
        candidate: { select: { name: true } },
        noticeReceipt: { select: { receivedAt: true } },
        ratings: { select: { indicatorId: true, level: true } },
        _count: { select: { reopenings: true } },
      },
    }),
    database.rating.groupBy({
      by: ["assessmentId"],
      where: { assessment: seen },
      _min: { updatedAt: true },
      _max: { updatedAt: true },
    }),
  ]);
  const savesOf = new Map(saves.map(({ assessmentId, ...row }) => [assessmentId, row]));
  const forms = rows.flatMap(({ id, rater, candidate, submittedAt, noticeReceipt, ratings, _count, ...row }) => {
    const raterKind = namedKinds.find((kind) => kind === row.raterKind);
    if (!raterKind || !submittedAt) return [];
    const saved = savesOf.get(id);
    const sitting = {
      noticeAt: noticeReceipt?.receivedAt ?? null,
      firstSavedAt: saved?._min.updatedAt ?? null,
      lastSavedAt: saved?._max.updatedAt ?? null,
      submittedAt,
      isReopened: _count.reopenings > 0,
    };
    return [
      {
        raterId: row.raterId,
        raterKind,
        // Names of candidates can be corrected; the rater's stays as it was.
        raterName: raterKind === "self" ? candidate.name : rater.name,
        candidateId: row.candidateId,
        candidateName: candidate.name,
        levels: Object.fromEntries(ratings.map(({ indicatorId, level }) => [indicatorId, level])),
        seconds: sittingSeconds(sitting),
      },
    ];
  });
  return { ...signalsOf(shape, forms), hiddenPeople: owed.size };
}
