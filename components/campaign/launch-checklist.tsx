import { Check, CircleAlert, Info } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ChecklistItem } from "@/lib/campaigns/schema";

const icons = { ok: Check, missing: CircleAlert, advice: Info } as const;
const colours = { ok: "text-success", missing: "text-danger", advice: "text-warning" } as const;

/** Where each line of the list can be put right. */
const places: Readonly<Record<ChecklistItem["id"], "settings" | "panel" | "mails">> = {
  profile: "settings",
  deadline: "settings",
  contact: "settings",
  people: "panel",
  raters: "panel",
  kinds: "panel",
  groups: "panel",
  addresses: "panel",
  mail: "mails",
};

/** What is ready before a launch and what is not, each line with the way to put it right. */
export function LaunchChecklist({ campaignId, items }: { campaignId: string; items: readonly ChecklistItem[] }) {
  const t = useTranslations("campaigns");
  return (
    <ul className="divide-y divide-line rounded-card border border-line">
      {items.map(({ id, state, count }) => {
        const Icon = icons[state];
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 p-3">
            <Icon aria-hidden="true" className={`size-5 shrink-0 ${colours[state]}`} />
            <span className="min-w-0 flex-1 basis-60">
              {t(`check.${id}.${state === "ok" ? "ok" : "not"}`, { count })}
            </span>
            <span className={`text-sm ${colours[state]}`}>{t(`checkState.${state}`)}</span>
            {state === "ok" ? null : (
              <Link href={`/campaigns/${campaignId}/${places[id]}`} className="inline-flex min-h-8 items-center">
                {t("fix")}
                <span className="sr-only"> ({t(`nav.${places[id]}`)})</span>
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
