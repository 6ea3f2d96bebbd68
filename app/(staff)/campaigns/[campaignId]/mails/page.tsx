import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { MailLogTable } from "@/components/mail/mail-log";
import { MailPreview } from "@/components/mail/mail-preview";
import { MailTextForm } from "@/components/mail/mail-text-form";
import { PlaceholderList } from "@/components/mail/placeholder-list";
import { TestMailForm } from "@/components/mail/test-mail-form";
import { TextList } from "@/components/mail/text-list";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requireStaff } from "@/lib/access/gates";
import { findCampaign } from "@/lib/campaigns/queries";
import { env } from "@/lib/env";
import { pickMessages } from "@/lib/i18n/pick";
import { countMails, findMailTexts, listMails } from "@/lib/mails/queries";
import { mailTextIds, mailTextOf, placeholdersOf } from "@/lib/mails/rules";
import { mailPageQuery } from "@/lib/mails/schema";
import { resetMailTextAction, saveMailTextAction, sendTestMailAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("mails");
  return { title: t("title") };
}

export default async function MailsPage({ params, searchParams }: PageProps<"/campaigns/[campaignId]/mails">) {
  const scope = await requireStaff("campaigns:manage");
  const [{ campaignId }, address, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("mails"),
    getLocale(),
  ]);
  const campaign = await findCampaign(scope, campaignId, locale);
  const texts = campaign && (await findMailTexts(scope, campaignId));
  if (!texts) notFound();
  const { text: textId, in: language = locale, page } = mailPageQuery.parse(address);
  const [log, counts] = await Promise.all([listMails(scope, campaignId, page), countMails(scope, campaignId)]);
  const text = { textId, locale: language, ...mailTextOf(texts.custom, textId, language) };
  const examples = texts.examples[language];
  const isClosed = texts.state === "closed";
  const isOwn = texts.custom[textId]?.[language] !== undefined;
  return (
    <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["errors", "form", "mails"])}>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="mb-6 space-y-4">
        {address.done === "saved" ? <Notice tone="success" role="status" title={t("saved")} /> : null}
        {address.done === "reset" ? <Notice tone="success" role="status" title={t("wasReset")} /> : null}
        {texts.isSample ? <Notice title={t("sample")} /> : null}
        {!texts.isSample && !env().SMTP_URL ? <Notice title={t("off")} /> : null}
        {isClosed ? <Notice title={t("closed")} /> : null}
      </div>
      <section aria-labelledby="texts" className="mb-8">
        <h2 id="texts" className="mb-2">
          {t("textsTitle")}
        </h2>
        <TextList
          campaignId={campaignId}
          textIds={mailTextIds}
          custom={texts.custom}
          shown={{ textId, locale: language }}
          isClosed={isClosed}
        />
      </section>
      <section aria-labelledby="text" className="mb-8">
        <h2 id="text" className="mb-2">
          {t("editOne", { text: t(`text.${textId}`), language: t(`language.${language}`) })}
        </h2>
        {isClosed ? (
          <MailPreview locale={language} subject={text.subject} body={text.body} examples={examples} />
        ) : (
          <>
            <MailTextForm
              key={`${textId}:${language}:${text.subject}:${text.body}`}
              action={saveMailTextAction}
              campaignId={campaignId}
              text={text}
              examples={examples}
            >
              <PlaceholderList placeholders={placeholdersOf(textId, locale)} />
            </MailTextForm>
            <div className="mt-6 flex flex-wrap items-start gap-x-10 gap-y-4">
              <section aria-labelledby="test" className="max-w-[70ch]">
                <h3 id="test">{t("testTitle")}</h3>
                <TestMailForm
                  key={`${textId}:${language}`}
                  action={sendTestMailAction}
                  campaignId={campaignId}
                  textId={textId}
                  locale={language}
                />
              </section>
              {isOwn ? (
                <ActionForm action={resetMailTextAction} label={t("reset")}>
                  <input type="hidden" name="campaignId" value={campaignId} />
                  <input type="hidden" name="textId" value={textId} />
                  <input type="hidden" name="locale" value={language} />
                  <Button look="secondary">{t("reset")}</Button>
                </ActionForm>
              ) : null}
            </div>
          </>
        )}
      </section>
      <section aria-labelledby="log">
        <h2 id="log" className="mb-1">
          {t("logTitle")}
        </h2>
        <p className="mb-2 max-w-[70ch] text-muted">{t("logLead", { address: env().MAIL_FROM.address })}</p>
        {log.rows.length === 0 ? (
          <EmptyState title={t("logEmpty")} />
        ) : (
          <>
            <p className="mb-2">
              {t("counts", {
                sent: counts.sent,
                waiting: counts.queued + counts.sending,
                failed: counts.failed,
                stopped: counts.stopped,
              })}
            </p>
            <MailLogTable rows={log.rows} />
            <Pager
              page={log.page}
              pages={log.pages}
              addressOf={(page) => `/campaigns/${campaignId}/mails?page=${page}#log`}
            />
          </>
        )}
      </section>
    </NextIntlClientProvider>
  );
}
