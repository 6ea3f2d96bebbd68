import type { PanelQuery } from "@/lib/campaigns/panel/schema";

/** Address of the panel in one state; what is as by default is left out. */
export function panelAddress(campaignId: string, { q, show, view, page }: Partial<PanelQuery> = {}): string {
  const search = new URLSearchParams();
  if (view && view !== "people") search.set("view", view);
  if (q) search.set("q", q);
  if (show && show !== "all") search.set("show", show);
  if (page && page > 1) search.set("page", String(page));
  return `/campaigns/${campaignId}/panel${search.size > 0 ? `?${search}` : ""}`;
}
