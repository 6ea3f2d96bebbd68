import { getTranslations } from "next-intl/server";
import type { Viewer } from "@/components/campaign/preview/preview-choice";
import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { shape } from "@/lib/legal/shape";

/** The page that a personal link opens. */
export async function Landing({
  viewer,
  language,
  organisation,
  name,
}: {
  viewer: Viewer;
  language: Locale;
  organisation: string;
  name: string;
}) {
  const [t, rater] = await Promise.all([
    getTranslations({ locale: language, namespace: "respond.link" }),
    getTranslations({ locale: language, namespace: "respond.rater.link" }),
  ]);
  const minutes = shape.placeholders.durationMinutes.default;
  const isSelf = viewer === "self";
  return (
    <>
      <p className="text-2xl font-[650]">{isSelf ? t("title") : rater("title", { name })}</p>
      <p className="mt-4 text-lg">
        {isSelf
          ? t("invites", { organisation, name })
          : rater("asks", { organisation, name, role: rater(`role.${viewer}`) })}
      </p>
      <p className="mt-4">{isSelf ? t("how", { minutes }) : rater("how", { minutes })}</p>
      <p className="mt-4">{isSelf ? t("first") : rater("first")}</p>
      <Button type="button" disabled className="mt-6 min-h-12 w-full sm:w-auto">
        {t("start")}
      </Button>
    </>
  );
}
