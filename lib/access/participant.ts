import { cookies } from "next/headers";
import { cache } from "react";
import { database } from "../db/client";
import { env } from "../env";
import { ParticipantScope } from "./mint";
import { hashToken, isTokenShaped } from "./tokens";

function cookieName(workshopId: string): string {
  const secure = env().BASE_URL.startsWith("https:");
  return `${secure ? "__Host-" : ""}kam-workshop-${workshopId}`;
}

/** Keeps a participant's secret on this device. */
export async function keepParticipant(workshopId: string, secret: string): Promise<void> {
  (await cookies()).set(cookieName(workshopId), secret, {
    httpOnly: true,
    sameSite: "lax",
    secure: env().BASE_URL.startsWith("https:"),
    path: "/",
    // The day of the workshop: afterwards there is nothing to come back to.
    maxAge: 60 * 60 * 24,
  });
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
export async function holdsCookie(workshopId: string): Promise<boolean> {
  return (await cookies()).has(cookieName(workshopId));
}
