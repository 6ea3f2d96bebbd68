import { inviteRoute } from "@/lib/access/wrap-route";
import { saveAnswers } from "@/lib/assessments/commands";
import { saveAnswersInput } from "@/lib/assessments/schema";

/** Autosave of the respondent's form. */
export const POST = inviteRoute(saveAnswersInput, saveAnswers);
