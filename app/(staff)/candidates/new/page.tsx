import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CandidateForm } from "@/components/candidate/candidate-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { addCandidateAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("candidates.form");
  return { title: t("addTitle") };
}

export default async function AddCandidatePage() {
  await requireStaff("candidates:write");
  const t = await getTranslations("candidates.form");
  return (
    <>
      <PageHeader title={t("addTitle")} />
      <CandidateForm action={addCandidateAction} />
    </>
  );
}
