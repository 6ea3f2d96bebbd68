import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { NoticeText } from "@/components/assessment/notice-text";
import { PreviewChoice, viewers } from "@/components/campaign/preview/preview-choice";
import { PreviewFrame } from "@/components/campaign/preview/preview-frame";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { getFrameworkFor } from "@/lib/assessments/queries";
import { getPanelTotals } from "@/lib/campaigns/panel/queries";
import { findCampaignSettings } from "@/lib/campaigns/queries";
import { raterKinds } from "@/lib/frameworks/schema";
import { locales } from "@/lib/i18n/locales";
import { noticeFor } from "@/lib/legal/notices";
import { listMembers } from "@/lib/members/queries";
import { getOrganisation } from "@/lib/organisations/queries";
import { isoDay } from "@/lib/zoned-time";
import { FirstPage } from "./first-page";
import { Landing } from "./landing";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("panel.preview");
  return { title: t("title") };
}

/** What one kind of respondent will see, filled with the campaign's own settings. Nothing is stored, nobody is told. */
export default async function PreviewPage({ params, searchParams }: PageProps<"/campaigns/[campaignId]/preview">) {
  const scope = await requireStaff("campaigns:manage");
  const [{ campaignId }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("panel.preview"),
    getLocale(),
  ]);
  const campaign = await findCampaignSettings(scope, campaignId, locale);
  if (!campaign || campaign.isStanding) notFound();
  const { as: viewer, lang } = z
    .object({ as: z.enum(viewers).catch("self").default("self"), lang: z.enum(locales).catch(locale).default(locale) })
    .parse(search);
  const [words, organisation, members, totals, framework] = await Promise.all([
    getTranslations({ locale: lang, namespace: "panel.preview" }),
    getOrganisation(scope),
    listMembers(scope),
    getPanelTotals(scope, campaignId, campaign.askedKinds),
    getFrameworkFor(scope, campaign.frameworkVersionId, viewer, lang),
  ]);
  const contact = members.find(({ memberId }) => memberId === campaign.contactId);
  const facts = {
    kind: viewer,
    organisationName: organisation.name,
    candidateName: words("somebody"),
    purpose: campaign.purpose,
    roleTitle: campaign.roleTitle,
    contact: { name: contact?.name ?? "", email: contact?.email ?? "" },
    lastDay: isoDay(campaign.closesOn ?? new Date()),
    thresholds: campaign,
    consulted: raterKinds.filter((kind) => campaign.askedKinds.includes(kind) || totals.seats[kind] > 0),
    framework,
  };
  const notice = noticeFor(lang, facts);
  return (
    <div className="max-w-[760px]">
      <PageHeader title={t("title")} lead={t("lead")} />
      <PreviewChoice campaignId={campaignId} viewer={viewer} language={lang} />
      <PreviewFrame label={t("frame")} title={t("landing")} lang={lang}>
        <Landing viewer={viewer} language={lang} organisation={organisation.name} name={facts.candidateName} />
      </PreviewFrame>
      <PreviewFrame label={t("frame")} title={t("notice")} lang={lang}>
        <NoticeText title={notice.title} blocks={notice.blocks} />
      </PreviewFrame>
      <PreviewFrame label={t("frame")} title={t("form")} lang={lang}>
        <FirstPage viewer={viewer} language={lang} framework={framework} name={facts.candidateName} />
      </PreviewFrame>
    </div>
  );
}
