import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { weighingMethods } from "@/lib/profiles/weighing/answers";

/** Opens a workshop: the one thing to decide is how everybody weighs. A plain form. */
export function StartForm({ profileId, action }: { profileId: string; action: (form: FormData) => Promise<void> }) {
  const t = useTranslations("workshop.host");
  const ways = useTranslations("weighing.way");
  return (
    <form action={action} className="max-w-[720px] space-y-4">
      <input type="hidden" name="profileId" value={profileId} />
      <p>{t("startLead")}</p>
      <fieldset>
        <legend className="mb-2 font-[550]">{t("startWay")}</legend>
        <div className="grid gap-2 sm:grid-cols-2">
          {weighingMethods.map((method, i) => (
            <label
              key={method}
              className="flex min-h-12 items-center gap-3 rounded-control border border-line px-3 py-1.5 has-checked:border-accent has-checked:bg-accent-soft"
            >
              <input type="radio" name="method" value={method} defaultChecked={i === 0} className="size-4 shrink-0" />
              <span>
                {ways(method)} <span className="block text-sm text-muted">{ways(`term.${method}`)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Button>{t("startSubmit")}</Button>
    </form>
  );
}
