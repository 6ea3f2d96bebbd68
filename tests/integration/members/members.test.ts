import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashToken } from "@/lib/access/tokens";
import { database } from "@/lib/db/client";
import { inviteMember, revokeMemberInvitation, setMemberAccess } from "@/lib/members/commands";
import { listMemberInvitations, listMembers } from "@/lib/members/queries";
import { addMember, createOrganisation } from "../../fixtures/organisation";
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

describe("members", () => {
  it("are invited by a link of which only the hash is kept", async () => {
    const scope = await createOrganisation();
    const invited = await inviteMember(scope, { name: "Bo Lind", email: "bo@example.test", roles: ["sales_director"] });
    if (!invited.ok) throw new Error(invited.reason);
    const token = invited.value.path.replace("/join/", "");
    const row = await database().memberInvitation.findFirstOrThrow({ where: { organisationId: scope.organisationId } });
    expect(row.tokenHash).toBe(hashToken("member_invitation", token));
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await listMemberInvitations(scope, new Date())).toMatchObject([
      { name: "Bo Lind", roles: ["sales_director"] },
    ]);
  });

  it("are no longer invited once the invitation is revoked or has expired", async () => {
    const scope = await createOrganisation();
    await inviteMember(scope, { name: "Bo Lind", email: "bo@example.test", roles: ["sales_director"] });
    const [invitation] = await listMemberInvitations(scope, new Date());
    expect(await listMemberInvitations(scope, new Date(Date.now() + 8 * 24 * 3_600_000))).toEqual([]);
    await revokeMemberInvitation(scope, { invitationId: invitation?.invitationId ?? "" });
    expect(await listMemberInvitations(scope, new Date())).toEqual([]);
  });

  it("cannot be invited a second time", async () => {
    const scope = await createOrganisation();
    const [me] = await listMembers(scope);
    const again = await inviteMember(scope, { name: "Again", email: me?.email ?? "", roles: ["hr_manager"] });
    expect(again).toMatchObject({ ok: false, reason: "email-taken" });
  });

  it("keep an administrator, even when two remove each other at the same time", async () => {
    const first = await createOrganisation();
    const second = await addMember(first.organisationId, "Second", ["administrator"]);
    const removals = await Promise.all([
      setMemberAccess(first, { memberId: second.memberId, enabled: "no" }),
      setMemberAccess(second, { memberId: first.memberId, enabled: "no" }),
    ]);
    const left = await database().member.count({
      where: { organisationId: first.organisationId, disabledAt: null, roles: { has: "administrator" } },
    });
    expect(left).toBe(1);
    expect(removals.filter(({ ok }) => ok)).toHaveLength(1);
    const last = await database().member.findFirstOrThrow({
      where: { organisationId: first.organisationId, disabledAt: null },
    });
    expect(await setMemberAccess(first, { memberId: last.id, enabled: "no" })).toMatchObject({
      reason: "last-administrator",
    });
  });
});
