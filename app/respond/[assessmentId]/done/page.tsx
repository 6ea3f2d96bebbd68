import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AnswersSummary } from "@/components/assessment/answers-summary";
import { requireInvite } from "@/lib/access/gates";
import { getSelfAssessment } from "@/lib/assessments/queries";
import { showDate } from "@/lib/i18n/show-date";

interface DonePageProps {
  params: Promise<{ assessmentId: string }>;
  searchParams: Promise<{ again?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("respond");
  return { title: `${t("done.title")} · ${t("title")}` };
}

/** What happens next, and a copy of the answers to read. */
export default async function DonePage({ params, searchParams }: DonePageProps) {
  const { assessmentId } = await params;
  const scope = await requireInvite(assessmentId);
  const form = await getSelfAssessment(scope, await getLocale());
  if (!form.submittedAt) redirect(`/respond/${assessmentId}`);
  const [t, locale, { again }] = await Promise.all([getTranslations("respond.done"), getLocale(), searchParams]);
  const date = showDate(locale, form.submittedAt, "long", true);
  return (
    <>
      <h1>{again ? t("again") : t("title")}</h1>
      <p className="mt-2">{again ? t("againOn", { date }) : t("sentOn", { date })}</p>
      <h2 className="mt-8">{t("next")}</h2>
      <p className="mt-2">{t("nextText", { organisation: form.organisationName })}</p>
      <p className="mt-2">
        {t("contact", { name: form.contact.name })} <a href={`mailto:${form.contact.email}`}>{form.contact.email}</a>
      </p>
      <h2 className="mt-8 mb-4">{t("copy")}</h2>
      <AnswersSummary
        framework={form.framework}
        answers={form.answers}
        examples={form.examples}
        wording="self"
        heading="h3"
      />
    </>
  );
}
