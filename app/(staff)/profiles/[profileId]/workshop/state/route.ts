import { staffReading } from "@/lib/access/wrap-route";
import { findOpenPulse } from "@/lib/workshops/queries";

/** How far the profile's open workshop is, in counts. */
export const GET = staffReading("workshops:host", (scope, { profileId }: { profileId: string }) =>
  findOpenPulse(scope, profileId),
);
