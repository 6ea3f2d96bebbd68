import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StaffScope } from "@/lib/access/mint";
import { joinWorkshop } from "@/lib/access/workshop-joining";
import { database } from "@/lib/db/client";
import { saveProfileVersion } from "@/lib/profiles/commands";
import { findProfile, findWeightJudges } from "@/lib/profiles/queries";
import { noAnswers } from "@/lib/profiles/weighing/answers";
import { consensus } from "@/lib/scoring/weights/consensus";
import { groupWeights } from "@/lib/scoring/weights/group";
import { agreeOnWeights, cancelWorkshop, openSecondRound, openWorkshop, revealRound } from "@/lib/workshops/commands";
import {
  findMinutes,
  findOpenPulse,
  findWorkshopsOfProfile,
  getAttendedPulse,
  getAttendedWorkshop,
  hasOpenWorkshop,
} from "@/lib/workshops/queries";
import type { MoveInput, OpenState } from "@/lib/workshops/schema";
import { addMember, createOrganisation } from "../../fixtures/organisation";
import { criterionIds, joined, openedWorkshop, pointsOf, sendPoints } from "../../fixtures/workshops";
import { createTestDatabase, type TestDatabase } from "../database";

let db: TestDatabase;
let host: StaffScope;
let other: StaffScope;
const address = "203.0.113.7";

beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.connectionString;
  host = await createOrganisation();
  other = await addMember(host.organisationId, "Second Host", ["sales_director"]);
});

afterAll(async () => {
  await database().$disconnect();
  await db.drop();
});

const move = (at: { profileId: string; workshopId: string }, from: OpenState): MoveInput => ({ ...at, from });
const agreeing = (at: { profileId: string; workshopId: string }, from: OpenState, base = 1) => ({
  ...move({ profileId: at.profileId, workshopId: at.workshopId }, from),
  base,
  points: pointsOf([40, 20, 20, 10, 10]),
  reason: "Renewals come first",
});
const inHours = (hours: number) => new Date(Date.now() + hours * 60 * 60 * 1000);

/** All that anybody can read of a workshop. */
async function everythingReadable(at: { profileId: string }, scopes: Awaited<ReturnType<typeof joined>>[]) {
  return JSON.stringify([
    await findWorkshopsOfProfile(host, at.profileId),
    await findOpenPulse(host, at.profileId),
    ...(await Promise.all(scopes.map((scope) => getAttendedWorkshop(scope)))),
    ...(await Promise.all(scopes.map((scope) => getAttendedPulse(scope)))),
  ]);
}

describe("a workshop", () => {
  it("goes from blind rounds to an agreed version with minutes", async () => {
    const at = await openedWorkshop(host, "Whole way");
    expect(await hasOpenWorkshop(host, at.profileId)).toBe(true);
    const [marc, lea, noe] = [
      await joined(at.code, "Marc"),
      await joined(at.code, "Léa"),
      await joined(at.code, "Noé"),
    ];
    const first = [
      [60, 10, 10, 10, 10],
      [10, 60, 10, 10, 10],
      [20, 20, 20, 20, 20],
    ];
    for (const [i, scope] of [marc, lea, noe].entries()) await sendPoints(scope, 1, first[i] ?? []);
    expect(await getAttendedPulse(lea)).toEqual({ phase: "weighing_1", round: 1, joined: 3, sent: 3 });
    expect(await revealRound(other, move(at, "weighing_1"))).toMatchObject({ ok: true });
    expect((await findWorkshopsOfProfile(host, at.profileId))?.open).toMatchObject({
      phase: "revealed_1",
      openedBy: "Marie Lopez",
    });

    await openSecondRound(host, move(at, "revealed_1"));
    const second = [
      [40, 30, 10, 10, 10],
      [30, 40, 10, 10, 10],
      [30, 30, 20, 10, 10],
    ];
    for (const [i, scope] of [marc, lea, noe].entries()) await sendPoints(scope, 2, second[i] ?? []);
    await revealRound(host, move(at, "weighing_2"));
    expect(await agreeOnWeights(host, agreeing(at, "revealed_2"))).toEqual({
      ok: true,
      value: { profileId: at.profileId, number: 2 },
    });

    const profile = await findProfile(host, at.profileId);
    expect(profile?.ideal.criteria.map(({ weight }) => weight)).toEqual([40, 20, 20, 10, 10]);
    expect(profile).toMatchObject({ number: 2, reason: "Renewals come first", workshopId: at.workshopId });
    const before = await findProfile(host, at.profileId, 1);
    const rest = ({ weight: _, ...asked }: { weight: number }) => asked;
    expect(profile?.ideal.criteria.map(rest)).toEqual(before?.ideal.criteria.map(rest));

    const minutes = (await findMinutes(host, at.profileId, 2))?.minutes;
    expect(minutes).toMatchObject({
      openedBy: "Marie Lopez",
      agreedBy: "Marie Lopez",
      participants: ["Léa", "Marc", "Noé"],
      points: [40, 20, 20, 10, 10],
      baseNumber: 1,
      number: 2,
    });
    for (const [i, points] of [first, second].entries()) {
      const shares = points.map((each) => each.map((point) => point / each.reduce((all, one) => all + one, 0)));
      const group = groupWeights(shares, "arithmetic").value ?? [];
      const round = minutes?.rounds[i];
      expect(round?.distance).toBeCloseTo(consensus(shares, group).value ?? Number.NaN, 12);
      for (const [c, share] of group.entries()) expect(round?.group[c]).toBeCloseTo(share, 12);
      expect(round?.weights).toEqual(
        round?.weights.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)),
      );
    }
    expect(minutes?.rounds[1]?.distance ?? 1).toBeLessThan(minutes?.rounds[0]?.distance ?? 0);
    expect(await findWeightJudges(host, at.profileId, 2)).toHaveLength(3);

    // The rows that tie a name to weights are gone; what participants see comes from the minutes.
    expect(await database().workshopWeighing.count({ where: { participant: { workshopId: at.workshopId } } })).toBe(0);
    expect(await getAttendedWorkshop(lea)).toMatchObject({ phase: "agreed", own: {}, minutes: { number: 2 } });
    expect((await database().workshop.findUniqueOrThrow({ where: { id: at.workshopId } })).code).toBeNull();
    expect((await findWorkshopsOfProfile(host, at.profileId))?.agreed).toMatchObject([{ number: 2 }]);
  });

  it("shows nobody an answer before its round is revealed, whoever asks", async () => {
    const at = await openedWorkshop(host, "Canary");
    const [marc, lea] = [await joined(at.code, "Marc"), await joined(at.code, "Léa")];
    // As sent, and as the share it comes to.
    const [first, second] = [/73\.123|0\.9481/, /71\.456|0\.9469/];
    await sendPoints(marc, 1, [73.123, 1, 1, 1, 1]);
    expect(await everythingReadable(at, [lea])).not.toMatch(first);
    expect((await getAttendedWorkshop(marc)).own[1]?.points).toEqual(pointsOf([73.123, 1, 1, 1, 1]));
    await sendPoints(lea, 1, [20, 20, 20, 20, 20]);
    await revealRound(host, move(at, "weighing_1"));
    expect((await getAttendedWorkshop(lea)).rounds[0]?.weights.at(-1)?.[0]).toBeCloseTo(73.123 / 77.123, 12);
    await openSecondRound(host, move(at, "revealed_1"));
    await sendPoints(marc, 2, [1, 71.456, 1, 1, 1]);
    expect(await everythingReadable(at, [lea])).not.toMatch(second);
    expect((await getAttendedWorkshop(lea)).rounds).toHaveLength(1);
    expect((await findWorkshopsOfProfile(host, at.profileId))?.open?.rounds).toHaveLength(1);
    await cancelWorkshop(host, move(at, "weighing_2"));
    expect((await getAttendedWorkshop(lea)).rounds).toEqual([]);
  });

  it("lets who takes a name go on, without showing what was sent under it, ever", async () => {
    const at = await openedWorkshop(host, "Lost phone");
    const marc = await joined(at.code, "Marc");
    await sendPoints(marc, 1, [73.123, 1, 1, 1, 1]);
    expect(await joinWorkshop({ code: at.code, name: "  MARC " }, address)).toMatchObject({
      ok: false,
      reason: "workshop-name-taken",
    });
    const onOther = await joined(at.code, "marc", "1");
    expect(onOther.participantId).toBe(marc.participantId);
    expect(await getAttendedWorkshop(onOther)).toMatchObject({
      own: {},
      isCounted: true,
      participantName: "Marc",
      sent: 1,
    });
    await revealRound(host, move(at, "weighing_1"));
    expect((await getAttendedWorkshop(onOther)).own).toEqual({});
    await openSecondRound(host, move(at, "revealed_1"));
    await sendPoints(onOther, 2, [20, 20, 20, 20, 20]);
    expect((await getAttendedWorkshop(onOther)).own[2]?.points).toEqual(pointsOf([20, 20, 20, 20, 20]));
    expect((await findWorkshopsOfProfile(host, at.profileId))?.open?.names).toEqual([
      { name: "Marc", hasChangedDevice: true },
    ]);
  });

  it("moves once when two hosts press at the same time, and says so to the second", async () => {
    const at = await openedWorkshop(host, "Two hosts");
    expect(await revealRound(host, move(at, "weighing_1"))).toMatchObject({ reason: "workshop-nobody-sent" });
    await sendPoints(await joined(at.code, "Marc"), 1, [5, 4, 3, 2, 1]);
    const both = await Promise.all([
      revealRound(host, move(at, "weighing_1")),
      revealRound(other, move(at, "weighing_1")),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "workshop-moved-on" });
    const agreed = await Promise.all([
      agreeOnWeights(host, agreeing(at, "revealed_1")),
      agreeOnWeights(other, agreeing(at, "revealed_1")),
    ]);
    expect(agreed.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await findProfile(host, at.profileId))?.number).toBe(2);
  });

  it("takes twenty people joining and sending at once, each exactly once", async () => {
    const at = await openedWorkshop(host, "Twenty");
    const names = Array.from({ length: 20 }, (_, i) => `Person ${i}`);
    const scopes = await Promise.all(names.map((name) => joined(at.code, name)));
    const sent = await Promise.all(scopes.map((scope, i) => sendPoints(scope, 1, [i + 1, 2, 3, 4, 5])));
    expect(sent.every(({ ok }) => ok)).toBe(true);
    expect(await findOpenPulse(host, at.profileId)).toEqual({ phase: "weighing_1", round: 1, joined: 20, sent: 20 });
    const twice = await Promise.all(["Same", "same"].map((name) => joinWorkshop({ code: at.code, name }, address)));
    expect(twice.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("puts every answer that arrives with the reveal either into it or refuses it", async () => {
    const at = await openedWorkshop(host, "Race");
    const scopes = await Promise.all(Array.from({ length: 12 }, (_, i) => joined(at.code, `P${i}`)));
    await sendPoints(scopes[0] as (typeof scopes)[0], 1, [1, 1, 1, 1, 1]);
    const [, ...sent] = await Promise.all([
      revealRound(host, move(at, "weighing_1")),
      ...scopes.slice(1).map((scope, i) => sendPoints(scope, 1, [i + 2, 1, 1, 1, 1])),
    ]);
    const taken = sent.filter(({ ok }) => ok).length;
    for (const outcome of sent) if (!outcome.ok) expect(outcome.reason).toBe("workshop-moved-on");
    expect((await findWorkshopsOfProfile(host, at.profileId))?.open?.rounds[0]?.weights).toHaveLength(1 + taken);
  });

  it("lets who comes late take part from the current or the next round on", async () => {
    const at = await openedWorkshop(host, "Late");
    await sendPoints(await joined(at.code, "Early"), 1, [5, 4, 3, 2, 1]);
    await revealRound(host, move(at, "weighing_1"));
    const late = await joined(at.code, "Late");
    expect(await getAttendedWorkshop(late)).toMatchObject({ phase: "revealed_1", rounds: [{ round: 1 }], own: {} });
    expect(await sendPoints(late, 1, [1, 1, 1, 1, 1])).toMatchObject({ reason: "workshop-moved-on" });
    await openSecondRound(host, move(at, "revealed_1"));
    expect(await sendPoints(late, 2, [1, 1, 1, 1, 1])).toMatchObject({ ok: true });
  });

  it("takes complete answers in its own way only", async () => {
    const at = await openedWorkshop(host, "Complete");
    const marc = await joined(at.code, "Marc");
    expect(await sendPoints(marc, 1, [0, 0, 0, 0, 0])).toMatchObject({ fields: { points: "all-zero" } });
    const { sendWeighing } = await import("@/lib/workshops/commands");
    const answers = { ...noAnswers, points: { ...pointsOf([1, 2, 3, 4, 5]), intruder: 9 } };
    const wrongWay = await sendWeighing(marc, { workshopId: at.workshopId, round: 1, method: "ranks", answers });
    expect(wrongWay).toMatchObject({ reason: "stale-form" });
    const some = { ...noAnswers, points: { [criterionIds[0] ?? ""]: 3 } };
    const half = await sendWeighing(marc, { workshopId: at.workshopId, round: 1, method: "points", answers: some });
    expect(half).toMatchObject({ fields: { points: "required" } });
    await sendWeighing(marc, { workshopId: at.workshopId, round: 1, method: "points", answers });
    expect(JSON.stringify(await getAttendedWorkshop(marc))).not.toContain("intruder");
  });

  it("tells a version that somebody saved meanwhile, and takes everything but the weights from it", async () => {
    const at = await openedWorkshop(host, "Saved meanwhile");
    await sendPoints(await joined(at.code, "Marc"), 1, [5, 4, 3, 2, 1]);
    await revealRound(host, move(at, "weighing_1"));
    const criteria = criterionIds.map((criterionId) => ({
      criterionId,
      weight: 1,
      lo: 2,
      hi: 4,
      mustHave: 2,
      relevance: "x",
    }));
    await saveProfileVersion(other, {
      profileId: at.profileId,
      base: 1,
      mode: "at-least",
      reason: "Targets",
      method: "points",
      answers: noAnswers,
      criteria,
      isPublished: false,
    });
    const seen = await findWorkshopsOfProfile(host, at.profileId);
    expect([seen?.open?.baseNumber, seen?.newest.number]).toEqual([1, 2]);
    expect(await agreeOnWeights(host, agreeing(at, "revealed_1", 1))).toMatchObject({
      reason: "changed-elsewhere",
      details: { name: "Second Host", number: 2 },
    });
    expect((await findWorkshopsOfProfile(host, at.profileId))?.open?.phase).toBe("revealed_1");
    expect(await agreeOnWeights(host, agreeing(at, "revealed_1", 2))).toMatchObject({ value: { number: 3 } });
    expect((await findProfile(host, at.profileId))?.ideal).toMatchObject({
      mode: "at-least",
      criteria: criteria.map(({ relevance: _, ...asked }, i) => ({ ...asked, weight: [40, 20, 20, 10, 10][i] })),
    });
  });

  it("closes after its hours: nothing is taken any more, and a new one can be opened", async () => {
    const at = await openedWorkshop(host, "Expired");
    const marc = await joined(at.code, "Marc");
    await sendPoints(marc, 1, [5, 4, 3, 2, 1]);
    expect((await getAttendedWorkshop(marc, inHours(13))).phase).toBe("expired");
    expect(await revealRound(host, move(at, "weighing_1"), inHours(13))).toMatchObject({ reason: "workshop-moved-on" });
    expect(await joinWorkshop({ code: at.code, name: "Late" }, address, inHours(13))).toMatchObject({
      reason: "workshop-code-unknown",
    });
    expect(await openWorkshop(host, { profileId: at.profileId, method: "ranks" }, inHours(13))).toMatchObject({
      ok: true,
    });
    expect(await database().workshopWeighing.count({ where: { participant: { workshopId: at.workshopId } } })).toBe(0);
    expect((await getAttendedWorkshop(marc)).phase).toBe("cancelled");
  });

  it("is one per profile, also when two open it at once", async () => {
    const at = await openedWorkshop(host, "One");
    await cancelWorkshop(host, move(at, "weighing_1"));
    const both = [host, other].map((scope) => openWorkshop(scope, { profileId: at.profileId, method: "ranks" }));
    expect((await Promise.all(both)).every(({ ok }) => ok)).toBe(true);
    expect(await database().workshop.count({ where: { idealProfileId: at.profileId, endedAt: null } })).toBe(1);
  });

  it("answers alike for codes that are unknown, ended or malformed", async () => {
    const at = await openedWorkshop(host, "Codes");
    expect(
      await joinWorkshop({ code: at.code.toLowerCase().replace(/(.{4})/, "$1 - "), name: "A" }, address),
    ).toMatchObject({ ok: true });
    await cancelWorkshop(host, move(at, "weighing_1"));
    const answers = [at.code, "2345-6789", "nonsense", ""].map((code) => joinWorkshop({ code, name: "B" }, address));
    const [first, ...others] = await Promise.all(answers);
    expect(first).toMatchObject({ ok: false, reason: "workshop-code-unknown" });
    for (const each of others) expect(each).toEqual(first);
  });

  it("limits guesses per address, also right ones and those made at once", async () => {
    const at = await openedWorkshop(host, "Guesses");
    const tries = Array.from({ length: 150 }, () => joinWorkshop({ code: "2345-6789", name: "X" }, "198.51.100.9"));
    const reasons = (await Promise.all(tries)).map((outcome) => (outcome.ok ? "ok" : outcome.reason));
    expect(reasons.filter((reason) => reason === "workshop-code-unknown")).toHaveLength(120);
    expect(await joinWorkshop({ code: at.code, name: "X" }, "198.51.100.9")).toMatchObject({
      reason: "too-many-tries",
    });
    expect(await joinWorkshop({ code: at.code, name: "X" }, "198.51.100.10")).toMatchObject({ ok: true });
  });
});

describe("the database", () => {
  it("keeps minutes and what was sent as they were when the workshop ended", async () => {
    const at = await openedWorkshop(host, "Locked");
    const marc = await joined(at.code, "Marc");
    await sendPoints(marc, 1, [5, 4, 3, 2, 1]);
    await revealRound(host, move(at, "weighing_1"));
    await agreeOnWeights(host, agreeing(at, "revealed_1"));
    const id = at.workshopId;
    await expect(database().workshop.update({ where: { id }, data: { minutes: {} } })).rejects.toThrow();
    await expect(database().workshop.update({ where: { id }, data: { state: "revealed_1" } })).rejects.toThrow();
    await expect(
      database().workshopWeighing.create({
        data: { organisationId: host.organisationId, participantId: marc.participantId, round: 2, answers: {} },
      }),
    ).rejects.toThrow();
    expect(await sendPoints(marc, 2, [1, 1, 1, 1, 1])).toMatchObject({ reason: "workshop-moved-on" });
  });
});
