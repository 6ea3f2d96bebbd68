import type { FitTerm, TargetFit } from "@/lib/scoring/fit/target-range";
import type { TargetMode } from "@/lib/scoring/types";
import { expertLine } from "./expert-line";
import { NOTHING, type Sentence, type Words } from "./words";

/** Names of criteria by id, and whether the ideal counts levels above its ranges. */
export interface FitContext {
  readonly criterionName: (criterionId: string) => string;
  readonly mode: TargetMode;
}

/** Which levels lie in their range, by how much the others miss it, and what stands apart from the figure. */
export function fitWords(fit: TargetFit, { criterionName, mode }: FitContext, words: Words): Sentence {
  const { t } = words;
  const quoted = (term: FitTerm) => words.quoted(criterionName(term.id));
  const scored = fit.terms.filter((term) => term.configuredWeight > 0);
  const missing = scored.filter((term) => term.level === null);
  const missingList = { list: words.list(missing.map(quoted)), missing: missing.length };
  const expert = expertLine(
    "fit",
    [
      fit.value === null ? t("expert.undefined") : t("fits.outOf100", { value: words.exact(fit.value) }),
      words.n("criteria", fit.n),
      t("expert.coverage", { coverage: words.percent(fit.coverage) }),
      t(`fits.mode.${mode}`),
    ],
    words,
  );
  if (fit.value === null) {
    const isMissing = fit.reasons.includes("criterion-missing");
    const plain = isMissing ? t("fits.missing", missingList) : t("fits.none", { reason: words.why(fit.reasons) });
    return { plain, expert };
  }

  const rated = scored.filter((term) => term.level !== null);
  const outside = rated.flatMap((term) => {
    const below = term.under ?? 0;
    const above = mode === "range" ? (term.over ?? 0) : 0;
    if (below > NOTHING) return [t("fits.below", { name: quoted(term), size: words.size(below) })];
    return above > NOTHING ? [t("fits.above", { name: quoted(term), size: words.size(above) })] : [];
  });
  const failed = fit.terms.filter((term) => term.mustHave === "failed");
  const numbers = { inside: rated.length - outside.length, n: rated.length, list: words.list(outside) };
  const plain = [
    outside.length === 0 ? t("fits.all", numbers) : t("fits.some", numbers),
    ...(missing.length > 0 ? [t("fits.leftOut", missingList)] : []),
    ...(failed.length > 0 ? [t("fits.mustHave", { list: words.list(failed.map(quoted)) })] : []),
  ];
  return { plain: plain.join(" "), expert };
}
