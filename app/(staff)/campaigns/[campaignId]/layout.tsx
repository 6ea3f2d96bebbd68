import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { CampaignNavigation } from "@/components/campaign/campaign-navigation";
import { CampaignStateChip } from "@/components/campaign/campaign-state-chip";
import { allows } from "@/lib/access/permissions";
import { findStaff } from "@/lib/access/session";
import { findCampaign } from "@/lib/campaigns/queries";

const draftPlaces = ["overview", "settings", "panel", "mails", "preview"] as const;
const launchedPlaces = ["overview", "panel", "mails", "links", "signals", "settings", "log", "preview"] as const;

/** Which campaign this is, and the way to its other pages. Not an access check: each page makes its own. */
export default async function CampaignLayout({ children, params }: LayoutProps<"/campaigns/[campaignId]">) {
  const [scope, { campaignId }, locale, t] = await Promise.all([
    findStaff(),
    params,
    getLocale(),
    getTranslations("campaigns"),
  ]);
  const campaign =
    scope && allows(scope.roles, "campaigns:manage") ? await findCampaign(scope, campaignId, locale) : null;
  if (!campaign || campaign.isStanding) return children;
  const places = campaign.state === "draft" ? draftPlaces : launchedPlaces;
  return (
    <>
      <div className="mb-6">
        <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
          <Link href="/campaigns">{t("all")}</Link>
          <span aria-hidden="true">›</span>
          <span className="font-[550] text-text">{campaign.name}</span>
          <CampaignStateChip state={campaign.state} />
          <span>{t(`purpose.${campaign.purpose}`)}</span>
        </p>
        <CampaignNavigation
          label={t("nav.label")}
          entries={places.map((place) => ({
            href: `/campaigns/${campaignId}${place === "overview" ? "" : `/${place}`}`,
            label: t(`nav.${place}`),
          }))}
        />
      </div>
      {children}
    </>
  );
}
