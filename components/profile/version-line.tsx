import { useLocale, useTranslations } from "next-intl";
import { showDate } from "@/lib/i18n/show-date";
import type { VersionEntry } from "@/lib/profiles/schema";
import { PublicationText } from "./versions/publication-text";

/** Number, author, date and state of a version in one line. */
export function VersionLine({ version }: { version: VersionEntry }) {
  const t = useTranslations("profiles");
  const locale = useLocale();
  const { number, authorName, createdAt } = version;
  const date = showDate(locale, createdAt, "long", true);
  return (
    <>
      {t("version", { number })} · {t("savedBy", { name: authorName, date })} · <PublicationText version={version} />
    </>
  );
}
