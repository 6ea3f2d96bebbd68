import { StaffScope } from "@/lib/access/mint";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import { askRaters } from "../fixtures/raters";
import type { Asked, RunningCampaign } from "./running-campaign";

/** Writes the campaign that `runCampaign` asks for, and prints it. */
const seats = JSON.parse(process.argv[2] ?? "[]") as Asked[];
const member = await database().member.findFirstOrThrow({
  where: { roles: { has: "hr_manager" } },
  orderBy: { createdAt: "asc" },
});
const scope = new StaffScope(member.organisationId, member.id, member.roles, member.name);
const asked = await askRaters(scope, seats, { notice: false });
const campaign: RunningCampaign = {
  campaignId: asked[0]?.campaignId ?? "",
  candidateId: asked[0]?.candidateId ?? "",
  seats: asked.map(({ respondent, invitationId, token }, n) => ({
    assessmentId: respondent.assessmentId,
    invitationId,
    token,
    link: `${env().BASE_URL}/r/${token}?lang=${seats[n]?.locale ?? "en"}`,
  })),
};
process.stdout.write(JSON.stringify(campaign));
await database().$disconnect();
