import { useLocale, useTranslations } from "next-intl";
import type { LateRater } from "@/lib/campaigns/outreach/schema";
import { showDate } from "@/lib/i18n/show-date";

/** Everybody who has not answered yet, ticked unless nothing can reach them. */
export function LateRaters({ late }: { late: readonly LateRater[] }) {
  const t = useTranslations("progress");
  const locale = useLocale();
  return (
    <fieldset id="field-assessmentIds">
      <legend className="mb-2 font-[650]">{t("chaseList")}</legend>
      <ul className="divide-y divide-line rounded-card border border-line">
        {late.map(({ assessmentId, raterKind, raterName, candidateName, email, state, lastMailAt }) => (
          <li key={assessmentId}>
            <label className="flex items-start gap-3 p-3">
              <input
                type="checkbox"
                name="assessmentIds"
                value={assessmentId}
                defaultChecked={email !== null}
                disabled={email === null}
                className="mt-0.5 size-5 shrink-0 accent-accent"
              />
              <span className="min-w-0">
                <span className="block font-[550] break-words">
                  {raterName}
                  {raterKind === "self" ? null : (
                    <span className="font-normal"> {t("chaseAbout", { name: candidateName })}</span>
                  )}
                </span>
                <span className="block text-sm break-words text-muted">
                  {[
                    t(`kind.${raterKind}`),
                    email ?? t("chaseNoAddress"),
                    t(`seat.${state}`),
                    lastMailAt ? t("chaseLast", { date: showDate(locale, lastMailAt, "medium") }) : t("chaseNever"),
                  ].join(" · ")}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
