import { InvitePanel } from "@/components/assessment/invite-panel";
import type { StaffScope } from "@/lib/access/scope";
import { listInvitations } from "@/lib/assessments/queries";
import type { Campaign } from "@/lib/campaigns/schema";
import { env } from "@/lib/env";
import { createInvitationAction, revokeInvitationAction } from "./actions";

/** The links to a candidate's self-assessment in one campaign, for those who may make them. */
export async function InvitationSection({
  scope,
  candidateId,
  campaign,
  isSent,
}: {
  scope: StaffScope;
  candidateId: string;
  campaign: Campaign;
  isSent: boolean;
}) {
  return (
    <InvitePanel
      candidateId={candidateId}
      campaign={campaign}
      invitations={await listInvitations(scope, candidateId, campaign.campaignId)}
      isSent={isSent}
      baseUrl={env().BASE_URL}
      createInvitation={createInvitationAction}
      revokeInvitation={revokeInvitationAction}
    />
  );
}
