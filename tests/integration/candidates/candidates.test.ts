import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getStandingCampaign } from "@/lib/campaigns/queries";
import { addCandidate, archiveCandidate, editCandidate } from "@/lib/candidates/commands";
import { findCandidate, listCandidates, pageSize } from "@/lib/candidates/queries";
import { addCandidateInput, type CandidateListQuery, candidateListQuery } from "@/lib/candidates/schema";
import { database } from "@/lib/db/client";
import { createOrganisation } from "../../fixtures/organisation";
import { createTestDatabase, type TestDatabase } from "../database";

let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.connectionString;
});

afterAll(async () => {
  await database().$disconnect();
  await db.drop();
});

const details = (name: string, email: string | null = null) => ({
  name,
  email,
  jobTitle: "Key Account Manager",
  kind: "applicant" as const,
  locale: "fr" as const,
});

async function names(scope: Awaited<ReturnType<typeof createOrganisation>>, query: Partial<CandidateListQuery>) {
  const { campaignId } = await getStandingCampaign(scope, "en");
  const list = await listCandidates(scope, campaignId, candidateListQuery.parse(query));
  return list.rows.map(({ name }) => name);
}

describe("candidates", () => {
  it("are sorted by name as people expect, accents and capitals included", async () => {
    const scope = await createOrganisation();
    for (const name of ["Zoé", "de Vries", "Éric", "Adam", "Zoz", "Zimmer"]) await addCandidate(scope, details(name));
    expect(await names(scope, {})).toEqual(["Adam", "de Vries", "Éric", "Zimmer", "Zoé", "Zoz"]);
    expect(await names(scope, { sort: "-name" })).toEqual(["Zoz", "Zoé", "Zimmer", "Éric", "de Vries", "Adam"]);
    expect(await names(scope, { q: "éric" })).toEqual(["Éric"]);
  });

  it("come in pages; a page beyond the last shows the last", async () => {
    const scope = await createOrganisation();
    for (let i = 0; i < pageSize + 1; i += 1)
      await addCandidate(scope, details(`Person ${String(i).padStart(3, "0")}`));
    expect(await names(scope, {})).toHaveLength(pageSize);
    expect(await names(scope, { page: 2 })).toEqual([`Person ${String(pageSize).padStart(3, "0")}`]);
    expect(await names(scope, { page: 99 })).toEqual([`Person ${String(pageSize).padStart(3, "0")}`]);
  });

  it("leave the list when archived and come back when restored", async () => {
    const scope = await createOrganisation();
    const added = await addCandidate(scope, details("Ana Ruiz"));
    if (!added.ok) throw new Error(added.reason);
    await archiveCandidate(scope, { candidateId: added.value.candidateId, archived: "yes" });
    expect(await names(scope, {})).toEqual([]);
    expect(await names(scope, { status: "archived" })).toEqual(["Ana Ruiz"]);
    await archiveCandidate(scope, { candidateId: added.value.candidateId, archived: "no" });
    expect(await names(scope, {})).toEqual(["Ana Ruiz"]);
  });

  it("refuse a second person with the same address in the organisation, and allow it in another", async () => {
    const scope = await createOrganisation();
    await addCandidate(scope, details("Ana Ruiz", "ana@example.test"));
    expect(await addCandidate(scope, details("Ana R.", "ana@example.test"))).toMatchObject({
      ok: false,
      reason: "email-taken",
      fields: { email: "already-used" },
    });
    expect((await addCandidate(await createOrganisation("Birch"), details("Ana", "ana@example.test"))).ok).toBe(true);
  });

  it("tell the second of two editors, and keep what the first wrote", async () => {
    const scope = await createOrganisation();
    const added = await addCandidate(scope, details("Ana Ruiz"));
    if (!added.ok) throw new Error(added.reason);
    const { candidateId } = added.value;
    const edits = await Promise.all(
      ["Ana One", "Ana Two"].map((name) => editCandidate(scope, { ...details(name), candidateId, revision: 1 })),
    );
    expect(edits.filter(({ ok }) => ok)).toHaveLength(1);
    expect(edits.find(({ ok }) => !ok)).toMatchObject({ reason: "changed-elsewhere" });
    const winner = edits[0]?.ok ? "Ana One" : "Ana Two";
    expect(await findCandidate(scope, candidateId)).toMatchObject({ name: winner, revision: 2 });
  });

  it("name each field that is wrong", () => {
    const parsed = addCandidateInput.safeParse({
      name: " ",
      jobTitle: "x".repeat(121),
      kind: "boss",
      locale: "fr",
      email: "no",
    });
    const reasons = Object.fromEntries(
      parsed.error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [],
    );
    expect(reasons).toEqual({ name: "required", jobTitle: "too-long", kind: "unknown-choice", email: "not-an-email" });
  });

  it("read any address of the list, however broken", () => {
    expect(
      candidateListQuery.parse({
        campaign: "1 or 1=1",
        page: "-3",
        sort: "height",
        kind: ["a", "b"],
        status: "x",
        q: "a".repeat(500),
      }),
    ).toEqual({
      campaign: "",
      page: 1,
      sort: "name",
      kind: "all",
      status: "active",
      q: "",
    });
  });
});
