"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { NamedCriterion } from "@/components/receipt/basis";
import { useSentenceWords } from "@/components/receipt/use-sentence-words";
import { bandBasis } from "@/lib/i18n/sentences/bands";
import { differenceWords } from "@/lib/i18n/sentences/comparing";
import type { ComparedPerson } from "@/lib/scoring/compare";
import type { Band } from "@/lib/scoring/error/band-around";
import type { Ideal } from "@/lib/scoring/types";
import { orderFinding, type PersonNote, personNotes } from "./finding";
import type { ComparedCandidate } from "./person";

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** The comparison in words: who is ahead and by how much, must-haves not met, what cannot be said. */
export function Findings({
  people,
  compared,
  totalBands,
  ideal,
  criteria,
  isExploratory,
}: {
  people: readonly ComparedCandidate[];
  compared: readonly ComparedPerson[];
  /** By person, under the weights in use. */
  totalBands: Readonly<Record<string, Band>>;
  ideal: Ideal;
  criteria: readonly NamedCriterion[];
  isExploratory: boolean;
}) {
  const t = useTranslations("compare.finding");
  const format = useFormatter();
  const nameOf = (id: string) => people.find(({ candidateId }) => candidateId === id)?.name ?? id;
  const noteText = useNoteText(nameOf, ideal, criteria);
  const words = useSentenceWords();
  const rests = [...new Set(Object.values(totalBands).map(({ status }) => status))].filter(
    (status) => status !== "undefined",
  );
  const namesOf = (kind: ComparedCandidate["visibility"]) =>
    people.filter(({ visibility }) => visibility === kind).map(({ name }) => name);
  const hidden = namesOf("hidden");
  const absent = namesOf("absent");
  return (
    <div className="rounded-card border border-line bg-canvas p-4">
      <p aria-live="polite" className="max-w-[70ch] text-lg">
        {isExploratory ? <strong className="font-[650]">{t("exploratory")} </strong> : null}
        <Verdicts compared={compared} nameOf={nameOf} />
      </p>
      <ul className="mt-2 max-w-[80ch] list-disc space-y-1 pl-5">
        <li>
          <OrderSentence compared={compared} nameOf={nameOf} />
        </li>
        {personNotes(compared).map((note) => (
          <li key={`${note.kind} ${note.person} ${note.kind === "no-total" ? "" : note.criterionId}`}>
            {noteText(note)}
          </li>
        ))}
        {hidden.length > 0 ? <li>{t("hidden", { list: format.list(hidden), count: hidden.length })}</li> : null}
        {absent.length > 0 ? <li>{t("absent", { list: format.list(absent), count: absent.length })}</li> : null}
        {rests.map((status) => (
          <li key={status} className="text-muted">
            {bandBasis(status, words)}
          </li>
        ))}
        <li className="text-muted">{t("tooFew")}</li>
      </ul>
    </div>
  );
}

/** Who can be told apart from the next, from the first on: the verdict before the numbers. */
function Verdicts({ compared, nameOf }: { compared: readonly ComparedPerson[]; nameOf: (id: string) => string }) {
  const t = useTranslations("compare.finding");
  const words = useSentenceWords();
  const sentences = compared.flatMap(({ personId, error }, i) => {
    const next = compared[i + 1];
    if (!error?.aheadOfNext || error.aheadOfNext.value === null || !next) return [];
    const names = { first: nameOf(personId), second: nameOf(next.personId) };
    return [differenceWords(error.aheadOfNext, names, words)];
  });
  if (sentences.length === 0) return t(compared.some(({ total }) => total.value !== null) ? "alone" : "none");
  return sentences.map(({ plain, expert }) => (
    <span key={expert} title={expert}>
      {plain}{" "}
    </span>
  ));
}

function OrderSentence({ compared, nameOf }: { compared: readonly ComparedPerson[]; nameOf: (id: string) => string }) {
  const t = useTranslations("compare.finding");
  const format = useFormatter();
  const finding = orderFinding(compared);
  const level = (value: number) => format.number(value, twoDecimals);
  switch (finding.kind) {
    case "ahead":
      return t("ahead", {
        first: nameOf(finding.first),
        total: level(finding.total),
        second: nameOf(finding.second),
        secondTotal: level(finding.secondTotal),
        lead: level(shownLead(finding.total, finding.secondTotal)),
      });
    case "tied":
      return t("tied", { list: format.list(finding.people.map(nameOf)), total: level(finding.total) });
    case "single":
      return t("single", { first: nameOf(finding.first), total: level(finding.total) });
    case "none":
      return t("none");
  }
}

/** The difference of the totals as printed, so that the sentence can be checked with a pencil. */
function shownLead(total: number, secondTotal: number): number {
  return (Math.round(total * 100) - Math.round(secondTotal * 100)) / 100;
}

function useNoteText(
  nameOf: (id: string) => string,
  ideal: Ideal,
  criteria: readonly NamedCriterion[],
): (note: PersonNote) => string {
  const t = useTranslations("compare.finding");
  const reasons = useTranslations("reasons");
  const format = useFormatter();
  return (note) => {
    const name = nameOf(note.person);
    if (note.kind === "no-total") return t("noTotal", { name, reason: reasons(note.reason) });
    const criterion = criteria.find(({ criterionId }) => criterionId === note.criterionId)?.name ?? note.criterionId;
    const minimum = ideal.criteria.find(({ criterionId }) => criterionId === note.criterionId)?.mustHave ?? null;
    const facts = { name, criterion, minimum: minimum === null ? "–" : format.number(minimum) };
    return note.kind === "must-have-failed" ? t("mustHaveFailed", facts) : t("mustHaveUnknown", facts);
  };
}
