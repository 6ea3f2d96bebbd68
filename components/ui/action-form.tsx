"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, use, useActionState, useEffect, useRef } from "react";
import { type FormState, idle } from "@/lib/outcome";

type Action = (previous: FormState<never>, form: FormData) => Promise<FormState<never>>;

const StateContext = createContext<FormState>(idle);

/** State of the form around: used by fields for their message and for what was typed. */
export function useFormState(): FormState {
  return use(StateContext);
}

/**
 * A form posting to a server action, with or without JavaScript. A refusal appears above the fields and takes the focus;
 * what was typed stays.
 */
export function ActionForm({
  action,
  children,
  className = "space-y-5",
  label,
}: {
  action: unknown;
  children: ReactNode;
  className?: string;
  label?: string;
}) {
  const [state, dispatch] = useActionState(action as Action, idle);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Moving the focus is the only way to tell a screen reader that the page it submitted came back with a problem.
    if (state.status === "refused") summary.current?.focus();
  }, [state]);
  return (
    <form action={dispatch} noValidate aria-label={label}>
      <StateContext value={state}>
        {state.status === "refused" ? <Refusal state={state} summary={summary} /> : null}
        <div className={className}>{children}</div>
      </StateContext>
    </form>
  );
}

function Refusal({ state, summary }: { state: FormState; summary: React.RefObject<HTMLDivElement | null> }) {
  const t = useTranslations("errors");
  const fields = Object.entries(state.fields ?? {});
  return (
    <div
      ref={summary}
      tabIndex={-1}
      role="alert"
      className="mb-5 rounded-card border-l-4 border-danger bg-danger-soft p-4"
    >
      <p className="font-[650]">{state.reason ? t(state.reason, state.details ?? {}) : t("invalid")}</p>
      {fields.length > 0 ? (
        <ul className="mt-2 list-disc pl-5">
          {fields.map(([name, reason]) => (
            <li key={name}>
              <a href={`#field-${name}`}>{t(`field.${reason}`)}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
