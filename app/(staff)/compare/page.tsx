import type { Metadata } from "next";
import Link from "next/link";
import { NextIntlClientProvider } from "next-intl";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { Comparison } from "@/components/compare/comparison";
import { ComparisonCharts } from "@/components/compare/comparison-charts";
import type { ComparedCandidate } from "@/components/compare/person";
import { type AskedComparison, readCompareAddress } from "@/components/compare/read-address";
import { receiptBasis, receiptLevel } from "@/components/receipt/basis";
import { CampaignForm } from "@/components/results/campaign-form";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { allows } from "@/lib/access/permissions";
import type { StaffScope } from "@/lib/access/scope";
import { getFramework } from "@/lib/frameworks/queries";
import { pickMessages } from "@/lib/i18n/pick";
import { findProfileOfCampaign, findProfileVersion, listProfiles } from "@/lib/profiles/queries";
import { maximumPeople, minimumPeople, readTrialWeights } from "@/lib/profiles/rules";
import type { ProfileVersion } from "@/lib/profiles/schema";
import { chooseCampaign, getCampaignErrors, listResults } from "@/lib/results/queries";
import { errorOn, weightsOf } from "@/lib/results/rules";
import { levelBand } from "@/lib/scoring/error/bands";
import { Picker } from "./picker";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("compare");
  return { title: t("title") };
}

export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const scope = await requireStaff("results:read");
  const [t, format, locale, asked, profiles] = await Promise.all([
    getTranslations("compare"),
    getFormatter(),
    getLocale(),
    searchParams.then(readCompareAddress),
    listProfiles(scope),
  ]);
  const mayUpdate = allows(scope.roles, "profiles:update");
  const { campaign, campaigns, developmentOnlyIds } = await chooseCampaign(scope, asked.peopleIds, {
    asked: asked.campaignId,
    locale,
    toCompare: true,
  });
  const campaignId = campaign.campaignId === asked.campaignId ? asked.campaignId : null;
  const profile = (await findAsked(scope, asked)) ?? (await findProfileOfCampaign(scope, campaign)) ?? profiles[0];
  if (!profile) {
    return (
      <>
        <PageHeader title={t("pickTitle")} />
        <EmptyState title={t("noProfile")}>
          {mayUpdate ? <ButtonLink href="/profiles/new">{t("createProfile")}</ButtonLink> : null}
        </EmptyState>
      </>
    );
  }
  const [framework, results] = await Promise.all([
    getFramework(scope, campaign.frameworkVersionId, locale),
    listResults(scope, campaign, asked.peopleIds),
  ]);
  if (results.length < minimumPeople || asked.isPicking) {
    return (
      <Picker
        scope={scope}
        chosen={results}
        profiles={profiles}
        profileId={profile.profileId}
        campaignId={campaignId}
        search={asked.search}
      />
    );
  }
  const errors = await getCampaignErrors(scope, campaign, weightsOf(profile.ideal));
  const people = results.slice(0, maximumPeople).map(
    ({ levels, ...person }, index): ComparedCandidate => ({
      ...person,
      index,
      levels: levels.map(receiptLevel),
      bands: levels.map((level) => levelBand(level, errorOn(errors, level.criterionId))),
    }),
  );
  const developmentOnly = people
    .filter((each) => developmentOnlyIds.includes(each.candidateId))
    .map(({ name }) => name);
  const { profileId, name, number } = profile;
  // A campaign is held against the version it was launched with: links of the page keep to it.
  const newest = profiles.find((each) => each.profileId === profileId)?.number;
  const lead = t.rich("lead", {
    profile: name,
    number,
    campaign: campaign.name,
    link: (words) => <Link href={`/profiles/${profileId}?v=${number}`}>{words}</Link>,
  });
  return (
    <>
      <PageHeader title={t("title")} lead={lead} />
      <CampaignForm
        path="/compare"
        campaigns={campaigns}
        campaignId={campaign.campaignId}
        keep={{
          c: asked.peopleIds.join(","),
          p: asked.profileId ?? "",
          v: asked.version === null ? "" : String(asked.version),
          view: asked.view,
          w: asked.weightTexts.join(","),
        }}
      />
      {developmentOnly.length > 0 ? (
        <div className="mb-5">
          <Notice>
            <p>{t("developmentOnly", { list: format.list(developmentOnly), count: developmentOnly.length })}</p>
          </Notice>
        </div>
      ) : null}
      {results.length > maximumPeople ? (
        <div className="mb-5">
          <Notice role="status">{t("cutToSix")}</Notice>
        </div>
      ) : null}
      <NextIntlClientProvider
        messages={pickMessages(locale, ["compare", "profiles", "errors", "words", "reasons", "receipt", "sentences"])}
      >
        <Comparison
          key={[...people.map(({ candidateId }) => candidateId), profileId, number, campaign.campaignId].join()}
          people={people}
          criteria={framework.criteria.map(({ criterionId, name }) => ({ criterionId, name }))}
          profile={profile}
          isVersionFixed={asked.version !== null || number !== newest}
          campaignId={campaignId}
          basis={receiptBasis(campaign, framework)}
          totalError={errors.total}
          view={asked.view}
          tried={readTrialWeights(asked.weightTexts, profile.ideal.criteria.length)}
          mayUpdate={mayUpdate}
        >
          <ComparisonCharts view={asked.view} ideal={profile.ideal} criteria={framework.criteria} people={people} />
        </Comparison>
      </NextIntlClientProvider>
      <p className="mt-8 max-w-[70ch] text-sm text-muted">{framework.validityNotice}</p>
    </>
  );
}

/** The profile and version that the address names; the newest version when that one does not exist. */
async function findAsked(scope: StaffScope, { profileId, version }: AskedComparison): Promise<ProfileVersion | null> {
  if (profileId === null) return null;
  const exact = version === null ? null : await findProfileVersion(scope, profileId, version);
  return exact ?? findProfileVersion(scope, profileId);
}
