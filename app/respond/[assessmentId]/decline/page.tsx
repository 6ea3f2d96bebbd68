import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DeclineForm } from "@/components/assessment/decline-form";
import { Declined } from "@/components/assessment/declined";
import { requireInvite } from "@/lib/access/gates";
import { getRespondentForm } from "@/lib/assessments/respondent/queries";
import { declineAction } from "./actions";

interface DeclinePageProps {
  params: Promise<{ assessmentId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("respond.rater");
  return { title: `${t("decline.title")} · ${t("title")}` };
}

/** A rater says that they prefer not to answer, and reads afterwards how to change their mind. */
export default async function DeclinePage({ params }: DeclinePageProps) {
  const { assessmentId } = await params;
  const scope = await requireInvite(assessmentId);
  const form = await getRespondentForm(scope, await getLocale());
  if (form.kind === "self" || form.submittedAt) redirect(`/respond/${assessmentId}`);
  if (form.declinedAt) return <Declined form={form} on={form.declinedAt} />;
  return <DeclineForm form={form} action={declineAction} />;
}
