import type { CriterionLevel, SourceTerm } from "@/lib/scoring/aggregation/aggregate-criterion";
import type { Total } from "@/lib/scoring/fit/weighted-sum";
import { expertLine } from "./expert-line";
import type { Sentence, Words } from "./words";

/** The part of a level that its sentence needs: a screen may have left the indicators behind. */
export type SaidLevel = Pick<CriterionLevel, "value" | "n" | "status" | "reasons" | "coverage"> & {
  readonly terms: readonly Omit<SourceTerm, "indicators">[];
};

type SaidSource = SaidLevel["terms"][number];

/** What a criterion level is based on, and which sources were left out for what reason. */
export function levelWords(level: SaidLevel, words: Words): Sentence {
  return { plain: plainLevel(level, words), expert: expertLevel(level, words) };
}

function plainLevel(level: SaidLevel, words: Words): string {
  const { t } = words;
  if (level.value === null) return plainNoLevel(level, words);
  const asked = level.terms.filter((term) => term.configuredWeight > 0 && term.state !== "not-asked");
  const counted = asked.filter((term) => term.state === "counted");
  const left = asked.flatMap((term) => leftOut(term, words));
  const numbers = { counted: counted.length, asked: asked.length, list: namesOf(counted, words) };
  if (left.length === 0) return level.n === 1 ? t("levels.oneRater", numbers) : t("levels.all", numbers);
  const named = { ...numbers, left: words.list(left) };
  return level.n === 1 ? t("levels.oneRaterSome", named) : t("levels.some", named);
}

/** Sources without a weight are what a level lacks, not its weights as the reader knows them. */
function plainNoLevel({ terms, reasons }: SaidLevel, words: Words): string {
  const shown = terms.filter((term) => term.state === "not-scored");
  if (reasons.includes("weights-all-zero") && shown.length > 0) {
    return words.t("levels.notScored", { list: namesOf(shown, words) });
  }
  return words.t("levels.none", { reason: words.why(reasons) });
}

/** A withheld group is named by its confidentiality alone: how many answered is part of what is kept. */
function leftOut(term: SaidSource, { t, source }: Words): string[] {
  if (term.state === "withheld") return [t("levels.left.withheld", { source: source(term.id) })];
  if (term.state === "too-few-indicators") return [t("levels.left.tooFewIndicators", { source: source(term.id) })];
  if (term.state === "absent") return [t("levels.left.absent", { source: source(term.id) })];
  return [];
}

function expertLevel(level: SaidLevel, words: Words): string {
  const { t } = words;
  const weights = level.terms
    .filter((term) => term.state === "counted")
    .map((term) => t("levels.weight", { source: words.source(term.id), weight: words.percent(term.weight) }));
  return expertLine(
    "level",
    [
      level.value === null ? t("expert.undefined") : words.exact(level.value),
      words.n("raters", level.n),
      weights.length > 0 ? t("levels.weights", { weights: words.list(weights) }) : null,
      t("expert.coverage", { coverage: words.percent(level.coverage) }),
    ],
    words,
  );
}

function namesOf(terms: readonly SaidSource[], words: Words): string {
  return words.list(terms.map((term) => words.source(term.id)));
}

/** Which criteria a total counts; criterion names come from the framework, by id. */
export function totalWords(total: Total, criterionName: (criterionId: string) => string, words: Words): Sentence {
  const { t } = words;
  const asked = total.terms.filter((term) => term.configuredWeight > 0);
  const missing = asked.filter((term) => term.value === null);
  const coverage = words.percent(total.coverage);
  const numbers = {
    n: total.n,
    asked: asked.length,
    coverage,
    list: words.list(missing.map((term) => words.quoted(criterionName(term.id)))),
    missing: missing.length,
  };
  const expert = expertLine(
    "total",
    [
      total.value === null ? t("expert.undefined") : words.exact(total.value),
      words.n("criteria", total.n),
      t("expert.coverage", { coverage }),
      t("totals.limit"),
    ],
    words,
  );
  if (total.value !== null) {
    return { plain: missing.length === 0 ? t("totals.all", numbers) : t("totals.some", numbers), expert };
  }
  const isMissing = total.reasons.includes("criterion-missing");
  const plain = isMissing ? t("totals.missing", numbers) : t("totals.none", { reason: words.why(total.reasons) });
  return { plain, expert };
}
