import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { AmendedSettings, Amendment, AmendmentChange } from "@/lib/campaigns/amendments/schema";
import { showDate, showDay } from "@/lib/i18n/show-date";

/** What a campaign was changed by after its launch: what, why, by whom and when. */
export function AmendmentList({ amendments }: { amendments: readonly Amendment[] }) {
  const locale = useLocale();
  return (
    <ol className="divide-y divide-line rounded-card border border-line">
      {amendments.map((amendment) => (
        <li key={amendment.amendmentId} className="p-3">
          <p className="font-[550]">
            <AmendmentTitle change={amendment.change} />
          </p>
          <Concerned amendment={amendment} />
          <SettingsChange change={amendment.change} />
          <p className="break-words">{amendment.reason}</p>
          <p className="text-sm text-muted">
            {amendment.authorName} · {showDate(locale, amendment.madeAt, "long", true)}
          </p>
        </li>
      ))}
    </ol>
  );
}

function AmendmentTitle({ change }: { change: AmendmentChange }) {
  const t = useTranslations("progress.amendment");
  const locale = useLocale();
  if (change.kind !== "deadline") return t(change.kind);
  const to = showDay(locale, change.to, "long");
  return change.isForOne || !change.from
    ? t("extension", { to })
    : t("deadline", { from: showDay(locale, change.from, "long"), to });
}

function Concerned({ amendment: { raterName, candidateName } }: { amendment: Amendment }) {
  const t = useTranslations("progress");
  if (!candidateName) return null;
  const isAboutThemselves = raterName === null || raterName === candidateName;
  return (
    <p className="break-words">
      {isAboutThemselves ? candidateName : `${raterName} ${t("chaseAbout", { name: candidateName })}`}
    </p>
  );
}

function SettingsChange({ change }: { change: AmendmentChange }) {
  const t = useTranslations("progress.change");
  const words = useTranslations("campaigns");
  const format = useFormatter();
  if (change.kind !== "settings") return null;
  const { from, to } = change;
  const weights = ({ sourceWeights }: AmendedSettings) =>
    format.list(
      (["hr", "manager", "peer", "customer"] as const).map(
        (kind) => `${words(`weight.${kind}`)} ${format.number(sourceWeights[kind] ?? 0)}`,
      ),
    );
  const thresholds = (of: AmendedSettings) => [of.minPeers, of.minCustomers, of.minComments].join(" / ");
  const profile = ({ profileName, idealProfileNumber }: AmendedSettings) =>
    profileName === null
      ? `${idealProfileNumber}`
      : words("profileOption", { name: profileName, number: idealProfileNumber });
  const lines = (
    [
      ["weights", weights],
      ["thresholds", thresholds],
      ["profile", profile],
    ] as const
  ).flatMap(([what, say]) => (say(from) === say(to) ? [] : [t(what, { from: say(from), to: say(to) })]));
  return lines.map((line) => (
    <p key={line} className="text-sm">
      {line}
    </p>
  ));
}
