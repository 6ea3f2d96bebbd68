import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { BeforeRound, Ended, Revealed, Sent } from "@/components/workshop/attended";
import { Pulse } from "@/components/workshop/pulse";
import { WeighForm } from "@/components/workshop/weigh-form";
import { requireParticipant } from "@/lib/access/gates";
import { getFramework } from "@/lib/frameworks/queries";
import { pickMessages } from "@/lib/i18n/pick";
import { noAnswers } from "@/lib/profiles/weighing/answers";
import { weighedCriteria } from "@/lib/profiles/weighing/criteria";
import { getAttendedWorkshop } from "@/lib/workshops/queries";
import { openRound } from "@/lib/workshops/rules";
import type { WorkshopPulse } from "@/lib/workshops/schema";
import { sendFromForm } from "./actions";

interface Props {
  params: Promise<{ workshopId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workshop");
  return { title: t("title") };
}

/** A participant's phone: weigh, wait, see what is revealed. The address stays the same from the first round to the end. */
export default async function AttendPage({ params, searchParams }: Props) {
  const { workshopId } = await params;
  const scope = await requireParticipant(workshopId);
  const [workshop, t, locale, { edit, missing, moved }] = await Promise.all([
    getAttendedWorkshop(scope),
    getTranslations("workshop"),
    getLocale(),
    searchParams,
  ]);
  const framework = await getFramework(scope, workshop.frameworkVersionId, locale);
  const criteria = weighedCriteria(framework.criteria);
  const part = {
    workshop,
    criterionIds: criteria.map(({ criterionId }) => criterionId),
    names: criteria.map(({ name }) => name),
  };
  const { phase, round, joined, sent, own } = workshop;
  const pulse: WorkshopPulse = { phase, round, joined, sent };
  const weighing = openRound(phase);
  const isWeighing = weighing !== null && (edit !== undefined || !own[weighing]);
  const isRevealed = phase === "revealed_1" || phase === "revealed_2";
  const watch = <Pulse key={phase} url={`/workshop/${workshopId}/state`} start={pulse} className="font-[550]" />;
  return (
    <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["errors", "weighing", "workshop"])}>
      {/* Not while something is being filled in, which it would empty. */}
      {!isWeighing && (weighing || isRevealed) ? (
        <noscript>
          <meta httpEquiv="refresh" content="15" />
        </noscript>
      ) : null}
      <div className="space-y-5">
        <header>
          <h1>{t("title")}</h1>
          <p className="text-sm text-muted">
            {workshop.organisationName} ·{" "}
            {t("participant.as", { profile: workshop.profileName, name: workshop.participantName })}
          </p>
          {weighing ? <p className="mt-1 font-[550]">{t("participant.round", { round: weighing })}</p> : null}
        </header>
        {moved ? <Notice tone="warning">{t("sending.refused")}</Notice> : null}
        {isWeighing ? (
          <>
            <p>{t(weighing === 2 && own[1] ? "participant.again" : "participant.alone")}</p>
            {workshop.isCounted && !own[weighing] ? <Notice>{t("participant.sentElsewhere")}</Notice> : null}
            <WeighForm
              key={`${phase} ${scope.device}`}
              action={sendFromForm}
              workshopId={workshopId}
              round={weighing}
              method={workshop.method}
              criteria={criteria}
              start={own[weighing] ?? own[1] ?? noAnswers}
              isSent={own[weighing] !== undefined}
              isRefused={missing !== undefined}
              draftKey={`${workshopId}:${weighing}:${scope.participantId}:${scope.device}`}
            />
            <div className="text-sm text-muted">{watch}</div>
            <BeforeRound {...part} />
          </>
        ) : weighing ? (
          <Sent {...part}>{watch}</Sent>
        ) : isRevealed ? (
          <Revealed {...part}>
            <div className="sr-only">{watch}</div>
          </Revealed>
        ) : (
          <Ended {...part} />
        )}
      </div>
    </NextIntlClientProvider>
  );
}
