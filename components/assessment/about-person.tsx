import { useTranslations } from "next-intl";
import type { RespondentForm } from "@/lib/assessments/respondent/schema";

/** Whom a rater answers about, on every page of the form. The person assessed needs no reminder. */
export function AboutPerson({ form }: { form: Pick<RespondentForm, "kind" | "candidateName"> }) {
  const t = useTranslations("respond.rater");
  if (form.kind === "self") return null;
  return <p className="mb-2 text-lg font-[650]">{t("about", { name: form.candidateName })}</p>;
}
