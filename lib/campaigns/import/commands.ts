import type { StaffScope } from "../../access/scope";
import { forTenant, type TenantTransaction } from "../../db/tenant";
import { done, type Outcome, refused } from "../../outcome";
import { isoDay } from "../../zoned-time";
import { kindOfNewPeople } from "../panel/schema";
import { type HeldCampaign, holdCampaign, seatThemselves } from "../seating/commands";
import { readKnown } from "./queries";
import { countPanel, readPanel } from "./rules";
import {
  type NamedPerson,
  type NamedRater,
  outsideKey,
  type PanelCounts,
  type PanelLine,
  type PanelTextInput,
} from "./schema";

/** Five thousand lines take two or three seconds; a busy database may need longer. */
const importTimeout = 60_000;

/** Rows per statement: PostgreSQL takes 65,535 values in one. */
const batchSize = 2_000;

/** From how many new rows on the database's statistics are brought up to date at once rather than within a minute. */
const manyRows = 500;

/**
 * Adds a panel to a campaign in preparation, all of it or nothing. The text is read again against the database as it is
 * inside the transaction, so that nothing rests on a dry run made before; the campaign's row is held meanwhile, so that of
 * two browsers with the same text the second finds everything there.
 */
export async function addPanel(scope: StaffScope, { campaignId, text }: PanelTextInput): Promise<Outcome<PanelCounts>> {
  return forTenant(scope).$transaction(
    async (tx) => {
      // Waiting for somebody else's import counts as a statement too, which is otherwise cut off after five seconds.
      await tx.$executeRaw`SET LOCAL statement_timeout = '30s'`;
      const campaign = await holdCampaign(tx, scope, campaignId);
      if (!campaign) return refused("stale-form");
      if (campaign.state !== "draft") return refused("campaign-launched");
      const known = await readKnown(tx, scope.organisationId, campaignId, text);
      const { lines, problemCount } = readPanel(text, known);
      if (problemCount > 0) return refused("panel-errors", { details: { count: problemCount } });
      const counts = countPanel(lines, known, campaign.askedKinds.includes("self"));
      const candidateIds = await writePeople(tx, scope, campaign, lines);
      const raterIds = await writeRaters(tx, scope, campaign, lines);
      await writeSeats(tx, scope, campaign, lines, { candidateIds, raterIds });
      return done(counts);
    },
    { timeout: importTimeout, maxWait: 10_000 },
  );
}

async function inBatches<Row>(rows: readonly Row[], write: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += batchSize) await write(rows.slice(from, from + batchSize));
}

/** New people and their places in the campaign. @returns ids by address */
async function writePeople(
  tx: TenantTransaction,
  { organisationId }: StaffScope,
  campaign: HeldCampaign,
  lines: readonly PanelLine[],
): Promise<ReadonlyMap<string, string>> {
  const people = new Map<string, NamedPerson>();
  for (const { person } of lines) {
    const before = people.get(person.email);
    people.set(person.email, {
      ...person,
      jobTitle: before?.jobTitle ?? person.jobTitle,
      locale: before?.locale ?? person.locale,
    });
  }
  const kind = kindOfNewPeople[campaign.purpose];
  await inBatches([...people.values()], (batch) =>
    tx.candidate.createMany({
      data: batch.map(({ email, name, jobTitle, locale }) => ({
        organisationId,
        email,
        name,
        kind,
        jobTitle: jobTitle ?? campaign.roleTitle,
        locale: locale ?? campaign.locale,
      })),
      skipDuplicates: true,
    }),
  );
  const rows = await tx.candidate.findMany({
    where: { email: { in: [...people.keys()] } },
    select: { id: true, email: true },
  });
  await inBatches(rows, (batch) =>
    tx.campaignPerson.createMany({
      data: batch.map(({ id }) => ({ organisationId, campaignId: campaign.campaignId, candidateId: id })),
      skipDuplicates: true,
    }),
  );
  return new Map(rows.map(({ id, email }) => [email ?? "", id]));
}

/**
 * New raters; what the text says about the language and time zone of known ones is written over what was.
 * @returns ids by address under the kind, `hr <member>` for interviewers
 */
async function writeRaters(
  tx: TenantTransaction,
  { organisationId }: StaffScope,
  campaign: HeldCampaign,
  lines: readonly PanelLine[],
): Promise<ReadonlyMap<string, string>> {
  const outside = ratersReachedByMail(lines, campaign);
  const members = [...new Set(lines.flatMap(({ rater }) => (rater?.kind === "hr" ? [rater.memberId] : [])))];
  await tx.$executeRaw`
    INSERT INTO "Rater" ("id", "organisationId", "kind", "email", "name", "locale", "timeZone")
    SELECT gen_random_uuid(), ${organisationId}::uuid, given."kind"::"RaterKind", given."email", given."name",
      given."locale", given."timeZone"
    FROM unnest(
      ${outside.map(({ kind }) => kind)}::text[], ${outside.map(({ email }) => email)}::text[],
      ${outside.map(({ name }) => name)}::text[],
      ${outside.map(({ locale, fallback }) => locale ?? fallback)}::text[],
      ${outside.map(({ timeZone }) => timeZone ?? campaign.timeZone)}::text[]
    ) AS given ("kind", "email", "name", "locale", "timeZone")
    ON CONFLICT DO NOTHING`;
  // The key by which seats refer to raters is checked with whatever index the statistics favour. Without any, of a table
  // that was nearly empty a moment ago, that is one which reads every rater of the organisation, once for each seat.
  if (outside.length >= manyRows) await tx.$executeRaw`ANALYZE "Rater"`;
  const said = outside.filter(({ locale, timeZone }) => locale !== null || timeZone !== null);
  await tx.$executeRaw`
    UPDATE "Rater" AS rater
    SET "locale" = COALESCE(NULLIF(said."locale", ''), rater."locale"),
      "timeZone" = COALESCE(NULLIF(said."timeZone", ''), rater."timeZone")
    FROM unnest(
      ${said.map(({ kind }) => kind)}::text[], ${said.map(({ email }) => email)}::text[],
      ${said.map(({ locale }) => locale ?? "")}::text[], ${said.map(({ timeZone }) => timeZone ?? "")}::text[]
    ) AS said ("kind", "email", "locale", "timeZone")
    WHERE rater."organisationId" = ${organisationId}::uuid AND rater."kind" = said."kind"::"RaterKind"
      AND rater."email" = said."email"`;
  const hr = await tx.member.findMany({ where: { id: { in: members } }, select: { id: true, name: true } });
  await tx.rater.createMany({
    data: hr.map(({ id, name }) => ({ organisationId, kind: "hr" as const, name, memberId: id })),
    skipDuplicates: true,
  });
  const written = await tx.rater.findMany({
    where: {
      OR: [{ email: { in: outside.map(({ email }) => email) } }, { kind: "hr", memberId: { in: members } }],
    },
    select: { id: true, kind: true, email: true, memberId: true },
  });
  return new Map(written.map(({ id, kind, email, memberId }) => [`${kind} ${email ?? memberId}`, id]));
}

type OutsideRater = Extract<NamedRater, { name: string }> & {
  /** Language of a new rater of whom the text does not say it: that of the person. */
  readonly fallback: string;
};

function ratersReachedByMail(lines: readonly PanelLine[], campaign: HeldCampaign): readonly OutsideRater[] {
  const raters = new Map<string, OutsideRater>();
  for (const { person, rater } of lines) {
    if (!rater || rater.kind === "self" || rater.kind === "hr") continue;
    const key = outsideKey(rater.kind, rater.email);
    const before = raters.get(key);
    raters.set(key, {
      ...rater,
      locale: before?.locale ?? rater.locale,
      timeZone: before?.timeZone ?? rater.timeZone,
      fallback: before?.fallback ?? person.locale ?? campaign.locale,
    });
  }
  return [...raters.values()];
}

async function writeSeats(
  tx: TenantTransaction,
  scope: StaffScope,
  campaign: HeldCampaign,
  lines: readonly PanelLine[],
  { candidateIds, raterIds }: Record<"candidateIds" | "raterIds", ReadonlyMap<string, string>>,
): Promise<void> {
  const { organisationId } = scope;
  const { campaignId, frameworkVersionId } = campaign;
  const seats = lines.flatMap(({ person, rater }) => {
    if (!rater || rater.kind === "self") return [];
    const key = rater.kind === "hr" ? `hr ${rater.memberId}` : outsideKey(rater.kind, rater.email);
    return [
      {
        candidateId: written(candidateIds, person.email),
        raterId: written(raterIds, key),
        kind: rater.kind,
        interviewOn: rater.kind === "hr" ? rater.interviewOn : null,
      },
    ];
  });
  await tx.$executeRaw`
    INSERT INTO "Assessment" ("id", "organisationId", "campaignId", "frameworkVersionId", "candidateId", "raterId",
      "raterKind", "status")
    SELECT gen_random_uuid(), ${organisationId}::uuid, ${campaignId}::uuid, ${frameworkVersionId}::uuid,
      given."candidateId", given."raterId", given."kind"::"RaterKind", 'planned'
    FROM unnest(
      ${seats.map(({ candidateId }) => candidateId)}::uuid[], ${seats.map(({ raterId }) => raterId)}::uuid[],
      ${seats.map(({ kind }) => kind)}::text[]
    ) AS given ("candidateId", "raterId", "kind")
    ON CONFLICT DO NOTHING`;
  // For the pages that are opened next: see writeRaters.
  if (seats.length >= manyRows) await tx.$executeRaw`ANALYZE "Assessment"`;
  const dated = seats.filter(({ interviewOn }) => interviewOn !== null);
  await tx.$executeRaw`
    UPDATE "Assessment" AS assessment SET "interviewOn" = said."day"::date
    FROM unnest(
      ${dated.map(({ candidateId }) => candidateId)}::uuid[], ${dated.map(({ raterId }) => raterId)}::uuid[],
      ${dated.map(({ interviewOn }) => (interviewOn ? isoDay(interviewOn) : ""))}::text[]
    ) AS said ("candidateId", "raterId", "day")
    WHERE assessment."organisationId" = ${organisationId}::uuid AND assessment."campaignId" = ${campaignId}::uuid
      AND assessment."candidateId" = said."candidateId" AND assessment."raterId" = said."raterId"`;
  const themselves = campaign.askedKinds.includes("self")
    ? [...candidateIds.values()]
    : lines.flatMap(({ person, rater }) => (rater?.kind === "self" ? [written(candidateIds, person.email)] : []));
  await seatThemselves(tx, scope, campaign, themselves);
}

/** An id that this transaction has just written or found. */
function written(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error("a row of the panel is missing after it was written");
  return id;
}
