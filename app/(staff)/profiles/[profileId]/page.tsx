import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { AskedTable } from "@/components/profile/asked-table";
import { packPeople, type TriedPeople } from "@/components/profile/effect/people";
import { OlderVersion } from "@/components/profile/older-version";
import { ProfileEditor, type StartingValues } from "@/components/profile/profile-editor";
import { VersionHistory } from "@/components/profile/version-history";
import { VersionLine } from "@/components/profile/version-line";
import { ArchivedNotice } from "@/components/profile/versions/archived-notice";
import { CompareVersions } from "@/components/profile/versions/compare-versions";
import { ManageProfile } from "@/components/profile/versions/manage-profile";
import { PublishPanel } from "@/components/profile/versions/publish-panel";
import { SubjectLine } from "@/components/profile/versions/subject-line";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { WorkshopEntry } from "@/components/workshop/workshop-entry";
import { requireStaff } from "@/lib/access/gates";
import { allows } from "@/lib/access/permissions";
import type { StaffScope } from "@/lib/access/scope";
import { getFramework } from "@/lib/frameworks/queries";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, messagesOf } from "@/lib/i18n/messages";
import { pickMessages } from "@/lib/i18n/pick";
import {
  findProfile,
  findProfileVersion,
  findWeightJudges,
  listPresets,
  listTrialPeople,
} from "@/lib/profiles/queries";
import { readTrialWeights } from "@/lib/profiles/rules";
import { type Profile, profilePageQuery } from "@/lib/profiles/schema";
import type { WeighingMethod } from "@/lib/profiles/weighing/answers";
import { weighedCriteria } from "@/lib/profiles/weighing/criteria";
import { chooseCampaign, getCampaignErrors, listResults } from "@/lib/results/queries";
import { weightsOf } from "@/lib/results/rules";
import type { Ideal } from "@/lib/scoring/types";
import { hasOpenWorkshop } from "@/lib/workshops/queries";
import {
  archiveProfileFromForm,
  publishVersionFromForm,
  renameProfileFromForm,
  restoreVersionFromForm,
  saveVersionFromForm,
} from "../actions";

type Props = PageProps<"/profiles/[profileId]">;

const loadProfile = cache(findProfile);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const scope = await requireStaff("profiles:read");
  const profile = await loadProfile(scope, (await params).profileId);
  return profile ? { title: profile.name } : {};
}

export default async function ProfilePage({ params, searchParams }: Props) {
  const scope = await requireStaff("profiles:read");
  const [t, versions, locale, { profileId }, query] = await Promise.all([
    getTranslations("profiles"),
    getTranslations("versions"),
    getLocale(),
    params,
    searchParams.then((entries) => profilePageQuery.parse(entries)),
  ]);
  const [profile, newest] = await Promise.all([
    query.v ? findProfile(scope, profileId, query.v) : loadProfile(scope, profileId),
    loadProfile(scope, profileId),
  ]);
  if (!profile || !newest) notFound();
  const [framework, { presets }] = await Promise.all([
    getFramework(scope, profile.frameworkVersionId, locale),
    listPresets(scope, locale),
  ]);
  const criteria = framework.criteria.map(({ criterionId, name }) => ({ criterionId, name }));
  const { archivedAt } = newest;
  const mayUpdate = allows(scope.roles, "profiles:update");
  const mayChange = mayUpdate && !archivedAt;
  const isNewest = profile.number === newest.number;
  const beside = query.with && query.with !== profile.number ? await findProfile(scope, profileId, query.with) : null;
  const other = beside ?? (isNewest ? null : newest);
  const startWith = !other && mayChange ? await startingValues(scope, profile, query) : null;
  const missing = criteria.filter(({ criterionId }) => !newest.relevance[criterionId]?.trim());
  return (
    <>
      <PageHeader
        title={profile.name}
        lead={
          <>
            <span className="block">
              <SubjectLine profile={profile} />
            </span>
            <VersionLine version={profile} />
          </>
        }
      >
        <ButtonLink look="secondary" href={`/compare?p=${profileId}${isNewest ? "" : `&v=${profile.number}`}`}>
          {t("compareOn")}
        </ButtonLink>
        {allows(scope.roles, "workshops:host") && !archivedAt ? (
          <WorkshopEntry profileId={profileId} isOpen={await hasOpenWorkshop(scope, profileId)} />
        ) : null}
      </PageHeader>
      {query.saved === profile.number ? (
        <div className="mb-5">
          <Notice tone="success" role="status">
            {t("saved", { number: profile.number })}
          </Notice>
        </div>
      ) : null}
      {query.published === profile.number && profile.published ? (
        <div className="mb-5">
          <Notice tone="success" role="status">
            {versions("publish.done", { number: profile.number })}
          </Notice>
        </div>
      ) : null}
      {archivedAt ? (
        <div className="mb-5">
          <ArchivedNotice
            profileId={profileId}
            archivedAt={archivedAt}
            archive={mayUpdate ? archiveProfileFromForm : null}
          />
        </div>
      ) : null}
      {startWith && !profile.published ? (
        <div className="mb-6">
          <PublishPanel
            action={publishVersionFromForm}
            profileId={profileId}
            number={profile.number}
            missing={missing.map(({ name }) => name)}
          />
        </div>
      ) : null}
      {startWith ? (
        <NextIntlClientProvider
          messages={{
            ...pickMessages(locale, ["profiles", "weighing", "errors", "form", "words"]),
            ...effectMessages(locale),
          }}
        >
          <ProfileEditor
            key={`${profile.number} ${query.from} ${query.w}`}
            action={saveVersionFromForm}
            profileId={profileId}
            base={profile.number}
            ideal={profile.ideal}
            startWith={startWith}
            criteria={weighedCriteria(framework.criteria)}
            tried={await triedPeople(scope, locale, profile.ideal)}
            judges={await findWeightJudges(scope, profileId, profile.number)}
          />
        </NextIntlClientProvider>
      ) : other ? (
        <NextIntlClientProvider messages={pickMessages(locale, ["versions", "errors", "form"])}>
          <OlderVersion
            profile={profile}
            other={other}
            criteria={criteria}
            restore={mayChange ? restoreVersionFromForm : null}
          />
        </NextIntlClientProvider>
      ) : (
        <AskedTable criteria={criteria} version={profile} />
      )}
      <section aria-labelledby="history" className="mt-10">
        <h2 id="history" className="mb-3">
          {t("history")}
        </h2>
        {newest.number > 1 ? (
          <CompareVersions
            profileId={profileId}
            history={profile.history}
            one={profile.number}
            other={other?.number ?? profile.number - 1}
          />
        ) : null}
        <VersionHistory
          profileId={profileId}
          history={profile.history}
          shown={profile.number}
          presetNames={Object.fromEntries(presets.map(({ presetId, name }) => [presetId, name]))}
        />
      </section>
      {mayChange ? (
        <ManageProfile profile={newest} rename={renameProfileFromForm} archive={archiveProfileFromForm} />
      ) : null}
    </>
  );
}

/** What the form starts with: the version itself, an older one, or the version with weights tried elsewhere. */
async function startingValues(
  scope: StaffScope,
  profile: Profile,
  { from, w, method }: { from?: number | undefined; w?: string | undefined; method?: WeighingMethod | undefined },
): Promise<StartingValues> {
  const older = from ? await findProfileVersion(scope, profile.profileId, from) : null;
  const { ideal, relevance, weighing } = older ?? profile;
  const asked = ideal.criteria.map((criterion) => ({
    ...criterion,
    relevance: relevance[criterion.criterionId] ?? "",
  }));
  const tried = w ? readTrialWeights([w], asked.length) : null;
  if (!tried) return { asked, weighing: { ...weighing, method: method ?? weighing.method } };
  const points = Object.fromEntries(asked.map(({ criterionId, weight }, i) => [criterionId, tried[i] ?? weight]));
  return { asked, weighing: { method: "points", answers: { ...weighing.answers, points } } };
}

/** People of the latest campaign that may compare people, whose results the reader may see, for the live effect. */
async function triedPeople(scope: StaffScope, locale: Locale, ideal: Ideal): Promise<TriedPeople> {
  const criterionIds = ideal.criteria.map(({ criterionId }) => criterionId);
  const { campaign } = await chooseCampaign(scope, "everybody", { asked: null, locale, toCompare: true });
  const { total } = await getCampaignErrors(scope, campaign, weightsOf(ideal));
  if (!allows(scope.roles, "results:read")) return packPeople([], criterionIds, total);
  const results = await listResults(scope, campaign, await listTrialPeople(scope, campaign.campaignId));
  return packPeople(
    results.filter(({ visibility }) => visibility === "shown"),
    criterionIds,
    total,
  );
}

/** The words of the live effect: of the analyses it makes one sentence only. */
function effectMessages(locale: Locale): Partial<Messages> {
  const { method, weightChange } = messagesOf(locale).analysis;
  const analysis = { method: { weightChange: method.weightChange }, weightChange } as Messages["analysis"];
  return { ...pickMessages(locale, ["effect", "sentences", "reasons"]), analysis };
}
