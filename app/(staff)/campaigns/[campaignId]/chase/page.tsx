import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { LateRaters } from "@/components/campaign/late-raters";
import { RelaunchTexts } from "@/components/campaign/relaunch-texts";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { isMailOn, listLate } from "@/lib/campaigns/outreach/queries";
import { relaunchTexts } from "@/lib/campaigns/outreach/rules";
import { longestRelaunch } from "@/lib/campaigns/outreach/schema";
import { findCampaign } from "@/lib/campaigns/queries";
import { pickMessages } from "@/lib/i18n/pick";
import { findMailTexts } from "@/lib/mails/queries";
import { getOrganisation } from "@/lib/organisations/queries";
import { relaunchAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("progress");
  return { title: t("chaseTitle") };
}

/** Relaunches exactly those who are late, shown one by one, with the text they will read. */
export default async function ChasePage({ params, searchParams }: PageProps<"/campaigns/[campaignId]/chase">) {
  const scope = await requireStaff("campaigns:manage");
  const [{ campaignId }, { queued }, t, errors, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("progress"),
    getTranslations("errors"),
    getLocale(),
  ]);
  const campaign = await findCampaign(scope, campaignId, locale);
  if (!campaign || campaign.isStanding) notFound();
  const [{ late, total }, mailOn, { isSample }, texts] = await Promise.all([
    listLate(scope, campaignId, longestRelaunch),
    isMailOn(scope),
    getOrganisation(scope),
    findMailTexts(scope, campaignId),
  ]);
  return (
    <div className="max-w-[720px]">
      <PageHeader title={t("chaseTitle")} lead={t("chaseLead")} />
      {typeof queued === "string" && /^\d{1,4}$/.test(queued) ? (
        <div className="mb-4">
          <Notice tone="success" role="status" title={t("chaseDone", { n: Number(queued) })} />
        </div>
      ) : null}
      {total > late.length ? <p className="mb-4">{t("chaseShown", { n: late.length, total })}</p> : null}
      {late.length === 0 ? <p>{t("chaseNone")}</p> : null}
      {late.length > 0 && !mailOn ? <Notice>{errors(isSample ? "sample-mail" : "mail-off")}</Notice> : null}
      {late.length > 0 && mailOn ? (
        <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["errors", "form"])}>
          <ActionForm action={relaunchAction}>
            <input type="hidden" name="campaignId" value={campaignId} />
            <input type="hidden" name="batch" value={randomUUID()} />
            <LateRaters late={late} />
            <section aria-labelledby="texts">
              <h2 id="texts">{t("chaseText")}</h2>
              <p className="mb-3">
                <Link href={`/campaigns/${campaignId}/mails`}>{t("chaseChange")}</Link>
              </p>
              {texts ? <RelaunchTexts texts={relaunchTexts(late, texts)} /> : null}
            </section>
            <Button>{t("chaseSend")}</Button>
          </ActionForm>
        </NextIntlClientProvider>
      ) : null}
    </div>
  );
}
