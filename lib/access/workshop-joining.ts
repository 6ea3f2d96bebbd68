import { headers } from "next/headers";
import type { ZodType } from "zod";
import { database } from "../db/client";
import { done, type FormState, type Outcome, refused } from "../outcome";
import { keepParticipant } from "./participant";
import { isWithinLimit } from "./throttle";
import { hashToken, newToken } from "./tokens";
import { readWorkshopCode } from "./workshop-code";
import { publicAction } from "./wrap";

const windowMinutes = 15;
/** A whole room may share one address, and mistype. */
const triesPerAddress = 120;
const triesOverall = 2000;

export interface Joining {
  readonly code: string;
  readonly name: string;
  /** Go on under a name that has joined before. */
  readonly again?: "1" | undefined;
}

/** The name as compared: two people of one name would be taken for one. */
export function nameKeyOf(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/gu, " ").toLowerCase();
}

/**
 * Joins the open workshop of a code under a name. Every try counts, also one with the right code, so that parallel guesses
 * cannot pass the limit together. Codes that are unknown, ended or expired answer alike.
 * @param address where the request comes from; only its hash is stored, for the limit
 * @returns the secret of the participant's cookie; nothing of the workshop before that
 */
export async function joinWorkshop(
  { code: typed, name, again }: Joining,
  address: string,
  now = new Date(),
): Promise<Outcome<{ workshopId: string; secret: string }>> {
  const isAllowed =
    (await isWithinLimit("workshop-code:address", address, triesPerAddress, windowMinutes * 60)) &&
    (await isWithinLimit("workshop-code:all", "all", triesOverall, windowMinutes * 60));
  if (!isAllowed) return refused("too-many-tries", { details: { minutes: windowMinutes } });
  const code = readWorkshopCode(typed);
  const unknown = refused("workshop-code-unknown", { fields: { code: "unknown-choice" } });
  if (!code) return unknown;
  const isOpen = { code, endedAt: null, expiresAt: { gt: now } };
  const secret = newToken();
  const tokenHash = hashToken("workshop_participant", secret);
  return database().$transaction(async (tx) => {
    // Holds the row, so that nobody joins while weights are being agreed and the minutes written.
    const [workshop] = await tx.workshop.updateManyAndReturn({
      where: isOpen,
      data: { code },
      select: { id: true, organisationId: true },
    });
    if (!workshop) return unknown;
    const { id: workshopId, organisationId } = workshop;
    const nameKey = nameKeyOf(name);
    const { count } = await tx.workshopParticipant.createMany({
      data: [{ organisationId, workshopId, name, nameKey, tokenHash }],
      skipDuplicates: true,
    });
    if (count === 0 && !again) return refused("workshop-name-taken", { details: { name } });
    if (count === 0) {
      await tx.workshopParticipant.updateMany({
        where: { organisationId, workshopId, nameKey },
        data: { tokenHash, rejoined: { increment: 1 } },
      });
    }
    return done({ workshopId, secret });
  });
}

/** The form for joining: what it leads to, the cookie of this device opens. */
export function joiningWorkshop<Input extends Joining>(
  schema: ZodType<Input>,
  next: (workshopId: string) => string,
): (previous: FormState<string>, form: FormData) => Promise<FormState<string>> {
  return publicAction(
    schema,
    async (input) => {
      const joined = await joinWorkshop(input, (await headers()).get("x-forwarded-for") ?? "unknown");
      if (!joined.ok) return joined;
      await keepParticipant(joined.value.workshopId, joined.value.secret);
      return done(joined.value.workshopId);
    },
    next,
  );
}
