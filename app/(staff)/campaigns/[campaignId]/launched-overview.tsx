import Link from "next/link";
import { NextIntlClientProvider } from "next-intl";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { Board } from "@/components/campaign/board/board";
import { MailProgress } from "@/components/campaign/mail-progress";
import { ActionForm } from "@/components/ui/action-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { StaffScope } from "@/lib/access/scope";
import { isMailOn } from "@/lib/campaigns/outreach/queries";
import { getProgress, listBoard } from "@/lib/campaigns/progress/queries";
import { boardQuery, type Progress } from "@/lib/campaigns/progress/schema";
import { deadlinePhase } from "@/lib/campaigns/rules";
import type { CampaignSettings } from "@/lib/campaigns/schema";
import { raterKinds } from "@/lib/frameworks/schema";
import { pickMessages } from "@/lib/i18n/pick";
import { showDate, showDay } from "@/lib/i18n/show-date";
import { closeCampaignAction } from "../actions";

/** The board of a launched campaign (S14): how far it is, who is late, and what to do about it. */
export async function LaunchedOverview({
  scope,
  campaign,
  query,
}: {
  scope: StaffScope;
  campaign: CampaignSettings;
  query: Record<string, string | string[] | undefined>;
}) {
  const asked = boardQuery.parse(query);
  const { campaignId, state } = campaign;
  const [t, locale, format, progress, board, mailOn] = await Promise.all([
    getTranslations("progress"),
    getLocale(),
    getFormatter(),
    getProgress(scope, campaignId),
    listBoard(scope, campaignId, asked),
    isMailOn(scope),
  ]);
  const open = progress.asked - progress.sent - progress.declined;
  const share = progress.asked === 0 ? 0 : progress.sent / progress.asked;
  return (
    <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["progress", "errors", "form"])}>
      <PageHeader title={campaign.name} lead={await deadlineText(campaign)}>
        {state === "running" && open > 0 && mailOn ? (
          <ButtonLink href={`/campaigns/${campaignId}/chase`}>{t("relaunch", { n: open })}</ButtonLink>
        ) : null}
        {state === "closed" ? (
          <ResultsLink board={board.rows} purpose={campaign.purpose} campaignId={campaignId} />
        ) : null}
      </PageHeader>
      {query.launched === "1" ? (
        <div className="mb-6">
          <Notice tone="success" role="status" title={t("launched")}>
            <p>{t(mailOn ? "launchedMail" : "launchedLinks")}</p>
          </Notice>
        </div>
      ) : null}
      <section
        aria-label={t("answered", { sent: progress.sent, asked: progress.asked })}
        className="mb-8 grid gap-6 md:grid-cols-2"
      >
        <div>
          <p className="text-lg font-[650]">{t("answered", { sent: progress.sent, asked: progress.asked })}</p>
          <ProgressBar
            label={t("answered", { sent: progress.sent, asked: progress.asked })}
            value={progress.sent}
            max={Math.max(1, progress.asked)}
          />
          <p>
            {t("answeredShare", { percent: format.number(share, { style: "percent" }), declined: progress.declined })}
          </p>
          <KindLines progress={progress} />
        </div>
        <div>
          <h2 className="text-base">{t("mails.title")}</h2>
          <MailProgress
            key={`${progress.mails.queued > 0}`}
            url={`/campaigns/${campaignId}/progress`}
            start={progress.mails}
          />
          <p className="mt-1">
            <Link href={`/campaigns/${campaignId}/mails`}>{t("mails.see")}</Link>
          </p>
        </div>
      </section>
      {state === "running" && open === 0 && progress.asked > 0 ? (
        <div className="mb-6">
          <Notice tone="success">
            <p>{t("allDone")}</p>
          </Notice>
        </div>
      ) : null}
      <Board board={board} query={asked} campaignId={campaignId} kinds={progress.byKind} />
      {state === "running" ? (
        <details className="no-print mt-10">
          <summary className="inline-block min-h-8 py-1 font-[550]">{t("close")}</summary>
          <p className="my-2 max-w-[70ch]">{t("closeText", { open })}</p>
          <ActionForm action={closeCampaignAction}>
            <input type="hidden" name="campaignId" value={campaignId} />
            <Button look={open === 0 ? "primary" : "danger"}>{t("closeNow")}</Button>
          </ActionForm>
        </details>
      ) : null}
    </NextIntlClientProvider>
  );
}

async function deadlineText(campaign: CampaignSettings): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations("progress.deadline"), getLocale()]);
  const { closesOn, timeZone, closedAt, closedByName } = campaign;
  if (closedAt) return t("closed", { date: showDate(locale, closedAt, "long"), name: closedByName ?? "" });
  if (!closesOn) return "";
  return t(deadlinePhase(closesOn, timeZone, new Date()), { date: showDay(locale, closesOn, "long") });
}

/** A development campaign is no basis for choosing between people: its results are looked at person by person. */
async function ResultsLink({
  board,
  purpose,
  campaignId,
}: {
  board: readonly { candidateId: string }[];
  purpose: CampaignSettings["purpose"];
  campaignId: string;
}) {
  const t = await getTranslations("progress");
  const ids = board.slice(0, 6).map(({ candidateId }) => candidateId);
  return purpose === "development" || ids.length < 2 ? (
    <ButtonLink href="/candidates">{t("toResults")}</ButtonLink>
  ) : (
    <ButtonLink href={`/compare?c=${ids.join(",")}&campaign=${campaignId}`}>{t("compare")}</ButtonLink>
  );
}

async function KindLines({ progress }: { progress: Progress }) {
  const [t, words] = await Promise.all([getTranslations("progress"), getTranslations("campaigns")]);
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 text-sm text-muted">
      {raterKinds.map((kind) => {
        const counts = progress.byKind[kind];
        return counts ? <li key={kind}>{t("kindLine", { kind: words(`kindShort.${kind}`), ...counts })}</li> : null;
      })}
    </ul>
  );
}
