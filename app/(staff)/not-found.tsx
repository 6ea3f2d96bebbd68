import { getTranslations } from "next-intl/server";
import { PlainAnswer } from "@/components/shell/plain-answer";

/** The one answer for what is absent, another organisation's or not shared, inside the frame of the application. */
export default async function NotFound() {
  const t = await getTranslations("errors.page");
  return <PlainAnswer title={t("notFoundTitle")} text={t("notFound")} href="/home" action={t("home")} />;
}
