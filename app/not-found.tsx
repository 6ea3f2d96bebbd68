import { getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/shell/public-shell";
import { ButtonLink } from "@/components/ui/button";
import { ReaderPreferences } from "./reader-preferences";

/** The one answer for what is absent, somebody else's or not shared. */
export default async function NotFound() {
  const t = await getTranslations("errors.page");
  return (
    <PublicShell preferences={<ReaderPreferences />}>
      <h1>{t("notFoundTitle")}</h1>
      <p className="mt-2 mb-6">{t("notFound")}</p>
      <ButtonLink href="/">{t("home")}</ButtonLink>
    </PublicShell>
  );
}
