import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { PanelSeat } from "@/lib/campaigns/panel/schema";
import { raterKinds } from "@/lib/frameworks/schema";
import { showDay } from "@/lib/i18n/show-date";
import { ActionForm } from "../../ui/action-form";
import { Button } from "../../ui/button";
import { Chip } from "../../ui/chip";

/** How raters can be taken off: at once in a draft, on a page that asks for the reason after the launch, not at all later. */
export type Removal = { readonly action: unknown } | { readonly hrefOf: (assessmentId: string) => string } | null;

/** Everybody asked about one person, by kind. */
export function SeatList({
  campaignId,
  seats,
  removal,
}: {
  campaignId: string;
  seats: readonly PanelSeat[];
  removal: Removal;
}) {
  const kindWords = useTranslations("campaigns.kind");
  const kinds = raterKinds.filter((kind) => seats.some((seat) => seat.kind === kind));
  return (
    <dl className="space-y-4">
      {kinds.map((kind) => (
        <div key={kind}>
          <dt className="text-sm text-muted">{kindWords(kind)}</dt>
          <dd>
            <ul className="divide-y divide-line rounded-card border border-line">
              {seats
                .filter((seat) => seat.kind === kind)
                .map((seat) => (
                  <li key={seat.assessmentId} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2">
                    <Who seat={seat} />
                    {seat.hasAnswered ? null : <Removing campaignId={campaignId} seat={seat} removal={removal} />}
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Who({ seat }: { seat: PanelSeat }) {
  const t = useTranslations("panel.person");
  const locale = useLocale();
  const reached = seat.kind === "hr" ? t("member") : (seat.email ?? t("noAddress"));
  return (
    <div className="min-w-0 flex-1 basis-60">
      <span className="font-[550] break-words">{seat.raterName}</span>{" "}
      {seat.hasAnswered ? <Chip tone="success">{t("answered")}</Chip> : null}
      <span className="block text-sm break-words text-muted">
        {reached}
        {seat.interviewOn ? ` · ${t("interview", { date: showDay(locale, seat.interviewOn, "long") })}` : ""}
      </span>
    </div>
  );
}

function Removing({ campaignId, seat, removal }: { campaignId: string; seat: PanelSeat; removal: Removal }) {
  const t = useTranslations("panel.person");
  const label = t("removeOf", { name: seat.raterName });
  if (!removal) return null;
  if ("hrefOf" in removal) {
    return (
      <Link href={removal.hrefOf(seat.assessmentId)} aria-label={label} className="inline-flex min-h-8 items-center">
        {t("remove")}
      </Link>
    );
  }
  return (
    <ActionForm action={removal.action}>
      <input type="hidden" name="campaignId" value={campaignId} />
      <input type="hidden" name="assessmentId" value={seat.assessmentId} />
      <Button look="quiet" aria-label={label}>
        {t("remove")}
      </Button>
    </ActionForm>
  );
}
