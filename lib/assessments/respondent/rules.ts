import type { RespondentKind } from "./schema";

/** The person answers in the first person, everybody else of "this person". */
export function wordingFor(kind: RespondentKind): "self" | "other" {
  return kind === "self" ? "self" : "other";
}
