import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { LaunchButton } from "@/components/campaign/launch-button";
import { LaunchChecklist } from "@/components/campaign/launch-checklist";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { checklist, isReady, type Preparation } from "@/lib/campaigns/rules";
import type { Campaign } from "@/lib/campaigns/schema";
import { pickMessages } from "@/lib/i18n/pick";
import { deleteDraftAction, launchCampaignAction } from "../actions";

/** A campaign in preparation: what is missing, and the launch. */
export async function DraftOverview({ campaign, preparation }: { campaign: Campaign; preparation: Preparation }) {
  const [t, locale] = await Promise.all([getTranslations("campaigns"), getLocale()]);
  const items = checklist(preparation, new Date());
  const people = preparation.candidateIds.length;
  return (
    <div className="max-w-[720px]">
      <PageHeader title={campaign.name} lead={t(`purposeText.${campaign.purpose}`)} />
      <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["campaigns", "errors", "form"])}>
        <section aria-labelledby="checklist">
          <h2 id="checklist" className="mb-3">
            {t("checklist")}
          </h2>
          <LaunchChecklist campaignId={campaign.campaignId} items={items} />
        </section>
        <section aria-labelledby="launch" className="mt-8">
          <h2 id="launch">{t("launchTitle")}</h2>
          {isReady(items) ? (
            <>
              <p className="mt-1">{t("launchText", { asked: preparation.seats.length, people })}</p>
              <p className="mt-1 mb-4">{t(preparation.isMailOn ? "launchMail" : "launchLinks")}</p>
              <ActionForm action={launchCampaignAction}>
                <input type="hidden" name="campaignId" value={campaign.campaignId} />
                <LaunchButton />
              </ActionForm>
            </>
          ) : (
            <p className="mt-1 text-muted">{t("launchIncomplete")}</p>
          )}
        </section>
        <details className="mt-10">
          <summary className="inline-block min-h-8 py-1 text-danger">{t("delete")}</summary>
          <p className="my-2">{t("deleteText")}</p>
          <ActionForm action={deleteDraftAction}>
            <input type="hidden" name="campaignId" value={campaign.campaignId} />
            <Button look="danger">{t("delete")}</Button>
          </ActionForm>
        </details>
      </NextIntlClientProvider>
    </div>
  );
}
