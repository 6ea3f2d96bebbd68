import { useFormatter, useLocale, useTranslations } from "next-intl";
import { concordanceWords } from "@/lib/i18n/sentences/weights";
import { wordsOf } from "@/lib/i18n/sentences/words-of";
import { agreementOf } from "@/lib/workshops/rounds/rules";
import type { RoundWeights } from "@/lib/workshops/rounds/schema";

/** How far the group agrees, in words, and since the round before; the measures stand small beneath. */
export function Agreement({ round, before }: { round: RoundWeights; before: RoundWeights | null }) {
  const t = useTranslations("workshop.result");
  const format = useFormatter();
  const locale = useLocale();
  const { distance, order } = agreementOf(round);
  const earlier = before ? agreementOf(before).distance.value : null;
  const exact = (value: number) => format.number(value, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  if (distance.value === null) return <p>{t("alone")}</p>;
  const concordance = concordanceWords(order, wordsOf(locale));
  return (
    <>
      <p>
        {concordance.plain} {t("distance", { points: pointsOf(distance.value) })}
      </p>
      {earlier === null ? null : (
        <p className="mt-1">{t(directionOf(earlier, distance.value), changeOf(earlier, distance.value))}</p>
      )}
      <p className="mt-1 text-sm text-muted">
        {earlier === null
          ? t("expert", { distance: exact(distance.value) })
          : t("expertChange", { before: exact(earlier), after: exact(distance.value) })}
        {" · "}
        {concordance.expert}
      </p>
    </>
  );
}

/** A distance as whole points out of 100. */
export function pointsOf(distance: number): number {
  return Math.round(distance * 100);
}

/** Whether the group has come closer, as far as whole points show it. */
export function directionOf(before: number, after: number): "closer" | "apart" | "same" {
  const { before: from, after: to } = changeOf(before, after);
  return to < from ? "closer" : to > from ? "apart" : "same";
}

export function changeOf(before: number, after: number): { before: number; after: number } {
  return { before: pointsOf(before), after: pointsOf(after) };
}
