import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { RaterNotes } from "@/components/results/signals/rater-notes";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { findCampaign } from "@/lib/campaigns/queries";
import { getSignals } from "@/lib/results/signals/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signals");
  return { title: t("title") };
}

/** Signals of hurried answering and of habits of rating, as neutral notes: no effect on any figure, no order of raters. */
export default async function SignalsPage({ params }: PageProps<"/campaigns/[campaignId]/signals">) {
  const scope = await requireStaff("campaigns:manage");
  const [{ campaignId }, t, locale] = await Promise.all([params, getTranslations("signals"), getLocale()]);
  const campaign = await findCampaign(scope, campaignId, locale);
  if (!campaign || campaign.isStanding) notFound();
  const signals = await getSignals(scope, campaign);
  return (
    <div className="max-w-[720px]">
      <PageHeader title={t("title")} lead={t("lead")} />
      <ul className="mb-6 list-disc space-y-1 pl-5">
        {(["noEffect", "twoSignals", "whoIsRead", "times"] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      {signals.hiddenPeople > 0 ? <p className="mb-6">{t("hidden", { count: signals.hiddenPeople })}</p> : null}
      <section aria-labelledby="notes">
        <h2 id="notes" className="mb-3">
          {t("notes")}
        </h2>
        {signals.notes.length > 0 ? (
          <RaterNotes signals={signals} />
        ) : (
          <p>{signals.forms > 0 ? t("nothing", { count: signals.forms }) : t("nothingSent")}</p>
        )}
      </section>
      {signals.forms > 0 ? <p className="mt-6 text-sm text-muted">{t("readFrom", { count: signals.forms })}</p> : null}
    </div>
  );
}
