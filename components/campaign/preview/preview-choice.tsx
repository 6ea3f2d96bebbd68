import { useTranslations } from "next-intl";
import { type Locale, locales } from "@/lib/i18n/locales";
import { Button } from "../../ui/button";
import { Select } from "../../ui/inputs";

export const viewers = ["self", "manager", "peer", "customer"] as const;
export type Viewer = (typeof viewers)[number];

/** Whose eyes to look with, and in which language: a plain GET form. */
export function PreviewChoice({
  campaignId,
  viewer,
  language,
}: {
  campaignId: string;
  viewer: Viewer;
  language: Locale;
}) {
  const t = useTranslations("panel.preview");
  const languages = useTranslations("shell.language");
  return (
    <form
      action={`/campaigns/${campaignId}/preview`}
      className="no-print mb-6 grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]"
    >
      <label className="block">
        <span className="mb-1 block text-sm font-[550]">{t("as")}</span>
        <Select name="as" defaultValue={viewer}>
          {viewers.map((each) => (
            <option key={each} value={each}>
              {t(`viewer.${each}`)}
            </option>
          ))}
        </Select>
      </label>
      <label className="block">
        <span className="mb-1 block text-sm font-[550]">{t("language")}</span>
        <Select name="lang" defaultValue={language}>
          {locales.map((each) => (
            <option key={each} value={each}>
              {languages(each)}
            </option>
          ))}
        </Select>
      </label>
      <Button look="secondary">{t("show")}</Button>
    </form>
  );
}
