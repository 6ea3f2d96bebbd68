import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireStaff } from "@/lib/access/gates";
import { findCampaignSettings, findPreparation } from "@/lib/campaigns/queries";
import { DraftOverview } from "./draft-overview";
import { LaunchedOverview } from "./launched-overview";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("campaigns");
  return { title: t("title") };
}

/** A campaign: its checklist before the launch, its board afterwards. */
export default async function CampaignPage({ params, searchParams }: PageProps<"/campaigns/[campaignId]">) {
  const scope = await requireStaff("campaigns:manage");
  const [{ campaignId }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const campaign = await findCampaignSettings(scope, campaignId, locale);
  if (!campaign || campaign.isStanding) notFound();
  if (campaign.state !== "draft") return <LaunchedOverview scope={scope} campaign={campaign} query={query} />;
  const preparation = await findPreparation(scope, campaignId);
  if (!preparation) notFound();
  return <DraftOverview campaign={campaign} preparation={preparation} />;
}
