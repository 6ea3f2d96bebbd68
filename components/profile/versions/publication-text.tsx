import { useLocale, useTranslations } from "next-intl";
import { showDate } from "@/lib/i18n/show-date";
import type { VersionEntry } from "@/lib/profiles/schema";

/** "draft", or who published the version when. */
export function PublicationText({ version: { published } }: { version: Pick<VersionEntry, "published"> }) {
  const t = useTranslations("versions");
  const locale = useLocale();
  if (!published) return <strong className="font-[550]">{t("draft")}</strong>;
  return t("publishedBy", { name: published.byName, date: showDate(locale, published.at, "long") });
}
