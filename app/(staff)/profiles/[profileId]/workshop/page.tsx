import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { AgreeForm } from "@/components/workshop/agree-form";
import { Hosted, HostedLead, ProjectorLink } from "@/components/workshop/hosted";
import { PastWorkshops } from "@/components/workshop/past-workshops";
import { Projector } from "@/components/workshop/projector";
import { Pulse } from "@/components/workshop/pulse";
import { StartForm } from "@/components/workshop/start-form";
import { requireStaff } from "@/lib/access/gates";
import { env } from "@/lib/env";
import { getFramework } from "@/lib/frameworks/queries";
import { pickMessages } from "@/lib/i18n/pick";
import { weighedCriteria } from "@/lib/profiles/weighing/criteria";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";
import { findWorkshopsOfProfile } from "@/lib/workshops/queries";
import { readHostAddress, type WorkshopsOfProfile } from "@/lib/workshops/schema";
import { agreeFromForm, cancelFromForm, openSecondFromForm, revealFromForm, startFromForm } from "./actions";

interface Props {
  params: Promise<{ profileId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  await requireStaff("workshops:host");
  const t = await getTranslations("workshop");
  return { title: t("title") };
}

/** The host's page of a profile's workshop: start one, or take it from where it stands to agreed weights. */
export default async function WorkshopPage({ params, searchParams }: Props) {
  const scope = await requireStaff("workshops:host");
  const [{ profileId }, query] = await Promise.all([params, searchParams.then(readHostAddress)]);
  const profile = await findWorkshopsOfProfile(scope, profileId);
  if (!profile) notFound();
  const [t, errors, locale] = await Promise.all([getTranslations("workshop"), getTranslations("errors"), getLocale()]);
  const framework = await getFramework(scope, profile.frameworkVersionId, locale);
  const criteria = weighedCriteria(framework.criteria);
  const names = criteria.map(({ name }) => name);
  const { open } = profile;
  const isRunning = open !== null && open.phase !== "expired";
  const watch = open ? (
    <Pulse
      url={`/profiles/${profileId}/workshop/state`}
      start={{ phase: open.phase, round: open.round, joined: open.joined, sent: open.sent }}
      isEveryCountNews
    />
  ) : null;
  const page = `/profiles/${profileId}/workshop`;
  return (
    <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["errors", "weighing", "workshop"])}>
      {isRunning && query.view === "projector" ? (
        <Projector
          workshop={open}
          profileName={profile.profileName}
          names={criteria.map(({ shortName, name }) => shortName ?? name)}
          baseUrl={env().BASE_URL}
          back={page}
        >
          {watch}
        </Projector>
      ) : (
        <>
          <PageHeader
            title={t("of", { profile: profile.profileName })}
            lead={isRunning ? <HostedLead workshop={open} /> : null}
          >
            {isRunning ? <ProjectorLink profileId={profileId} /> : null}
            <ButtonLink look="secondary" href={`/profiles/${profileId}`}>
              {t("host.back")}
            </ButtonLink>
          </PageHeader>
          {query.problem ? (
            <div className="mb-5">
              <Notice tone="warning" role="alert">
                {errors(query.problem)}
              </Notice>
            </div>
          ) : null}
          {isRunning ? (
            <Hosted
              key={open.phase}
              profileId={profileId}
              workshop={open}
              names={names}
              baseUrl={env().BASE_URL}
              reveal={revealFromForm}
              openSecond={openSecondFromForm}
              cancel={cancelFromForm}
              watch={watch}
              agree={
                <section aria-labelledby="agree" className="space-y-3 border-t border-line pt-6">
                  <h2 id="agree">{t("agree.title")}</h2>
                  <p className="max-w-[70ch]">{t("agree.lead")}</p>
                  {profile.newest.number > open.baseNumber ? (
                    <Notice>
                      {t("host.newer", { number: profile.newest.number, name: profile.newest.authorName })}
                    </Notice>
                  ) : null}
                  <AgreeForm
                    action={agreeFromForm}
                    profileId={profileId}
                    workshopId={open.workshopId}
                    from={open.phase}
                    base={profile.newest.number}
                    criteria={criteria}
                    points={proposedPoints(profile)}
                  />
                </section>
              }
            />
          ) : (
            <div className="space-y-6">
              {open ? <Notice title={t("host.expiredTitle")}>{t("host.expiredText")}</Notice> : null}
              {profile.isArchived ? (
                <Notice tone="warning">{errors("profile-archived")}</Notice>
              ) : (
                <StartForm profileId={profileId} action={startFromForm} />
              )}
            </div>
          )}
          <PastWorkshops profileId={profileId} agreed={profile.agreed} />
        </>
      )}
    </NextIntlClientProvider>
  );
}

/** The group's weights of the round revealed last, as whole points that add up to 100. */
function proposedPoints({ open, criterionIds }: WorkshopsOfProfile): Readonly<Record<string, number>> {
  const percents = shownPercents(open?.rounds.at(-1)?.group ?? []);
  return Object.fromEntries(criterionIds.map((id, i) => [id, percents[i] ?? 0]));
}
