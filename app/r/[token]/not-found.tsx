import { getTranslations } from "next-intl/server";

/** The one answer for every link that does not work: unknown, expired, revoked, another's or cut in half. */
export default async function LinkNotUsable() {
  const t = await getTranslations("respond.notUsable");
  return (
    <>
      <title>{t("title")}</title>
      <h1>{t("title")}</h1>
      <p className="mt-4">{t("why")}</p>
      <p className="mt-4">{t("ask")}</p>
    </>
  );
}
