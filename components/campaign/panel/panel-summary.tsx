import { useTranslations } from "next-intl";
import type { PanelTotals } from "@/lib/campaigns/panel/schema";
import { type RaterKind, raterKinds } from "@/lib/frameworks/schema";

/** The whole panel in numbers: per kind of rater how many are named, and for how many people nobody is. */
export function PanelSummary({ totals, askedKinds }: { totals: PanelTotals; askedKinds: readonly RaterKind[] }) {
  const t = useTranslations("panel.totals");
  const kindWords = useTranslations("campaigns.kind");
  const kinds = raterKinds.filter((kind) => askedKinds.includes(kind) || totals.seats[kind] > 0);
  return (
    <section aria-labelledby="totals" className="mb-6 rounded-card border border-line p-4">
      <h2 id="totals" className="text-base">
        {t("title")} · {t("people", { n: totals.people })}
      </h2>
      <dl className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
        {kinds.map((kind) => {
          const without = totals.peopleWithout[kind] ?? 0;
          return (
            <div key={kind}>
              <dt className="text-sm text-muted">{kindWords(kind)}</dt>
              <dd>
                {t("seats", { n: totals.seats[kind] })}
                {" · "}
                {askedKinds.includes(kind) ? (
                  <span className={without > 0 ? "font-[550] text-warning" : "text-muted"}>
                    {without > 0 ? t("without", { n: without }) : t("complete")}
                  </span>
                ) : (
                  <span className="text-muted">{t("extra")}</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
