import { useFormatter, useTranslations } from "next-intl";
import type { ReceiptBasis, ReceiptProfile } from "./basis";
import { wholePercent } from "./formats";
import { Facts } from "./receipt";

/** What a total and a fit rest on besides their terms. */
export function ProfileFacts({
  profile,
  basis,
  coverage,
}: {
  profile: ReceiptProfile;
  basis: ReceiptBasis;
  /** 0 to 1 */
  coverage: number;
}) {
  const t = useTranslations("receipt");
  const words = useTranslations("words");
  const format = useFormatter();
  const version = t("version", { name: profile.name, number: profile.number });
  return (
    <Facts
      facts={[
        { term: t("fact.coverage"), content: words("coverage", { percent: format.number(coverage, wholePercent) }) },
        { term: t("fact.profile"), content: profile.isExploratory ? t("exploratory", { version }) : version },
        { term: t("fact.campaign"), content: basis.campaignName },
        {
          term: t("fact.framework"),
          content: t("version", { name: basis.frameworkName, number: basis.frameworkNumber }),
        },
      ]}
    />
  );
}
