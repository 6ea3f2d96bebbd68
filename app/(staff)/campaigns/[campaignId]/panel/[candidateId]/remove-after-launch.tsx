import { getTranslations } from "next-intl/server";
import { ReasonField } from "@/components/campaign/panel/reason-field";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import type { PanelSeat } from "@/lib/campaigns/panel/schema";
import { removeRaterAfterLaunchAction } from "../actions";

/** Takes one rater off a running campaign, with the reason. */
export async function RemoveAfterLaunch({ campaignId, seat }: { campaignId: string; seat: PanelSeat }) {
  const t = await getTranslations("panel.person");
  const title = t("removeTitle", { name: seat.raterName });
  return (
    <section id="remove" aria-labelledby="remove-title">
      <h2 id="remove-title">{title}</h2>
      <p className="mt-1 mb-4 text-muted">{t("removeText")}</p>
      <ActionForm action={removeRaterAfterLaunchAction}>
        <input type="hidden" name="campaignId" value={campaignId} />
        <input type="hidden" name="assessmentId" value={seat.assessmentId} />
        <ReasonField />
        <Button look="danger">{title}</Button>
      </ActionForm>
    </section>
  );
}
