import Link from "next/link";
import { useTranslations } from "next-intl";
import type { PanelQuery } from "@/lib/campaigns/panel/schema";
import { panelAddress } from "./panel-address";

const views = ["people", "raters"] as const;

/** The two ways to look at a panel. */
export function ViewLinks({ campaignId, view }: { campaignId: string; view: PanelQuery["view"] }) {
  const t = useTranslations("panel.view");
  return (
    <nav aria-label={t("label")} className="no-print mb-4 flex flex-wrap gap-2">
      {views.map((each) => (
        <Link
          key={each}
          href={panelAddress(campaignId, { view: each })}
          aria-current={each === view ? "true" : undefined}
          className="inline-flex min-h-10 items-center rounded-control border border-control px-4 text-text no-underline hover:border-accent hover:text-accent aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-[550] aria-[current]:text-accent"
        >
          {t(each)}
        </Link>
      ))}
    </nav>
  );
}
