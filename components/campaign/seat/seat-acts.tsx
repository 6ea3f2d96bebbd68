import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { SeatDetails } from "@/lib/campaigns/outreach/schema";
import { ActionForm } from "../../ui/action-form";
import { Button } from "../../ui/button";
import { TextAreaField, TextField } from "../../ui/text-field";
import { ActDone } from "./act-done";

/** Server actions of the acts on one rater. */
export interface SeatActions {
  readonly replace: unknown;
  readonly withdraw: unknown;
  readonly extend: unknown;
  readonly reopen: unknown;
}

/** What HR can do about one rater of a running campaign. */
export function SeatActs({ seat, acts }: { seat: SeatDetails; acts: SeatActions }) {
  const t = useTranslations("progress.acts");
  const isOpen = seat.state === "waiting" || seat.state === "started";
  const answersByLink = seat.raterKind !== "hr";
  if (isOpen && !answersByLink) return null;
  return (
    <details className="no-print mt-3 border-t border-line pt-2">
      <summary className="inline-block min-h-8 py-1 text-accent">
        {t("open")}
        <span className="sr-only"> ({seat.raterName})</span>
      </summary>
      <div className="space-y-5 pt-2">
        {isOpen ? (
          <>
            <Act action={acts.replace} seat={seat} text={t("replaceText")} done={t("replaced")}>
              <Button look="secondary">{t("replace")}</Button>
            </Act>
            {seat.link?.state === "usable" ? (
              <>
                <Act action={acts.extend} seat={seat} done={t("extended")}>
                  <TextField name="until" type="date" label={t("until")} required />
                  <TextAreaField name="reason" label={t("reason")} rows={2} maxLength={500} required />
                  <Button look="secondary">{t("extend")}</Button>
                </Act>
                <Act action={acts.withdraw} seat={seat} text={t("withdrawText")} done={t("withdrawn")}>
                  <Button look="danger">{t("withdraw")}</Button>
                </Act>
              </>
            ) : null}
          </>
        ) : (
          <Act action={acts.reopen} seat={seat} text={t("reopenText")} done={t("reopened")}>
            <TextAreaField name="reason" label={t("reason")} rows={2} maxLength={500} required />
            <Button look="secondary">{t("reopen")}</Button>
          </Act>
        )}
      </div>
    </details>
  );
}

function Act({
  action,
  seat,
  text,
  done,
  children,
}: {
  action: unknown;
  seat: SeatDetails;
  text?: string;
  done: string;
  children: ReactNode;
}) {
  return (
    <ActionForm action={action} className="space-y-3">
      <input type="hidden" name="assessmentId" value={seat.assessmentId} />
      <ActDone text={done} />
      {text ? <p className="text-sm text-muted">{text}</p> : null}
      {children}
    </ActionForm>
  );
}
