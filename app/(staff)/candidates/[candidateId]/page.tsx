import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AssessmentList } from "@/components/candidate/assessment-list";
import { CandidateHeader } from "@/components/candidate/candidate-header";
import { IndicatorDetails } from "@/components/candidate/indicator-details";
import { PersonFigures } from "@/components/candidate/person-figures";
import { ResultsChoice } from "@/components/candidate/results-choice";
import { VisibilityNotice } from "@/components/candidate/visibility-notice";
import { receiptBasis } from "@/components/receipt/basis";
import { requireStaff } from "@/lib/access/gates";
import { allows } from "@/lib/access/permissions";
import { findOwnScorecard, listAssessments } from "@/lib/assessments/queries";
import { findCandidate } from "@/lib/candidates/queries";
import { getFramework } from "@/lib/frameworks/queries";
import { findProfileOfCampaign, findProfileVersion, listProfiles } from "@/lib/profiles/queries";
import { chooseCampaign, getCampaignErrors, listIndicatorRatings, listResults } from "@/lib/results/queries";
import { isComparable, weightsOf } from "@/lib/results/rules";
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
  const ofCampaign = await findProfileOfCampaign(scope, campaign);
  // The campaign's own profile stays in the version it was launched with.
  const isOther = typeof query.p === "string" && query.p !== ofCampaign?.profileId;
  const chosen = isOther ? await findProfileVersion(scope, query.p as string) : null;
  const profile = chosen ?? ofCampaign ?? profiles[0] ?? null;
  const errors = await getCampaignErrors(scope, campaign, profile ? weightsOf(profile.ideal) : {});
  const hasAnswers = results.levels.some(({ terms }) => terms.some(({ value }) => value !== null));
  const isShown = results.visibility === "shown" && hasAnswers;
  const compareWith = new URLSearchParams({
    c: candidateId,
    ...(profile && { p: profile.profileId }),
    ...(asked === campaignId && { campaign: campaignId }),
  });
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
        compareHref={isComparable(campaign) ? `/compare?${compareWith}` : null}
      />
      <VisibilityNotice results={results} isStanding={campaign.isStanding} />
      {isShown ? (
        <>
          <PersonFigures
            results={results}
            framework={framework}
            profile={profile}
            errors={errors}
            basis={receiptBasis(campaign, framework)}
          />
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
