import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { CampaignRow } from "@/lib/campaigns/schema";
import { showDay } from "@/lib/i18n/show-date";
import { ProgressBar } from "../ui/progress-bar";

/** Campaigns in progress, each with a bar and its count in words. */
export function RunningCampaigns({ rows }: { rows: readonly CampaignRow[] }) {
  const t = useTranslations("progress");
  const locale = useLocale();
  return (
    <section aria-labelledby="campaigns" className="mt-8">
      <h2 id="campaigns">{t("homeTitle")}</h2>
      <ul className="mt-2 divide-y divide-line rounded-card border border-line">
        {rows.map(({ campaignId, name, asked, sent, closesOn }) => (
          <li key={campaignId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 p-3">
            <Link href={`/campaigns/${campaignId}`}>{name}</Link>
            <span className="flex flex-wrap items-center gap-3 text-sm text-muted">
              <ProgressBar
                label={t("answered", { sent, asked })}
                value={sent}
                max={Math.max(1, asked)}
                className="w-32"
              />
              {closesOn ? t("homeLine", { sent, asked, date: showDay(locale, closesOn, "medium") }) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
