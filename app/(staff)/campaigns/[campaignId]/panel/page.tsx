import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { LikelyDoubles } from "@/components/campaign/panel/likely-doubles";
import { panelAddress } from "@/components/campaign/panel/panel-address";
import { PanelFilters } from "@/components/campaign/panel/panel-filters";
import { PanelMatrix } from "@/components/campaign/panel/panel-matrix";
import { PanelSummary } from "@/components/campaign/panel/panel-summary";
import { ViewLinks } from "@/components/campaign/panel/view-links";
import { WorkloadTable } from "@/components/campaign/panel/workload-table";
import { ActionForm } from "@/components/ui/action-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requireStaff } from "@/lib/access/gates";
import type { StaffScope } from "@/lib/access/scope";
import { getPanelTotals, listLikelyDoubles, listPanel, listWorkload } from "@/lib/campaigns/panel/queries";
import { type PanelQuery, type PanelTotals, panelQuery } from "@/lib/campaigns/panel/schema";
import { findCampaignSettings } from "@/lib/campaigns/queries";
import type { CampaignSettings } from "@/lib/campaigns/schema";
import { raterKinds } from "@/lib/frameworks/schema";
import { pickMessages } from "@/lib/i18n/pick";
import { addEveryoneThemselvesAction } from "./actions";
import { DoneNotice } from "./done-notice";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("panel");
  return { title: t("title") };
}

const leads = { draft: "lead", running: "leadRunning", closed: "leadClosed" } as const;

/** Who is assessed and by whom: person by person, or rater by rater. */
export default async function PanelPage({ params, searchParams }: PageProps<"/campaigns/[campaignId]/panel">) {
  const scope = await requireStaff("campaigns:manage");
  const [{ campaignId }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("panel"),
    getLocale(),
  ]);
  const campaign = await findCampaignSettings(scope, campaignId, locale);
  if (!campaign || campaign.isStanding) notFound();
  const query = panelQuery.parse(search);
  const totals = await getPanelTotals(scope, campaignId, campaign.askedKinds);
  const isDraft = campaign.state === "draft";
  const adding =
    campaign.state === "closed" ? null : (
      <>
        <ButtonLink look={isDraft ? "secondary" : "primary"} href={`/campaigns/${campaignId}/panel/add`}>
          {t("add")}
        </ButtonLink>
        {isDraft ? <ButtonLink href={`/campaigns/${campaignId}/panel/import`}>{t("importTable")}</ButtonLink> : null}
      </>
    );
  return (
    <>
      <PageHeader title={t("title")} lead={t(leads[campaign.state])}>
        {totals.people > 0 ? adding : null}
      </PageHeader>
      <DoneNotice query={search} />
      {totals.people === 0 ? (
        <EmptyState title={t("empty")}>{adding}</EmptyState>
      ) : (
        <>
          <PanelSummary totals={totals} askedKinds={campaign.askedKinds} />
          {isDraft ? <ThemselvesNotice campaign={campaign} totals={totals} /> : null}
          <LikelyDoubles doubles={await listLikelyDoubles(scope, campaignId)} />
          <ViewLinks campaignId={campaignId} view={query.view} />
          {query.view === "raters" ? (
            <Workload scope={scope} campaignId={campaignId} query={query} />
          ) : (
            <People scope={scope} campaign={campaign} totals={totals} query={query} />
          )}
        </>
      )}
    </>
  );
}

async function ThemselvesNotice({ campaign, totals }: { campaign: CampaignSettings; totals: PanelTotals }) {
  const [t, locale] = await Promise.all([getTranslations("panel.themselves"), getLocale()]);
  const without = totals.peopleWithout.self ?? 0;
  if (without === 0) return null;
  return (
    <div className="mb-6">
      <Notice tone="warning" title={t("title", { n: without })}>
        <p className="mb-3">{t("text")}</p>
        <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["errors"])}>
          <ActionForm action={addEveryoneThemselvesAction}>
            <input type="hidden" name="campaignId" value={campaign.campaignId} />
            <Button look="secondary">{t("act")}</Button>
          </ActionForm>
        </NextIntlClientProvider>
      </Notice>
    </div>
  );
}

async function People({
  scope,
  campaign,
  totals,
  query,
}: {
  scope: StaffScope;
  campaign: CampaignSettings;
  totals: PanelTotals;
  query: PanelQuery;
}) {
  const { campaignId, askedKinds } = campaign;
  const [t, list] = await Promise.all([
    getTranslations("panel.found"),
    listPanel(scope, campaignId, askedKinds, query),
  ]);
  const kinds = raterKinds.filter((kind) => askedKinds.includes(kind) || totals.seats[kind] > 0);
  return (
    <>
      <PanelFilters campaignId={campaignId} query={query} />
      {list.found === 0 ? (
        <EmptyState title={t("none")}>
          <ButtonLink look="secondary" href={panelAddress(campaignId)}>
            {t("clear")}
          </ButtonLink>
        </EmptyState>
      ) : (
        <>
          <PanelMatrix campaignId={campaignId} people={list.people} found={list.found} kinds={kinds} />
          <Pager
            page={list.page}
            pages={list.pages}
            addressOf={(page) => panelAddress(campaignId, { ...query, page })}
          />
        </>
      )}
    </>
  );
}

async function Workload({ scope, campaignId, query }: { scope: StaffScope; campaignId: string; query: PanelQuery }) {
  const load = await listWorkload(scope, campaignId, query.page);
  return (
    <>
      <WorkloadTable load={load} />
      <Pager page={load.page} pages={load.pages} addressOf={(page) => panelAddress(campaignId, { ...query, page })} />
    </>
  );
}
