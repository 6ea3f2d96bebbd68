"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { PairsFields } from "@/components/profile/weighing/pairs-fields";
import { PointsFields } from "@/components/profile/weighing/points-fields";
import { RanksFields } from "@/components/profile/weighing/ranks-fields";
import { SwingFields } from "@/components/profile/weighing/swing-fields";
import type { WayFieldsProps } from "@/components/profile/weighing/way-fields";
import { WeighingResult } from "@/components/profile/weighing/weighing-result";
import { Button } from "@/components/ui/button";
import { type AnswerTexts, answerTexts, readTexts } from "@/lib/profiles/weighing/answer-texts";
import type { WeighingAnswers, WeighingMethod } from "@/lib/profiles/weighing/answers";
import type { WeighedCriterion } from "@/lib/profiles/weighing/criteria";
import { type Weighed, weigh } from "@/lib/profiles/weighing/rules";
import type { RoundNumber } from "@/lib/workshops/rounds/schema";
import { sendFields, waitMs } from "./sender";
import { useDraft } from "./use-draft";

const ways: Readonly<Record<WeighingMethod, (props: WayFieldsProps) => React.ReactNode>> = {
  ranks: RanksFields,
  swing: SwingFields,
  points: PointsFields,
  pairs: PairsFields,
};

type State = "idle" | "changed" | "busy" | "failed" | "refused" | "incomplete";

/**
 * One participant's weights in one round. Sent by script, it waits for the server's word and tries again until it comes;
 * without script it is a plain form.
 */
export function WeighForm({
  action,
  workshopId,
  round,
  method,
  criteria,
  start,
  isSent,
  isRefused,
  draftKey,
}: {
  /** Server action of the plain form. */
  action: (form: FormData) => Promise<void>;
  workshopId: string;
  round: RoundNumber;
  method: WeighingMethod;
  criteria: readonly WeighedCriterion[];
  /** What this device sent before, in this round or in the one before. */
  start: WeighingAnswers;
  /** Whether an answer of this device counts in the round already. */
  isSent: boolean;
  /** Whether the plain form came back with answers missing. */
  isRefused: boolean;
  draftKey: string;
}) {
  const t = useTranslations("workshop");
  const router = useRouter();
  const ids = criteria.map(({ criterionId }) => criterionId);
  const [started] = useState(() => answerTexts(start, ids));
  const [texts, setTexts] = useState(started);
  const [state, setState] = useState<State>(isRefused ? "incomplete" : "idle");
  const failures = useRef(0);
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft(draftKey, (left) => {
    setTexts((before) => ({ ...before, ...left }));
    setState("changed");
  });
  const { answers, problems } = readTexts(texts, method);
  const weighed = weigh(method, answers, ids);
  const isReady = weighed.status === "ready" && Object.keys(problems).length === 0;
  const Fields = ways[method];

  const send = async () => {
    setState("busy");
    const own = Object.fromEntries(Object.entries(texts).filter(([name]) => name.startsWith(`${method}.`)));
    const sending = await sendFields(`/workshop/${workshopId}/send`, {
      workshopId,
      round: String(round),
      method,
      ...own,
    });
    if (sending.kind === "failed") {
      failures.current += 1;
      return setState("failed");
    }
    failures.current = 0;
    if (sending.kind === "gone") return location.reload();
    if (sending.kind === "refused") {
      setState("refused");
      return router.refresh();
    }
    draft.forget();
    router.push(`/workshop/${workshopId}`);
    router.refresh();
  };
  useRetry(state === "failed", failures, () => form.current?.requestSubmit());

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (state === "busy") return;
    if (!isReady) return setState("incomplete");
    send();
  };
  const change = (changed: AnswerTexts) => {
    const next = { ...texts, ...changed };
    setTexts(next);
    draft.keep(next);
    setState("changed");
  };
  return (
    <form ref={form} action={action} onSubmit={submit} noValidate className="space-y-5">
      <input type="hidden" name="workshopId" value={workshopId} />
      <input type="hidden" name="round" value={round} />
      <input type="hidden" name="method" value={method} />
      <Fields
        criteria={criteria}
        answers={texts}
        onAnswers={change}
        problems={shownProblems(problems, texts, started, state)}
      />
      <div className="rounded-card border border-line p-4 noscript:hidden">
        <WeighingResult criteria={criteria} method={method} answers={answers} weighed={weighed} />
      </div>
      <div className="space-y-2">
        <p
          role="status"
          className={
            state === "failed" || state === "refused" || state === "incomplete"
              ? "font-[550] text-danger"
              : "text-muted"
          }
        >
          {state === "idle" && isSent ? (
            t("sending.already")
          ) : (
            <StateWords state={state} isSent={isSent} weighed={weighed} isReady={isReady} />
          )}
        </p>
        <Button className="min-h-12 w-full sm:w-auto">
          {t(isSent ? "participant.sendAgain" : "participant.send")}
        </Button>
      </div>
    </form>
  );
}

function StateWords({
  state,
  isSent,
  weighed,
  isReady,
}: {
  state: State;
  isSent: boolean;
  weighed: Weighed;
  isReady: boolean;
}) {
  const t = useTranslations("workshop.sending");
  if (state === "busy" || state === "failed" || state === "refused") return t(state);
  if (state === "incomplete" && !isReady) {
    if (weighed.status === "incomplete") return t("missing", { count: weighed.missing });
    return t(weighed.status === "all-zero" ? "zero" : "unreadable");
  }
  return t(isSent ? "changed" : "unsent");
}

/** Tries again after a while, and at once when the connection is back. */
function useRetry(isFailed: boolean, failures: React.RefObject<number>, retry: () => void): void {
  const latest = useRef(retry);
  // The newest answers are sent, not those of the first try.
  useEffect(() => {
    latest.current = retry;
  });
  useEffect(() => {
    if (!isFailed) return;
    const again = () => latest.current();
    const timer = setTimeout(again, waitMs(failures.current));
    window.addEventListener("online", again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", again);
    };
  }, [isFailed, failures]);
}

/** A number that nobody has given yet is no mistake until it is sent without. */
function shownProblems(
  problems: ReturnType<typeof readTexts>["problems"],
  texts: AnswerTexts,
  started: AnswerTexts,
  state: State,
): ReturnType<typeof readTexts>["problems"] {
  return Object.fromEntries(
    Object.entries(problems).filter(([name]) => state === "incomplete" || texts[name] !== "" || started[name] !== ""),
  );
}
