import { useTranslations } from "next-intl";
import { ActionForm } from "../../ui/action-form";
import { Button } from "../../ui/button";
import { TextInput } from "../../ui/inputs";
import { ReasonField } from "./reason-field";

/** Search among candidates that are not on the panel yet: a plain GET form. */
export function PeopleSearch({ campaignId, search }: { campaignId: string; search: string }) {
  const t = useTranslations("panel.people");
  return (
    <form action={`/campaigns/${campaignId}/panel/add`} className="mb-6 flex flex-wrap items-end gap-4">
      <label className="block min-w-0 flex-1 basis-60">
        <span className="mb-1 block text-sm font-[550]">{t("search")}</span>
        <TextInput type="search" name="q" defaultValue={search} maxLength={100} />
      </label>
      <Button look="secondary">{t("apply")}</Button>
    </form>
  );
}

/** Those found, to tick. */
export function ChoosePeopleForm({
  action,
  campaignId,
  people,
  asksReason,
}: {
  action: unknown;
  campaignId: string;
  people: readonly { candidateId: string; name: string; jobTitle: string; email: string | null }[];
  asksReason: boolean;
}) {
  const t = useTranslations("panel.people");
  if (people.length === 0) return <p>{t("nobody")}</p>;
  return (
    <ActionForm action={action}>
      <input type="hidden" name="campaignId" value={campaignId} />
      <fieldset id="field-candidateId">
        <legend className="mb-2 font-[550]">{t("choose")}</legend>
        <ul className="divide-y divide-line rounded-card border border-line">
          {people.map(({ candidateId, name, jobTitle, email }) => (
            <li key={candidateId}>
              <label className="flex items-start gap-3 px-3 py-2">
                <input
                  type="checkbox"
                  name="candidateId"
                  value={candidateId}
                  className="mt-0.5 size-5 shrink-0 accent-accent"
                />
                <span className="min-w-0 break-words">
                  <span className="font-[550]">{name}</span>
                  <span className="block text-sm text-muted">{[jobTitle, email].filter(Boolean).join(" · ")}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        {people.length === 20 ? <p className="mt-2 text-sm text-muted">{t("some")}</p> : null}
      </fieldset>
      {asksReason ? <ReasonField /> : null}
      <Button>{t("add")}</Button>
    </ActionForm>
  );
}
