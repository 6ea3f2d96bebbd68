"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useFormState } from "@/components/ui/action-form";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";
import type { DraftCriterion } from "./draft";

/** What somebody else's newer version asks of one criterion, where it differs from the form. */
export function Theirs({
  row,
  shares,
  place,
  conflict,
}: {
  row: DraftCriterion;
  /** Of 1, of all criteria in the form; null while they cannot be used. */
  shares: readonly number[] | null;
  /** Of this criterion among them. */
  place: number;
  /** Values of the other version, by field name. */
  conflict: Readonly<Record<string, string | number>>;
}) {
  const t = useTranslations("profiles");
  const format = useFormatter();
  const { typed } = useFormState();
  const id = row.criterionId;
  const name = String(conflict.name);
  const theirs = (part: "lo" | "hi" | "mustHave" | "relevance") => String(conflict[`${part}.${id}`] ?? "");
  const share = shareIn(conflict, id);
  const isSameSentence = theirs("relevance") === String(typed?.[`relevance.${id}`] ?? "").trim();
  const isSame =
    isSameSentence &&
    share === (shares ? shownPercents(shares)[place] : null) &&
    (["lo", "hi", "mustHave"] as const).every((part) => theirs(part) === row[part]);
  const level = (text: string) => format.number(Number(text));
  return (
    <div className="mt-3 rounded-control bg-warning-soft px-3 py-2 text-sm">
      <p>
        {isSame
          ? t("conflict.same", { name })
          : t("conflict.theirs", {
              name,
              weight: share === null ? "–" : format.number(share / 100, { style: "percent" }),
              lo: level(theirs("lo")),
              hi: level(theirs("hi")),
              minimum: theirs("mustHave") === "" ? t("noMinimum") : level(theirs("mustHave")),
            })}
      </p>
      {isSameSentence || theirs("relevance") === "" ? null : (
        <p>{t("conflict.relevance", { name, sentence: theirs("relevance") })}</p>
      )}
    </div>
  );
}

/** Whole percent of one criterion among all that the details hold; null when it is not among them. */
function shareIn(conflict: Readonly<Record<string, string | number>>, criterionId: string): number | null {
  const weights = Object.entries(conflict).filter(([name]) => name.startsWith("weight."));
  const place = weights.findIndex(([name]) => name === `weight.${criterionId}`);
  return shownPercents(weights.map(([, weight]) => Number(weight)))[place] ?? null;
}
