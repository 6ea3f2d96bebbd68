import { useTranslations } from "next-intl";
import type { LikelyDouble } from "@/lib/campaigns/panel/schema";
import { Notice } from "../../ui/notice";

/** Names under several addresses, pointed out and left to people. */
export function LikelyDoubles({ doubles }: { doubles: readonly LikelyDouble[] }) {
  const t = useTranslations("panel.doubles");
  if (doubles.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice title={t("title")}>
        <p>{t("text")}</p>
        <ul className="mt-2 list-disc pl-5">
          {doubles.map(({ who, name, addresses }) => (
            <li key={`${who} ${addresses.join()}`} className="break-words">
              {t(who, { name, addresses: addresses.map((address) => address || t("noAddress")).join(" · ") })}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
