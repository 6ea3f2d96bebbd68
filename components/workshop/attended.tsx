import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { weigh } from "@/lib/profiles/weighing/rules";
import type { RoundNumber } from "@/lib/workshops/rounds/schema";
import type { AttendedWorkshop } from "@/lib/workshops/schema";
import { OwnShares } from "./own-shares";
import { RoundResult } from "./round-result";

interface Part {
  readonly workshop: AttendedWorkshop;
  readonly criterionIds: readonly string[];
  readonly names: readonly string[];
}

/** Own weights of a round, as this device sent them; null when it sent none. */
export function ownShares(
  { workshop, criterionIds }: Omit<Part, "names">,
  round: RoundNumber,
): readonly number[] | null {
  const answers = workshop.own[round];
  const weighed = answers && weigh(workshop.method, answers, criterionIds);
  return weighed?.status === "ready" ? weighed.shares : null;
}

/** Sent, and waiting for the others. */
export function Sent({ children, ...part }: Part & { children: ReactNode }) {
  const t = useTranslations("workshop.participant");
  const { workshop, names } = part;
  const own = ownShares(part, workshop.round);
  return (
    <>
      <Notice tone="success" title={t("sentTitle")}>
        {t("sentText")}
      </Notice>
      {children}
      {own ? (
        <section aria-labelledby="yours">
          <h2 id="yours" className="mb-2 text-base">
            {t("yours")}
          </h2>
          <OwnShares weights={own} names={names} />
        </section>
      ) : null}
      <ButtonLink look="secondary" href={`/workshop/${workshop.workshopId}?edit=1`} className="min-h-12">
        {t("change")}
      </ButtonLink>
      <BeforeRound {...part} />
    </>
  );
}

/** What round 1 came to, while the second is being weighed. */
export function BeforeRound(part: Part) {
  const t = useTranslations("workshop.participant");
  const { workshop, names } = part;
  const first = workshop.rounds.find(({ round }) => round === 1);
  if (workshop.phase !== "weighing_2" || !first) return null;
  const own = ownShares(part, 1);
  return (
    <section aria-labelledby="before" className="border-t border-line pt-5">
      <h2 id="before" className="mb-3">
        {t("before")}
      </h2>
      <RoundResult round={first} names={names} own={own} />
      {own ? <p className="mt-2 text-sm text-muted">{t("yourMark")}</p> : null}
    </section>
  );
}

/** The newest revealed round; the reader's own mark is a ring. */
export function Revealed({ children, ...part }: Part & { children: ReactNode }) {
  const t = useTranslations("workshop");
  const { workshop, names } = part;
  const round = workshop.rounds.at(-1);
  if (!round) return children;
  const own = ownShares(part, round.round);
  return (
    <>
      <h2>{t("host.resultTitle", { round: round.round })}</h2>
      <p>{t("participant.revealedText")}</p>
      {children}
      <RoundResult
        round={round}
        before={workshop.rounds.length > 1 ? (workshop.rounds[0] ?? null) : null}
        names={names}
        own={own}
      />
      {own ? <p className="text-sm text-muted">{t("participant.yourMark")}</p> : null}
    </>
  );
}

/** Over: with what was agreed, or without. */
export function Ended({ workshop, criterionIds, names }: Part) {
  const t = useTranslations("workshop.participant");
  const { minutes } = workshop;
  return (
    <>
      <h2>{t(minutes ? "agreedTitle" : "endedTitle")}</h2>
      <p>{t(minutes ? "agreedText" : "endedText")}</p>
      {minutes ? (
        <>
          <OwnShares
            weights={minutes.points}
            names={minutes.criterionIds.map((id) => names[criterionIds.indexOf(id)] ?? id)}
          />
          <p className="max-w-[70ch] break-words">{minutes.reason}</p>
        </>
      ) : null}
      <p>
        <Link href="/workshop">{t("toJoin")}</Link>
      </p>
    </>
  );
}
