import { useTranslations } from "next-intl";
import { ButtonLink } from "../ui/button";

/** Previous and next page of the log; nothing when it has one. */
export function MailLogPager({ campaignId, page, pages }: { campaignId: string; page: number; pages: number }) {
  const t = useTranslations("mails.pages");
  if (pages <= 1) return null;
  const address = (wanted: number) => `/campaigns/${campaignId}/mails?page=${wanted}#log`;
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
