import { useTranslations } from "next-intl";
import type { PanelQuery } from "@/lib/campaigns/panel/schema";
import { Button } from "../../ui/button";
import { Select, TextInput } from "../../ui/inputs";

/** Search of the panel: a plain GET form, so that the state is the address. */
export function PanelFilters({ campaignId, query }: { campaignId: string; query: PanelQuery }) {
  const t = useTranslations("panel.filter");
  return (
    <form
      action={`/campaigns/${campaignId}/panel`}
      className="no-print mb-4 grid items-end gap-4 sm:grid-cols-[2fr_2fr_auto]"
    >
      <label className="block">
        <span className="mb-1 block text-sm font-[550]">{t("search")}</span>
        <TextInput type="search" name="q" defaultValue={query.q} maxLength={100} />
      </label>
      <label className="block">
        <span className="mb-1 block text-sm font-[550]">{t("show")}</span>
        <Select name="show" defaultValue={query.show}>
          <option value="all">{t("all")}</option>
          <option value="missing">{t("missing")}</option>
        </Select>
      </label>
      <Button look="secondary">{t("apply")}</Button>
    </form>
  );
}
