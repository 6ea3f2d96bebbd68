import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { publishedOptions } from "@/components/campaign/profile-options";
import { PurposeChoice } from "@/components/campaign/purpose-choice";
import { timeZoneOptions } from "@/components/campaign/time-zone-options";
import { ActionForm } from "@/components/ui/action-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { SelectField, TextField } from "@/components/ui/text-field";
import { requireStaff } from "@/lib/access/gates";
import { pickMessages } from "@/lib/i18n/pick";
import { listProfiles } from "@/lib/profiles/queries";
import { createCampaignAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("campaigns");
  return { title: t("new") };
}

export default async function NewCampaignPage() {
  const scope = await requireStaff("campaigns:manage");
  const [t, locale, profiles] = await Promise.all([getTranslations("campaigns"), getLocale(), listProfiles(scope)]);
  const options = publishedOptions(profiles, (name, number) => t("profileOption", { name, number }));
  return (
    <div className="max-w-[720px]">
      <PageHeader title={t("new")} lead={t("newLead")} />
      {options.length === 0 ? (
        <EmptyState title={t("noProfile")}>
          <ButtonLink href="/profiles">{t("toProfiles")}</ButtonLink>
        </EmptyState>
      ) : (
        <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["campaigns", "errors", "form"])}>
          <ActionForm action={createCampaignAction}>
            <input type="hidden" name="locale" value={locale} />
            <PurposeChoice />
            <TextField name="name" label={t("name")} hint={t("nameHint")} maxLength={120} required autoComplete="off" />
            <TextField
              name="otherName"
              label={t(`otherName.${locale}`)}
              hint={t("otherNameHint")}
              maxLength={120}
              autoComplete="off"
            />
            <SelectField name="profile" label={t("profile")} hint={t("profileHint")} options={options} />
            <TextField name="closesOn" type="date" label={t("closesOn")} hint={t("closesHint")} required />
            <SelectField
              name="timeZone"
              label={t("timeZone")}
              hint={t("timeZoneHint")}
              defaultValue="Europe/Paris"
              options={timeZoneOptions()}
            />
            <Button>{t("create")}</Button>
          </ActionForm>
        </NextIntlClientProvider>
      )}
    </div>
  );
}
