import Link from "next/link";
import { useTranslations } from "next-intl";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { MailTextId } from "@/lib/legal/mails/types";
import type { CustomMailTexts } from "@/lib/mails/schema";
import { Chip } from "../ui/chip";
import { ScrollArea } from "../ui/scroll-area";

/** Every text in both languages: the way to each, and which are the campaign's own. */
export function TextList({
  campaignId,
  textIds,
  custom,
  shown,
  isClosed,
}: {
  campaignId: string;
  textIds: readonly MailTextId[];
  custom: CustomMailTexts;
  shown: { readonly textId: MailTextId; readonly locale: Locale };
  isClosed: boolean;
}) {
  const t = useTranslations("mails");
  return (
    <ScrollArea label={t("textsCaption")}>
      <table className="w-full text-left">
        <caption className="sr-only">{t("textsCaption")}</caption>
        <thead className="border-b border-line text-sm text-muted">
          <tr>
            <th scope="col" className="p-2 font-[550]">
              {t("column.text")}
            </th>
            {locales.map((locale) => (
              <th key={locale} scope="col" className="p-2 font-[550]">
                {t(`column.${locale}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {textIds.map((textId) => (
            <tr key={textId}>
              <th scope="row" className="p-2 font-[550]">
                {t(`text.${textId}`)}
              </th>
              {locales.map((locale) => (
                <td key={locale} className="p-2">
                  <Link
                    href={`/campaigns/${campaignId}/mails?text=${textId}&in=${locale}#text`}
                    aria-current={shown.textId === textId && shown.locale === locale ? "true" : undefined}
                    aria-label={t("editOne", { text: t(`text.${textId}`), language: t(`language.${locale}`) })}
                    className="mr-2 aria-[current]:font-[650]"
                  >
                    {t(isClosed ? "read" : "edit")}
                  </Link>
                  {custom[textId]?.[locale] ? <Chip tone="accent">{t("own")}</Chip> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
