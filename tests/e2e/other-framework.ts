import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import type { Installation } from "./installation";

/**
 * Publishes a framework of other criteria, one indicator each, in every organisation of an installation: profiles made
 * from then on are for it. There is no screen for that yet, so the rows are written into the database itself.
 */
export async function publishFramework(installation: Installation, names: readonly string[]): Promise<void> {
  await inDatabase(installation, async (client) => {
    const { rows } = await client.query(
      'SELECT DISTINCT ON ("organisationId") * FROM "FrameworkVersion" ORDER BY "organisationId", number DESC',
    );
    for (const row of rows) {
      const texts = Object.fromEntries(
        Object.entries(row.texts).map(([locale, text]) => [locale, { ...(text as object), ...wordsFor(names) }]),
      );
      await client.query(
        'INSERT INTO "FrameworkVersion" (id, "organisationId", "packId", "packVersion", number, shape, texts) VALUES ($1, $2, $3, $4, $5, $6, $7)',
        [
          randomUUID(),
          row.organisationId,
          row.packId,
          row.packVersion,
          row.number + 1,
          JSON.stringify(shapeFor(names)),
          JSON.stringify(texts),
        ],
      );
    }
  });
}

/** The weights of the version saved last, in the order of the criteria. */
export async function newestWeights(installation: Installation): Promise<readonly number[]> {
  return inDatabase(installation, async (client) => {
    const { rows } = await client.query('SELECT criteria FROM "IdealProfileVersion" ORDER BY "createdAt" DESC LIMIT 1');
    return rows[0].criteria.map(({ weight }: { weight: number }) => weight);
  });
}

async function inDatabase<T>(installation: Installation, act: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: addressOf(installation) });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

/** Address of an installation's own database. */
export function addressOf({ dataFolder }: Installation): string {
  const { DATABASE_PASSWORD: password } = JSON.parse(readFileSync(join(dataFolder, "secrets.json"), "utf8"));
  const port = readFileSync(join(dataFolder, "postgres", "postmaster.pid"), "utf8")
    .split("\n")[3]
    ?.trim();
  return `postgresql://kam:${encodeURIComponent(password)}@127.0.0.1:${port}/kam`;
}

function shapeFor(names: readonly string[]): object {
  return {
    criteria: names.map((_, i) => ({
      id: `criterion-${i}`,
      indicators: [{ id: `criterion-${i}.one`, askedOf: ["hr"] }],
    })),
  };
}

function wordsFor(names: readonly string[]): object {
  const statement = { self: "", other: "", interview: "" };
  return {
    criteria: Object.fromEntries(
      names.map((name, i) => [`criterion-${i}`, { name, shortName: name, definition: "", whyItMatters: "" }]),
    ),
    indicators: Object.fromEntries(
      names.map((name, i) => [
        `criterion-${i}.one`,
        {
          statement,
          anchors: { 1: `${name}, worst`, 2: "", 3: "", 4: "", 5: `${name}, best` },
          questions: [],
          whatGoodLooksLike: [],
          redFlag: "",
        },
      ]),
    ),
  };
}
