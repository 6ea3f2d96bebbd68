import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { SeatCard } from "@/components/campaign/seat/seat-card";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { findSeats } from "@/lib/campaigns/outreach/queries";
import { findCampaign } from "@/lib/campaigns/queries";
import { pickMessages } from "@/lib/i18n/pick";
import { extendLinkAction, reopenAssessmentAction, replaceLinkAction, withdrawLinkAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("progress");
  return { title: t("board") };
}

/** Everybody who rates one person in the campaign, with what HR may see and do. */
export default async function SeatsPage({ params }: PageProps<"/campaigns/[campaignId]/people/[candidateId]">) {
  const scope = await requireStaff("campaigns:manage");
  const [{ campaignId, candidateId }, t, locale] = await Promise.all([
    params,
    getTranslations("progress"),
    getLocale(),
  ]);
  const campaign = await findCampaign(scope, campaignId, locale);
  const person = campaign && !campaign.isStanding ? await findSeats(scope, campaignId, candidateId) : null;
  if (!campaign || !person) notFound();
  return (
    <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["progress", "errors", "form"])}>
      <PageHeader title={t("seatsTitle", { name: person.name })} lead={t("seatsLead")} />
      <ul className="grid items-start gap-4 md:grid-cols-2">
        {person.seats.map((seat) => (
          <SeatCard
            key={seat.assessmentId}
            seat={seat}
            isRunning={campaign.state === "running"}
            acts={{
              replace: replaceLinkAction,
              withdraw: withdrawLinkAction,
              extend: extendLinkAction,
              reopen: reopenAssessmentAction,
            }}
          />
        ))}
      </ul>
    </NextIntlClientProvider>
  );
}
