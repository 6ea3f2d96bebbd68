import { InvitePanel } from "@/components/assessment/invite-panel";
import type { StaffScope } from "@/lib/access/scope";
import { listInvitations } from "@/lib/assessments/queries";
import { env } from "@/lib/env";
import { createInvitationAction, revokeInvitationAction } from "./actions";

/** The personal links of a candidate, for those who may make them. */
export async function InvitationSection({
  scope,
  candidateId,
  isSent,
}: {
  scope: StaffScope;
  candidateId: string;
  isSent: boolean;
}) {
  return (
    <InvitePanel
      candidateId={candidateId}
      invitations={await listInvitations(scope, candidateId)}
      isSent={isSent}
      baseUrl={env().BASE_URL}
      createInvitation={createInvitationAction}
      revokeInvitation={revokeInvitationAction}
    />
  );
}
