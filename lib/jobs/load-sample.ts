import { randomUUID } from "node:crypto";
import type { JobScope } from "../access/scope";
import { forTenant, type TenantTransaction } from "../db/tenant";
import type { Locale } from "../i18n/locales";
import { adoptAptitudes } from "../organisations/commands";
import { packs } from "../packs/catalogue";
import { type SampleCompany, sampleCompany } from "../packs/sample";
import { loadCampaigns } from "./sample-campaigns";
import { type Loading, visitorRaterId } from "./sample-loading";
import { loadWaiting } from "./sample-waiting";

interface Visitor {
  readonly userId: string;
  readonly locale: Locale;
}

/** Loads the sample company into a new organisation, in one transaction and in one language. */
export async function loadSample(scope: JobScope, visitor: Visitor): Promise<void> {
  await forTenant(scope).$transaction((tx) => furnish(tx, scope.organisationId, visitor), { timeout: 30_000 });
}

/** Empties the sample company and loads it again under the same id, so that visitors stay signed in. */
export async function reloadSample(scope: JobScope, visitor: Visitor): Promise<void> {
  const { organisationId } = scope;
  await forTenant(scope).$transaction(
    async (tx) => {
      const all = { where: { organisationId } };
      await tx.assessment.deleteMany(all);
      await tx.rater.deleteMany(all);
      await tx.campaign.deleteMany(all);
      // A version refers to its workshop, so it goes first.
      await tx.idealProfileVersion.deleteMany(all);
      await tx.workshop.deleteMany(all);
      await tx.idealProfile.deleteMany(all);
      await tx.frameworkVersion.deleteMany(all);
      await tx.candidate.deleteMany(all);
      await tx.memberInvitation.deleteMany(all);
      await tx.member.deleteMany(all);
      await tx.organisation.deleteMany({ where: { id: organisationId } });
      await furnish(tx, organisationId, visitor);
    },
    { timeout: 30_000 },
  );
}

async function furnish(tx: TenantTransaction, organisationId: string, { userId, locale }: Visitor): Promise<void> {
  const sample = sampleCompany();
  const me = sample.raters.find(({ id }) => id === visitorRaterId);
  if (!me) throw new Error(`the sample company has no rater ${visitorRaterId}`);
  await tx.organisation.create({
    data: { id: organisationId, name: sample.company.name[locale], locale, isSample: true, sampleSeal: locale },
  });
  const member = await tx.member.create({
    data: { organisationId, userId, name: me.name, roles: ["hr_manager", "sales_director"] },
    select: { id: true },
  });
  const frameworkVersionId = await adoptAptitudes(tx, organisationId);
  const loading = { tx, organisationId, sample, locale, frameworkVersionId, memberId: member.id };
  const profile = await loadProfiles(loading);
  const campaignIds = await loadCampaigns(loading, profile);
  const candidateIds = await loadCandidates(loading);
  await loadAssessments(loading, campaignIds, candidateIds);
  await loadWaiting(loading, campaignIds, candidateIds);
}

async function loadCandidates({ tx, organisationId, sample, locale }: Loading): Promise<Map<string, string>> {
  const ids = new Map(sample.candidates.map(({ id }) => [id, randomUUID()]));
  await tx.candidate.createMany({
    data: sample.candidates.map(({ id, name, status, role, language }) => ({
      id: ids.get(id) as string,
      organisationId,
      name,
      kind: status === "kam" ? ("kam" as const) : ("internal" as const),
      jobTitle: role[locale],
      locale: language,
    })),
  });
  return ids;
}

/**
 * One ideal profile per account of the company, each from the preset of its stage or situation.
 * @returns the id of the first one
 */
async function loadProfiles({
  tx,
  organisationId,
  sample,
  locale,
  frameworkVersionId,
  memberId,
}: Loading): Promise<string> {
  const { presets, shape, texts } = packs["kam-aptitudes"];
  const reason = {
    en: "Starting point: the preset of this stage.",
    fr: "Point de départ\u00a0: le préréglage de ce stade.",
  };
  const loadedAt = Date.now();
  const profileIds: string[] = [];
  const authorName = sample.raters.find(({ id }) => id === visitorRaterId)?.name ?? "";
  for (const [place, account] of sample.accounts.entries()) {
    const preset = presets.find(({ id }) => id === account.preset);
    if (!preset) throw new Error(`the sample company names an unknown preset ${account.preset}`);
    const profile = await tx.idealProfile.create({
      data: {
        organisationId,
        frameworkVersionId,
        name: `${account.name} – ${preset.name[locale].toLowerCase()}`,
        subject: "key_account",
        subjectName: account.name,
        // Lists show the oldest first, and one transaction has one `now()`.
        createdAt: new Date(loadedAt + place),
      },
      select: { id: true },
    });
    profileIds.push(profile.id);
    await tx.idealProfileVersion.create({
      data: {
        organisationId,
        idealProfileId: profile.id,
        number: 1,
        presetId: preset.id,
        authorId: memberId,
        authorName,
        publishedAt: new Date(loadedAt),
        publishedByName: authorName,
        reason: reason[locale],
        criteria: shape.criteria.map(({ id }) => {
          const { weight, target, mustHave } = preset.criteria[id];
          const relevance = texts[locale].criteria[id].workRelevance;
          return { criterionId: id, weight, lo: target.lo, hi: target.hi, mustHave, relevance };
        }),
      },
    });
  }
  const [first] = profileIds;
  if (!first) throw new Error("the sample company has no account");
  return first;
}

async function loadAssessments(
  { tx, organisationId, sample, frameworkVersionId, memberId }: Loading,
  campaignIds: ReadonlyMap<string, string>,
  candidateIds: ReadonlyMap<string, string>,
): Promise<void> {
  const raterIds = new Map<string, string>();
  const raters = [
    ...sample.raters.map(({ id, name, kind }) => ({ id, name, kind, candidateId: null })),
    ...sample.candidates.map(({ id, name }) => ({
      id,
      name,
      kind: "self" as const,
      candidateId: candidateIds.get(id) as string,
    })),
  ];
  for (const { id } of raters) raterIds.set(id, randomUUID());
  await tx.rater.createMany({
    data: raters.map(({ id, name, kind, candidateId }) => ({
      id: raterIds.get(id) as string,
      organisationId,
      name,
      kind,
      candidateId,
      memberId: id === visitorRaterId ? memberId : null,
    })),
  });
  const rows = sample.assessments.map((assessment) => ({ assessment, assessmentId: randomUUID() }));
  await tx.assessment.createMany({
    data: rows.map(({ assessment, assessmentId }) => ({
      id: assessmentId,
      organisationId,
      frameworkVersionId,
      campaignId: campaignIds.get(assessment.roundId) as string,
      candidateId: candidateIds.get(assessment.candidateId) as string,
      raterId: raterIds.get(assessment.raterId) as string,
      raterKind: assessment.kind,
      status: "submitted" as const,
      submittedAt: new Date(assessment.submittedOn),
    })),
  });
  await tx.campaignPerson.createMany({
    data: rows.map(({ assessment: { roundId, candidateId } }) => ({
      organisationId,
      campaignId: campaignIds.get(roundId) as string,
      candidateId: candidateIds.get(candidateId) as string,
    })),
    skipDuplicates: true,
  });
  await tx.rating.createMany({
    data: rows.flatMap(({ assessment, assessmentId }) =>
      Object.entries(assessment.ratings).map(([indicatorId, rated]) => ({
        organisationId,
        assessmentId,
        frameworkVersionId,
        indicatorId,
        level: typeof rated === "number" ? rated : null,
        notObserved: typeof rated !== "number",
        evidence: commentOn(assessment, indicatorId),
      })),
    ),
  });
}

function commentOn({ comments }: SampleCompany["assessments"][number], indicatorId: string): string | null {
  return Object.entries(comments).find(([id]) => id === indicatorId)?.[1].text ?? null;
}
