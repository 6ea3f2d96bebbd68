import { useFormatter, useLocale, useTranslations } from "next-intl";
import { z } from "zod";
import { type Amendment, sourceWeights } from "@/lib/campaigns/schema";
import { showDate, showDay } from "@/lib/i18n/show-date";

const moved = z.object({ from: z.string().nullable(), to: z.string(), assessmentId: z.string().optional() });
const settings = z.object({
  sourceWeights,
  minPeers: z.number(),
  minCustomers: z.number(),
  minComments: z.number(),
  idealProfileNumber: z.number(),
});
const changed = z.object({ from: settings, to: settings });

/** What a campaign was changed by after its launch: what, why, by whom and when. */
export function AmendmentList({ amendments }: { amendments: readonly Amendment[] }) {
  const locale = useLocale();
  return (
    <ol className="divide-y divide-line rounded-card border border-line">
      {amendments.map((amendment) => (
        <li key={amendment.amendmentId} className="p-3">
          <p className="font-[550]">
            <AmendmentTitle amendment={amendment} />
          </p>
          <Concerned amendment={amendment} />
          <SettingsChange amendment={amendment} />
          <p className="break-words">{amendment.reason}</p>
          <p className="text-sm text-muted">
            {amendment.authorName} · {showDate(locale, amendment.madeAt, "long", true)}
          </p>
        </li>
      ))}
    </ol>
  );
}

function AmendmentTitle({ amendment: { kind, details } }: { amendment: Amendment }) {
  const t = useTranslations("progress.amendment");
  const locale = useLocale();
  if (kind !== "deadline") return t(kind);
  const { from, to, assessmentId } = moved.parse(details);
  const day = (iso: string) => showDay(locale, new Date(iso), "long");
  return assessmentId || !from ? t("extension", { to: day(to) }) : t("deadline", { from: day(from), to: day(to) });
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

function SettingsChange({ amendment: { kind, details } }: { amendment: Amendment }) {
  const t = useTranslations("progress.change");
  const words = useTranslations("campaigns");
  const format = useFormatter();
  if (kind !== "settings") return null;
  const { from, to } = changed.parse(details);
  const weights = (of: z.infer<typeof settings>) =>
    format.list(
      (["hr", "manager", "peer", "customer"] as const).map(
        (kind) => `${words(`weight.${kind}`)} ${format.number(of.sourceWeights[kind] ?? 0)}`,
      ),
    );
  const thresholds = (of: z.infer<typeof settings>) => [of.minPeers, of.minCustomers, of.minComments].join(" / ");
  const lines = [
    weights(from) !== weights(to) && t("weights", { from: weights(from), to: weights(to) }),
    thresholds(from) !== thresholds(to) && t("thresholds", { from: thresholds(from), to: thresholds(to) }),
    from.idealProfileNumber !== to.idealProfileNumber &&
      t("profile", { from: `${from.idealProfileNumber}`, to: `${to.idealProfileNumber}` }),
  ].filter((line) => line !== false);
  return lines.map((line) => (
    <p key={line} className="text-sm">
      {line}
    </p>
  ));
}
