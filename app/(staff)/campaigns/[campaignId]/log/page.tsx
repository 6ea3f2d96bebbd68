import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { AmendmentList } from "@/components/campaign/amendment-list";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { TextAreaField, TextField } from "@/components/ui/text-field";
import { requireStaff } from "@/lib/access/gates";
import { listAmendments } from "@/lib/campaigns/amendments/queries";
import { isMailOn } from "@/lib/campaigns/outreach/queries";
import { findCampaignSettings } from "@/lib/campaigns/queries";
import { pickMessages } from "@/lib/i18n/pick";
import { showDate } from "@/lib/i18n/show-date";
import { isoDay } from "@/lib/zoned-time";
import { moveDeadlineAction } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("progress");
  return { title: t("logTitle") };
}

/** What has been changed since the launch, and the one change that is often needed: the last day. */
export default async function LogPage({ params }: PageProps<"/campaigns/[campaignId]/log">) {
  const scope = await requireStaff("campaigns:manage");
  const [{ campaignId }, t, words, locale] = await Promise.all([
    params,
    getTranslations("progress"),
    getTranslations("campaigns"),
    getLocale(),
  ]);
  const campaign = await findCampaignSettings(scope, campaignId, locale);
  if (!campaign || campaign.isStanding) notFound();
  const [amendments, mailOn] = await Promise.all([listAmendments(scope, campaignId), isMailOn(scope)]);
  return (
    <div className="max-w-[720px]">
      <PageHeader title={t("logTitle")} lead={t("logLead")} />
      {amendments.length > 0 ? <AmendmentList amendments={amendments} /> : <p>{t("logEmpty")}</p>}
      {campaign.launchedAt ? (
        <p className="mt-4 text-sm text-muted">
          {showDate(locale, campaign.launchedAt, "long", true)} ·{" "}
          {t("launchedBy", { name: campaign.launchedByName ?? "" })}
        </p>
      ) : null}
      {campaign.state === "running" ? (
        <section aria-labelledby="move" className="no-print mt-10">
          <h2 id="move">{t("moveTitle")}</h2>
          <p className="mt-1 mb-4 text-muted">{t("moveLead")}</p>
          <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["errors", "form"])}>
            <ActionForm action={moveDeadlineAction}>
              <input type="hidden" name="campaignId" value={campaignId} />
              <TextField
                name="closesOn"
                type="date"
                label={t("moveTo")}
                hint={words("closesHint")}
                defaultValue={campaign.closesOn ? isoDay(campaign.closesOn) : undefined}
                required
              />
              <TextAreaField
                name="reason"
                label={words("reason")}
                hint={words("reasonHint")}
                rows={2}
                maxLength={500}
                required
              />
              {mailOn ? (
                <label className="flex items-center gap-2 py-1">
                  <input type="checkbox" name="tell" value="yes" defaultChecked className="size-5 accent-accent" />
                  {t("moveTell")}
                </label>
              ) : null}
              <Button>{t("move")}</Button>
            </ActionForm>
          </NextIntlClientProvider>
        </section>
      ) : null}
    </div>
  );
}
