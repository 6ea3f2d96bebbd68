import { getTranslations } from "next-intl/server";
import { CriterionField } from "@/components/assessment/criterion-field";
import type { Viewer } from "@/components/campaign/preview/preview-choice";
import { Notice } from "@/components/ui/notice";
import { wordingFor } from "@/lib/assessments/respondent/rules";
import type { Framework } from "@/lib/frameworks/schema";
import type { Locale } from "@/lib/i18n/locales";

/** The first criterion of the form, to look at: nothing can be chosen. */
export async function FirstPage({
  viewer,
  language,
  framework,
  name,
}: {
  viewer: Viewer;
  language: Locale;
  /** Cut to what the viewer is asked. */
  framework: Framework;
  name: string;
}) {
  const [t, rater, preview] = await Promise.all([
    getTranslations({ locale: language, namespace: "respond.criterion" }),
    getTranslations({ locale: language, namespace: "respond.rater" }),
    getTranslations("panel.preview"),
  ]);
  const [criterion] = framework.criteria;
  if (!criterion) return null;
  const isSelf = viewer === "self";
  return (
    <>
      {isSelf ? null : <p className="mb-2 text-lg font-[650]">{rater("about", { name })}</p>}
      <p className="text-muted">{t("progress", { n: 1, count: framework.criteria.length })}</p>
      <h2 className="mt-1">{criterion.name}</h2>
      <p className="mt-2">{criterion.definition}</p>
      <p className="mt-4">{framework.scale.instruction}</p>
      {isSelf ? null : (
        <div className="mt-4">
          <Notice>{rater("onlySeen", { notObserved: framework.scale.notObserved })}</Notice>
        </div>
      )}
      <fieldset disabled aria-label={preview("readOnly")} className="mt-8 min-w-0">
        <CriterionField
          indicators={criterion.indicators}
          answers={{}}
          scale={framework.scale}
          wording={wordingFor(viewer)}
          problem={null}
        />
      </fieldset>
    </>
  );
}
