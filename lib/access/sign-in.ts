import { headers } from "next/headers";
import { done, type Outcome, refused } from "../outcome";
import { openSession } from "./accounts";
import { forgetTries, isWithinLimit } from "./throttle";

const windowMinutes = 15;

/**
 * Signs a member in. Known and unknown addresses answer alike, in words and (better-auth hashes either way) in time.
 * Five tries per account and twenty per address and quarter of an hour.
 */
export async function signIn(input: { email: string; password: string; next?: string | undefined }): Promise<Outcome> {
  const email = input.email.toLowerCase();
  const address = (await headers()).get("x-forwarded-for") ?? "unknown";
  const isAllowed =
    (await isWithinLimit("sign-in:account", email, 5, windowMinutes * 60)) &&
    (await isWithinLimit("sign-in:address", address, 20, windowMinutes * 60));
  if (!isAllowed) return refused("too-many-tries", { details: { minutes: windowMinutes } });
  if (!(await openSession(email, input.password))) return refused("wrong-credentials");
  await forgetTries("sign-in:account", email);
  return done();
}
