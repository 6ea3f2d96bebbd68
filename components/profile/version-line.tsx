import { useFormatter, useTranslations } from "next-intl";
import type { VersionEntry } from "@/lib/profiles/schema";

/** Number, author and date of a version in one line. */
export function VersionLine({ version }: { version: VersionEntry }) {
  const t = useTranslations("profiles");
  const format = useFormatter();
  const { number, authorName, createdAt } = version;
  const date = format.dateTime(createdAt, { dateStyle: "long", timeStyle: "short" });
  return (
    <>
      {t("version", { number })} · {t("savedBy", { name: authorName, date })}
    </>
  );
}
