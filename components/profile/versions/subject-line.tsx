import { useTranslations } from "next-intl";
import type { ProfileVersion } from "@/lib/profiles/schema";

/** What a profile is for: "A key account: Maison Ostrelle". */
export function SubjectLine({ profile }: { profile: Pick<ProfileVersion, "subject" | "subjectName"> }) {
  const t = useTranslations("profiles");
  const versions = useTranslations("versions");
  const kind = t(`subject.${profile.subject}`);
  return profile.subjectName ? versions("subject", { kind, name: profile.subjectName }) : kind;
}
