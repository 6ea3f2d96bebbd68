import { getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/shell/public-shell";
import { ButtonLink } from "@/components/ui/button";
import { ReaderPreferences } from "./reader-preferences";

/** A member without the permission: says so, and whom to ask. */
export default async function Forbidden() {
  const t = await getTranslations("errors.page");
  return (
    <PublicShell preferences={<ReaderPreferences />}>
      <h1>{t("forbiddenTitle")}</h1>
      <p className="mt-2 mb-6">{t("forbidden")}</p>
      <ButtonLink href="/home">{t("home")}</ButtonLink>
    </PublicShell>
  );
}
