import { useTranslations } from "next-intl";
import type { PersonResults } from "@/lib/results/schema";
import { Notice } from "../ui/notice";

/** Why levels are missing from the page, when they are. */
export function VisibilityNotice({ results, isStanding }: { results: PersonResults; isStanding: boolean }) {
  const t = useTranslations("candidate");
  if (results.visibility === "hidden") {
    return (
      <Notice tone="info" title={t("hiddenTitle")}>
        <p>{t("hiddenText")}</p>
      </Notice>
    );
  }
  if (results.visibility === "absent" && !isStanding) return <Notice tone="info" title={t("absentTitle")} />;
  const kinds = Object.keys(results.raters);
  if (kinds.length === 0) {
    return (
      <Notice tone="info" title={t("nothingTitle")}>
        <p>{t(isStanding ? "nothingText" : "nothingInCampaign")}</p>
      </Notice>
    );
  }
  if (kinds.length === 1 && kinds[0] === "self") {
    return (
      <Notice tone="info" title={t("selfOnlyTitle")}>
        <p>{t("selfOnlyText")}</p>
      </Notice>
    );
  }
  return null;
}
