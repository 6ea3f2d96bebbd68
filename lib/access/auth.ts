import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { nextCookies } from "better-auth/next-js";
import { database } from "../db/client";
import { env } from "../env";

const twelveHours = 60 * 60 * 12;

function createAuth() {
  const settings = env();
  return betterAuth({
    appName: "KAM Profile",
    baseURL: settings.BASE_URL,
    secret: settings.BETTER_AUTH_SECRET,
    telemetry: { enabled: false },
    database: prismaAdapter(database(), { provider: "postgresql" }),
    account: { modelName: "authAccount" },
    // Accounts are made by set-up and by invitation only; the public sign-up route is never mounted.
    emailAndPassword: { enabled: true, autoSignIn: false, minPasswordLength: 12, maxPasswordLength: 128 },
    // Absolute lifetime; idleness is judged in session.ts, since a server component cannot move a cookie's expiry.
    session: { expiresIn: twelveHours, disableSessionRefresh: true },
    // Ours is in throttle.ts: better-auth's does not cover calls through `auth.api` (safety.md D1).
    rateLimit: { enabled: false },
    advanced: {
      useSecureCookies: settings.BASE_URL.startsWith("https:"),
      cookiePrefix: "kam",
      ipAddress: { disableIpTracking: true },
    },
    plugins: [nextCookies()],
  });
}

const held = globalThis as { kamAuth?: ReturnType<typeof createAuth> };

/** better-auth, kept to e-mail and password with sessions in the database; one per process, made on first use. */
export function auth(): ReturnType<typeof createAuth> {
  held.kamAuth ??= createAuth();
  return held.kamAuth;
}
