import { useLocale, useTranslations } from "next-intl";
import { panelColumns } from "@/lib/campaigns/import/schema";
import { ScrollArea } from "../../ui/scroll-area";
import { examplePanel } from "./example";

/** Which columns there are and what each may hold, with an example to copy. */
export function ColumnHelp() {
  const t = useTranslations("panel.import");
  const locale = useLocale();
  const headers = panelColumns.map((column) => t(`columns.${column}`));
  return (
    <section aria-labelledby="columns" className="mt-10">
      <h2 id="columns">{t("help")}</h2>
      <p className="mt-1">{t("helpText")}</p>
      <dl className="mt-3 grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
        {panelColumns.map((column) => (
          <div key={column} className="contents">
            <dt className="font-[550]">{t(`columns.${column}`)}</dt>
            <dd className="mb-1 text-muted">{t(`about.${column}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3">{t("helpKnown")}</p>
      <h3 className="mt-6">{t("example")}</h3>
      <p className="mt-1 text-sm text-muted">{t("exampleHint")}</p>
      <div className="mt-2 rounded-card border border-line bg-canvas">
        <ScrollArea label={t("example")}>
          <pre className="p-3 text-sm select-all">{examplePanel(locale, headers)}</pre>
        </ScrollArea>
      </div>
    </section>
  );
}
