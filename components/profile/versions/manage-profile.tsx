import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/text-field";
import { type ProfileVersion, profileSubjects } from "@/lib/profiles/schema";

/** Name and subject of a profile, and taking it out of the lists. */
export function ManageProfile({
  profile,
  rename,
  archive,
}: {
  profile: Pick<ProfileVersion, "profileId" | "name" | "subject" | "subjectName">;
  /** Server actions of the two forms. */
  rename: unknown;
  archive: unknown;
}) {
  const t = useTranslations("versions.manage");
  const profiles = useTranslations("profiles");
  return (
    <details className="no-print mt-10 rounded-card border border-line p-4">
      <summary className="min-h-8 font-[550] text-accent">{t("title")}</summary>
      <div className="mt-3 max-w-xl space-y-6">
        <ActionForm action={rename} className="space-y-4">
          <input type="hidden" name="profileId" value={profile.profileId} />
          <TextField
            name="name"
            label={profiles("name")}
            defaultValue={profile.name}
            maxLength={120}
            required
            autoComplete="off"
          />
          <SelectField
            name="subject"
            label={profiles("subject.label")}
            defaultValue={profile.subject}
            options={profileSubjects.map((subject) => ({ value: subject, label: profiles(`subject.${subject}`) }))}
          />
          <TextField
            name="subjectName"
            label={profiles("subject.name")}
            defaultValue={profile.subjectName}
            maxLength={120}
            autoComplete="off"
          />
          <Button look="secondary">{t("rename")}</Button>
        </ActionForm>
        <ActionForm action={archive} className="space-y-2">
          <p className="text-sm text-muted">{t("archiveText")}</p>
          <input type="hidden" name="profileId" value={profile.profileId} />
          <input type="hidden" name="archived" value="yes" />
          <Button look="danger">{t("archive")}</Button>
        </ActionForm>
      </div>
    </details>
  );
}
