import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { NamedCriterion } from "@/components/receipt/basis";
import { showDate } from "@/lib/i18n/show-date";
import type { ProfileVersion } from "@/lib/profiles/schema";
import { Shares } from "./shares";
import { PublicationText } from "./versions/publication-text";
import { SubjectLine } from "./versions/subject-line";

/** One ideal profile in the list: what it is for, weights, minimums, who saved it last, and what to do with it. */
export function ProfileCard({ profile, criteria }: { profile: ProfileVersion; criteria: readonly NamedCriterion[] }) {
  const t = useTranslations("profiles");
  const locale = useLocale();
  return (
    <article className="rounded-card border border-line p-4">
      <h2 className="text-lg break-words">
        <Link href={`/profiles/${profile.profileId}`}>{profile.name}</Link>
      </h2>
      <p className="text-sm">
        <SubjectLine profile={profile} />
      </p>
      <p className="mb-3 text-sm text-muted">
        {t("version", { number: profile.number })} ·{" "}
        {t("savedBy", { name: profile.authorName, date: showDate(locale, profile.createdAt, "long") })} ·{" "}
        <PublicationText version={profile} />
      </p>
      <Shares asked={profile.ideal.criteria} criteria={criteria} />
      <p className="mt-3">
        <Link href={`/compare?p=${profile.profileId}`}>
          {t.rich("compareOnNamed", {
            profile: profile.name,
            hidden: (words) => <span className="sr-only">{words}</span>,
          })}
        </Link>
      </p>
    </article>
  );
}
