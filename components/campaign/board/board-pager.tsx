import { useTranslations } from "next-intl";
import type { BoardQuery } from "@/lib/campaigns/progress/schema";
import { ButtonLink } from "../../ui/button";

/** Previous and next page of the board; nothing when it has one. */
export function BoardPager({
  query,
  page,
  pages,
  campaignId,
}: {
  query: BoardQuery;
  page: number;
  pages: number;
  campaignId: string;
}) {
  const t = useTranslations("progress.pages");
  if (pages <= 1) return null;
  const address = (wanted: number) =>
    `/campaigns/${campaignId}?${new URLSearchParams({ ...query, page: `${wanted}` })}`;
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
