import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select, TextInput } from "@/components/ui/inputs";
import { Notice } from "@/components/ui/notice";
import { maximumPeople, minimumPeople } from "@/lib/profiles/rules";

export interface PickablePerson {
  readonly candidateId: string;
  readonly name: string;
  readonly jobTitle: string;
}

/** Choice of two to six people and of the ideal profile: a plain form that works without JavaScript. */
export function PeoplePicker({
  chosen,
  others,
  profiles,
  profileId,
  campaignId,
  search,
  isListCut,
}: {
  /** Chosen already: listed first whatever is searched. */
  chosen: readonly PickablePerson[];
  others: readonly PickablePerson[];
  profiles: readonly { profileId: string; name: string }[];
  profileId: string;
  /** The campaign asked for already, kept; null when none is. */
  campaignId: string | null;
  search: string;
  /** More people match than are listed. */
  isListCut: boolean;
}) {
  const t = useTranslations("compare.picker");
  return (
    <form method="get" action="/compare" className="max-w-3xl space-y-5">
      {campaignId === null ? null : <input type="hidden" name="campaign" value={campaignId} />}
      {chosen.length === 1 ? <Notice>{t("oneMore", { name: chosen[0]?.name ?? "" })}</Notice> : null}
      <div>
        <label htmlFor="p" className="mb-1 block font-[550]">
          {t("profile")}
        </label>
        <Select id="p" name="p" defaultValue={profileId}>
          {profiles.map((profile) => (
            <option key={profile.profileId} value={profile.profileId}>
              {profile.name}
            </option>
          ))}
        </Select>
      </div>
      <fieldset>
        <legend className="font-[550]">{t("people", { minimum: minimumPeople, maximum: maximumPeople })}</legend>
        <div className="my-2 flex items-end gap-2">
          <div className="min-w-0 flex-1">
            <label htmlFor="q" className="mb-1 block text-sm text-muted">
              {t("search")}
            </label>
            <TextInput id="q" name="q" type="search" defaultValue={search} maxLength={100} autoComplete="off" />
          </div>
          <Button look="secondary" name="pick" value="1">
            {t("searchButton")}
          </Button>
        </div>
        {chosen.length + others.length === 0 ? <p className="text-muted">{t("nobody")}</p> : null}
        <ul className="grid gap-x-4 sm:grid-cols-2">
          {[...chosen, ...others].map(({ candidateId, name, jobTitle }, i) => (
            <li key={candidateId} className="border-b border-line">
              <label className="flex min-h-11 items-center gap-3 py-1.5">
                <input
                  type="checkbox"
                  name="c"
                  value={candidateId}
                  defaultChecked={i < chosen.length}
                  className="size-5 shrink-0 accent-accent"
                />
                <span>
                  {name}
                  <span className="block text-sm text-muted">{jobTitle}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        {isListCut ? <p className="mt-2 text-sm text-muted">{t("cut")}</p> : null}
      </fieldset>
      <Button>{t("compare")}</Button>
    </form>
  );
}
