import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CandidateFilters } from "@/components/candidate/candidate-filters";
import { CandidateTable } from "@/components/candidate/candidate-table";
import { listAddress } from "@/components/candidate/list-address";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requireStaff } from "@/lib/access/gates";
import { allows } from "@/lib/access/permissions";
import { listCandidates } from "@/lib/candidates/queries";
import { candidateListQuery } from "@/lib/candidates/schema";
import { chooseCampaign } from "@/lib/results/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("candidates");
  return { title: t("title") };
}

export default async function CandidatesPage({ searchParams }: PageProps<"/candidates">) {
  const scope = await requireStaff("candidates:read");
  const [t, locale] = await Promise.all([getTranslations("candidates"), getLocale()]);
  const query = candidateListQuery.parse(await searchParams);
  const { campaign, campaigns } = await chooseCampaign(scope, "everybody", { asked: query.campaign, locale });
  const list = await listCandidates(scope, campaign.campaignId, query);
  const mayAdd = allows(scope.roles, "candidates:write");
  const isFiltered = query.q !== "" || query.kind !== "all" || query.status !== "active";
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead", { campaign: campaign.name })}>
        {mayAdd ? <ButtonLink href="/candidates/new">{t("add")}</ButtonLink> : null}
      </PageHeader>
      {list.total > 0 || isFiltered ? (
        <CandidateFilters query={query} campaigns={campaigns} campaignId={campaign.campaignId} />
      ) : null}
      {list.total > 0 ? (
        <>
          <CandidateTable rows={list.rows} total={list.total} />
          <Pager page={list.page} pages={list.pages} addressOf={(page) => listAddress({ ...query, page })} />
        </>
      ) : (
        <EmptyState title={isFiltered ? t("emptyFilter") : t("empty")}>
          {isFiltered ? (
            <ButtonLink look="secondary" href="/candidates">
              {t("clear")}
            </ButtonLink>
          ) : mayAdd ? (
            <ButtonLink href="/candidates/new">{t("add")}</ButtonLink>
          ) : null}
        </EmptyState>
      )}
    </>
  );
}
