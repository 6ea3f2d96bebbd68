import { staffRoute } from "@/lib/access/wrap-route";
import { saveScorecard } from "@/lib/assessments/commands";
import { saveScorecardInput } from "@/lib/assessments/schema";

/** Autosave of a member's own scorecard. */
export const POST = staffRoute("assessments:score", saveScorecardInput, saveScorecard);
