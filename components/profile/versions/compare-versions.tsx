import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { Select } from "@/components/ui/inputs";
import { showDate } from "@/lib/i18n/show-date";
import type { VersionEntry } from "@/lib/profiles/schema";

/** Choice of two versions to set side by side; a plain form that only reads. */
export function CompareVersions({
  profileId,
  history,
  one,
  other,
}: {
  profileId: string;
  history: readonly VersionEntry[];
  /** Numbers chosen first. */
  one: number;
  other: number;
}) {
  const t = useTranslations("versions.compare");
  const locale = useLocale();
  const options = history.map(({ number, authorName, createdAt }) => (
    <option key={number} value={number}>
      {t("option", { number: String(number), name: authorName, date: showDate(locale, createdAt, "medium") })}
    </option>
  ));
  return (
    <form
      action={`/profiles/${profileId}`}
      aria-label={t("title")}
      className="no-print mb-4 flex flex-wrap items-end gap-3"
    >
      <div className="min-w-0">
        <label htmlFor="compare-one" className="mb-1 block text-sm font-[550]">
          {t("one")}
        </label>
        <Select key={one} id="compare-one" name="v" defaultValue={one}>
          {options}
        </Select>
      </div>
      <div className="min-w-0">
        <label htmlFor="compare-other" className="mb-1 block text-sm font-[550]">
          {t("other")}
        </label>
        <Select key={other} id="compare-other" name="with" defaultValue={other}>
          {options}
        </Select>
      </div>
      <button type="submit" className={buttonClass("secondary")}>
        {t("show")}
      </button>
    </form>
  );
}
