import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showDate } from "@/lib/i18n/show-date";
import { fewestToHide, openRound } from "@/lib/workshops/rules";
import type { HostedWorkshop } from "@/lib/workshops/schema";
import { JoinBox } from "./join-box";
import { MoveForm } from "./move-form";
import { RoundResult } from "./round-result";

type PlainAction = (form: FormData) => Promise<void>;

interface HostedProps {
  readonly profileId: string;
  readonly workshop: HostedWorkshop;
  readonly names: readonly string[];
  readonly baseUrl: string;
  readonly reveal: PlainAction;
  readonly openSecond: PlainAction;
  readonly cancel: PlainAction;
  /** Counts, kept up to date. */
  readonly watch: ReactNode;
  /** The form for agreeing, once something has been revealed. */
  readonly agree: ReactNode;
}

/** A running workshop for whoever hosts it: how to join, how far it is, the next step. */
export function Hosted(props: HostedProps) {
  const t = useTranslations("workshop");
  const { profileId, workshop, names, baseUrl, reveal, openSecond, cancel, watch, agree } = props;
  const { phase, round, rounds, code } = workshop;
  const isWeighing = openRound(phase) !== null;
  const newest = rounds.at(-1);
  const first = rounds.length > 1 ? rounds[0] : undefined;
  return (
    <div className="space-y-8">
      {isWeighing ? (
        <section aria-labelledby="round" className="max-w-[720px] space-y-4">
          <h2 id="round">{t("host.roundTitle", { round })}</h2>
          <p>{t("host.weighing")}</p>
          <div className="text-xl font-[650]">{watch}</div>
          {workshop.sent > 0 && workshop.sent < fewestToHide ? (
            <Notice tone="warning">{t("host.few", { count: workshop.sent })}</Notice>
          ) : null}
          <MoveForm profileId={profileId} workshop={workshop} action={reveal}>
            {t("host.reveal")}
          </MoveForm>
        </section>
      ) : null}
      {newest && !isWeighing ? (
        <section aria-labelledby="result">
          <h2 id="result" className="mb-2">
            {t("host.resultTitle", { round: newest.round })}
          </h2>
          <div className="mb-3 text-sm text-muted">{watch}</div>
          <RoundResult round={newest} before={first ?? null} names={names} />
        </section>
      ) : null}
      {phase === "revealed_1" ? (
        <section aria-label={t("host.second")} className="max-w-[720px] space-y-3">
          <p>{t("host.secondHint")}</p>
          <MoveForm profileId={profileId} workshop={workshop} action={openSecond}>
            {t("host.second")}
          </MoveForm>
        </section>
      ) : null}
      {isWeighing ? null : agree}
      {code ? (
        <section aria-labelledby="join" className="max-w-[720px]">
          <h2 id="join" className="mb-2">
            {t("host.joinTitle")}
          </h2>
          <JoinBox baseUrl={baseUrl} code={code} />
          <p className="mt-2 text-sm text-muted">{t(isWeighing ? "host.late" : "host.lateNext")}</p>
          <JoinedNames names={workshop.names} />
        </section>
      ) : null}
      {(isWeighing || first) && rounds[0] ? (
        <details>
          <summary className="inline-block min-h-6 text-accent">{t("host.earlier")}</summary>
          <div className="mt-3">
            <RoundResult round={rounds[0]} names={names} />
          </div>
        </details>
      ) : null}
      <details className="border-t border-line pt-4">
        <summary className="inline-block min-h-6 text-muted">{t("host.cancelSummary")}</summary>
        <p className="my-3 max-w-[70ch]">{t("host.cancelHint")}</p>
        <MoveForm profileId={profileId} workshop={workshop} action={cancel} look="danger">
          {t("host.cancel")}
        </MoveForm>
      </details>
    </div>
  );
}

function JoinedNames({ names }: { names: HostedWorkshop["names"] }) {
  const t = useTranslations("workshop.host");
  if (names.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 mb-1">{t("names")}</h3>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {names.map(({ name, hasChangedDevice }) => (
          <li key={name}>
            {name}
            {hasChangedDevice ? <span className="text-sm text-muted"> ({t("changedDevice")})</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who opened it, until when, and the way to the wall. */
export function HostedLead({ workshop }: { workshop: HostedWorkshop }) {
  const t = useTranslations("workshop.host");
  const locale = useLocale();
  const date = (at: Date) => showDate(locale, at, "long", true);
  return (
    <>
      {t("lead", { name: workshop.openedBy, date: date(workshop.openedAt), until: date(workshop.expiresAt) })}
      {". "}
      {t("anyone")}
    </>
  );
}

export function ProjectorLink({ profileId }: { profileId: string }) {
  const t = useTranslations("workshop.host");
  return (
    <ButtonLink look="secondary" href={`/profiles/${profileId}/workshop?view=projector`}>
      {t("projector")}
    </ButtonLink>
  );
}
