import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { StartChoice } from "@/components/profile/start-choice";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { SelectField, TextField } from "@/components/ui/text-field";
import { requireStaff } from "@/lib/access/gates";
import { getFramework } from "@/lib/frameworks/queries";
import { pickMessages } from "@/lib/i18n/pick";
import { getCurrentFramework, listPresets } from "@/lib/profiles/queries";
import { profileSubjects } from "@/lib/profiles/schema";
import { createProfileFromForm } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("profiles");
  return { title: t("newTitle") };
}

export default async function NewProfilePage() {
  const scope = await requireStaff("profiles:update");
  const [t, locale, { frameworkVersionId }] = await Promise.all([
    getTranslations("profiles"),
    getLocale(),
    getCurrentFramework(scope),
  ]);
  const [framework, choice] = await Promise.all([
    getFramework(scope, frameworkVersionId, locale),
    listPresets(scope, locale),
  ]);
  const criteria = framework.criteria.map(({ criterionId, name }) => ({ criterionId, name }));
  return (
    <>
      <PageHeader title={t("newTitle")} lead={t("newLead")} />
      <NextIntlClientProvider messages={pickMessages(locale, ["profiles", "errors", "form"])}>
        <ActionForm action={createProfileFromForm}>
          <input type="hidden" name="locale" value={locale} />
          <div className="max-w-xl space-y-4">
            <TextField name="name" label={t("name")} hint={t("nameHint")} maxLength={120} required autoComplete="off" />
            <SelectField
              name="subject"
              label={t("subject.label")}
              options={profileSubjects.map((subject) => ({ value: subject, label: t(`subject.${subject}`) }))}
            />
            <TextField
              name="subjectName"
              label={t("subject.name")}
              hint={t("subject.nameHint")}
              maxLength={120}
              autoComplete="off"
            />
          </div>
          <StartChoice {...choice} criteria={criteria} />
          <Button>{t("createNow")}</Button>
        </ActionForm>
      </NextIntlClientProvider>
    </>
  );
}
