import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { ZodType } from "zod";
import { database } from "../db/client";
import { env } from "../env";
import { done, type FormState } from "../outcome";
import { ParticipantScope } from "./mint";
import { hashToken, isTokenShaped } from "./tokens";
import { type Joining, joinWorkshop } from "./workshop-joining";
import { publicAction } from "./wrap";

function cookieName(workshopId: string): string {
  const secure = env().BASE_URL.startsWith("https:");
  return `${secure ? "__Host-" : ""}kam-workshop-${workshopId}`;
}

/** Joins with the code and keeps the participant's secret in a cookie of this device. */
export function joiningWorkshop<Input extends Joining>(
  schema: ZodType<Input>,
  next: (workshopId: string) => string,
): (previous: FormState<string>, form: FormData) => Promise<FormState<string>> {
  return publicAction(
    schema,
    async (input) => {
      const address = (await headers()).get("x-forwarded-for") ?? "unknown";
      const joined = await joinWorkshop(input, address);
      if (!joined.ok) return joined;
      const { workshopId, secret } = joined.value;
      const jar = await cookies();
      jar.set(cookieName(workshopId), secret, {
        httpOnly: true,
        sameSite: "lax",
        secure: env().BASE_URL.startsWith("https:"),
        path: "/",
        // The day of the workshop: afterwards there is nothing to come back to.
        maxAge: 60 * 60 * 24,
      });
      return done(workshopId);
    },
    next,
  );
}

/** @returns the scope of this device's cookie for the workshop; null when absent, or when the name went on elsewhere */
export const findParticipant = cache(async (workshopId: string): Promise<ParticipantScope | null> => {
  const secret = (await cookies()).get(cookieName(workshopId))?.value;
  if (!secret || !isTokenShaped(secret)) return null;
  const participant = await database().workshopParticipant.findUnique({
    where: { tokenHash: hashToken("workshop_participant", secret) },
    select: { id: true, organisationId: true, workshopId: true, rejoined: true },
  });
  if (participant?.workshopId !== workshopId) return null;
  return new ParticipantScope(participant.organisationId, workshopId, participant.id, participant.rejoined);
});

/** Whether this device has a cookie for the workshop, valid or not. */
export async function wasParticipant(workshopId: string): Promise<boolean> {
  return (await cookies()).has(cookieName(workshopId));
}
