import { useTranslations } from "next-intl";
import { TextAreaField } from "../../ui/text-field";

/** Why a panel is changed after the launch. */
export function ReasonField() {
  const t = useTranslations("panel");
  return <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} rows={2} maxLength={500} required />;
}
