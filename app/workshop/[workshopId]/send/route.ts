import { participantRoute } from "@/lib/access/wrap-route";
import { sendWeighing } from "@/lib/workshops/commands";
import { sendWeighingInput } from "@/lib/workshops/schema";

/** The participant's form, sent by script. */
export const POST = participantRoute(sendWeighingInput, (scope, input) => sendWeighing(scope, input));
