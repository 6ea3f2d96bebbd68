import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { JoinFields } from "@/components/workshop/join-fields";
import { pickMessages } from "@/lib/i18n/pick";
import { joinFromForm } from "./actions";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workshop.join");
  return { title: t("title") };
}

/**
 * Where a code is typed or arrives from a scanner. Opening it looks nothing up and changes nothing: whether the code is
 * right, only the form tells, and that is counted.
 */
export default async function JoinPage({ searchParams }: Props) {
  const [t, locale, { code, elsewhere }] = await Promise.all([
    getTranslations("workshop.join"),
    getLocale(),
    searchParams,
  ]);
  return (
    <>
      <h1>{t("title")}</h1>
      {elsewhere ? (
        <div className="mt-4">
          <Notice title={t("elsewhereTitle")}>{t("elsewhere")}</Notice>
        </div>
      ) : null}
      <p className="mt-2 mb-5">{t("lead")}</p>
      <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["errors", "workshop"])}>
        <ActionForm action={joinFromForm} label={t("title")}>
          <JoinFields code={typeof code === "string" ? code.slice(0, 40) : ""} />
        </ActionForm>
      </NextIntlClientProvider>
      <section aria-labelledby="sees" className="mt-8">
        <h2 id="sees" className="mb-2 text-base">
          {t("sees.title")}
        </h2>
        <ul className="list-disc space-y-1 pl-5 text-sm">
          <li>{t("sees.name")}</li>
          <li>{t("sees.answers")}</li>
          <li>{t("sees.few")}</li>
          <li>{t("sees.counts")}</li>
          <li>{t("sees.end")}</li>
          <li>{t("sees.device")}</li>
        </ul>
      </section>
    </>
  );
}
