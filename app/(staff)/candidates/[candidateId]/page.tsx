import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AssessmentList } from "@/components/candidate/assessment-list";
import { BandBasis } from "@/components/candidate/band-basis";
import { CandidateHeader } from "@/components/candidate/candidate-header";
import { IndicatorDetails } from "@/components/candidate/indicator-details";
import { LevelsAgainstIdeal } from "@/components/candidate/levels-against-ideal";
import { ResultsChoice } from "@/components/candidate/results-choice";
import { ResultsSummary } from "@/components/candidate/results-summary";
import { VisibilityNotice } from "@/components/candidate/visibility-notice";
import { drawnBand } from "@/components/charts/drawn-band";
import { GapPlot } from "@/components/charts/gap-plot";
import { Radar } from "@/components/charts/radar";
import { receiptBasis } from "@/components/receipt/basis";
import { requireStaff } from "@/lib/access/gates";
import { allows } from "@/lib/access/permissions";
import { findOwnScorecard, listAssessments } from "@/lib/assessments/queries";
import { findCandidate } from "@/lib/candidates/queries";
import { getFramework } from "@/lib/frameworks/queries";
import { findProfileOfCampaign, findProfileVersion, listProfiles } from "@/lib/profiles/queries";
import { chooseCampaign, getCampaignErrors, listIndicatorRatings, listResults } from "@/lib/results/queries";
import { errorOn, isComparable, weightsOf } from "@/lib/results/rules";
import { levelBand, totalBand } from "@/lib/scoring/error/bands";
import { targetFit } from "@/lib/scoring/fit/target-range";
import { weightedSum } from "@/lib/scoring/fit/weighted-sum";
import { FIVE_POINT } from "@/lib/scoring/types";
import { archiveCandidateAction } from "../actions";
import { startScorecardAction } from "./actions";
import { InvitationSection } from "./invitation-section";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("candidates");
  return { title: t("title") };
}

export default async function CandidatePage({ params, searchParams }: PageProps<"/candidates/[candidateId]">) {
  const scope = await requireStaff("results:read");
  const { candidateId } = await params;
  const candidate = await findCandidate(scope, candidateId);
  if (!candidate) notFound();
  const [t, locale, query] = await Promise.all([getTranslations("candidate"), getLocale(), searchParams]);
  const asked = typeof query.campaign === "string" ? query.campaign : null;
  const { campaign, campaigns } = await chooseCampaign(scope, [candidateId], { asked, locale });
  const { campaignId } = campaign;
  const showsEvidence = allows(scope.roles, "evidence:read");
  const [framework, profiles, assessments, mine, [results], ratings] = await Promise.all([
    getFramework(scope, campaign.frameworkVersionId, locale),
    listProfiles(scope),
    listAssessments(scope, candidateId, campaignId),
    findOwnScorecard(scope, candidateId, campaignId),
    listResults(scope, campaign, [candidateId]),
    listIndicatorRatings(scope, campaign, candidateId, showsEvidence),
  ]);
  if (!results) notFound();
  const chosen = typeof query.p === "string" ? await findProfileVersion(scope, query.p) : null;
  const profile = chosen ?? (await findProfileOfCampaign(scope, campaign)) ?? profiles[0] ?? null;
  const person = {
    personId: candidateId,
    levels: Object.fromEntries(results.levels.map(({ criterionId, value }) => [criterionId, value])),
  };
  const errors = await getCampaignErrors(scope, campaign, profile ? weightsOf(profile.ideal) : {});
  const bands = results.levels.map((level) => levelBand(level, errorOn(errors, level.criterionId)));
  const against = profile
    ? {
        profileName: profile.name,
        ideal: profile.ideal,
        fit: targetFit(person, profile.ideal, "strict"),
        total: weightedSum(person, profile.ideal, "strict"),
      }
    : null;
  const basis = receiptBasis(campaign, framework);
  const hasAnswers = results.levels.some(({ terms }) => terms.some(({ value }) => value !== null));
  const isShown = results.visibility === "shown" && hasAnswers;
  const compareHref = `/compare?c=${candidateId}${profile ? `&p=${profile.profileId}` : ""}${asked === campaignId ? `&campaign=${asked}` : ""}`;
  const rows = against
    ? framework.criteria.flatMap(({ criterionId, name, shortName }) => {
        const asked = against.ideal.criteria.find((criterion) => criterion.criterionId === criterionId);
        if (!asked) return [];
        const level = person.levels[criterionId] ?? null;
        const target = { lo: asked.lo, hi: asked.hi };
        const place = results.levels.findIndex((each) => each.criterionId === criterionId);
        const people = [{ id: candidateId, name: candidate.name, level, index: 0, band: drawnBand(bands[place]) }];
        return [{ criterionId, label: name, shortLabel: shortName, target, mustHave: asked.mustHave, people }];
      })
    : [];
  return (
    <div className="space-y-8">
      <CandidateHeader
        candidate={candidate}
        mine={mine}
        mayWrite={allows(scope.roles, "candidates:write")}
        mayScore={allows(scope.roles, "assessments:score")}
        startScorecard={startScorecardAction}
        archive={archiveCandidateAction}
      />
      <ResultsChoice
        candidateId={candidateId}
        campaigns={campaigns}
        campaign={campaign}
        profiles={isShown ? profiles : null}
        profileId={profile?.profileId ?? null}
        compareHref={isComparable(campaign) ? compareHref : null}
      />
      <VisibilityNotice results={results} isStanding={campaign.isStanding} />
      {isShown ? (
        <>
          {against && profile ? (
            <section aria-labelledby="summary">
              <h2 id="summary">{t("summary")}</h2>
              <p className="mb-3 text-muted">
                {t("summaryBasis", { profile: profile.name, number: profile.number, campaign: campaign.name })}
              </p>
              <ResultsSummary
                personName={candidate.name}
                total={against.total}
                totalBand={totalBand(against.total, results.levels, errors.total)}
                levels={results.levels}
                bands={bands}
                fit={against.fit}
                ideal={against.ideal}
                criteria={framework.criteria}
                profile={{ name: profile.name, number: profile.number, isExploratory: false }}
                basis={basis}
                raters={results.raters}
              />
              <BandBasis bands={bands} />
            </section>
          ) : null}
          {rows.length > 0 ? (
            <section aria-labelledby="plot">
              <h2 id="plot" className="mb-3">
                {t("plot")}
              </h2>
              <GapPlot rows={rows} scale={FIVE_POINT} />
            </section>
          ) : null}
          <div>
            <h2 className="mb-3">{t("levels")}</h2>
            <LevelsAgainstIdeal
              personName={candidate.name}
              levels={results.levels}
              bands={bands}
              criteria={framework.criteria}
              basis={basis}
              {...(against && { against })}
            />
          </div>
          {rows.length >= 3 ? (
            <section aria-labelledby="radar">
              <h2 id="radar" className="mb-3">
                {t("radar")}
              </h2>
              <Radar rows={rows.map(({ shortLabel, ...row }) => ({ ...row, label: shortLabel }))} scale={FIVE_POINT} />
            </section>
          ) : null}
          <section aria-labelledby="indicators">
            <h2 id="indicators">{t("indicators")}</h2>
            <p className="mb-3 max-w-[70ch] text-muted">{t("indicatorsText")}</p>
            <IndicatorDetails framework={framework} ratings={ratings} showsEvidence={showsEvidence} />
          </section>
        </>
      ) : null}
      <section aria-labelledby="assessments">
        <h2 id="assessments" className="mb-3">
          {t("assessmentsIn", { campaign: campaign.name })}
        </h2>
        {assessments.length > 0 ? (
          <AssessmentList rows={assessments} />
        ) : (
          <p className="text-muted">{t("nobodyAsked")}</p>
        )}
      </section>
      {allows(scope.roles, "invitations:manage") && !candidate.archivedAt ? (
        <InvitationSection
          scope={scope}
          candidateId={candidateId}
          campaign={campaign}
          isSent={assessments.some(({ raterKind, status }) => raterKind === "self" && status === "submitted")}
        />
      ) : null}
      <p className="max-w-[70ch] text-sm text-muted">{framework.validityNotice}</p>
    </div>
  );
}
