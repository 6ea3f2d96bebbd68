import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { showDate } from "@/lib/i18n/show-date";
import type { VersionEntry } from "@/lib/profiles/schema";

/** Who saved which version when and why, newest first. */
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
  const locale = useLocale();
  return (
    <ol className="divide-y divide-line rounded-card border border-line">
      {history.map(({ number, authorName, createdAt, reason, presetId }) => (
        <li key={number} className="p-3">
          <p>
            {number === shown ? (
              <span className="font-[650]">{t("version", { number })}</span>
            ) : (
              <Link href={`/profiles/${profileId}?v=${number}`}>{t("version", { number })}</Link>
            )}
            <span className="text-sm text-muted">
              {" · "}
              {t("savedBy", {
                name: authorName,
                date: showDate(locale, createdAt, "long", true),
              })}
            </span>
          </p>
          {presetId && presetNames[presetId] ? (
            <p className="text-sm text-muted">{t("startedFrom", { preset: presetNames[presetId] })}</p>
          ) : null}
          {reason ? <p className="mt-1 max-w-[70ch]">{reason}</p> : null}
        </li>
      ))}
    </ol>
  );
}
