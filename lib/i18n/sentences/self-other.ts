import type { AgreementTypes, PersonAgreement } from "@/lib/scoring/self-other/agreement-type";
import type { SelfOtherCriterion } from "@/lib/scoring/self-other/self-other";
import type { AnalysisWords } from "./analysis-words";
import { analysisLine, symbolPart, undefinedLine } from "./expert-line";
import type { Sentence } from "./words";

/** The criterion by name, and who reads: the person concerned, or someone who reads about them. */
export interface SelfOtherContext {
  readonly criterion: string;
  /** Name of the person; null when the sentence speaks to them. */
  readonly name: string | null;
}

/** Where someone's own view and that of the others part or meet on a criterion: matter for a talk, never a score. */
export function selfOtherWords(result: SelfOtherCriterion, context: SelfOtherContext, words: AnalysisWords): Sentence {
  const { say, t } = words;
  const reader = context.name === null ? "you" : "about";
  const named = { criterion: words.quoted(context.criterion), name: context.name ?? "" };
  const { difference, quadrant, areOthersDivided } = result;
  const limit = say("selfOther.limit");
  if (difference === null || quadrant === null) {
    return {
      plain: say(`selfOther.${reader}.none`, named),
      expert: analysisLine("selfOther", [t("expert.undefined"), limit], words),
    };
  }
  const isSplit = quadrant === "blind-spot" || quadrant === "hidden-strength";
  const key = isSplit && result.isOnlyPossible ? (`possible-${quadrant}` as const) : quadrant;
  const plain = [
    say(`selfOther.${reader}.${key}`, { ...named, size: words.size(difference) }),
    ...(areOthersDivided ? [say("selfOther.divided")] : []),
  ];
  const parts = [
    say("selfOther.difference", { difference: words.exact(difference) }),
    say(result.isOnlyPossible ? "selfOther.coversNone" : "selfOther.established"),
    limit,
  ];
  return { plain: plain.join(" "), expert: analysisLine("selfOther", parts, words) };
}

/** How one person's own view stands to the others', beside what is usual among many people. */
export function agreementTypeWords(
  person: PersonAgreement | null,
  all: AgreementTypes,
  name: string,
  words: AnalysisWords,
): Sentence {
  const { say } = words;
  const n = words.n("people", all.n);
  if (all.value === null || person === null) {
    const plain =
      all.value === null
        ? say("agreementType.none", { reason: words.why(all.reasons) })
        : say("agreementType.missing", { name });
    return { plain, expert: undefinedLine("agreementType", n, words) };
  }
  const parts = [
    say("selfOther.difference", { difference: words.exact(person.difference) }),
    all.meanDifference === null || all.sdDifference === null
      ? null
      : say("agreementType.usual", { mean: words.exact(all.meanDifference), sd: words.exact(all.sdDifference) }),
    symbolPart("r", all.r, words),
    symbolPart(say("symbol.rmsd"), all.rmsd, words),
    n,
    say("agreementType.limit"),
  ];
  return { plain: say(`agreementType.${person.type}`, { name }), expert: analysisLine("agreementType", parts, words) };
}
