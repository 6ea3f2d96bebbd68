import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showDate } from "@/lib/i18n/show-date";

/** Says that a profile is archived, and brings it back. */
export function ArchivedNotice({
  profileId,
  archivedAt,
  archive,
}: {
  profileId: string;
  archivedAt: Date;
  /** Server action of the form; null for readers who may not change profiles. */
  archive: unknown;
}) {
  const t = useTranslations("versions");
  const locale = useLocale();
  return (
    <Notice tone="warning" title={t("archived.title", { date: showDate(locale, archivedAt, "long") })}>
      <p>{t("archived.text")}</p>
      {archive ? (
        <div className="no-print mt-3">
          <ActionForm action={archive}>
            <input type="hidden" name="profileId" value={profileId} />
            <input type="hidden" name="archived" value="no" />
            <Button look="secondary">{t("manage.bringBack")}</Button>
          </ActionForm>
        </div>
      ) : null}
    </Notice>
  );
}
