import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

/** Opens a scorecard again that was sent, with the reason on record. */
export function ReopenForm({ assessmentId, action }: { assessmentId: string; action: unknown }) {
  const t = useTranslations("score.reopen");
  return (
    <details className="mt-8 rounded-card border border-line">
      <summary className="min-h-10 p-3 text-accent">{t("title")}</summary>
      <div className="border-t border-line p-4">
        <p className="mb-4 max-w-[70ch]">{t("lead")}</p>
        <ActionForm action={action} label={t("title")}>
          <input type="hidden" name="assessmentId" value={assessmentId} />
          <TextField name="reason" label={t("reason")} maxLength={500} />
          <Button look="secondary">{t("act")}</Button>
        </ActionForm>
      </div>
    </details>
  );
}
