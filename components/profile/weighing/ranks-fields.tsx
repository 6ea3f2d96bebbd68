"use client";

import { useTranslations } from "next-intl";
import { useLayoutEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { AnswerTexts } from "@/lib/profiles/weighing/answer-texts";
import {
  isTiedWithAbove,
  moveEarlier,
  moveLater,
  type Order,
  orderOfPlaces,
  placeNext,
  placesOfOrder,
  toggleTie,
} from "@/lib/profiles/weighing/order";
import { readPlace } from "@/lib/profiles/weighing/rules";
import { RankedCriterion } from "./ranked-criterion";
import type { WayFieldsProps } from "./way-fields";
import { WayProblem } from "./way-problem";

/**
 * The order of the jumps that matter. The fields are places to choose from; with JavaScript they are hidden, and one
 * press a criterion makes the order.
 */
export function RanksFields({ criteria, answers, onAnswers, problems }: WayFieldsProps) {
  const t = useTranslations("weighing");
  // Those that matter alike stay as they stand on screen, so that nothing moves by itself.
  const [sequence, setSequence] = useState(() => criteria.map(({ criterionId }) => criterionId));
  const [past, setPast] = useState<readonly Order[]>([]);
  const [announcement, setAnnouncement] = useState("");
  const focusNext = useFocusAfterRender();
  const order = orderOfPlaces(placesOf(answers, sequence), sequence);
  const placed = order.flat();
  const waiting = sequence.filter((id) => !placed.includes(id));
  const places = placesOfOrder(order);
  const nameOf = (id: string) => criteria.find(({ criterionId }) => criterionId === id)?.name ?? id;

  const show = (next: Order, said: string) => {
    const rest = sequence.filter((id) => !next.flat().includes(id));
    setSequence([...next.flat(), ...rest]);
    setAnnouncement(said);
    onAnswers(textsOf(placesOfOrder(next), sequence));
  };
  const change = (next: Order, id: string) => {
    setPast([...past, order]);
    const isLastTurn = waiting.length > 0 && next.flat().length === sequence.length;
    const place = t("ranks.nowIn", { criterion: nameOf(id), place: placesOfOrder(next)[id] ?? 0 });
    show(next, isLastTurn ? `${place} ${t("ranks.complete")}` : place);
  };
  const place = (id: string) => {
    const next = placeNext(order, id, sequence);
    const left = waiting.find((each) => !next.flat().includes(each));
    focusNext(left ? `place-${left}` : "ranks-undo");
    change(next, id);
  };
  const undo = () => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    show(before, t("ranks.undone"));
  };
  return (
    <fieldset id="field-ranks">
      <legend className="font-[650]">{t("ranks.question")}</legend>
      <p className="mb-3 max-w-[70ch] text-sm text-muted noscript:hidden">
        {t(waiting.length > 0 ? "ranks.hint" : "ranks.steps")}
      </p>
      <p className="mb-3 hidden max-w-[70ch] text-sm text-muted noscript:block">{t("ranks.hintPlain")}</p>
      <WayProblem reason={problems.ranks} />
      <ol className="space-y-2">
        {[...placed, ...waiting].map((id) => {
          const criterion = criteria.find(({ criterionId }) => criterionId === id);
          const group = order.findIndex((each) => each.includes(id));
          return criterion ? (
            <RankedCriterion
              key={id}
              criterion={criterion}
              count={criteria.length}
              text={answers[`ranks.${id}`] ?? ""}
              onText={(text) => onAnswers({ [`ranks.${id}`]: text })}
              place={places[id] ?? null}
              isNextFirst={placed.length === 0}
              isFirst={id === placed[0]}
              isTied={isTiedWithAbove(order, id)}
              canRise={group > 0 || (order[group]?.length ?? 0) > 1}
              canSink={group < order.length - 1 || (order[group]?.length ?? 0) > 1}
              reason={problems[`ranks.${id}`]}
              onPlace={() => place(id)}
              onRise={() => {
                focusNext(`up-${id}`);
                change(moveEarlier(order, id), id);
              }}
              onSink={() => {
                focusNext(`down-${id}`);
                change(moveLater(order, id), id);
              }}
              onTie={() => {
                focusNext(`tie-${id}`);
                change(toggleTie(order, id), id);
              }}
            />
          ) : null;
        })}
      </ol>
      <div className="mt-2 noscript:hidden">
        <Button
          id="ranks-undo"
          type="button"
          look="quiet"
          aria-disabled={past.length === 0 ? true : undefined}
          onClick={undo}
        >
          {t("ranks.undo")}
        </Button>
      </div>
      <p aria-live="polite" className="sr-only">
        {announcement}
      </p>
    </fieldset>
  );
}

function placesOf(answers: AnswerTexts, criterionIds: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    criterionIds.flatMap((id) => {
      const read = readPlace(answers[`ranks.${id}`] ?? "");
      return read.ok ? [[id, read.value]] : [];
    }),
  );
}

function textsOf(places: Readonly<Record<string, number>>, criterionIds: readonly string[]): AnswerTexts {
  return Object.fromEntries(
    criterionIds.map((id) => [`ranks.${id}`, places[id] === undefined ? "" : String(places[id])]),
  );
}

/** A row that moves takes the focus out of the page with it: it is given back once the row stands in its new place. */
function useFocusAfterRender(): (elementId: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return (elementId) => {
    wanted.current = elementId;
  };
}
