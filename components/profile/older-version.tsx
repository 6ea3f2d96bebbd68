import { useTranslations } from "next-intl";
import type { NamedCriterion } from "@/components/receipt/basis";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ProfileVersion } from "@/lib/profiles/schema";
import { AskedTable } from "./asked-table";

/** A version that cannot be edited here, beside the newest; its values can start the next version. */
export function OlderVersion({
  profile,
  newest,
  criteria,
  canUpdate,
}: {
  profile: ProfileVersion;
  newest: ProfileVersion;
  criteria: readonly NamedCriterion[];
  canUpdate: boolean;
}) {
  const t = useTranslations("profiles");
  const isOlder = profile.number !== newest.number;
  return (
    <div className="space-y-4">
      {isOlder ? (
        <Notice title={t("older.title", { number: profile.number, newest: newest.number })}>
          <p>{t("older.text")}</p>
        </Notice>
      ) : null}
      <AskedTable criteria={criteria} version={profile} newest={isOlder ? newest : null} />
      {isOlder ? (
        <div className="no-print flex flex-wrap gap-2">
          <ButtonLink look="secondary" href={`/profiles/${profile.profileId}`}>
            {t("older.newest")}
          </ButtonLink>
          {canUpdate ? (
            <ButtonLink look="quiet" href={`/profiles/${profile.profileId}?from=${profile.number}`}>
              {t("older.reuse", { number: profile.number })}
            </ButtonLink>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
