import { useTranslations } from "next-intl";

/** The one answer for every link that does not work: unknown, expired, withdrawn, another's or cut in half. */
export function LinkNotUsable() {
  const t = useTranslations("respond.notUsable");
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="mt-4">{t("why")}</p>
      <p className="mt-4">{t("ask")}</p>
    </>
  );
}
