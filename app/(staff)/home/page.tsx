import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { RunningCampaigns } from "@/components/campaign/running-campaigns";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { allows } from "@/lib/access/permissions";
import { listCampaigns } from "@/lib/campaigns/queries";
import { countCandidates } from "@/lib/candidates/queries";
import { showDay } from "@/lib/i18n/show-date";
import { listDueScorecards } from "@/lib/results/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home");
  return { title: t("title") };
}

export default async function HomePage() {
  const scope = await requireStaff("home:read");
  const [t, locale] = await Promise.all([getTranslations("home"), getLocale()]);
  if (!allows(scope.roles, "results:read")) {
    return (
      <>
        <PageHeader title={t("title")} lead={t("adminOnly")} />
        <ButtonLink href="/members">{t("invite")}</ButtonLink>
      </>
    );
  }
  const [due, candidates, campaigns] = await Promise.all([
    listDueScorecards(scope, locale),
    countCandidates(scope),
    allows(scope.roles, "campaigns:manage") ? listCampaigns(scope, locale) : [],
  ]);
  const running = campaigns.filter(({ state }) => state === "running");
  const shortcuts = [
    { href: "/compare", title: t("compareAll"), text: t("compareText") },
    { href: "/candidates", title: t("addOrFind"), text: t("candidatesText", { n: candidates }) },
    { href: "/profiles", title: t("profiles"), text: t("profilesText") },
  ];
  return (
    <>
      <PageHeader title={t("title")} />
      <section aria-labelledby="todo">
        <h2 id="todo">{t("todo")}</h2>
        {due.length > 0 ? (
          <ul className="mt-2 divide-y divide-line rounded-card border border-line">
            {due.map(({ assessmentId, candidateName, campaignName, closesOn }) => (
              <li key={assessmentId} className="flex flex-wrap justify-between gap-x-4 p-3">
                <Link href={`/assessments/${assessmentId}/score`}>{t("scorecardDue", { name: candidateName })}</Link>
                {campaignName !== null && closesOn ? (
                  <span className="text-sm text-muted">
                    {t("scorecardUntil", { campaign: campaignName, date: showDay(locale, closesOn, "long") })}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        ) : (
          <p className="mt-2 text-muted">{t("nothing")}</p>
        )}
      </section>
      {running.length > 0 ? <RunningCampaigns rows={running} /> : null}
      <section aria-labelledby="shortcuts" className="mt-8">
        <h2 id="shortcuts">{t("shortcuts")}</h2>
        <ul className="mt-2 grid gap-4 md:grid-cols-3">
          {shortcuts.map(({ href, title, text }) => (
            <li key={href} className="rounded-card border border-line p-4">
              <Link href={href} className="font-[550]">
                {title}
              </Link>
              <p className="mt-1 text-sm text-muted">{text}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
