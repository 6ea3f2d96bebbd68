import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Installation } from "./installation";
import { addressOf } from "./other-framework";

/** Somebody to ask; the same as `PlannedSeat` of the fixtures. */
export interface Asked {
  readonly kind: "self" | "manager" | "peer" | "customer";
  readonly name?: string;
  readonly email?: string;
  readonly locale?: "en" | "fr";
}

/** A running campaign as `running-campaign.script.ts` leaves it. */
export interface RunningCampaign {
  readonly campaignId: string;
  readonly candidateId: string;
  readonly seats: readonly {
    readonly assessmentId: string;
    readonly invitationId: string;
    readonly token: string;
    /** As the mail has it. */
    readonly link: string;
  }[];
}

/**
 * Launches a campaign about Ana Ruiz in the installation's first organisation, written into its database by another process:
 * the runner's loader takes no JSON import, and the fixtures need the packs.
 */
export async function runCampaign(installation: Installation, seats: readonly Asked[]): Promise<RunningCampaign> {
  const { BETTER_AUTH_SECRET } = JSON.parse(readFileSync(join(installation.dataFolder, "secrets.json"), "utf8"));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "tests/e2e/running-campaign.script.ts", JSON.stringify(seats)],
    {
      env: {
        ...process.env,
        DATABASE_URL: addressOf(installation),
        BASE_URL: installation.baseURL,
        BETTER_AUTH_SECRET,
        NODE_ENV: "test",
      },
    },
  );
  return JSON.parse(stdout);
}
