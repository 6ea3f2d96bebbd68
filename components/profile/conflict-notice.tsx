"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** Somebody saved first: who, why, and what saving again will do. Their values stand beside the fields. */
export function ConflictNotice({
  profileId,
  conflict,
}: {
  profileId: string;
  conflict: Readonly<Record<string, string | number>>;
}) {
  const t = useTranslations("profiles");
  const number = Number(conflict.number);
  const reason = String(conflict.reason ?? "");
  return (
    <Notice tone="warning" title={t("conflict.title", { name: String(conflict.name), number })}>
      {reason ? <p>{t("conflict.reason", { reason })}</p> : null}
      <p>{t("conflict.next", { next: number + 1 })}</p>
      <p className="mt-1">
        <Link href={`/profiles/${profileId}?v=${number}`} target="_blank">
          {t("conflict.look", { number })}
        </Link>
      </p>
    </Notice>
  );
}
