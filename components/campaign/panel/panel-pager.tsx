import { useTranslations } from "next-intl";
import type { PanelQuery } from "@/lib/campaigns/panel/schema";
import { ButtonLink } from "../../ui/button";
import { panelAddress } from "./panel-address";

/** Previous and next page; nothing when there is one. */
export function PanelPager({
  campaignId,
  query,
  page,
  pages,
}: {
  campaignId: string;
  query: PanelQuery;
  page: number;
  pages: number;
}) {
  const t = useTranslations("panel.pages");
  if (pages <= 1) return null;
  const address = (wanted: number) => panelAddress(campaignId, { ...query, page: wanted });
  return (
    <nav aria-label={t("label")} className="no-print mt-4 flex flex-wrap items-center gap-4">
      {page > 1 ? (
        <ButtonLink look="secondary" href={address(page - 1)} rel="prev">
          {t("previous")}
        </ButtonLink>
      ) : null}
      <span>{t("at", { page, pages })}</span>
      {page < pages ? (
        <ButtonLink look="secondary" href={address(page + 1)} rel="next">
          {t("next")}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
