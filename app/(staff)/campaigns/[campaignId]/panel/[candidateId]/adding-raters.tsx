import { getLocale, getTranslations } from "next-intl/server";
import { InterviewerForm } from "@/components/campaign/panel/interviewer-form";
import { RaterForm } from "@/components/campaign/panel/rater-form";
import { SelfForm } from "@/components/campaign/panel/self-form";
import { timeZoneOptions } from "@/components/campaign/time-zone-options";
import { ButtonLink } from "@/components/ui/button";
import type { StaffScope } from "@/lib/access/scope";
import type { PanelPerson } from "@/lib/campaigns/panel/schema";
import type { CampaignSettings } from "@/lib/campaigns/schema";
import { listMembers } from "@/lib/members/queries";
import { addRaterAction, addRaterAfterLaunchAction } from "../actions";

type Act = "hr" | "rater" | "self";

/** Forms that name raters for one person: all of them in a draft; after the launch the one chosen, with its reason. */
export async function AddingRaters({
  scope,
  campaign,
  person,
  act,
  address,
}: {
  scope: StaffScope;
  campaign: CampaignSettings;
  person: PanelPerson;
  act: Act | undefined;
  /** Of the person's page. */
  address: string;
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.acts"), getLocale()]);
  const isRunning = campaign.state === "running";
  const hasSelf = person.seats.some(({ kind }) => kind === "self");
  const possible: readonly Act[] = hasSelf ? ["hr", "rater"] : ["hr", "rater", "self"];
  const shown = isRunning ? possible.filter((each) => each === act) : possible;
  const forms = {
    action: isRunning ? addRaterAfterLaunchAction : addRaterAction,
    subject: { campaignId: campaign.campaignId, candidateId: person.candidateId },
    asksReason: isRunning,
  };
  return (
    <>
      {isRunning ? (
        <nav aria-label={t("label")} className="no-print flex flex-wrap gap-2">
          {possible.map((each) => (
            <ButtonLink key={each} look="secondary" href={`${address}?act=${each}`}>
              {t(each)}
            </ButtonLink>
          ))}
        </nav>
      ) : null}
      {shown.includes("self") ? <SelfForm {...forms} /> : null}
      {shown.includes("hr") ? <InterviewerForm {...forms} members={await freeInterviewers(scope, person)} /> : null}
      {shown.includes("rater") ? (
        <RaterForm {...forms} locale={locale} timeZone={campaign.timeZone} timeZones={timeZoneOptions()} />
      ) : null}
    </>
  );
}

/** Members who can interview and are not named yet; nobody interviews themselves. */
async function freeInterviewers(scope: StaffScope, person: PanelPerson) {
  const named = new Set(person.seats.flatMap(({ memberId }) => memberId ?? []));
  const members = await listMembers(scope);
  return members.filter(
    ({ memberId, roles, isDisabled, email }) =>
      roles.includes("hr_manager") && !isDisabled && !named.has(memberId) && email.toLowerCase() !== person.email,
  );
}
