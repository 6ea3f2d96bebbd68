import { useTranslations } from "next-intl";
import { ButtonLink } from "./button";

/** Previous and next page of a list; nothing when it has one page. */
export function Pager({
  page,
  pages,
  addressOf,
}: {
  page: number;
  pages: number;
  addressOf: (page: number) => string;
}) {
  const t = useTranslations("form.pages");
  if (pages <= 1) return null;
  return (
    <nav aria-label={t("label")} className="no-print mt-4 flex flex-wrap items-center gap-4">
      {page > 1 ? (
        <ButtonLink look="secondary" href={addressOf(page - 1)} rel="prev">
          {t("previous")}
        </ButtonLink>
      ) : null}
      <span>{t("at", { page, pages })}</span>
      {page < pages ? (
        <ButtonLink look="secondary" href={addressOf(page + 1)} rel="next">
          {t("next")}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
