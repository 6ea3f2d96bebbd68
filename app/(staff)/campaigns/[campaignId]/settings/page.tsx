import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { AmendForm } from "@/components/campaign/amend-form";
import { publishedOptions } from "@/components/campaign/profile-options";
import { SettingsForm } from "@/components/campaign/settings-form";
import { timeZoneOptions } from "@/components/campaign/time-zone-options";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { findCampaignSettings } from "@/lib/campaigns/queries";
import { pickMessages } from "@/lib/i18n/pick";
import { showDate } from "@/lib/i18n/show-date";
import { listMembers } from "@/lib/members/queries";
import { listProfiles } from "@/lib/profiles/queries";
import { amendSettingsAction, updateSettingsAction } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("campaigns");
  return { title: t("settingsTitle") };
}

export default async function SettingsPage({ params, searchParams }: PageProps<"/campaigns/[campaignId]/settings">) {
  const scope = await requireStaff("campaigns:manage");
  const [{ campaignId }, { saved }, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("campaigns"),
    getLocale(),
  ]);
  const campaign = await findCampaignSettings(scope, campaignId, locale);
  if (!campaign || campaign.isStanding) notFound();
  const [profiles, members] = await Promise.all([listProfiles(scope), listMembers(scope)]);
  const sameFramework = profiles.filter(({ frameworkVersionId }) => frameworkVersionId === campaign.frameworkVersionId);
  const options = publishedOptions(sameFramework, (name, number) => t("profileOption", { name, number }));
  const current = `${campaign.idealProfileId}:${campaign.idealProfileNumber}`;
  // The version it started with stays, also when the profile has a newer one.
  if (campaign.profileName && !options.some(({ value }) => value === current))
    options.unshift({
      value: current,
      label: t("profileOption", { name: campaign.profileName, number: campaign.idealProfileNumber ?? 1 }),
    });
  const contacts = members
    .filter(({ isDisabled }) => !isDisabled)
    .map(({ memberId, name }) => ({ value: memberId, label: name }));
  return (
    <div className="max-w-[720px]">
      <PageHeader title={t("settingsTitle")} lead={t("settingsLead")} />
      {saved === "1" ? (
        <div className="mb-4">
          <Notice tone="success" role="status" title={t("saved")} />
        </div>
      ) : null}
      <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["campaigns", "errors", "form"])}>
        {campaign.state === "draft" ? (
          <SettingsForm
            action={updateSettingsAction}
            campaign={campaign}
            profiles={options}
            contacts={contacts}
            timeZones={timeZoneOptions()}
          />
        ) : (
          <>
            <Notice>
              <p>
                {t("locked", {
                  date: showDate(locale, campaign.launchedAt ?? campaign.opensOn, "long"),
                  name: campaign.launchedByName ?? "",
                })}
              </p>
            </Notice>
            {campaign.state === "running" ? (
              <AmendForm action={amendSettingsAction} campaign={campaign} profiles={options} />
            ) : null}
          </>
        )}
      </NextIntlClientProvider>
    </div>
  );
}
