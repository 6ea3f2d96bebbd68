import { createHash } from "node:crypto";
import { database } from "../db/client";

/**
 * Counts a try and says whether it is within the limit. One atomic statement, so that parallel requests cannot pass it
 * together (safety.md G12, CVE-2026-110861).
 * @param key what is limited, e.g. "sign-in:account"
 * @param subject the account or address; only its hash is stored
 */
export async function isWithinLimit(
  key: string,
  subject: string,
  limit: number,
  windowSeconds: number,
): Promise<boolean> {
  const id = `${key}:${createHash("sha256").update(subject).digest("hex").slice(0, 32)}`;
  const rows = await database().$queryRaw<{ hits: number }[]>`
    INSERT INTO "RateLimit" ("key", "hits", "windowEndsAt")
    VALUES (${id}, 1, now() + make_interval(secs => ${windowSeconds}))
    ON CONFLICT ("key") DO UPDATE SET
      "hits" = CASE WHEN "RateLimit"."windowEndsAt" < now() THEN 1 ELSE "RateLimit"."hits" + 1 END,
      "windowEndsAt" = CASE WHEN "RateLimit"."windowEndsAt" < now()
        THEN now() + make_interval(secs => ${windowSeconds}) ELSE "RateLimit"."windowEndsAt" END
    RETURNING "hits"`;
  return (rows[0]?.hits ?? limit + 1) <= limit;
}

/** Forgets the tries of a subject, after it has proved itself. */
export async function forgetTries(key: string, subject: string): Promise<void> {
  const id = `${key}:${createHash("sha256").update(subject).digest("hex").slice(0, 32)}`;
  await database().rateLimit.deleteMany({ where: { key: id } });
}
