import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { showDate } from "@/lib/i18n/show-date";
import type { VersionEntry } from "@/lib/profiles/schema";
import { PublicationText } from "./versions/publication-text";

/** Who saved which version when and why, and how its weights were given; newest first. */
export function VersionHistory({
  profileId,
  history,
  shown,
  presetNames,
}: {
  profileId: string;
  history: readonly VersionEntry[];
  /** Number of the version on the page. */
  shown: number;
  presetNames: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("profiles");
  const versions = useTranslations("versions");
  const locale = useLocale();
  return (
    <ol className="divide-y divide-line rounded-card border border-line">
      {history.map((version) => {
        const { number, authorName, createdAt, reason, presetId, weighedBy, workshopId } = version;
        return (
          <li key={number} className="p-3 print:break-inside-avoid">
            <p>
              {number === shown ? (
                <span className="font-[650]">{t("version", { number })}</span>
              ) : (
                <Link href={`/profiles/${profileId}?v=${number}`}>{t("version", { number })}</Link>
              )}
              <span className="text-sm text-muted">
                {" · "}
                {t("savedBy", { name: authorName, date: showDate(locale, createdAt, "long", true) })}
                {" · "}
                <PublicationText version={version} />
              </span>
            </p>
            <p className="text-sm text-muted">
              {presetId && presetNames[presetId]
                ? t("startedFrom", { preset: presetNames[presetId] })
                : versions(`way.${weighedBy}`)}
              {workshopId ? (
                <>
                  {" · "}
                  <Link href={`/profiles/${profileId}/workshop/minutes?v=${number}`}>{versions("workshop")}</Link>
                </>
              ) : null}
            </p>
            {reason ? <p className="mt-1 max-w-[70ch] break-words">{reason}</p> : null}
          </li>
        );
      })}
    </ol>
  );
}
