import { getTranslations } from "next-intl/server";
import { PlainAnswer } from "@/components/shell/plain-answer";

/** A member without the permission: says so, and whom to ask. */
export default async function Forbidden() {
  const t = await getTranslations("errors.page");
  return <PlainAnswer title={t("forbiddenTitle")} text={t("forbidden")} href="/home" action={t("home")} />;
}
