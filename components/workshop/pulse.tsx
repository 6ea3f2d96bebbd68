"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { WorkshopPulse } from "@/lib/workshops/schema";

const everyMs = 3_000;
/** Longer than a slow answer; the next question waits for it. */
const giveUpMs = 10_000;

/**
 * Keeps a page of a running workshop up to date: asks every three seconds while the page can be seen, shows how many have
 * sent, and loads the page again when the workshop has moved on. Without JavaScript the numbers stand as they were.
 */
export function Pulse({
  url,
  start,
  isEveryCountNews = false,
  className = "",
}: {
  url: string;
  start: WorkshopPulse;
  /** Whether the page shows more of who has joined than the numbers. */
  isEveryCountNews?: boolean;
  className?: string;
}) {
  const t = useTranslations("workshop");
  const router = useRouter();
  const [pulse, setPulse] = useState(start);
  const [isLost, setLost] = useState(false);

  // Asking is a matter of time, which rendering knows nothing of.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopping = new AbortController();
    const ask = async () => {
      const answer = await fetch(url, {
        cache: "no-store",
        signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(giveUpMs)]),
      }).catch(() => null);
      if (stopping.signal.aborted) return;
      // Signed out, or continued on another device: the page itself says which.
      if (answer && [401, 403, 404].includes(answer.status)) return location.reload();
      const next = answer?.ok ? ((await answer.json().catch(() => null)) as WorkshopPulse | null) : null;
      if (stopping.signal.aborted) return;
      setLost(next === null);
      if (next) {
        setPulse(next);
        const hasMoved = next.phase !== start.phase;
        const hasCounted = next.joined !== start.joined || next.sent !== start.sent;
        if (hasMoved || (isEveryCountNews && hasCounted)) router.refresh();
      }
      later();
    };
    const later = () => {
      clearTimeout(timer);
      if (document.visibilityState === "visible") timer = setTimeout(ask, everyMs);
    };
    const onVisible = () => (document.visibilityState === "visible" ? ask() : clearTimeout(timer));
    document.addEventListener("visibilitychange", onVisible, { signal: stopping.signal });
    later();
    return () => {
      stopping.abort();
      clearTimeout(timer);
    };
  }, [url, start.phase, start.joined, start.sent, isEveryCountNews, router]);

  return (
    <div className={className}>
      <p aria-live="polite">
        {pulse.joined === 0 ? t("progress.nobody") : t("progress.sent", { sent: pulse.sent, joined: pulse.joined })}
      </p>
      {isLost ? <p className="text-sm text-muted">{t("pulse.lost")}</p> : null}
    </div>
  );
}
