import { staffReading } from "@/lib/access/wrap-route";
import { findMailCounts } from "@/lib/campaigns/progress/queries";

/** How many mails of the campaign have left, for the bar after a launch. */
export const GET = staffReading("campaigns:manage", (scope, { campaignId }: { campaignId: string }) =>
  findMailCounts(scope, campaignId),
);
