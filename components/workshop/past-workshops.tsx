import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { showDate } from "@/lib/i18n/show-date";
import type { WorkshopsOfProfile } from "@/lib/workshops/schema";

/** Workshops that have agreed on weights, newest first. */
export function PastWorkshops({ profileId, agreed }: { profileId: string; agreed: WorkshopsOfProfile["agreed"] }) {
  const t = useTranslations("workshop.host");
  const profiles = useTranslations("profiles");
  const locale = useLocale();
  if (agreed.length === 0) return null;
  return (
    <section aria-labelledby="past" className="mt-10">
      <h2 id="past" className="mb-2">
        {t("past")}
      </h2>
      <ul className="space-y-1">
        {agreed.map(({ number, createdAt }) => (
          <li key={number}>
            <Link href={`/profiles/${profileId}/workshop/minutes?v=${number}`}>
              {t("pastEntry", { date: showDate(locale, createdAt, "long") })}
            </Link>
            <span className="text-muted"> · {profiles("version", { number })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
