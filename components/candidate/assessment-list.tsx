import { useLocale, useTranslations } from "next-intl";
import type { AssessmentRow } from "@/lib/assessments/schema";
import { type RaterKind, raterKinds } from "@/lib/frameworks/schema";
import { showDate } from "@/lib/i18n/show-date";

/** Who rates the person and how far they are; never a level. Peers and customers are counted, not listed one by one. */
export function AssessmentList({ rows }: { rows: readonly AssessmentRow[] }) {
  const named = rows.filter(({ raterName }) => raterName !== null);
  const groups = raterKinds.flatMap((kind) => {
    const own = rows.filter(({ raterKind, raterName }) => raterKind === kind && raterName === null);
    return own.length > 0
      ? [{ kind, asked: own.length, sent: own.filter(({ status }) => status === "submitted").length }]
      : [];
  });
  return (
    <ul className="divide-y divide-line rounded-card border border-line text-sm">
      {named.map((row) => (
        <NamedRow key={row.assessmentId} row={row} />
      ))}
      {groups.map((group) => (
        <GroupRow key={group.kind} {...group} />
      ))}
    </ul>
  );
}

function NamedRow({ row: { raterKind, raterName, status, submittedAt, isOpen } }: { row: AssessmentRow }) {
  const t = useTranslations("candidate");
  const words = useTranslations("words");
  const locale = useLocale();
  return (
    <li className="flex flex-wrap justify-between gap-2 p-3">
      <span>
        <span className="font-[550]">{words(`raterKind.${raterKind}`)}</span> · {raterName}
      </span>
      <span className="text-muted">
        {status === "submitted" && submittedAt
          ? t("assessmentState.submitted", { date: showDate(locale, submittedAt, "medium") })
          : t(`assessmentState.${status === "declined" ? "declined" : isOpen ? "draft" : "notSent"}`)}
      </span>
    </li>
  );
}

function GroupRow({ kind, asked, sent }: { kind: RaterKind; asked: number; sent: number }) {
  const t = useTranslations("candidate");
  const words = useTranslations("words");
  return (
    <li className="flex flex-wrap justify-between gap-2 p-3">
      <span className="font-[550]">{words(`raterKind.${kind}`)}</span>
      <span className="text-muted">{t("groupState", { sent, asked })}</span>
    </li>
  );
}
