import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/text-field";
import { type InvitationRow, invitationDays } from "@/lib/assessments/schema";
import { showDate } from "@/lib/i18n/show-date";
import { CreatedLink } from "./created-link";
import { RefreshWhenDone } from "./refresh-when-done";

interface InvitePanelProps {
  readonly candidateId: string;
  /** The one shown. New links are made here in the standing round only; those of a campaign on its own pages. */
  readonly campaign: { readonly campaignId: string; readonly name: string; readonly isStanding: boolean };
  /** Latest first. */
  readonly invitations: readonly InvitationRow[];
  /** Whether the self-assessment has been sent: it needs no further link. */
  readonly isSent: boolean;
  /** Origin of the installation as candidates reach it, without a slash at the end. */
  readonly baseUrl: string;
  /** Form actions over `createInvitationInput` and `revokeInvitationInput` (lib/assessments/schema). */
  readonly createInvitation: unknown;
  readonly revokeInvitation: unknown;
}

/** Makes personal links to a self-assessment, shows a new one once, lists and withdraws those made before. */
export function InvitePanel({
  candidateId,
  campaign,
  invitations,
  isSent,
  baseUrl,
  createInvitation,
  revokeInvitation,
}: InvitePanelProps) {
  const t = useTranslations("respond.invite");
  const hasUsable = invitations.some(({ state }) => state === "usable");
  return (
    <section aria-labelledby="invite-title">
      <h2 id="invite-title">{t("title")}</h2>
      {isSent ? (
        <p className="mt-2">{t("sent")}</p>
      ) : !campaign.isStanding ? (
        <p className="mt-2 mb-4 max-w-[70ch]">
          {t.rich("ofCampaign", {
            campaign: campaign.name,
            link: (words) => <Link href={`/campaigns/${campaign.campaignId}`}>{words}</Link>,
          })}
        </p>
      ) : (
        <>
          <p className="mt-2 mb-4 max-w-[70ch]">{t("lead")}</p>
          <ActionForm action={createInvitation} label={t("title")} className="space-y-4">
            <input type="hidden" name="candidateId" value={candidateId} />
            <div className="flex flex-wrap items-end gap-3">
              <div className="w-48">
                <SelectField
                  name="days"
                  label={t("days")}
                  defaultValue="14"
                  options={invitationDays.map((days) => ({ value: String(days), label: t("dayCount", { days }) }))}
                />
              </div>
              <Button look={hasUsable ? "secondary" : "primary"}>{hasUsable ? t("createAnother") : t("create")}</Button>
            </div>
            <RefreshWhenDone />
            <CreatedLink
              baseUrl={baseUrl}
              endedIds={invitations.filter(({ state }) => state !== "usable").map(({ invitationId }) => invitationId)}
              words={{
                created: t("created"),
                until: t.raw("until"),
                link: t("link"),
                copy: t("copy"),
                copied: t("copied"),
                copyByHand: t("copyByHand"),
                qr: t("qr"),
              }}
            />
          </ActionForm>
        </>
      )}
      {invitations.length > 0 ? <Links invitations={invitations} revokeInvitation={revokeInvitation} /> : null}
    </section>
  );
}

function Links({ invitations, revokeInvitation }: Pick<InvitePanelProps, "invitations" | "revokeInvitation">) {
  const t = useTranslations("respond.invite");
  const locale = useLocale();
  const day = (date: Date) => showDate(locale, date, "long");
  return (
    <>
      <h3 className="mt-6">{t("list")}</h3>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {invitations.map(({ invitationId, createdAt, expiresAt, state, devices }) => (
          <li key={invitationId} className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-1">
            <span>
              {t("made", { date: day(createdAt) })} · {t(`state.${state}`, { date: day(expiresAt) })} ·{" "}
              {t("devices", { count: devices })}
            </span>
            {state === "usable" ? (
              <ActionForm action={revokeInvitation} className="">
                <input type="hidden" name="invitationId" value={invitationId} />
                <RefreshWhenDone />
                <Button look="quiet" aria-label={t("revokeOf", { date: day(createdAt) })}>
                  {t("revoke")}
                </Button>
              </ActionForm>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-muted">{t("revokeHint")}</p>
    </>
  );
}
