import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CampaignTable } from "@/components/campaign/campaign-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { listCampaigns } from "@/lib/campaigns/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("campaigns");
  return { title: t("title") };
}

export default async function CampaignsPage() {
  const scope = await requireStaff("campaigns:manage");
  const [t, locale] = await Promise.all([getTranslations("campaigns"), getLocale()]);
  const rows = await listCampaigns(scope, locale);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        {rows.length > 0 ? <ButtonLink href="/campaigns/new">{t("new")}</ButtonLink> : null}
      </PageHeader>
      {rows.length > 0 ? (
        <CampaignTable rows={rows} />
      ) : (
        <EmptyState title={t("empty")}>
          <ButtonLink href="/campaigns/new">{t("new")}</ButtonLink>
        </EmptyState>
      )}
      <p className="mt-4 max-w-[70ch] text-sm text-muted">{t("standing")}</p>
    </>
  );
}
