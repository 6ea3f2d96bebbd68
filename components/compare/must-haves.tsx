import { useTranslations } from "next-intl";
import type { NamedCriterion } from "@/components/receipt/basis";
import { useSentenceWords } from "@/components/receipt/use-sentence-words";
import { mustHaveWords } from "@/lib/i18n/sentences/must-have";
import { mustHaveProbability } from "@/lib/scoring/error/must-have-probability";
import type { Ideal } from "@/lib/scoring/types";
import { bandOn, type ComparedCandidate } from "./person";

/** Required minimums in words with how sure that is, never averaged away: those not surely met by name, else that all are. */
export function MustHaves({
  person,
  ideal,
  criteria,
}: {
  person: Pick<ComparedCandidate, "levels" | "bands">;
  ideal: Ideal;
  criteria: readonly NamedCriterion[];
}) {
  const t = useTranslations("compare.mustHave");
  const words = useSentenceWords();
  const asked = ideal.criteria.flatMap(({ criterionId, mustHave }) => {
    if (mustHave === null) return [];
    const figure = person.levels.find((level) => level.criterionId === criterionId)?.value ?? null;
    const standardError = bandOn(person, criterionId)?.standardError ?? null;
    const criterion = criteria.find((each) => each.criterionId === criterionId)?.name ?? criterionId;
    const probability = mustHaveProbability({ figure, standardError }, mustHave);
    return [
      { criterionId, probability, sentence: mustHaveWords(probability, { criterion, minimum: mustHave }, words) },
    ];
  });
  if (asked.length === 0) return <span className="text-muted">{t("none")}</span>;
  const open = asked.filter(({ probability }) => probability.verdict !== "met");
  if (open.length === 0) return t("met", { count: asked.length });
  return (
    <ul>
      {open.map(({ criterionId, probability, sentence }) => (
        <li
          key={criterionId}
          className={probability.verdict === "failed" ? "font-[550] text-danger" : ""}
          title={sentence.expert}
        >
          {sentence.plain}
        </li>
      ))}
    </ul>
  );
}
