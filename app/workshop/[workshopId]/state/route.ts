import { participantReading } from "@/lib/access/wrap-route";
import { getAttendedPulse } from "@/lib/workshops/queries";

/** How far the workshop is, in counts. */
export const GET = participantReading((scope) => getAttendedPulse(scope));
