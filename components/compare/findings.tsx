"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { NamedCriterion } from "@/components/receipt/basis";
import type { ComparedPerson } from "@/lib/scoring/compare";
import type { Ideal } from "@/lib/scoring/types";
import { orderFinding, type PersonNote, personNotes } from "./finding";
import type { ComparedCandidate } from "./person";

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** The comparison in words: who is ahead and by how much, must-haves not met, what cannot be said. */
export function Findings({
  people,
  compared,
  ideal,
  criteria,
  isExploratory,
}: {
  people: readonly ComparedCandidate[];
  compared: readonly ComparedPerson[];
  ideal: Ideal;
  criteria: readonly NamedCriterion[];
  isExploratory: boolean;
}) {
  const t = useTranslations("compare.finding");
  const format = useFormatter();
  const nameOf = (id: string) => people.find(({ candidateId }) => candidateId === id)?.name ?? id;
  const noteText = useNoteText(nameOf, ideal, criteria);
  const hidden = people.filter(({ visibility }) => visibility === "hidden").map(({ name }) => name);
  return (
    <div className="rounded-card border border-line bg-canvas p-4">
      <p aria-live="polite" className="max-w-[70ch] text-lg">
        {isExploratory ? <strong className="font-[650]">{t("exploratory")} </strong> : null}
        <OrderSentence compared={compared} nameOf={nameOf} />
      </p>
      <ul className="mt-2 max-w-[80ch] list-disc space-y-1 pl-5">
        {personNotes(compared).map((note) => (
          <li key={`${note.kind} ${note.person} ${note.kind === "no-total" ? "" : note.criterionId}`}>
            {noteText(note)}
          </li>
        ))}
        {hidden.length > 0 ? <li>{t("hidden", { list: format.list(hidden), count: hidden.length })}</li> : null}
        <li className="text-muted">{t("noBandsYet")}</li>
      </ul>
    </div>
  );
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
