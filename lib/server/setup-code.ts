import { createHash, randomInt } from "node:crypto";
import { Client } from "pg";

/** No 0 and O, 1, I and L: the code is copied from a console by hand. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/**
 * While nobody has set up an organisation of his own, a new code at each start guards the set-up page; only its hash is
 * stored. Afterwards none is valid.
 * @returns the code, e.g. "7KQ2-MWXA-93TF"; undefined once an organisation exists
 */
export async function offerSetUpCode(connectionString: string): Promise<string | undefined> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 30_000 });
  await client.connect();
  try {
    const organisations = await client.query(`SELECT 1 FROM "Organisation" WHERE NOT "isSample" LIMIT 1`);
    if (organisations.rowCount !== 0) {
      await client.query(`DELETE FROM "SetupCode"`);
      return undefined;
    }
    const letters = Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
    const codeHash = createHash("sha256").update(letters).digest("hex");
    await client.query(
      `INSERT INTO "SetupCode" ("id", "codeHash", "createdAt") VALUES (1, $1, now())
       ON CONFLICT ("id") DO UPDATE SET "codeHash" = $1, "createdAt" = now()`,
      [codeHash],
    );
    return letters.replace(/(.{4})(?=.)/g, "$1-");
  } finally {
    await client.end();
  }
}
