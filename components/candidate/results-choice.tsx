import { useTranslations } from "next-intl";
import type { ProfileVersion } from "@/lib/profiles/schema";
import { Button, ButtonLink } from "../ui/button";
import { Select } from "../ui/inputs";

/** Which ideal profile the page compares with; a plain GET form, so that the choice is in the address. */
export function ProfileChoice({
  candidateId,
  profiles,
  chosenId,
}: {
  candidateId: string;
  profiles: readonly ProfileVersion[];
  chosenId: string | null;
}) {
  const t = useTranslations("candidate");
  if (profiles.length === 0) {
    return (
      <div className="flex flex-wrap items-center gap-4 rounded-card border border-line p-4">
        <p>{t("noProfile")}</p>
        <ButtonLink look="secondary" href="/profiles/new">
          {t("createProfile")}
        </ButtonLink>
      </div>
    );
  }
  return (
    <form action={`/candidates/${candidateId}`} className="flex flex-wrap items-end gap-3">
      <label className="block min-w-60">
        <span className="mb-1 block text-sm font-[550]">{t("profile")}</span>
        <Select name="p" defaultValue={chosenId ?? ""}>
          {profiles.map(({ profileId, name }) => (
            <option key={profileId} value={profileId}>
              {name}
            </option>
          ))}
        </Select>
      </label>
      <span className="no-print flex gap-2">
        <Button look="secondary">{t("show")}</Button>
        <ButtonLink look="quiet" href={`/compare?c=${candidateId}${chosenId ? `&p=${chosenId}` : ""}`}>
          {t("compareWith")}
        </ButtonLink>
      </span>
    </form>
  );
}
