import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { QrCode } from "@/components/assessment/qr-code";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { listHandedLinks } from "@/lib/campaigns/outreach/queries";
import { findCampaign } from "@/lib/campaigns/queries";
import { env } from "@/lib/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("progress");
  return { title: t("linksTitle") };
}

/** Personal links of those whom no mail reaches, to be handed over on paper or by another way. */
export default async function LinksPage({ params }: PageProps<"/campaigns/[campaignId]/links">) {
  const scope = await requireStaff("campaigns:manage");
  const [{ campaignId }, t, locale] = await Promise.all([params, getTranslations("progress"), getLocale()]);
  const campaign = await findCampaign(scope, campaignId, locale);
  if (!campaign || campaign.isStanding) notFound();
  const links = await listHandedLinks(scope, campaignId);
  return (
    <>
      <PageHeader title={t("linksTitle")} lead={t("linksLead")} />
      {links.length === 0 ? <p className="max-w-[70ch]">{t("linksNone")}</p> : null}
      <ul className="grid gap-4 md:grid-cols-2">
        {links.map(({ assessmentId, raterKind, raterName, candidateName, path }) => {
          const address = `${env().BASE_URL}${path}`;
          return (
            <li key={assessmentId} className="break-inside-avoid rounded-card border border-line p-4">
              <h2 className="text-base break-words">{raterName}</h2>
              <p className="text-sm text-muted">
                {t(`kind.${raterKind}`)} {raterKind === "self" ? null : t("chaseAbout", { name: candidateName })}
              </p>
              <p className="my-2 font-mono text-sm break-all">{address}</p>
              <details>
                <summary className="no-print inline-block min-h-8 py-1 text-accent">
                  {t("qr")}
                  <span className="sr-only"> ({raterName})</span>
                </summary>
                <QrCode text={address} label={t("linkFor", { name: raterName, person: candidateName })} />
              </details>
            </li>
          );
        })}
      </ul>
    </>
  );
}
