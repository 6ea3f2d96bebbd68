import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CandidateForm } from "@/components/candidate/candidate-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { findCandidate } from "@/lib/candidates/queries";
import { editCandidateAction } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("candidates");
  return { title: t("title") };
}

export default async function EditCandidatePage({ params }: PageProps<"/candidates/[candidateId]/edit">) {
  const scope = await requireStaff("candidates:write");
  const candidate = await findCandidate(scope, (await params).candidateId);
  if (!candidate) notFound();
  const t = await getTranslations("candidates.form");
  return (
    <>
      <PageHeader title={t("editTitle", { name: candidate.name })} />
      <CandidateForm action={editCandidateAction} candidate={candidate} />
    </>
  );
}
