"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { MailCounts } from "@/lib/campaigns/progress/schema";
import { ProgressBar } from "../ui/progress-bar";

const everyMs = 2_000;
const giveUpMs = 10_000;

/**
 * How many mails have left, as a bar and in words; asks again while some are waiting. Without JavaScript the numbers stand as
 * they were when the page was loaded.
 */
export function MailProgress({ url, start }: { url: string; start: MailCounts }) {
  const t = useTranslations("progress.mails");
  const router = useRouter();
  const [counts, setCounts] = useState(start);
  const isWaiting = counts.queued > 0;
  const wasWaiting = start.queued > 0;

  // Asking is a matter of time, which rendering knows nothing of.
  useEffect(() => {
    if (!isWaiting) {
      // The board below shows which mail did not arrive.
      if (wasWaiting) router.refresh();
      return;
    }
    const stopping = new AbortController();
    const timer = setInterval(async () => {
      if (document.visibilityState !== "visible") return;
      const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(giveUpMs)]);
      const answer = await fetch(url, { cache: "no-store", signal }).catch(() => null);
      const next = answer?.ok ? ((await answer.json().catch(() => null)) as MailCounts | null) : null;
      if (next && !stopping.signal.aborted) setCounts(next);
    }, everyMs);
    return () => {
      stopping.abort();
      clearInterval(timer);
    };
  }, [url, isWaiting, wasWaiting, router]);

  const all = counts.queued + counts.sent + counts.failed;
  if (all === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <div>
      <ProgressBar label={t("progress")} value={counts.sent} max={all} />
      <p aria-live="polite">
        {t("sent", { n: counts.sent })}
        {counts.failed > 0 ? ` · ${t("failed", { n: counts.failed })}` : ""}
        {isWaiting ? ` · ${t("queued", { n: counts.queued })}` : ""}
      </p>
    </div>
  );
}
