import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AboutPerson } from "@/components/assessment/about-person";
import { AnswersSummary } from "@/components/assessment/answers-summary";
import { requireInvite } from "@/lib/access/gates";
import { getRespondentForm } from "@/lib/assessments/respondent/queries";
import { wordingFor } from "@/lib/assessments/respondent/rules";
import { showDate } from "@/lib/i18n/show-date";

interface DonePageProps {
  params: Promise<{ assessmentId: string }>;
  searchParams: Promise<{ again?: string }>;
}

export async function generateMetadata({ params }: DonePageProps): Promise<Metadata> {
  const [t, { assessmentId }] = await Promise.all([getTranslations("respond"), params]);
  const { raterKind } = await requireInvite(assessmentId);
  return { title: `${t("done.title")} · ${raterKind === "self" ? t("title") : t("rater.title")}` };
}

/** What happens next, and a copy of the answers to read. */
export default async function DonePage({ params, searchParams }: DonePageProps) {
  const { assessmentId } = await params;
  const scope = await requireInvite(assessmentId);
  const form = await getRespondentForm(scope, await getLocale());
  if (!form.submittedAt) redirect(`/respond/${assessmentId}`);
  const [t, rater, locale, { again }] = await Promise.all([
    getTranslations("respond.done"),
    getTranslations("respond.rater.next"),
    getLocale(),
    searchParams,
  ]);
  const { kind, thresholds } = form;
  const next = {
    self: () => t("nextText", { organisation: form.organisationName }),
    manager: () => rater("manager"),
    peer: () => rater("group", { least: thresholds.minPeers }),
    customer: () => rater("group", { least: thresholds.minCustomers }),
  };
  const date = showDate(locale, form.submittedAt, "long", true);
  return (
    <>
      <AboutPerson form={form} />
      <h1>{again ? t("again") : t("title")}</h1>
      <p className="mt-2">{again ? t("againOn", { date }) : t("sentOn", { date })}</p>
      <h2 className="mt-8">{t("next")}</h2>
      <p className="mt-2">{next[kind]()}</p>
      <p className="mt-2">
        {t("contact", { name: form.contact.name })} <a href={`mailto:${form.contact.email}`}>{form.contact.email}</a>
      </p>
      <p className="mt-2">
        <a href={`/respond/${assessmentId}?step=notice`}>{t("notice")}</a>
      </p>
      <h2 className="mt-8 mb-4">{t("copy")}</h2>
      <AnswersSummary
        framework={form.framework}
        answers={form.answers}
        examples={form.examples}
        wording={wordingFor(kind)}
        heading="h3"
      />
    </>
  );
}
