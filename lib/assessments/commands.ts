import type { InviteScope, StaffScope, TenantScope } from "../access/scope";
import { forTenant, type TenantDatabase } from "../db/tenant";
import { frameworkShape, type RaterKind } from "../frameworks/schema";
import { noticeVersion } from "../legal/shape";
import { done, type Outcome, refused } from "../outcome";
import { askedOf, type Changes, closedBecause, missingAnswers, type OpenForm, readChanges } from "./rules";
import type {
  AcknowledgeNoticeInput,
  AssessmentStatus,
  SaveAnswersInput,
  SaveScorecardInput,
  SubmitInput,
} from "./schema";

/** Keeps that the respondent has read the notice, in which version and language. Confirming again changes nothing. */
export async function acknowledgeNotice(scope: InviteScope, { locale }: AcknowledgeNoticeInput): Promise<Outcome> {
  const { organisationId, assessmentId } = scope;
  await forTenant(scope).noticeReceipt.createMany({
    data: [{ organisationId, assessmentId, noticeVersion, locale }],
    skipDuplicates: true,
  });
  return done();
}

/** Saves any part of the respondent's answers: all that was sent, or nothing. */
export async function saveAnswers(scope: InviteScope, input: SaveAnswersInput): Promise<Outcome<{ savedAt: string }>> {
  const form = await findOpenForm(scope, { id: scope.assessmentId });
  return save(scope, form, input.frameworkVersionId, { ratings: input.answers, examples: input.examples });
}

/** Saves any part of the member's own scorecard: all that was sent, or nothing. */
export async function saveScorecard(
  scope: StaffScope,
  input: SaveScorecardInput,
): Promise<Outcome<{ savedAt: string }>> {
  const form = await findOpenForm(scope, { id: input.assessmentId, rater: { memberId: scope.memberId } });
  return save(scope, form, input.frameworkVersionId, { ratings: input.answers, examples: [] });
}

/** Sends the respondent's answers, once. */
export async function submitAnswers(scope: InviteScope, input: SubmitInput): Promise<Outcome> {
  return submit(scope, await findOpenForm(scope, { id: scope.assessmentId }), input);
}

/** Sends the member's own scorecard, once. */
export async function submitScorecard(scope: StaffScope, input: SubmitInput): Promise<Outcome> {
  const form = await findOpenForm(scope, { id: input.assessmentId, rater: { memberId: scope.memberId } });
  return submit(scope, form, input);
}

interface FoundForm {
  readonly id: string;
  readonly status: AssessmentStatus;
  readonly campaignState: OpenForm["campaignState"];
  readonly frameworkVersionId: string;
  readonly raterKind: RaterKind;
  readonly hasReadNotice: boolean;
  readonly shape: unknown;
}

async function findOpenForm(
  scope: TenantScope,
  where: { id: string; rater?: { memberId: string } },
): Promise<FoundForm | null> {
  const row = await forTenant(scope).assessment.findFirst({
    where,
    select: {
      id: true,
      status: true,
      frameworkVersionId: true,
      raterKind: true,
      noticeReceipt: { select: { receivedAt: true } },
      campaign: { select: { state: true, frameworkVersion: { select: { shape: true } } } },
    },
  });
  if (!row) return null;
  const { noticeReceipt, campaign, ...rest } = row;
  return {
    ...rest,
    campaignState: campaign.state,
    // Members have read how ratings are used when they joined; everybody who answers by link reads it first.
    hasReadNotice: row.raterKind === "hr" || noticeReceipt !== null,
    shape: campaign.frameworkVersion.shape,
  };
}

async function save(
  scope: TenantScope,
  form: FoundForm | null,
  frameworkVersionId: string,
  changes: Changes,
): Promise<Outcome<{ savedAt: string }>> {
  if (!form) return refused("invalid");
  const closed = closedBecause(form, frameworkVersionId);
  if (closed) return closed;
  const read = readChanges(askedOf(frameworkShape.parse(form.shape), form.raterKind), changes);
  if (!read.ok) return read;
  const savedAt = await writeChanges(forTenant(scope), scope.organisationId, form.id, read.value);
  if (savedAt) return done({ savedAt: savedAt.toISOString() });
  // The draft was open a moment ago: somebody sent it, declined or closed the campaign in between.
  const now = await findOpenForm(scope, { id: form.id });
  return (now && closedBecause(now, frameworkVersionId)) ?? refused("already-submitted");
}

/**
 * One statement, so that half a save cannot exist. The share lock makes it wait for a submit, or the close of the campaign,
 * in progress and then see that the draft is gone; saves do not wait for each other.
 * @returns the database's time, or null when the assessment is no draft any more
 */
async function writeChanges(
  database: TenantDatabase,
  organisationId: string,
  assessmentId: string,
  { ratings, examples }: Changes,
): Promise<Date | null> {
  const answered = ratings.filter(({ answer }) => answer !== undefined);
  const noted = ratings.filter(({ evidence }) => evidence !== undefined);
  const told = examples.filter(({ text }) => text !== "");
  const takenBack = examples.filter(({ text }) => text === "");
  const rows = await database.$queryRaw<{ savedAt: Date }[]>`
    WITH draft AS (
      SELECT assessment."organisationId", assessment."id", assessment."frameworkVersionId"
      FROM "Assessment" AS assessment
      JOIN "Campaign" AS campaign ON campaign."organisationId" = assessment."organisationId"
        AND campaign."id" = assessment."campaignId" AND campaign."state" = 'running'
      WHERE assessment."organisationId" = ${organisationId}::uuid AND assessment."id" = ${assessmentId}::uuid
        AND assessment."status" = 'draft'
      FOR SHARE
    ), rated AS (
      INSERT INTO "Rating" ("organisationId", "assessmentId", "frameworkVersionId", "indicatorId",
        "level", "notObserved", "evidence", "updatedAt")
      SELECT draft."organisationId", draft."id", draft."frameworkVersionId", given."indicatorId",
        NULLIF(given."level", 0), given."notObserved", NULLIF(given."evidence", ''), now()
      FROM draft, unnest(
        ${ratings.map(({ indicatorId }) => indicatorId)}::text[],
        ${ratings.map(({ answer }) => (typeof answer === "number" ? answer : 0))}::smallint[],
        ${ratings.map(({ answer }) => answer === "not-observed")}::boolean[],
        ${ratings.map(({ evidence }) => evidence ?? "")}::text[]
      ) AS given ("indicatorId", "level", "notObserved", "evidence")
      ON CONFLICT ("organisationId", "assessmentId", "indicatorId") DO UPDATE SET
        "level" = CASE WHEN EXCLUDED."indicatorId" = ANY(${answered.map(({ indicatorId }) => indicatorId)}::text[])
          THEN EXCLUDED."level" ELSE "Rating"."level" END,
        "notObserved" = CASE WHEN EXCLUDED."indicatorId" = ANY(${answered.map(({ indicatorId }) => indicatorId)}::text[])
          THEN EXCLUDED."notObserved" ELSE "Rating"."notObserved" END,
        "evidence" = CASE WHEN EXCLUDED."indicatorId" = ANY(${noted.map(({ indicatorId }) => indicatorId)}::text[])
          THEN EXCLUDED."evidence" ELSE "Rating"."evidence" END,
        "updatedAt" = EXCLUDED."updatedAt"
    ), told AS (
      INSERT INTO "AssessmentExample" ("organisationId", "assessmentId", "criterionId", "text", "updatedAt")
      SELECT draft."organisationId", draft."id", given."criterionId", given."text", now()
      FROM draft, unnest(
        ${told.map(({ criterionId }) => criterionId)}::text[],
        ${told.map(({ text }) => text)}::text[]
      ) AS given ("criterionId", "text")
      ON CONFLICT ("organisationId", "assessmentId", "criterionId") DO UPDATE SET
        "text" = EXCLUDED."text", "updatedAt" = EXCLUDED."updatedAt"
    ), taken_back AS (
      DELETE FROM "AssessmentExample" AS example USING draft
      WHERE example."organisationId" = draft."organisationId" AND example."assessmentId" = draft."id"
        AND example."criterionId" = ANY(${takenBack.map(({ criterionId }) => criterionId)}::text[])
    )
    SELECT now() AS "savedAt" FROM draft`;
  return rows[0]?.savedAt ?? null;
}

/**
 * Freezes an assessment when every question has an answer. The row is locked first, so that of many submits one wins and
 * no save slips in between the check and the write; the campaign's row too, so that nothing is sent after its close.
 */
async function submit(scope: TenantScope, form: FoundForm | null, input: SubmitInput): Promise<Outcome> {
  if (!form) return refused("invalid");
  const { organisationId } = scope;
  return forTenant(scope).$transaction(async (tx) => {
    const [locked] = await tx.$queryRaw<Pick<FoundForm, "status" | "campaignState">[]>`
      SELECT assessment."status"::text AS "status", campaign."state"::text AS "campaignState"
      FROM "Assessment" AS assessment
      JOIN "Campaign" AS campaign ON campaign."organisationId" = assessment."organisationId"
        AND campaign."id" = assessment."campaignId"
      WHERE assessment."organisationId" = ${organisationId}::uuid AND assessment."id" = ${form.id}::uuid
      FOR UPDATE OF assessment FOR SHARE OF campaign`;
    const closed = closedBecause({ ...form, status: "submitted", ...locked }, input.frameworkVersionId);
    if (closed) return closed;
    const ratings = await tx.rating.findMany({
      where: { assessmentId: form.id },
      select: { indicatorId: true, level: true, notObserved: true },
    });
    const answers = Object.fromEntries(
      ratings.map(({ indicatorId, level, notObserved }) => [
        indicatorId,
        { answer: notObserved ? ("not-observed" as const) : level, evidence: "" },
      ]),
    );
    const missing = missingAnswers(askedOf(frameworkShape.parse(form.shape), form.raterKind), answers);
    if (missing.length > 0) return refused("answers-missing", { details: { count: missing.length } });
    await tx.assessment.updateMany({
      where: { id: form.id, status: "draft" },
      data: { status: "submitted", submittedAt: new Date(), locale: input.locale },
    });
    return done();
  });
}
