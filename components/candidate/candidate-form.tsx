import { useTranslations } from "next-intl";
import { type CandidateView, candidateKinds } from "@/lib/candidates/schema";
import { locales } from "@/lib/i18n/locales";
import { ActionForm } from "../ui/action-form";
import { Button, ButtonLink } from "../ui/button";
import { SelectField, TextField } from "../ui/text-field";

/** Details of a candidate, to add one or to change one. */
export function CandidateForm({ action, candidate }: { action: unknown; candidate?: CandidateView }) {
  const t = useTranslations("candidates.form");
  const words = useTranslations("words");
  const shell = useTranslations("shell");
  const form = useTranslations("form");
  return (
    <ActionForm action={action} className="max-w-[560px] space-y-5">
      {candidate ? (
        <>
          <input type="hidden" name="candidateId" value={candidate.candidateId} />
          <input type="hidden" name="revision" value={candidate.revision} />
        </>
      ) : null}
      <TextField name="name" label={t("name")} defaultValue={candidate?.name} autoComplete="off" required />
      <TextField name="jobTitle" label={t("jobTitle")} defaultValue={candidate?.jobTitle} autoComplete="off" required />
      <SelectField
        name="kind"
        label={t("kind")}
        defaultValue={candidate?.kind ?? "applicant"}
        options={candidateKinds.map((value) => ({ value, label: words(`candidateKind.${value}`) }))}
      />
      <SelectField
        name="locale"
        label={t("locale")}
        defaultValue={candidate?.locale ?? "fr"}
        options={locales.map((value) => ({ value, label: shell(`language.${value}`) }))}
      />
      <TextField
        name="email"
        label={t("email")}
        hint={t("emailHint")}
        defaultValue={candidate?.email ?? ""}
        type="email"
        inputMode="email"
        autoComplete="off"
      />
      {candidate ? null : (
        <label className="flex gap-3">
          <input
            type="checkbox"
            name="rateMyself"
            value="yes"
            defaultChecked
            className="mt-0.5 size-5 shrink-0 accent-accent"
          />
          <span>
            <span className="font-[550]">{t("rateMyself")}</span>
            <span className="block text-sm text-muted">{t("rateMyselfHint")}</span>
          </span>
        </label>
      )}
      <div className="flex flex-wrap gap-2">
        <Button>{candidate ? t("save") : t("add")}</Button>
        <ButtonLink look="quiet" href={candidate ? `/candidates/${candidate.candidateId}` : "/candidates"}>
          {form("cancel")}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
