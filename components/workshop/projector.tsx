import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { QrCode } from "@/components/assessment/qr-code";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";
import { agreementOf, spreadOfRound } from "@/lib/workshops/rounds/rules";
import type { HostedWorkshop } from "@/lib/workshops/schema";
import { changeOf, directionOf, pointsOf } from "./agreement";
import { joinAddress, shownAddress } from "./join-box";
import { Finding } from "./round-result";
import { RoundStrips } from "./round-strips";

interface ProjectorProps {
  readonly workshop: HostedWorkshop;
  readonly profileName: string;
  readonly names: readonly string[];
  readonly baseUrl: string;
  /** The host's own page. */
  readonly back: string;
  /** Counts, kept up to date. */
  readonly children: ReactNode;
}

/**
 * The wall: to be read five metres away, so nothing is smaller than 32 pixels, and nobody is named. The style sheet hides
 * the frame of the application around it.
 */
export function Projector({ workshop, profileName, names, baseUrl, back, children }: ProjectorProps) {
  const t = useTranslations("workshop");
  const round = workshop.phase.startsWith("revealed") ? workshop.rounds.at(-1) : undefined;
  return (
    <div className="projector space-y-5 text-[2rem] leading-[1.3]">
      <header className="flex flex-wrap items-baseline justify-between gap-x-8">
        <h1 className="!text-[2.5rem] !leading-tight">
          {profileName}
          <span className="font-normal text-muted">
            {" · "}
            {t(round ? "host.resultTitle" : "participant.round", { round: workshop.round })}
          </span>
        </h1>
        <div className="font-[550]">{children}</div>
      </header>
      {round ? (
        <WallResult workshop={workshop} names={names} />
      ) : workshop.code ? (
        <div className="flex flex-wrap items-center gap-x-12 gap-y-6">
          <div className="w-[min(26rem,80vw)] [&>svg]:h-auto [&>svg]:w-full">
            <QrCode text={joinAddress(baseUrl, workshop.code)} label={t("host.qr")} />
          </div>
          <dl className="min-w-0">
            <dt className="text-muted">{t("host.joinAt")}</dt>
            <dd className="text-[3rem] leading-tight font-[650] break-all">{shownAddress(baseUrl)}</dd>
            <dt className="mt-6 text-muted">{t("host.joinCode")}</dt>
            <dd className="text-[6rem] leading-none font-[650] tracking-wider whitespace-nowrap tabular-nums">
              {workshop.code}
            </dd>
          </dl>
        </div>
      ) : null}
      <p>
        <Link href={back}>{t("host.fromProjector")}</Link>
      </p>
    </div>
  );
}

function WallResult({ workshop, names }: { workshop: HostedWorkshop; names: readonly string[] }) {
  const t = useTranslations("workshop.result");
  const round = workshop.rounds.at(-1);
  if (!round) return null;
  const spread = spreadOfRound(round);
  const [before, after] = [workshop.rounds[0], round].map((each) => each && agreementOf(each).distance.value);
  const hasBoth = workshop.rounds.length > 1 && typeof before === "number" && typeof after === "number";
  return (
    <>
      <RoundStrips spread={spread} names={names} percents={shownPercents(round.group)} isOnWall />
      <p>
        <Finding spread={spread} names={names} />
      </p>
      <p>
        {hasBoth
          ? t(directionOf(before, after), changeOf(before, after))
          : typeof after === "number"
            ? t("distance", { points: pointsOf(after) })
            : t("alone")}
      </p>
    </>
  );
}
