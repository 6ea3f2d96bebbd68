import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { ChoosePeopleForm, PeopleSearch } from "@/components/campaign/panel/choose-people-form";
import { NewPersonForm } from "@/components/campaign/panel/new-person-form";
import { panelAddress } from "@/components/campaign/panel/panel-address";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { listPeopleToAdd } from "@/lib/campaigns/panel/queries";
import { findCampaignSettings } from "@/lib/campaigns/queries";
import { pickMessages } from "@/lib/i18n/pick";
import {
  addNewPersonAction,
  addNewPersonAfterLaunchAction,
  addPeopleAction,
  addPeopleAfterLaunchAction,
} from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("panel.people");
  return { title: t("title") };
}

const addQuery = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  who: z.enum(["known", "new"]).catch("known").default("known"),
});

/** Adds candidates found by name, or somebody new. */
export default async function AddPeoplePage({ params, searchParams }: PageProps<"/campaigns/[campaignId]/panel/add">) {
  const scope = await requireStaff("campaigns:manage");
  const [{ campaignId }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("panel.people"),
    getLocale(),
  ]);
  const campaign = await findCampaignSettings(scope, campaignId, locale);
  if (!campaign || campaign.isStanding || campaign.state === "closed") notFound();
  const { q, who } = addQuery.parse(search);
  const isRunning = campaign.state === "running";
  const messages = pickMessages(locale, ["panel", "errors", "form", "shell"]);
  return (
    <div className="max-w-[720px]">
      <PageHeader title={t("title")} lead={t("lead")} />
      <nav aria-label={t("mode")} className="mb-6 flex flex-wrap gap-2">
        {(["known", "new"] as const).map((each) => (
          <Link
            key={each}
            href={`/campaigns/${campaignId}/panel/add${each === "new" ? "?who=new" : ""}`}
            aria-current={each === who ? "true" : undefined}
            className="inline-flex min-h-10 items-center rounded-control border border-control px-4 text-text no-underline hover:border-accent hover:text-accent aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-[550] aria-[current]:text-accent"
          >
            {t(each)}
          </Link>
        ))}
      </nav>
      <NextIntlClientProvider locale={locale} messages={messages}>
        {who === "new" ? (
          <NewPersonForm
            action={isRunning ? addNewPersonAfterLaunchAction : addNewPersonAction}
            campaignId={campaignId}
            roleTitle={campaign.roleTitle}
            locale={locale}
            asksReason={isRunning}
          />
        ) : (
          <>
            <PeopleSearch campaignId={campaignId} search={q} />
            <ChoosePeopleForm
              action={isRunning ? addPeopleAfterLaunchAction : addPeopleAction}
              campaignId={campaignId}
              people={await listPeopleToAdd(scope, campaignId, q)}
              asksReason={isRunning}
            />
          </>
        )}
      </NextIntlClientProvider>
      <p className="mt-8">
        <Link href={panelAddress(campaignId)}>{t("back")}</Link>
      </p>
    </div>
  );
}
