import { useTranslations } from "next-intl";
import type { NamedCriterion } from "@/components/receipt/basis";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ProfileVersion } from "@/lib/profiles/schema";
import { DifferenceSection } from "./versions/difference-section";
import { RestoreForm } from "./versions/restore-form";

/** A version set beside another; an older one can become the newest again, or start the next. */
export function OlderVersion({
  profile,
  other,
  criteria,
  restore,
}: {
  profile: ProfileVersion;
  /** The version beside it: another number. */
  other: ProfileVersion;
  criteria: readonly NamedCriterion[];
  /** Server action that makes the version the newest again; null for readers who may not. */
  restore: unknown;
}) {
  const t = useTranslations("profiles");
  const { profileId, number, latestNumber } = profile;
  const isOlder = number !== latestNumber;
  return (
    <div className="space-y-6">
      {isOlder ? (
        <Notice title={t("older.title", { number, newest: latestNumber })}>
          <p>{t("older.text")}</p>
        </Notice>
      ) : null}
      <DifferenceSection one={profile} other={other} criteria={criteria} />
      <div className="no-print flex flex-wrap gap-2">
        <ButtonLink look="secondary" href={`/profiles/${profileId}`}>
          {t("older.newest")}
        </ButtonLink>
        {isOlder && restore ? (
          <ButtonLink look="quiet" href={`/profiles/${profileId}?from=${number}`}>
            {t("older.reuse", { number })}
          </ButtonLink>
        ) : null}
      </div>
      {isOlder && restore ? (
        <RestoreForm action={restore} profileId={profileId} number={number} newest={latestNumber} />
      ) : null}
    </div>
  );
}
