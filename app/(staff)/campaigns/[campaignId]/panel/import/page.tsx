import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ColumnHelp } from "@/components/campaign/panel/column-help";
import { ImportForm } from "@/components/campaign/panel/import-form";
import { panelAddress } from "@/components/campaign/panel/panel-address";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { findCampaign } from "@/lib/campaigns/queries";
import { pickMessages } from "@/lib/i18n/pick";
import { importPanelAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("panel.import");
  return { title: t("title") };
}

/** Paste or upload a whole panel: checked first, added when told. */
export default async function ImportPage({ params }: PageProps<"/campaigns/[campaignId]/panel/import">) {
  const scope = await requireStaff("campaigns:manage");
  const [{ campaignId }, t, locale] = await Promise.all([params, getTranslations("panel"), getLocale()]);
  const campaign = await findCampaign(scope, campaignId, locale);
  if (!campaign || campaign.isStanding) notFound();
  return (
    <div className="max-w-[900px]">
      <PageHeader title={t("import.title")} lead={t("import.lead")} />
      {campaign.state === "draft" ? (
        <>
          <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["panel", "errors", "form"])}>
            <ImportForm action={importPanelAction} campaignId={campaignId} />
          </NextIntlClientProvider>
          <ColumnHelp />
        </>
      ) : (
        <Notice tone="warning" title={t("import.locked")} />
      )}
      <p className="mt-8">
        <Link href={panelAddress(campaignId)}>{t("people.back")}</Link>
      </p>
    </div>
  );
}
