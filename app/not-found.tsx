import { getTranslations } from "next-intl/server";
import { PlainAnswer } from "@/components/shell/plain-answer";
import { PublicShell } from "@/components/shell/public-shell";
import { ReaderPreferences } from "./reader-preferences";

/** The one answer for an address that leads nowhere. */
export default async function NotFound() {
  const t = await getTranslations("errors.page");
  return (
    <PublicShell preferences={<ReaderPreferences />}>
      <PlainAnswer title={t("notFoundTitle")} text={t("notFound")} href="/" action={t("home")} />
    </PublicShell>
  );
}
