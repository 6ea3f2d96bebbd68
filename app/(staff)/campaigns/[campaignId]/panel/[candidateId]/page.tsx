import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { InterviewDatesForm } from "@/components/campaign/panel/interview-dates-form";
import { panelAddress } from "@/components/campaign/panel/panel-address";
import { type Removal, SeatList } from "@/components/campaign/panel/seat-list";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { findPanelPerson } from "@/lib/campaigns/panel/queries";
import { findCampaignSettings } from "@/lib/campaigns/queries";
import { pickMessages } from "@/lib/i18n/pick";
import { removePersonAction, removeRaterAction, setInterviewDatesAction } from "../actions";
import { DoneNotice } from "../done-notice";
import { AddingRaters } from "./adding-raters";
import { RemoveAfterLaunch } from "./remove-after-launch";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("panel.person");
  return { title: t("asked") };
}

const personQuery = z.object({
  /** What to change after the launch: one form at a time, each with its reason. */
  act: z.enum(["hr", "rater", "self"]).optional().catch(undefined),
  /** The seat whose rater is to be taken off. */
  remove: z.uuid().optional().catch(undefined),
});

/** Everybody asked about one person, and what can be changed about it. */
export default async function PanelPersonPage({
  params,
  searchParams,
}: PageProps<"/campaigns/[campaignId]/panel/[candidateId]">) {
  const scope = await requireStaff("campaigns:manage");
  const [{ campaignId, candidateId }, search, t, kindWords, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("panel.person"),
    getTranslations("campaigns.kind"),
    getLocale(),
  ]);
  const campaign = await findCampaignSettings(scope, campaignId, locale);
  if (!campaign || campaign.isStanding) notFound();
  const person = await findPanelPerson(scope, campaignId, campaign.askedKinds, candidateId);
  if (!person) notFound();
  const { act, remove } = personQuery.parse(search);
  const subject = { campaignId, candidateId };
  const address = panelAddress(campaignId).concat(`/${candidateId}`);
  const removals: Record<typeof campaign.state, Removal> = {
    draft: { action: removeRaterAction },
    running: { hrefOf: (assessmentId) => `${address}?remove=${assessmentId}#remove` },
    closed: null,
  };
  const leaving = person.seats.find(({ assessmentId, hasAnswered }) => assessmentId === remove && !hasAnswered);
  return (
    <div className="max-w-[720px] space-y-8">
      <div>
        <PageHeader title={person.name} lead={[person.jobTitle, person.email].filter(Boolean).join(" · ")} />
        <DoneNotice query={search} />
        <h2 className="mb-3">{t("asked")}</h2>
        {person.missing.length > 0 ? (
          <p className="mb-3 font-[550] text-warning">
            {t("missing", { kinds: person.missing.map((kind) => kindWords(kind)).join(", ") })}
          </p>
        ) : null}
        <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["errors", "panel"])}>
          {person.seats.length > 0 ? (
            <SeatList campaignId={campaignId} seats={person.seats} removal={removals[campaign.state]} />
          ) : (
            <p>{t("noneAsked", { name: person.name })}</p>
          )}
        </NextIntlClientProvider>
      </div>
      <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["errors", "form", "panel", "shell"])}>
        {campaign.state === "running" && leaving ? <RemoveAfterLaunch campaignId={campaignId} seat={leaving} /> : null}
        {campaign.state === "closed" ? null : (
          <>
            {person.isArchived ? (
              <p className="text-warning">{t("archived")}</p>
            ) : (
              <AddingRaters scope={scope} campaign={campaign} person={person} act={act} address={address} />
            )}
            <InterviewDatesForm action={setInterviewDatesAction} subject={subject} seats={person.seats} />
          </>
        )}
        {campaign.state === "draft" ? (
          <details>
            <summary className="inline-block min-h-8 py-1 text-danger">
              {t("removePerson", { name: person.name })}
            </summary>
            <p className="my-2">{t("removePersonText")}</p>
            <ActionForm action={removePersonAction}>
              <input type="hidden" name="campaignId" value={campaignId} />
              <input type="hidden" name="candidateId" value={candidateId} />
              <Button look="danger">{t("removePerson", { name: person.name })}</Button>
            </ActionForm>
          </details>
        ) : null}
      </NextIntlClientProvider>
      <p>
        <Link href={panelAddress(campaignId)}>{t("back")}</Link>
      </p>
    </div>
  );
}
