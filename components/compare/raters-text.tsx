import { useTranslations } from "next-intl";
import { type RaterKind, raterKinds } from "@/lib/frameworks/schema";

/** How many answers of each kind count or are compared. */
export function RatersText({ raters }: { raters: Readonly<Partial<Record<RaterKind, number>>> }) {
  const t = useTranslations("compare");
  const words = useTranslations("words");
  const present = raterKinds.filter((kind) => raters[kind] !== undefined);
  if (present.length === 0) return words("raters", { n: 0 });
  return (
    <ul>
      {present.map((kind) => (
        <li key={kind}>{t("ratersOfKind", { kind: words(`raterKind.${kind}`), n: raters[kind] ?? 0 })}</li>
      ))}
    </ul>
  );
}
